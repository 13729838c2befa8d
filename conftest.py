"""Every example in the README, the guides and the docstrings is a test."""

from __future__ import annotations

from doctest import ELLIPSIS
from typing import Any

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser


def _as_a_reader_would(namespace: dict[str, Any]) -> None:
    """Docstrings call the package `gp`, and do not repeat its import in each example."""
    import geopolitics

    namespace["gp"] = geopolitics


markdown = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), SkipParser()],
    patterns=["*.md"],
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=ELLIPSIS)],
    path="src",
    patterns=["*.py"],
    setup=_as_a_reader_would,
)
pytest_collect_file = (markdown + docstrings).pytest()
