"""What a passphrase and a recovery key must look like."""

from mdtboard.domain.errors import Rule, RuleViolation

MINIMUM_PASSPHRASE = 15
RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


def check_passphrase(passphrase: str, repeated: str) -> None:
    """Refuse a passphrase that is too short or was typed differently the second time.

    Fifteen characters and no rule of composition (NIST SP 800-63B-4).

    Raises:
        RuleViolation: it has fewer than 15 characters, or the two differ.
    """
    if len(passphrase) < MINIMUM_PASSPHRASE:
        raise RuleViolation(Rule.PASSPHRASE_TOO_SHORT, minimum=MINIMUM_PASSPHRASE)
    if passphrase != repeated:
        raise RuleViolation(Rule.PASSPHRASES_DIFFER)


def normalise_recovery_key(typed: str) -> str:
    """Return a recovery key without spaces and hyphens, look-alike letters read as digits."""
    kept = "".join(c for c in typed.upper() if c.isalnum())
    return kept.translate(_LOOK_ALIKES)


def recovery_groups(key: str) -> tuple[str, ...]:
    """Return the groups of a recovery key, in order."""
    return tuple(key.split("-"))


def check_recovery_groups(key: str, typed: dict[int, str]) -> None:
    """Refuse groups typed back wrongly; positions count from 0.

    Raises:
        RuleViolation: a group differs from the key's.
    """
    groups = recovery_groups(key)
    for position, text in typed.items():
        if normalise_recovery_key(text) != normalise_recovery_key(groups[position]):
            raise RuleViolation(Rule.WRONG_RECOVERY_KEY)
