"""Operations of `files`."""
