"""Dates in English."""

from __future__ import annotations


def date_in_english(edtf: str) -> str:
    """A date."""
    return edtf


def interval_in_english(start: str, end: str) -> str:
    """An interval."""
    return f"{start}/{end}"
