"""Looking at every screen of the app, and measuring whether everyone can use it."""
