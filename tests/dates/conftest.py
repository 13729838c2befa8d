"""These tests are about EDTF and English: the reader of other languages has its own."""

from __future__ import annotations

import pytest

from geopolitics.dates import set_reader


@pytest.fixture(autouse=True, scope="module")
def _no_other_languages():
    before = set_reader(None)
    yield
    set_reader(before)
