"""The four answers to a question about time."""

from __future__ import annotations

from enum import Enum
from typing import final

from geopolitics.errors import UndecidedError


@final
class Verdict(Enum):
    """How far the facts go: yes, no, possibly or unknown.

    ``POSSIBLY`` is for imprecise dates, ``UNKNOWN`` for silence.
    The truth value of ``YES`` is True and of ``NO`` False; the other two have none, as pandas' ``NA`` has none.

    >>> Verdict("possibly") is Verdict.YES
    False
    """

    YES = "yes"
    NO = "no"
    POSSIBLY = "possibly"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        if self is Verdict.YES:
            return True
        if self is Verdict.NO:
            return False
        raise UndecidedError(self.name)

    def __repr__(self) -> str:
        return f"Verdict.{self.name}"
