"""Pure training logic: programmes, the workout's states, and the coach that feeds motion into them."""
