"""The pages of the desk a facilitator works at."""
