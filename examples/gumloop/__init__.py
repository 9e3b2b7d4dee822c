"""Examples for Gumloop."""
