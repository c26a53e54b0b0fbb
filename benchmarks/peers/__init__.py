"""Our letters beside those of other tools, made in one run from the same people's words."""
