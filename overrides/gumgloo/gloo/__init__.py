"""The Gloo AI clients. `gumgloo` re-exports them; import them from there."""
