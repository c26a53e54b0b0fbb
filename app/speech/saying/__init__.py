"""How written forms are said: one file for each kind, such as times or money."""
