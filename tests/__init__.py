"""The tests: folders as in ``app``, each test a sentence about behaviour."""
