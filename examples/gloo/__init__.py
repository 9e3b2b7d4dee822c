"""Examples for Gloo AI."""
