"""Holds what was really said against the specs: recorded traffic, and the services themselves.

    python -m gumgloo.contract traffic.har
    python -m gumgloo.contract --live

The core takes an `exchange.Exchange` and gives `differences.Difference` objects, without I/O:
`judging.Judge`.  Needs the extra ``gumgloo[mock]``, whose validators it uses.

Guarantees: this module itself imports nothing, so that the command line can say what is missing.
"""
