"""Settings file and database. No Qt."""
