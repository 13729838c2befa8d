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
    >>> bodies = ("European Commission", "WTO", "NATO")
    >>> [title_of(office) for body in bodies for office in gp.world().offices(body)]
    ['president', 'director-general', 'secretary-general']
    """
    title, body = office.label.casefold(), office.of.label.casefold()
    if title.startswith(DIRECTOR):
        return DIRECTOR
    presides = title in (f"{PRESIDENT} of {body}", f"{PRESIDENT} of the {body}")
    return PRESIDENT if presides and office.role is Role.SECRETARY_GENERAL else office.role.value
