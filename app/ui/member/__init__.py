"""The screens a member sees, and the visit that joins them."""
