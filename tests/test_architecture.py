"""The layers hold, importing is cheap, and what users see is listed and described."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from enum import Enum
from pathlib import Path
from types import GenericAlias, ModuleType

import pytest

import geopolitics as gp

PACKAGE = Path(gp.__file__).parent
LAYERS = [
    {"errors"},
    {"dates"},
    {"locales"},
    {"model"},
    {"lookup"},
    {"world"},
    {"datasets"},
    {"questions"},
    {"charts", "readers", "tables", "writers"},
    {"cli"},
    {"__main__"},
]
HEAVY = ["babel", "csv", "dateutil", "importlib.resources", "json", "narwhals", "numpy", "pandas"]
MODULES = sorted(PACKAGE.rglob("*.py"))


def dotted(path):
    """The name under which a file of the package is imported."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(module):
    """How far down a module stands; the package itself, the face of all layers, stands lowest."""
    part = module.removeprefix("geopolitics").lstrip(".").split(".")[0]
    if not part:
        return len(LAYERS)
    return next(number for number, names in enumerate(LAYERS) if part in names)


def imports(path):
    """Each module of ours that a file imports, wherever in the file, also for annotations alone."""
    package = dotted(path) if path.name == "__init__.py" else dotted(path).rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "geopolitics")
        elif isinstance(node, ast.ImportFrom):
            above = package.rsplit(".", node.level - 1)[0] if node.level else ""
            base = ".".join(filter(None, [above, node.module]))
            if base == "geopolitics":  # `from geopolitics import dates`: what is named may be a layer itself
                yield from (
                    f"geopolitics.{alias.name}" if is_module(alias.name) else "geopolitics" for alias in node.names
                )
            elif base.startswith("geopolitics."):
                yield base


def is_module(name):
    return (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()


class TestLayers:
    @pytest.mark.parametrize("path", MODULES, ids=dotted)
    def test_a_module_imports_only_what_stands_above_it(self, path):
        below = [name for name in imports(path) if layer(name) > layer(dotted(path))]

        assert below == []

    def test_every_part_of_the_package_has_a_layer(self):
        parts = {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in MODULES} - {"__init__"}

        assert parts <= set().union(*LAYERS)


class TestImport:
    def test_importing_the_package_loads_nothing_heavy(self):
        code = "import sys; before = set(sys.modules); import geopolitics; print(*sorted(set(sys.modules) - before))"
        loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

        assert [name for name in loaded if any(name == heavy or name.startswith(heavy + ".") for heavy in HEAVY)] == []

    @pytest.mark.parametrize("path", [path for path in MODULES if path.name != "__main__.py"], ids=dotted)
    def test_every_module_can_be_imported_first(self, path):
        importlib.import_module(dotted(path))


def faces():
    """The package and the packages in it that have no underscore: what users import from."""
    packages = [path for path in MODULES if path.name == "__init__.py" and "._" not in dotted(path)]
    return [importlib.import_module(dotted(path)) for path in packages]


def found_in(module):
    """The names without underscore that a module holds, but for other modules and what serves annotations alone."""
    held = {name for name, value in vars(module).items() if name[0] != "_" and not isinstance(value, ModuleType)}
    return held - {"TYPE_CHECKING", "Final", "annotations"}


class TestPublicNames:
    def test_the_package_shows_what_it_lists(self):
        assert set(gp.__all__) == {name for name in dir(gp) if not name.startswith("_")}
        assert found_in(gp) <= set(gp.__all__)

    @pytest.mark.parametrize("module", faces(), ids=lambda module: module.__name__)
    def test_a_layer_lists_what_it_defines(self, module):
        here = {name for name in found_in(module) if getattr(vars(module)[name], "__module__", "") == module.__name__}

        assert here <= set(module.__all__) == {name for name in module.__all__ if hasattr(module, name)}

    @pytest.mark.parametrize("module", faces(), ids=lambda module: module.__name__)
    def test_the_list_is_one_literal(self, module):
        tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
        mentions = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "__all__"]
        assigned = [node.value for node in tree.body if isinstance(node, ast.Assign) and node.targets[0] in mentions]

        assert len(assigned) == 1
        assert list(ast.literal_eval(assigned[0])) == list(module.__all__)
        # Besides the list itself, only `__dir__` and its like may read it.
        assert sum(isinstance(mention.ctx, ast.Store) for mention in mentions) == 1

    def test_a_function_is_not_hidden_by_the_layer_of_the_same_name(self):
        for path in MODULES:
            if path.name != "__main__.py":
                importlib.import_module(dotted(path))

        assert [name for name in gp.__all__ if isinstance(getattr(gp, name), ModuleType)] == []

    def test_star_import_gives_all_of_them(self):
        namespace = {}
        exec("from geopolitics import *", namespace)

        assert set(gp.__all__) <= set(namespace)


def public_things(modules):
    """Every public class and function with its public methods, each once, by the name users know."""
    found = {}
    for module in modules:
        for name in module.__all__:
            thing = getattr(module, name)
            if inspect.isclass(thing):
                found.setdefault(id(thing), (f"{module.__name__}.{name}", thing))
                for member, value in vars(thing).items():
                    function = getattr(value, "__func__", getattr(value, "fget", value))
                    if not member.startswith("_") and inspect.isfunction(function):
                        found.setdefault(id(function), (f"{module.__name__}.{name}.{member}", value))
            elif callable(thing) and not isinstance(thing, GenericAlias):
                found.setdefault(id(thing), (f"{module.__name__}.{name}", thing))
    return [pytest.param(thing, id=name) for name, thing in sorted(found.values(), key=lambda pair: pair[0])]


def shows_itself(thing):
    """Errors, enumerations, properties and the bases of other types are told in words; all else has an example."""
    if inspect.isclass(thing):
        return not issubclass(thing, (Exception, Enum)) and not thing.__subclasses__()
    return not isinstance(thing, property)


class TestDocstrings:
    @pytest.mark.parametrize("thing", public_things(faces()))
    def test_everything_public_is_described(self, thing):
        assert inspect.getdoc(thing)

    @pytest.mark.parametrize("thing", [each for each in public_things([gp]) if shows_itself(each.values[0])])
    def test_what_users_call_shows_itself(self, thing):
        assert ">>> " in (inspect.getdoc(thing) or "")
