"""Operations of `chats`."""
