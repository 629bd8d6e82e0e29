"""Everything between the wire and the queue: decoders, reader thread, simulator, recorder, replay. No Qt."""
