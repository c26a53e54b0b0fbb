"""Other forms of a letter: a page for a browser, plain text, and a small book."""
