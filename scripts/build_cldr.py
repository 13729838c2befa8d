"""Build the tables of `geopolitics.locales` from CLDR, as Babel carries it.

    python scripts/build_cldr.py           write src/geopolitics/locales/cldr/
    python scripts/build_cldr.py --check   compare with what is there; exit 1 on a difference (CI)

Babel leaves out two things that people write: the alternate names of territories (short, variant) and the spelling of
numbers in words. They lie in ``scripts/cldr/*.tsv``, taken from the same version of CLDR with::

    npm pack cldr-localenames-full@47.0.0     # unpack it; its folder is PACKAGE
    python scripts/build_cldr.py --extras PACKAGE   # needs the package unicode-rbnf

A third file, ``scripts/cldr/releases.tsv``, has the names that other releases of CLDR gave (1.6 to 48): data and people
go on using them. It was read through once, and what named the wrong state, or two, was left out.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import sys

from babel import Locale, localedata
from babel.core import UnknownLocaleError, get_global

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from geopolitics.locales._fold import fold, fold_marks  # noqa: E402

EXTRAS = ROOT / "scripts" / "cldr"
TARGET = ROOT / "src" / "geopolitics" / "locales" / "cldr"

# What CLDR names and ISO 3166-1 does not assign: parts of states, groupings, the United Nations, test codes.
# XK, user-assigned, is kept: it is what everybody writes for Kosovo.
NOT_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])

Names = dict[str, collections.Counter[str]]
Table = dict[tuple[str, ...], list[str]]


def locale_tags() -> list[str]:
    """Every locale of Babel, the base of a language before its variants."""
    return sorted(localedata.locale_identifiers())


def parent_of(tag: str) -> str:
    """The locale that *tag* falls back to, by CLDR's rules; ``""`` for the root."""
    parent = get_global("parent_exceptions").get(tag) or tag.rpartition("_")[0]
    script = tag.split("_")[1] if "_" in tag else ""
    # A script other than the language's usual one does not inherit from the language.
    return (
        ""
        if not parent or (len(script) == 4 and parent == tag.split("_", maxsplit=1)[0] and not _inherits(tag))
        else parent
    )


def _inherits(tag: str) -> bool:
    likely = get_global("likely_subtags").get(tag.split("_", maxsplit=1)[0], "")
    return tag.split("_")[1] in likely.split("_")


def territory_names() -> dict[str, dict[str, str]]:
    """Names of today's territories by locale, then by ISO 3166-1 alpha-2."""
    return {
        tag: {
            code: " ".join(name.split())
            for code, name in localedata.load(tag)["territories"].items()
            if len(code) == 2 and code not in NOT_ISO
        }
        for tag in locale_tags()
    }


# ---------------------------------------------------------------------------------------------------- territories


def codes_that_mislead(codes: set[str]) -> set[str]:
    """ISO codes, folded: ``RU`` is short for the United Kingdom in Venetian, and must stay Russia's code."""
    aliases = get_global("territory_aliases")
    return {fold(code) for code in codes} | {fold(code) for code in aliases if len(code) == 3 and code.isalpha()}


