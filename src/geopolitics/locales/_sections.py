"""Reading the built files of this layer: a first line of lengths, then sections of lines, each read when needed."""

from __future__ import annotations

import os

_FOLDER = os.path.join(os.path.dirname(__file__), "cldr")  # noqa: PTH118, PTH120 - importing pathlib costs 5 ms


class SectionedFile:
    """A file whose sections are read one at a time.

    Args:
        name: The file's name in the folder ``cldr`` of this layer.
    """

    __slots__ = ("_path",)

    def __init__(self, name: str) -> None:
        self._path = os.path.join(_FOLDER, name)  # noqa: PTH118

    def lines(self, section: int) -> list[bytes]:
        """The lines of a section, counted from 0, without their ends."""
        with open(self._path, "rb") as file:  # noqa: PTH123
            header = file.readline()
            lengths = [int(length) for length in header.split()]
            file.seek(len(header) + sum(lengths[:section]))
            return file.read(lengths[section]).splitlines()
