"""One method per thing a user can do; each is one transaction, one audit entry, one undo step."""
