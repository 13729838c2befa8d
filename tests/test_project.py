"""What the project's own files promise."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


class TestReadme:
    def test_it_opens_with_two_lines_to_paste(self):
        block = re.search(
            r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
        )
        question, tests = block[1].splitlines()

        assert question.endswith('geopolitics "who chaired the SCO in May 2024"')
        assert "pytest" in tests


class TestPackage:
    def test_the_core_needs_three_packages(self):
        names = [re.match(r"[\w-]+", requirement)[0] for requirement in PROJECT["project"]["dependencies"]]

        assert names == ["attrs", "python-dateutil", "Babel"]

    def test_the_installed_version_is_this_one(self):
        assert version("geopolitics") == PROJECT["project"]["version"]

    def test_the_changelog_tells_of_this_version(self):
        heads = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

        assert heads[0] in {"Unreleased", PROJECT["project"]["version"]}

    def test_every_silenced_rule_says_why(self):
        lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
        rules = [line for line in lines if re.match(r'\s+"[A-Z]+\d*",', line)]

        assert rules
        assert [line for line in rules if not re.search(r"# \S", line)] == []

    @pytest.mark.parametrize(
        ("name", "opening"), [("LICENSE", "MIT License"), ("LICENSE-DATA", "Creative Commons Legal Code\n\nCC0 1.0")]
    )
    def test_both_licences_are_there_in_full(self, name, opening):
        text = (ROOT / name).read_text(encoding="utf-8")

        assert text.startswith(opening)
        assert len(text) > 1000


class TestNotebooks:
    def test_there_is_one(self):
        assert NOTEBOOKS

    @pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
    def test_none_keeps_its_output(self, path):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]

        assert [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")] == []

    @pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
    def test_each_asserts_what_it_tells(self, path):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]

        assert any("assert " in "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
