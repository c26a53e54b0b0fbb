"""Bringing pictures in: from a folder, a zip, an Open Board file or one photo."""
