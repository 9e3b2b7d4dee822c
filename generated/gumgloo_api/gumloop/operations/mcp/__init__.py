"""Operations of `mcp`."""
