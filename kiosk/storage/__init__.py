"""What must last: settings, calibration, database, backups, export. No Qt."""
