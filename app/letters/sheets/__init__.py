"""Paper that questions are answered on: sheets to tick, and cards to cut out."""
