"""Operations of `messages`."""
