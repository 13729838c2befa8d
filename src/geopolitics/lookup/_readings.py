"""Other ways to write a whole name: turned round, with or without its article, its bracket put in its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geopolitics.lookup._words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKET = re.compile(r"(?P<head>[^()（）\[\]]+?)\s*[(（\[]\s*(?P<inner>[^()（）\[\]]*?)\s*[)）\]]")
_COMMA = re.compile(r"(?P<head>[^,،，]+?)\s*[,،，]\s*(?P<inner>[^,،，]+)")
_BESIDE = re.compile("[(（\\[,،，]")
_ELIDED = re.compile(r"[lLdD]['\u2019]")
_LOCAL = re.compile(
    r"(?:local|native|former|formerly|also|or|aka)\b(?: name| known as| called)?\s*:?\s*", re.IGNORECASE
)
_SAVE = re.compile(r"(?P<head>.+?)[\s(]+(?:excluding|excl\.?|without|except)\s+(?P<inner>[^()]+)\)?", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<head>[^()]+?)\s*\(\s*(?:\+|incl|excl|with|without|except)[^()]*\)", re.IGNORECASE)
_SAVED = re.compile("exc|with|incl|[+]", re.IGNORECASE)
_YEARS = re.compile(
    r"(?P<head>[^()]+?)\s*\("
    r"(?P<until>until|up to|to|till|before|through|-)?(?P<since>since|from|after)?\s*(?P<from>\d{4})"
    r"(?:\s*[-\u2013/]\s*(?P<to>\d{4})?)?(?P<on>(?<=[-\u2013/]))?\)",
    re.IGNORECASE,
)
# What is left of Â, Ã and their like when UTF-8 was read as if it were Latin-1.
_MISREAD = re.compile("[\u00c2-\u00d1][\u0080-\u00bf\u0152-\u2122]")
_MOST_MISREADINGS = 3
_MARKED = re.compile("[(\uff08\\[,\u060c\uff0c\u00c2-\u00d1]|^[lLdD]['\u2019]|[\u4e00-\u9fff] ")


def repaired(text: str) -> str:
    """*text* as it was before its UTF-8 was read as Latin-1 or Windows-1252, once or several times.

    >>> repaired("CÃ´te d'Ivoire"), repaired("São Tomé")
    ("Côte d'Ivoire", 'São Tomé')
    """
    for _ in range(_MOST_MISREADINGS):
        if not _MISREAD.search(text):
            break
        for encoding in ("cp1252", "latin-1"):
            try:
                text = text.encode(encoding).decode("utf-8")
                break
            except UnicodeError:
                continue
        else:
            break
    return text


def parts_of(text: str) -> tuple[str, str] | None:
    """A name and what stands beside it in a bracket or after a comma; None where nothing does.

    >>> parts_of("Iran (Islamic Republic of)"), parts_of("Korea, South"), parts_of("Chad")
    (('Iran', 'Islamic Republic of'), ('Korea', 'South'), None)
    """
    if _BESIDE.search(text) is None:
        return None
    found = _BRACKET.fullmatch(text) or _COMMA.fullmatch(text)
    return None if found is None else (found["head"], _LOCAL.sub("", found["inner"], count=1))


def left_out(text: str) -> tuple[str, str] | None:
    """A whole, and what is counted in or left out of it; None where nothing is.

    >>> left_out("China excluding Hong Kong"), left_out("France (incl. overseas)"), left_out("France")
    (('China', 'Hong Kong'), ('France', ''), None)
    """
    if _SAVED.search(text) is None:
        return None
    counted = _COUNTED.fullmatch(text)
    if counted is not None:
        return counted["head"], ""
    found = _SAVE.fullmatch(text)
    return None if found is None else (found["head"], found["inner"])


def years_of(text: str) -> tuple[str, str] | None:
    """A name and the years that stand in a bracket after it, as EDTF.

    >>> (
    ...     years_of("Korea (1900)"),
    ...     years_of("Yugoslavia (1945-1991)"),
    ...     years_of("Sudan (up to 2011)"),
    ...     years_of("Ethiopia (1993-)"),
    ... )
    (('Korea', '1900'), ('Yugoslavia', '1945/1991'), ('Sudan', '../2011'), ('Ethiopia', '1993/..'))
    """
    found = _YEARS.fullmatch(text) if text.endswith(")") else None
    if found is None:
        return None
    if found["to"]:
        return found["head"], f"{found['from']}/{found['to']}"
    if found["until"]:
        return found["head"], f"../{found['from']}"
    return found["head"], f"{found['from']}/.." if found["since"] or found["on"] is not None else found["from"]


def without_article(text: str) -> str:
    """*text* without an article before it; all of it where there is none, or nothing else.

    >>> without_article("the Gambia"), without_article("L’Albanie"), without_article("La")
    ('Gambia', 'Albanie', 'La')
    """
    elided = _ELIDED.match(text)
    if elided is not None:
        return text[elided.end() :] or text
    first, _, rest = text.partition(" ")
    return rest if rest and first.casefold() in ARTICLES else text


def readings(text: str) -> Iterator[str]:
    """The other ways to write the whole of a name, the likeliest first.

    >>> list(readings("Comores (les)")), list(readings("Korea, Republic of"))
    (['Comores'], ['Republic of Korea', 'Korea Republic of'])
    """
    yield from _unlike(text, _readings(repaired(text)))


def may_be_read_otherwise(text: str) -> bool:
    """Whether anything in *text* lets it be written another way: most texts have no such thing."""
    return _MARKED.search(text) is not None or text.partition(" ")[0].casefold() in ARTICLES


def _readings(text: str) -> Iterator[str]:
    yield text
    yield without_article(text)
    beside = parts_of(text)
    if beside is not None:
        head, inner = beside
        if inner.strip("'\u2019").casefold() in ARTICLES or not inner:
            yield head
            return
        joint = "" if inner.endswith(("'", "\u2019")) or "\u4e00" <= inner[0] <= "\u9fff" else " "
        for turned in (f"{inner}{joint}{head}", f"{head} {inner}" if joint else f"{head}{inner}"):
            yield turned
            yield without_article(turned)
    elif len(text) > 2 and "\u4e00" <= text[0] <= "\u9fff":
        yield text.replace(" ", "")


def _unlike(text: str, found: Iterator[str]) -> Iterator[str]:
    seen = {text}
    for reading in found:
        if reading not in seen:
            seen.add(reading)
            yield reading
