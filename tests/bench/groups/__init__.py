"""The groups of measurements; each has a `TITLE` and a `run`."""
