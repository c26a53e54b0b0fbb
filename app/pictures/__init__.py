"""The picture library: which pictures there are and where."""
