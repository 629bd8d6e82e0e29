"""What power cuts, kills, flipped bits and guessing do to the records: counted, not believed."""
