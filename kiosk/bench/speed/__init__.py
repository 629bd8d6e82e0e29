"""What the kiosk costs: frames, alerts, reading, start, sound, endurance; each in a process of its own."""
