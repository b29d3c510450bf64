"""Official lists of codes that a centre is entitled to, read from their own files."""
