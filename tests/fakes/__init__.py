"""Stand-ins for parts that a test cannot have; each says why it is not the real one."""
