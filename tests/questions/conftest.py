"""The World that most questions are put to."""

from __future__ import annotations

import pytest

import geopolitics as gp


@pytest.fixture(scope="session")
def article():
    return gp.article()
