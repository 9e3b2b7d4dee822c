"""Examples that run against the mock server, and unchanged against the real services."""
