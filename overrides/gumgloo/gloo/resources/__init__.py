"""Resources of Gloo AI with a hand of ours in them, one module each."""
