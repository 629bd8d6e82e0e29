"""Things that paint one value. They take values and know no session."""
