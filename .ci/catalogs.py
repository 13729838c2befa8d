"""Fail where the sentences in the code, the gettext catalogs and their compiled forms differ.

python .ci/catalogs.py           compares
python .ci/catalogs.py update    writes the template and the compiled forms anew, and adds new sentences to each catalog
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parents[1] / "src" / "geopolitics"
TEMPLATE = PACKAGE / "locales" / "geopolitics.pot"


def extracted() -> Catalog:
    """Every sentence that the code marks for translation."""
    catalog = Catalog(project="geopolitics", charset="utf-8")
    for file, line, message, comments, context in extract_from_dir(PACKAGE, comment_tags=("Translators:",)):
        catalog.add(message, locations=[(Path(file).as_posix(), line)], auto_comments=comments, context=context)
    return catalog


def read(path: Path) -> Catalog:
    """The catalog in a .po or .pot file; empty when there is none."""
    if not path.exists():
        return Catalog()
    with path.open("rb") as file:
        return read_po(file)


def compiled(catalog: Catalog) -> bytes:
    """The .mo form."""
    buffer = BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def ids(catalog: Catalog) -> set[tuple[object, object]]:
    """Which sentences a catalog has."""
    return {(message.context, message.id) for message in catalog if message.id}


def update(template: Catalog) -> None:
    """Write what can be derived."""
    if ids(template):
        with TEMPLATE.open("wb") as file:
            write_po(file, template, sort_output=True, omit_header=True, no_location=True)
    for path in PACKAGE.rglob("*.po"):
        catalog = read(path)
        catalog.update(template, no_fuzzy_matching=True)
        with path.open("wb") as file:
            write_po(file, catalog, sort_output=True, ignore_obsolete=True, no_location=True)
        path.with_suffix(".mo").write_bytes(compiled(catalog))


def problems(template: Catalog) -> list[str]:
    """Everything that differs, in one run."""
    found = []
    if ids(template) != ids(read(TEMPLATE)):
        found.append(f"{TEMPLATE.name} has not the sentences of the code: run `python .ci/catalogs.py update`")
    for path in PACKAGE.rglob("*.po"):
        catalog, name = read(path), path.relative_to(PACKAGE)
        if ids(template) != ids(catalog):
            found.append(f"{name} has not the sentences of the code: run `python .ci/catalogs.py update`")
        found += [f"{name} leaves {message.id!r} untranslated" for message in catalog if not message.string]
        found += [f"{name}: {message.id!r}: {error}" for message, errors in catalog.check() for error in errors]
        binary = path.with_suffix(".mo")
        if not binary.exists() or binary.read_bytes() != compiled(catalog):
            found.append(f"{binary.name} is not what {name} compiles to: run `python .ci/catalogs.py update`")
    return found


def main() -> int:
    """Compare, or update; the exit status is 1 where something differs."""
    template = extracted()
    if sys.argv[1:] == ["update"]:
        update(template)
    found = problems(template)
    print("\n".join(found) or f"{len(ids(template))} sentences, catalogs up to date")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
