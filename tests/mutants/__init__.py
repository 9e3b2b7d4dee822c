"""Do the tests have teeth? Small slips in specs, generator and overrides, each to be noticed."""
