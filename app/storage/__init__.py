"""The encrypted store: keys, tables and upgrades."""
