"""Build the tables of `geopolitics.locales` from CLDR, as Babel carries it.

    python scripts/build_cldr.py           write src/geopolitics/locales/cldr/
    python scripts/build_cldr.py --check   compare with what is there; exit 1 on a difference (CI)

Babel leaves out two things that people write: the alternate names of territories (short, variant) and the spelling of
numbers in words. They lie in ``scripts/cldr/*.tsv``, taken from the same version of CLDR with::

    npm install cldr-core@47.0.0 cldr-dates-full@47.0.0 cldr-localenames-full@47.0.0
    python scripts/build_cldr.py --extras node_modules   # needs the package unicode-rbnf

A third file, ``scripts/cldr/releases.tsv``, has the names that other releases of CLDR gave (1.6 to 48): data and people
go on using them. It was read through once, and what named the wrong state, or two, was left out.
"""

from __future__ import annotations

import argparse
import collections
import copy
import itertools
import json
import pathlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping

from babel import Locale, localedata
from babel.core import UnknownLocaleError, get_global
from babel.numbers import list_currencies

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from geopolitics.locales._babel import own_data  # noqa: E402
from geopolitics.locales._cut import words_of  # noqa: E402
from geopolitics.locales._fold import fold, fold_marks  # noqa: E402

EXTRAS = ROOT / "scripts" / "cldr"
TARGET = ROOT / "src" / "geopolitics" / "locales" / "cldr"

# What CLDR names and ISO 3166-1 does not assign: parts of states, groupings, the United Nations, test codes.
# XK, user-assigned, is kept: it is what everybody writes for Kosovo.
NOT_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])

# Alpha-3 codes that ISO 3166-3 has withdrawn: CLDR gives today's territory for each of them too. Kosovo has no official
# code; people write XKX, CLDR has XKK.
WITHDRAWN = frozenset(["ANT", "BUR", "DDR", "FXX", "NTZ", "SCG", "SUN", "TMP", "XKK", "YMD", "YUG", "ZAR"])

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
    """The rows of a file of ``scripts/cldr``, without its remarks."""
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
        pair = own_data(tag)["list_patterns"].get("standard", {}).get("2", "{0}, {1}")
        joiner = pair.replace("{0}", "").replace("{1}", "")
        for code, name in by_code.items():
            if " & " in name and joiner.strip(" ,"):
                found[code].add(name.replace(" & ", joiner))
    return found


