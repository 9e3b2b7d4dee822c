"""Resource classes, one module each."""
