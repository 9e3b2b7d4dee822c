"""Resources of Gumloop with a hand of ours in them, one module each."""
