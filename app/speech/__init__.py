"""The voice: rendered in a process of its own, played by Qt."""
