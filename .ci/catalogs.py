"""Fail where the sentences in the code, the gettext catalogs and their compiled forms differ.

python .ci/catalogs.py           compares
python .ci/catalogs.py update    writes the template and the compiled forms anew, and adds new sentences to each catalog
python .ci/catalogs.py new TAG   begins the catalog of a language

Only a complete catalog is compiled, so that answers are offered in its language; one without any translation is
passed over.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from gettext import c2py  # the standard library's own reader of such rules
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from geopolitics.questions._sentences import ONE_OR_MORE, SENTENCES

FOLDER = Path(__file__).parents[1] / "src" / "geopolitics" / "questions" / "catalogs"
TEMPLATE = FOLDER / "geopolitics.pot"
HEADER = """\
Sentences of answers, for translators. The page "Languages" of the documentation says how to begin.

Places in braces are filled with names in the dictionary form of the language, with dates as CLDR writes them by
themselves, with lists, numbers in figures and amounts. Nothing is ever inflected: a sentence must be right whatever
name stands in it, of either gender and any number. Where the grammar would want an ending, an article or a
preposition that contracts, rephrase: "Chair of X, May 2024: Y" is better than bad grammar. Keep every place;
{when} (a time as the sentences "when.*" write it) and {period} (the bare time) may stand for each other."""
_PLACE = re.compile(r"\{([^{}]*)\}")


class Plain(Catalog):
    """A catalog whose header tells no dates and no versions: the same sentences are to give the same bytes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header."""
        plural = f"nplurals={self.num_plurals}; plural={self.plural_expr};"
        return [
            ("Language", self.locale_identifier or ""),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Plural-Forms", plural),
        ]


def template() -> Catalog:
    """Every sentence of the code, in the order in which it stands there."""
    catalog = Catalog(project="geopolitics", header_comment=HEADER, charset="utf-8", fuzzy=False)
    for key, sentence in (SENTENCES | ONE_OR_MORE).items():
        catalog.add(sentence, context=key)
    return catalog


def read(path: Path) -> Catalog:
    """The catalog in a .po or .pot file; empty when there is none."""
    if not path.exists():
        return Catalog()
    with path.open("rb") as file:
        return read_po(file, locale=path.stem if path.suffix == ".po" else None)


def write(path: Path, catalog: Catalog) -> None:
    """A catalog without dates and places in the code, which would differ with each writing."""
    lines = [f"# {line}".rstrip() for line in HEADER.splitlines()]
    if catalog.locale:
        lines += ['msgid ""', 'msgstr ""', *(f'"{name}: {value}\\n"' for name, value in catalog.mime_headers)]
    buffer = BytesIO()
    write_po(buffer, catalog, width=0, omit_header=True, no_location=True, ignore_obsolete=True)
    path.write_bytes("\n".join([*lines, "", ""]).encode() + buffer.getvalue())


def compiled(catalog: Catalog) -> bytes:
    """The .mo form."""
    plain = Plain(locale=catalog.locale, charset="utf-8", fuzzy=False)
    for message in catalog:
        if message.id:
            plain.add(message.id, message.string, context=message.context)
    buffer = BytesIO()
    write_mo(buffer, plain)
    return buffer.getvalue()


def ids(catalog: Catalog) -> list[tuple[object, object]]:
    """Which sentences a catalog has."""
    return sorted((message.context or "", message.id) for message in catalog if message.id)


def begun_only(catalog: Catalog) -> bool:
    """Whether nothing is translated yet."""
    return not any(any(_strings(message)) for message in catalog if message.id)


def catalogs() -> Iterable[Path]:
    """The .po files."""
    return sorted(FOLDER.glob("*.po"))


def update() -> None:
    """Write what can be derived."""
    sentences = template()
    write(TEMPLATE, sentences)
    for path in catalogs():
        old = read(path)
        known = {(message.context, message.id): message.string for message in old if message.id}
        new = Plain(locale=path.stem, charset="utf-8", fuzzy=False)
        for message in sentences:
            if message.id:
                new.add(message.id, known.get((message.context, message.id)), context=message.context)
        write(path, new)
        binary = path.with_suffix(".mo")
        if any(errors(message, new) for message in new if message.id):
            binary.unlink(missing_ok=True)  # no answers half in English
        else:
            binary.write_bytes(compiled(new))


def problems() -> list[str]:
    """Everything that differs, in one run."""
    found: list[str] = []
    sentences = template()
    stale = "has not the sentences of the code: run `python .ci/catalogs.py update`"
    if ids(sentences) != ids(read(TEMPLATE)):
        found.append(f"{TEMPLATE.name} {stale}")
    for path in catalogs():
        catalog, binary = read(path), path.with_suffix(".mo")
        if ids(sentences) != ids(catalog):
            found.append(f"{path.name} {stale}")
        if begun_only(catalog):
            continue
        for message in catalog:
            if message.id:
                found += [f"{path.name}: {message.context}: {error}" for error in errors(message, catalog)]
        if not binary.exists() or binary.read_bytes() != compiled(catalog):
            found.append(f"{binary.name} is not what {path.name} compiles to: run `python .ci/catalogs.py update`")
    return found


def errors(message: Message, catalog: Catalog) -> list[str]:
    """What is wrong with a translation: it is missing, it is in part, or its places are not those of the sentence."""
    found: list[str] = []
    strings = _strings(message)
    english = message.id if isinstance(message.id, str) else message.id[-1]
    want = _places(english)
    for form, text in enumerate(strings):
        if not text:
            found.append("is untranslated" if len(strings) == 1 else f"form {form} is untranslated")
            continue
        missing, extra = want - _places(text), _places(text) - want
        if not isinstance(message.id, str) and _names_one_number(catalog, form):
            missing -= {"number"}  # "two members" in one word
        found += [f"{text!r} lacks {{{place}}}" for place in sorted(missing)]
        found += [f"{text!r} has {{{place}}}, which the sentence has not" for place in sorted(extra)]
        if text != text.strip() != english:
            found.append(f"{text!r} begins or ends with a space")
    return found


def _strings(message: Message) -> list[str]:
    """The translation, in each of its forms."""
    return list(message.string) if isinstance(message.string, list | tuple) else [message.string or ""]


def _places(text: str) -> set[str]:
    return {"when" if place == "period" else place for place in _PLACE.findall(text)}


def _names_one_number(catalog: Catalog, form: int) -> bool:
    """Whether one number alone takes a plural form."""
    choose = c2py(catalog.plural_expr)
    return sum(choose(number) == form for number in range(1000)) == 1


def main() -> int:
    """Compare, or update; the exit status is 1 where something differs."""
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["new", tag]:
            write(FOLDER / f"{tag}.po", Plain(locale=tag))
            update()
        case _:
            pass
    found = problems()
    done = [path.stem for path in catalogs() if not begun_only(read(path))]
    print(
        "\n".join(found) or f"{len(ids(template()))} sentences, complete in English and {', '.join(done) or 'no other'}"
    )
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
