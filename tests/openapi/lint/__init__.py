"""Linters of others over the specs: `make lint-spec`."""
