"""Several laptops, one board: packs that carry what one laptop keeps to the others."""
