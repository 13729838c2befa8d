"""What the title of the head of an organization says beyond the role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geopolitics.model import Role

if TYPE_CHECKING:
    from geopolitics.model import Office

DIRECTOR: Final = "director-general"
PRESIDENT: Final = "president"


def title_of(office: Office) -> str:
    """What an office is for; of the head of an organization, the title, where it is one of the whole of it.

    >>> import geopolitics as gp
    >>> [
    ...     title_of(gp.office(id_))
    ...     for id_ in ("EU-commission-president", "WTO-director-general", "FRA-president")
    ... ]
    ['president', 'director-general', 'head of state']
    """
    title, body = office.label.casefold(), office.of.label.casefold()
    if title.startswith(DIRECTOR):
        return DIRECTOR
    presides = title in (f"{PRESIDENT} of {body}", f"{PRESIDENT} of the {body}")
    return PRESIDENT if presides and office.role is Role.SECRETARY_GENERAL else office.role.value
