"""Every fixed sentence, found by name."""