def by_codes(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Each text with all the codes that it stands for."""
    codes: dict[str, set[str]] = collections.defaultdict(set)
    for text, code in pairs:
        codes[text].add(code)
    return {text: tuple(sorted(found)) for text, found in codes.items()}


def build_alpha3() -> bytes:
    """``KZ KAZ``: ISO 3166-1 alpha-2 and alpha-3 side by side."""
    codes = {code for by_code in territory_names().values() for code in by_code}
    aliases = get_global("territory_aliases")
    current = {three: two[0] for three, two in aliases.items() if re.fullmatch("[A-Z]{3}", three)} | {"XKX": "XK"}
    pairs = sorted((two, three) for three, two in current.items() if two in codes and three not in WITHDRAWN)
    return "".join(f"{two} {three}\n" for two, three in pairs).encode()


def build_currencies() -> bytes:
    """The codes of ISO 4217, without those that are no currency."""
    codes = set(list_currencies()) - {"XXX", "XTS", "XAU", "XAG", "XPT", "XPD"}
    return "".join(f"{code}\n" for code in sorted(codes)).encode()


def table_lines(table: Mapping[tuple[str, ...], Iterable[str]]) -> list[str]:
    """``codes<TAB>name<TAB>name…``; texts of several codes last, so that they win over those of one."""
    order = sorted(table, key=lambda codes: (len(codes) > 1, codes))
    return ["\t".join((" ".join(codes), *table[codes])) for codes in order]


def grouped(texts: dict[str, tuple[str, ...]]) -> Table:
    """The texts of each set of codes."""
    table: Table = collections.defaultdict(list)
    for text in sorted(texts):
        table[texts[text]].append(text)
    return table


def build_territories() -> bytes:
    """Sections: names, folded names, names without accents, locales, aliases of locales."""
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


# ------------------------------------------------------------------------------------------------------ date words

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

ROOT_DATA = {
    kind: own_data("root")[field] for kind, field in (("month", "months"), ("weekday", "days"), ("quarter", "quarters"))
}

NAMED = (
    ("month", "months", ("wide", "abbreviated")),
    ("weekday", "days", ("wide", "abbreviated", "short")),
    ("quarter", "quarters", ("wide", "abbreviated")),
)
UNITS = (("duration-year", "year"), ("duration-month", "months"), ("duration-day", "day"))

Words = dict[str, dict[str, set[str]]]  # class, then value, then phrases


def languages() -> dict[str, list[str]]:
    """The locales of each language."""
    found: dict[str, list[str]] = collections.defaultdict(list)
    for tag in locale_tags():
        found[tag.split("_", maxsplit=1)[0]].append(tag)
    return found


def phrase(text: str) -> str:
    """The words of *text* as a reader of dates cuts them."""
    return " ".join(words_of(text))


def literals(pattern: str) -> Iterator[str]:
    """What stands between the fields of a date pattern."""
    for quoted, plain in re.findall(r"'((?:[^']|'')*)'|([^A-Za-z']+)", pattern):
        yield (quoted or plain).replace("''", "'")


def date_patterns(data: localedata.LocaleDataDict) -> Iterator[str]:
    """Patterns of dates without a time."""
    for form in ("full", "long", "medium"):
        if form in data["date_formats"]:
            yield data["date_formats"][form].pattern
    for skeleton, pattern in data["datetime_skeletons"].items():
        if set(skeleton) <= set("GyMLdEQ"):
            yield pattern.pattern


def collect_locale(words: Words, tag: str) -> None:
    """Add the months, weekdays, quarters, eras and joining words of one locale."""
    data = own_data(tag)
    for kind, field, widths in NAMED:
        for context, width in itertools.product(("format", "stand-alone"), widths):
            names = data[field][context][width]
            if names == ROOT_DATA[kind][context][width] and not tag.startswith("en"):
                continue
            for value, name in names.items():
                # Not the root's placeholders, nor mere initials and figures (六 is six as well as Saturday).
                if not re.fullmatch(r"M\d\d|Q\d|[\0-\u0dff]", name) and not phrase(name).isdigit():
                    words[kind][str(value)].add(phrase(name))
    for width, value in itertools.product(("wide", "abbreviated"), (0, 1)):
        name = data["eras"][width].get(value, "")
        if name not in ("BCE", "CE") or tag.startswith("en"):
            words["era"][str(value)].add(phrase(name))
    for pattern in date_patterns(data):
        for literal in literals(pattern):
            words["glue"][""].update(words_of(literal))
    for (unit, kind), width in itertools.product(UNITS, ("long", "short")):
        forms = data["unit_patterns"].get(unit, {}).get(width, {})
        form = forms.get("one", forms.get("other"))
        if form and "{0}" in form:
            words[kind][""].add(phrase(form.replace("{0}", " ")))


def collect_extras(words: dict[str, Words]) -> None:
    """Add the names of fields, the other names of eras, numbers in words and our own joining words."""
    for language, kind, *texts in read_tsv("fields.tsv"):
        name, _, value = kind.partition(" ")
        for text in texts:
            words[language]["months" if name == "month" else name][value].add(phrase(text))
    for language, number, *texts in read_tsv("numbers.tsv"):
        for text in texts:
            words[language]["number"][number].add(phrase(text))
    for language, kind, *texts in read_tsv("words.tsv"):
        name, _, value = kind.partition(" ")
        for text in texts:
            words[language][name][value].add(phrase(text))


def finish(language: str, words: Words) -> None:
    """Add the spellings that follow by rule: months with what is written onto them, umlauts, and no accents."""
    months = words["month"]
    for value, names in months.items():
        onto = {prefix + name for prefix in words["before-month"][""] for name in names}
        months[value] = months[value] | onto | {name + suffix for suffix in words["after-month"][""] for name in names}
        if language == "de":
            months[value] = months[value] | {name.translate(UMLAUTS) for name in names}
    for kind in ("before-month", "after-month"):
        words.pop(kind, None)
    words["glue"][""] -= words["year"][""] | words["day"][""] | words["months"][""]
    others = set().union(*(words[kind][""] for kind in ("glue", "year", "day", "months", "from", "to", "after")))
    for texts in words["number"].values():
        texts.difference_update(others)  # năm is five, and the year
    for values in words.values():
        taken = {text for texts in values.values() for text in texts}
        for value, texts in values.items():
            bare = {fold_marks(text) for text in texts} - taken
            values[value] = {text for text in texts | bare if text}
    for kind in ("month", "number", "quarter", "half"):  # a phrase of two months is neither's; the same for numbers
        counts = collections.Counter(text for texts in words[kind].values() for text in texts)
        for value, texts in words[kind].items():
            words[kind][value] = {text for text in texts if counts[text] == 1}


def field_order(tag: str) -> str:
    """The order of day, month and year in the short date of a locale: ``dmy``, ``mdy`` or ``ymd``."""
    pattern = own_data(tag)["date_formats"]["short"].pattern
    fields = re.sub(r"'[^']*'", "", pattern).replace("L", "M")
    return "".join(sorted("dmy", key=lambda field: fields.lower().replace("m", "m").find(field)))


def build_dates() -> bytes:
    """Sections: which languages a word may be of; the languages and orders; then each language."""
    collected: dict[str, Words] = collections.defaultdict(
        lambda: collections.defaultdict(lambda: collections.defaultdict(set))
    )
    groups = languages()
    for language, tags in groups.items():
        for tag in tags:
            collect_locale(collected[language], tag)
    collect_extras(collected)
    flags = {tuple(row) for row in read_tsv("words.tsv") if len(row) == 2}
    index: dict[str, set[str]] = collections.defaultdict(set)
    blocks: list[list[str]] = []
    for language in groups:
        words = collected[language]
        if parent := get_global("parent_exceptions").get(language):  # Bokmål and Nynorsk: CLDR spells numbers under no
            words["number"] = words["number"] or copy.deepcopy(collected[parent]["number"])
        finish(language, words)
        for kind in ("month", "quarter", "half", "year", "decade", "decade-after", "decades", "century"):
            for texts in words[kind].values():
                for text in texts:
                    first = next((word for word in text.split(" ") if not word.isdigit()), "")
                    index[first].add(language)
        lines = ["inflected"] * ((language, "inflected") in flags)
        for kind, values in sorted(words.items()):
            lines += ["\t".join((kind, value, *sorted(texts))) for value, texts in sorted(values.items()) if texts]
        blocks.append(lines)
    index.pop("", None)
    modern = {row[0] for row in read_tsv("modern.tsv")}
    return packed(
        [
            [f"{word}\t{' '.join(sorted(found))}" for word, found in sorted(index.items())],
            [f"{code}\t{'modern' if code in modern else ''}" for code in groups],
            [f"{tag}\t{field_order(tag)}" for tag in locale_tags()],
            *blocks,
        ]
    )


# ---------------------------------------------------------------------------------------------------------- extras


def write_extras(package: pathlib.Path) -> None:
    """Take what Babel leaves out from the JSON edition of CLDR and from the rules of unicode-rbnf."""
    write_tsv("alternates.tsv", "Alternate names of territories: code, kind, name, locales", alternate_rows(package))
    write_tsv("fields.tsv", "Names of fields and other names of eras: language, class, words", field_rows(package))
    write_tsv("modern.tsv", "Languages that CLDR covers at its level modern", modern_rows(package))
    write_tsv("numbers.tsv", "1 to 31 in words, by CLDR's rules: language, number, words", number_rows())


def write_tsv(name: str, what: str, rows: Iterable[tuple[str, ...]]) -> None:
    """Write rows under a line that says what they are."""
    lines = [f"# {what}; from CLDR 47, Unicode License V3", *("\t".join(row) for row in rows)]
    (EXTRAS / name).write_text("\n".join(lines) + "\n", "utf-8")


def alternate_rows(package: pathlib.Path) -> Iterator[tuple[str, ...]]:
    """The names of territories that CLDR marks as an alternate."""
    found: dict[tuple[str, str, str], list[str]] = collections.defaultdict(list)
    for path in sorted(package.glob("*localenames*/main/*/territories.json")):
        tag = path.parent.name
        territories = json.loads(path.read_text("utf-8"))["main"][tag]["localeDisplayNames"]["territories"]
        for key, name in territories.items():
            code, _, kind = key.partition("-alt-")
            if kind and code.isalpha() and code not in NOT_ISO:
                found[code, kind, name].append(tag)
    for row, tags in sorted(found.items()):
        yield *row, " ".join(tags)


def field_rows(package: pathlib.Path) -> Iterator[tuple[str, ...]]:
    """What each language calls year, month and day, and the eras by their second names."""
    found: dict[tuple[str, str], set[str]] = collections.defaultdict(set)
    for path in sorted(package.glob("*dates*/main/*/dateFields.json")):
        tag = path.parent.name
        language = tag.split("-")[0]
        fields = json.loads(path.read_text("utf-8"))["main"][tag]["dates"]["fields"]
        for field in ("year", "year-short", "month", "day"):
            name = fields[field]["displayName"]
            if name.lower() != field or language == "en":  # else the root's, in English
                found[language, field.partition("-")[0]].add(name)
        gregorian = json.loads((path.parent / "ca-gregorian.json").read_text("utf-8"))
        eras = gregorian["main"][tag]["dates"]["calendars"]["gregorian"]["eras"]
        for width in ("eraNames", "eraAbbr"):
            for value in "01":
                if name := eras[width].get(f"{value}-alt-variant"):
                    found[language, f"era {value}"].add(name)
    for (language, kind), names in sorted(found.items()):
        if language in languages():
            yield language, kind, *sorted(names)


def modern_rows(package: pathlib.Path) -> Iterator[tuple[str, ...]]:
    """The languages whose data CLDR holds to be complete."""
    levels = json.loads((package / "cldr-core" / "coverageLevels.json").read_text("utf-8"))["effectiveCoverageLevels"]
    for language in sorted(languages()):
        if levels.get(language) == "modern":
            yield (language,)


def number_rows() -> Iterator[tuple[str, ...]]:
    """The numbers of the days of a month in words."""
    import unicode_rbnf.engine

    folder = pathlib.Path(unicode_rbnf.__file__).parent / "rbnf"
    found: dict[str, dict[int, set[str]]] = collections.defaultdict(lambda: collections.defaultdict(set))
    for path in sorted(folder.glob("*.xml")):
        if path.stem in (
            "root",
            "ko",
            "zh",
            "zh_Hant",
            "ja",
            "yue",
            "yue_Hans",
        ):  # East Asian numerals are read by rule
            continue
        engine = unicode_rbnf.RbnfEngine.for_language(path.stem)
        for rules in engine.rulesets:
            if not rules.startswith("spellout-") or re.search("financial|year|verbose|plural", rules):
                continue
            for number in range(1, 32):
                try:
                    texts = engine.format_number(number, ruleset_names=[rules]).text_by_ruleset.values()
                except (ValueError, unicode_rbnf.engine.NoRuleForNumberError):
                    continue  # no such ordinal
                found[path.stem.split("_")[0]][number].update(" ".join(text.split()) for text in texts)
    for language, numbers in found.items():
        times = collections.Counter(text for texts in numbers.values() for text in texts)
        for number, texts in sorted(numbers.items()):
            sure = sorted(text for text in texts if times[text] == 1 and not text.isdigit())
            if sure and language in languages():
                yield language, str(number), *sure


# ------------------------------------------------------------------------------------------------------------ main


def main() -> int:
    """Build, or compare; the exit status."""
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


BUILDERS = {
    "alpha3.txt": build_alpha3,
    "currencies.txt": build_currencies,
    "territories.txt": build_territories,
    "dates.txt": build_dates,
}

if __name__ == "__main__":
    sys.exit(main())
