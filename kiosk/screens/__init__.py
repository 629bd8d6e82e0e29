"""One page, one module, one form of the same stem. A page renders a Snapshot and emits intents."""
