"""Benchmarks: ratios to bare httpx, in one run. No test; `make bench` prints them."""
