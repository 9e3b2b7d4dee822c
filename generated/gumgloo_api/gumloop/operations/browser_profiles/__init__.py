"""Operations of `browser_profiles`."""