def read_tsv(name: str) -> list[list[str]]:
    lines = (EXTRAS / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def alternates(names: dict[str, dict[str, str]], codes: set[str]) -> dict[str, set[str]]:
    """Other forms by code: CLDR's short and variant names, those of other releases, and ``&`` written out."""
    found: dict[str, set[str]] = {code: set() for code in codes}
    misleading = codes_that_mislead(codes)
    for code, _kind, name, _locales in [*read_tsv("alternates.tsv"), *read_tsv("releases.tsv")]:
        if code in codes and (fold(name) not in misleading or fold(name) == fold(code)):
            found[code].add(name)
    for tag, by_code in names.items():
        pair = localedata.load(tag)["list_patterns"].get("standard", {}).get("2", "{0}, {1}")
        joiner = pair.replace("{0}", "").replace("{1}", "")
        for code, name in by_code.items():
            if " & " in name and joiner.strip(" ,"):
                found[code].add(name.replace(" & ", joiner))
    return found


def by_codes(pairs: collections.abc.Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Each text with all the codes that it stands for."""
    codes: dict[str, set[str]] = collections.defaultdict(set)
    for text, code in pairs:
        codes[text].add(code)
    return {text: tuple(sorted(found)) for text, found in codes.items()}


def table_lines(table: collections.abc.Mapping[tuple[str, ...], collections.abc.Iterable[str]]) -> list[str]:
    """``codes<TAB>name<TAB>name…``; texts of several codes last, so that they win over those of one."""
    order = sorted(table, key=lambda codes: (len(codes) > 1, codes))
    return ["\t".join((" ".join(codes), *table[codes])) for codes in order]


def grouped(texts: dict[str, tuple[str, ...]]) -> Table:
    table: Table = collections.defaultdict(list)
    for text in sorted(texts):
        table[texts[text]].append(text)
    return table


def build_territories() -> bytes:
    names = territory_names()
    codes = {code for by_code in names.values() for code in by_code}
    if len(codes) != 250:
        sys.exit(f"expected 249 ISO codes and XK, CLDR now names {len(codes)}: mend NOT_ISO")

    counted: Names = {code: collections.Counter() for code in codes}
    for by_code in names.values():
        for code, name in by_code.items():
            counted[code][name] += 1
    listed = {code: sorted(counter, key=lambda name: (-counter[name], name)) for code, counter in counted.items()}
    others = alternates(names, codes)

    exact = by_codes((name, code) for code in codes for name in {*listed[code], *others[code]})
    folded = by_codes((fold(name), code) for name, found in exact.items() for code in found)
    bare = by_codes((fold_marks(name), code) for name, found in exact.items() for code in found)

    own = {(code,): [*listed[code], *sorted(others[code] - set(listed[code]))] for code in sorted(codes)}
    ties = {found: texts for found, texts in grouped(exact).items() if len(found) > 1}
    sections = [
        table_lines(own | ties),
        table_lines(grouped({text: found for text, found in folded.items() if exact.get(text) != found})),
        table_lines(
            grouped({text: found for text, found in bare.items() if folded.get(text, exact.get(text)) != found})
        ),
        locale_lines(names, listed),
        alias_lines(),
    ]
    return packed(sections)


def locale_lines(names: dict[str, dict[str, str]], listed: dict[str, list[str]]) -> list[str]:
    """``locale<TAB>parent<TAB>KZ3 RU0…``: the names in which a locale differs from its parent, by place in the list."""
    rank = {code: {name: place for place, name in enumerate(order)} for code, order in listed.items()}
    lines: list[str] = []
    for tag, by_code in names.items():
        parent = parent_of(tag)
        inherited = names.get(parent, {})
        if not inherited.keys() <= by_code.keys():
            sys.exit(f"{tag} has no name for {inherited.keys() - by_code.keys()}, its parent {parent} has")
        own = (f"{code}{rank[code][name]}" for code, name in sorted(by_code.items()) if inherited.get(code) != name)
        lines.append(f"{tag}\t{parent}\t{' '.join(own)}")
    return lines


def alias_lines() -> list[str]:
    """``alias<TAB>locale``: older codes of languages, and territories that decide the script (``zh_TW``)."""
    known = set(locale_tags())
    aliases = {alias: tag for alias, tag in get_global("language_aliases").items() if alias not in known}
    aliases = {alias: tag if tag in known else tag.split("_")[0] for alias, tag in aliases.items()}
    for tag in known:
        language, *rest = tag.split("_")
        if len(rest) == 2 and len(rest[0]) == 4 and (short := f"{language}_{rest[1]}") not in known:
            try:
                aliases[short] = str(Locale.parse(short))
            except UnknownLocaleError:
                aliases[short] = tag
    return [f"{alias}\t{tag}" for alias, tag in sorted(aliases.items()) if tag in known]


def packed(sections: list[list[str]]) -> bytes:
    """A first line with the length of each section in bytes, then the sections."""
    blobs = ["\n".join(lines).encode() + b"\n" for lines in sections]
    return " ".join(str(len(blob)) for blob in blobs).encode() + b"\n" + b"".join(blobs)


# ---------------------------------------------------------------------------------------------------------- extras


def write_extras(package: pathlib.Path) -> None:
    """Take what Babel leaves out from the JSON edition of CLDR and from the rules of unicode-rbnf."""
    alternate: dict[tuple[str, str, str], list[str]] = collections.defaultdict(list)
    for path in sorted(package.glob("main/*/territories.json")):
        tag = path.parent.name
        territories = json.loads(path.read_text("utf-8"))["main"][tag]["localeDisplayNames"]["territories"]
        for key, name in territories.items():
            code, _, kind = key.partition("-alt-")
            if kind and code.isalpha() and code not in NOT_ISO:
                alternate[code, kind, name].append(tag)
    rows = ["\t".join((*key, " ".join(tags))) for key, tags in sorted(alternate.items())]
    header = "# Alternate names of territories, CLDR 47 (cldr-localenames-full 47.0.0, Unicode License V3): code, kind, name, locales\n"
    (EXTRAS / "alternates.tsv").write_text(header + "\n".join(rows) + "\n", "utf-8")


# ------------------------------------------------------------------------------------------------------------ main


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="compare with the files that are there")
    parser.add_argument("--extras", type=pathlib.Path, metavar="PACKAGE", help="renew scripts/cldr from CLDR's JSON")
    arguments = parser.parse_args()
    if arguments.extras:
        write_extras(arguments.extras)
    status = 0
    for name, build in BUILDERS.items():
        built, path = build(), TARGET / name
        if not arguments.check:
            path.write_bytes(built)
            print(f"{path.relative_to(ROOT)}: {len(built):,} bytes")
        elif not path.exists() or path.read_bytes() != built:
            print(f"{path.relative_to(ROOT)} differs from what Babel's CLDR gives: run scripts/build_cldr.py")
            status = 1
    return status


BUILDERS = {"territories.txt": build_territories}

if __name__ == "__main__":
    sys.exit(main())
