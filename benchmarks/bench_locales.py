"""Names and dates in every language, against a bare dict, pycountry, Babel and dateutil."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import babel.dates
import pycountry
from babel import Locale
from dateutil import parser
from measures import MEMORY, Row, fresh, printed, rate

from geopolitics.dates import PartialDate
from geopolitics.locales import exact_names, format_date, read_date, territory_codes, territory_name

LANGUAGES = ("pt", "fr", "ru", "zh", "ar", "de", "es", "tr", "vi", "hi")


def rows() -> Iterator[Row]:
    """Each question checks its answer before it is measured."""
    yield from _finding()
    yield from _naming()
    yield from _dates()


def _finding() -> Iterator[Row]:
    names = list(exact_names())[::7]
    bare = dict(exact_names())
    assert all(territory_codes(name) == bare[name] for name in names)
    ours, limit = rate(territory_codes, names), rate(bare.get, names)
    yield "a territory by its name, exact", ours, "a bare dict", limit, ours / limit, ">= 0.33x"
    upper = [name.upper() for name in names if name.upper() != name]
    ours = rate(territory_codes, upper)
    yield "the same in capitals (folded)", ours, "a bare dict", limit, ours / limit, ""
    english = [name for name in names if name.isascii()][:400]
    ours, theirs = rate(territory_codes, english), rate(_by_pycountry, english)
    yield "a name in Latin letters, known to it or not", ours, "pycountry.lookup", theirs, ours / theirs, ">= 15x"
    code = (
        "from geopolitics.locales._territories import territory_codes; assert territory_codes('Cazaquistão') == ('KZ',)"
    )
    ours, theirs = fresh(code), fresh("import pycountry; pycountry.countries.lookup('Kazakhstan')")
    yield "first look-up, with import", f"{ours:.0f} ms", "pycountry", f"{theirs:.0f} ms", ours / theirs, "<= 60 ms"
    loaded = (
        f"import geopolitics.locales as l; before = {MEMORY}; l.exact_names(); list(l.folded_names());"
        f"[l.territory_codes(str(n), marks=False) for n in range(20)]; print({MEMORY} - before)"
    )
    ours = printed(loaded)
    yield "every language loaded", f"{ours:.1f} MiB", "goal", "20 MiB", ours / 20, "<= 1x"


def _by_pycountry(name: str) -> object:
    try:
        return pycountry.countries.lookup(name)
    except LookupError:
        return None


def _naming() -> Iterator[Row]:
    def by_babel(tag: str) -> str | None:
        return Locale.parse(tag).territories.get("KZ")

    tags = list(LANGUAGES) * 500
    assert all(territory_name("KZ", tag) == by_babel(tag) for tag in LANGUAGES)
    ours, theirs = rate(lambda tag: territory_name("KZ", tag), tags), rate(by_babel, tags)
    yield "a territory's name in a locale", ours, "Babel by tag", theirs, ours / theirs, ">= 10x"


def _dates() -> Iterator[Row]:
    day, date = datetime.date(2024, 5, 21), PartialDate("2024-05-21")
    locales = {tag: Locale.parse(tag) for tag in LANGUAGES}
    tags = list(LANGUAGES) * 100
    assert babel.dates.format_date(day, "long", locale="pt") == format_date(date, "pt")
    ours = rate(lambda tag: format_date(date, tag), tags)
    theirs = rate(lambda tag: babel.dates.format_date(day, "long", locale=locales[tag]), tags)
    yield "a day in a locale", ours, "Babel with a Locale object", theirs, ours / theirs, ">= 0.83x"
    texts = ["21 de maio de 2024", "3 de julho de 2023", "terça-feira, 21 de maio de 2024"] * 200
    assert [read_date(text, "pt") for text in texts[:2]] == ["2024-05-21", "2023-07-03"]
    ours, theirs = rate(lambda text: read_date(text, "pt"), texts), rate(parser.parse, ["21 May 2024"] * 600)
    yield "a date in words, Portuguese named", ours, "dateutil, English", theirs, ours / theirs, ""
    ours = rate(read_date, texts)
    yield "the same, no language named", ours, "dateutil, English", theirs, ours / theirs, ""
