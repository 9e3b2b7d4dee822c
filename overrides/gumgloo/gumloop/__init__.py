"""The Gumloop clients. `gumgloo` re-exports them; import them from there."""
