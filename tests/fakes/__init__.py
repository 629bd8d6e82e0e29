"""Stand-ins shared by the tests: manual clocks, fake sleds, recording devices."""
