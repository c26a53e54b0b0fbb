"""The checker of easy read language: pure, with no Qt, no SQL and no files of ours."""
