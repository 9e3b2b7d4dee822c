"""Operations of `chat`."""
