"""How the documentation is built: `sphinx-build -n -W --keep-going docs docs/_build`, without network."""

from __future__ import annotations

import csv
import json
import re
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import geopolitics

if TYPE_CHECKING:
    from collections.abc import Iterator

project = "geopolitics"
copyright = "The geopolitics developers"  # noqa: A001 - Sphinx asks for this name
version = release = version_of("geopolitics")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "geopolitics"

autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
napoleon_custom_sections = ["Source"]
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
nitpicky = True
nitpick_ignore_regex = [
    # The standard library, attrs and Babel: linking to them would need the network.
    (r"py:.*", r"(?:typing|collections|datetime|decimal|enum|os|pathlib|types|attr|attrs|babel|abc)\..*"),
    (r"py:.*", r"(?:_?Any|Callable|Decimal|Hashable|Iterable|Iterator|Mapping|Path|PathLike|Sequence|Self|TypeVar)"),
    (r"py:.*", r"(?:bool|bytes|date|datetime|dict|float|frozenset|int|list|object|set|str|tuple|type|None)"),
    (r"py:.*", r"Enum|Exception|ImportError|KeyError|LookupError|OverflowError|TypeError|ValueError"),
    (r"py:.*", r"(?:geopolitics\.)?(?:\w+\.)*_?[A-Z]"),  # type variables
    (r"py:.*", r"(?:\w+\.)*_\w+"),  # private names in a signature
    (
        r"py:.*",
        r"(?:geopolitics\.\w+\.\w+\.)?(?:Catalogue|Register|Sentence|Truth)",
    ),  # what one layer hands to the next
]


def _public(target: str) -> str:
    """The name by which users know what is defined in a private module."""
    return re.sub(r"\._\w+(?=\.)", "", target)


def _resolve(app: Sphinx, env: Any, node: Any, contnode: Any) -> Any:
    """Link `geopolitics.dates._partial.PartialDate`, or a bare `PartialDate`, to the page that shows it."""
    if node.get("refdomain") != "py":
        return None
    domain = env.get_domain("py")
    target = _public(node["reftarget"])
    name = target if target in domain.objects else _one_ending(domain.objects, "." + target)
    if name is None:
        return None
    return domain.resolve_xref(env, node["refdoc"], app.builder, domain.objects[name].objtype, name, node, contnode)


def _one_ending(objects: Any, ending: str) -> str | None:
    """The shortest documented name with that ending: a class before a method of the same name."""
    found = sorted((name for name in objects if name.endswith(ending)), key=lambda name: (name.count("."), name))
    return found[0] if found else None


def _without_private_bases(*event: Any) -> None:
    """A base class that users cannot import tells them nothing."""
    bases: list[type] = event[-1]
    bases[:] = [base for base in bases if "._" not in f".{base.__module__}"] or [object]


def _prose(*event: Any) -> None:
    """Types stand in the signature: keep napoleon from reading "The holder: a state ..." as a type and its meaning."""
    what: str = event[1]
    lines: list[str] = event[-1]
    if what == "property" and lines:
        lines.insert(0, "\\ ")
    for number, line in reversed(list(enumerate(lines))):
        if line.strip() in {"Returns:", "Yields:"}:
            lines.insert(number + 1, line.replace(line.strip(), "    \\ "))


class DataPackages(SphinxDirective):
    """The tables of the bundled Data Packages and their columns, from their own schemas."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """For each kind of table what it holds, its files with their number of rows, and its columns."""
        kinds: dict[str, list[str]] = {}
        columns: dict[str, str] = {}
        for name in self.content:
            folder = Path(geopolitics.__file__).parent / "datasets" / name
            self.env.note_dependency(str(folder / "datapackage.json"))
            for table in json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
                kind = f"{table['path'].removesuffix('.csv').split('-')[0]}: {table['description']}"
                kinds.setdefault(kind, []).append(
                    f"`{name}/{table['path']}` ({self._rows(folder / table['path'])} rows)"
                )
                columns.setdefault(kind, self._columns(table))
        return [
            node
            for kind, files in kinds.items()
            for node in self.parse_text_to_nodes(f"**{kind}**\n\n{', '.join(files)}\n\n{columns[kind]}\n")
        ]

    @staticmethod
    def _rows(path: Path) -> int:
        with path.open(encoding="utf-8", newline="") as file:
            return sum(1 for _ in csv.reader(file)) - 1

    @staticmethod
    def _columns(table: dict[str, Any]) -> str:
        fields = table["schema"]["fields"]
        return "\n\n".join(f"`{field['name']}`\n: {field['description']}" for field in fields)


class Record(SphinxDirective):
    """From when to when the record is complete, as `geopolitics.coverage` tells: of organisations, or of leaders."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """One table: a row for each organisation, or for each state of which leaders are on record."""
        self.env.note_dependency(str(Path(geopolitics.__file__).parent / "datasets" / "world.pack"))
        table = {"organizations": self._organizations, "leaders": self._leaders}[self.arguments[0]]
        return self.parse_text_to_nodes("\n".join(table()) + "\n")

    def _organizations(self) -> Iterator[str]:
        yield "| organisation | members | chair | chief executive |\n| --- | --- | --- | --- |"
        for one in geopolitics.organizations():
            cells = (
                self._complete(one, "memberships", geopolitics.memberships(one)),
                self._complete(one, "chairmanships", geopolitics.chairmanships(one)),
                self._offices(list(geopolitics.offices(one))),
            )
            if any(cells):
                yield f"| {one.name()} (`{one.id}`) | {' | '.join(cell or '—' for cell in cells)} |"

    def _leaders(self) -> Iterator[str]:
        roles = ("head of state", "head of government", "foreign minister")
        yield f"| state | {' | '.join(roles)} |\n| --- | --- | --- | --- |"
        for state in geopolitics.states():
            offices = geopolitics.offices(state)
            cells = [[office for office in offices if office.role.value == role] for role in roles]
            if any(cells):
                yield f"| {state.name()} | {' | '.join(self._offices(one) or '—' for one in cells)} |"

    def _offices(self, offices: list[geopolitics.Office]) -> str:
        """Their days; where one office took the place of another, each with its title."""
        titles = [f"{office.name()}: " if len(offices) > 1 else "" for office in offices]
        return "; ".join(title + self._office(office) for title, office in zip(titles, offices, strict=True))

    def _office(self, office: geopolitics.Office) -> str:
        return self._complete(office, "tenures", geopolitics.tenures(office=office))

    @staticmethod
    def _complete(of: geopolitics.Organization | geopolitics.Office, kind: str, facts: tuple[Any, ...]) -> str:
        """The statuses whose list is complete, and its days; members without saying so, and first."""
        days: dict[str, list[str]] = {}
        for fact in geopolitics.coverage(of, kind=kind):
            status = "" if fact.status is geopolitics.Status.MEMBER else f"{fact.status.value}s "
            unbroken = fact.interval.edtf.replace("-", "\N{NON-BREAKING HYPHEN}")  # a day stays on one line
            days.setdefault(status, []).append(unbroken.replace("/", " to "))
        complete = (status + " and ".join(days[status]) for status in sorted(days))
        return "; ".join(complete) or ("in part" if facts else "")


def setup(app: Sphinx) -> None:
    """Tell Sphinx of what is above."""
    app.connect("autodoc-process-bases", _without_private_bases)
    app.connect("autodoc-process-docstring", _prose, priority=400)  # before napoleon
    app.connect("missing-reference", _resolve)
    app.add_directive("data-packages", DataPackages)
    app.add_directive("record", Record)
