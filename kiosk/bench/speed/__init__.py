"""What the kiosk costs: frames, alerts, reading, start, sound, endurance. Each runs in a process of its own."""
