"""Getting PDFs on paper, in the way that each system has."""
