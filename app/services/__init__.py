"""What the app can do: one public method is one transaction."""
