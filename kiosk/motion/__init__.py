"""Pure judgement of a sled's movement: numpy only, no Qt, no thread, no clock, no disk.

Units: mm, s, m/s (names end in ``_mps``), degrees. Position is 0 at the bottom stop and grows as the legs
extend; pushing velocity is positive.
"""
