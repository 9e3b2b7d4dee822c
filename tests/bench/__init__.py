"""Benchmarks: ratios to bare httpx, in one run; `make bench` prints them.

No test but `test_instructions.py`, which holds the hot paths to a number of instructions.
"""
