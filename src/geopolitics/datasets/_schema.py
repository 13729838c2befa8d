"""The descriptor of a data set, ``datapackage.json``: a Data Package with a Table Schema for each of its files."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from geopolitics.datasets._tables import TABLES, Column, Table

if TYPE_CHECKING:
    from geopolitics.datasets._reader import Reader

FILE = "datapackage.json"
_NAMES = ("name", "title", "description", "version", "licenses")
_TYPES = {"number": "integer", "amount": "number", "flag": "string"}


def descriptor(reader: Reader, given: dict[str, Any]) -> dict[str, Any]:
    """What ``datapackage.json`` should say: its resources from the tables, the rest as *given*."""
    resources = [
        {
            "name": file.removesuffix(".csv"),
            "path": file,
            "profile": "tabular-data-resource",
            "encoding": "utf-8",
            "description": table.description,
            "schema": schema(table),
        }
        for table in TABLES.values()
        for file in reader.files(table.name)
    ]
    kept = {name: given[name] for name in _NAMES if name in given}
    return {"profile": "tabular-data-package", **kept, "resources": resources}


def schema(table: Table) -> dict[str, Any]:
    """The Table Schema of a table."""
    found: dict[str, Any] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key == ("id",):
        found["primaryKey"] = "id"
    links = [
        {"fields": column.name, "reference": {"resource": column.kind[1:], "fields": "id"}}
        for column in table.columns
        if isinstance(column.kind, str) and column.kind.startswith("→") and not set(column.kind) & set("|*")
    ]
    return {**found, "foreignKeys": links} if links else found


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if not isinstance(column.kind, str):
        constraints["enum"] = [member.value for member in column.kind]
    found: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(str(column.kind), "string"),
        "description": column.description,
    }
    return {**found, "constraints": constraints} if constraints else found


def write(reader: Reader) -> None:
    """Write ``datapackage.json`` anew, keeping its name, title, description, version and licences."""
    path = os.path.join(reader.folder, FILE)  # noqa: PTH118
    given: dict[str, Any] = {"name": os.path.basename(os.path.abspath(reader.folder)).lower()}  # noqa: PTH100, PTH119
    if os.path.exists(path):  # noqa: PTH110
        with open(path, encoding="utf-8") as file:  # noqa: PTH123
            given = json.load(file)
    with open(path, "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123
        json.dump(descriptor(reader, given), file, ensure_ascii=False, indent=1)
        file.write("\n")
