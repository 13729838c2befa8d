"""Cutting a text into the words and numbers of which dates are made."""

from __future__ import annotations

import re
import unicodedata

from geopolitics.locales._fold import fold

_PIECE = re.compile(r"\d+|[^\d\s.,/()\[\]{}|~:;\-\u2010-\u2015\u2212\u3001\u3002\u060c\u061b\u0964\u0970\u00ab\u00bb]+")
_APOSTROPHE = re.compile("['`\u2018\u2019\u201b\u2032\u02b9-\u02bf]")

# Scripts written without spaces, in which one sign is a word or a part of one.
_SIGN = re.compile("[\u3005\u3007\u3041-\u30fa\u30fc\u3400-\u9fff]")

_EAST_ASIAN_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_EAST_ASIAN_NUMERAL = re.compile("[〇零○一二三四五六七八九十廿卅]+")


def _number(numeral: re.Match[str]) -> str:
    """A numeral of the 年月日 kind: place by place (二〇二四), or with tens (二十一)."""
    text = numeral[0].replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return "".join(str(_EAST_ASIAN_DIGITS[sign]) for sign in text)
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return text
    return str(_EAST_ASIAN_DIGITS.get(tens, 1) * 10 + _EAST_ASIAN_DIGITS.get(ones, 0))


def cut(text: str, *, apostrophes: bool = False) -> list[tuple[str, bool]]:
    """The words and numbers of *text*, folded, each with whether it is written onto the number before it.

    Args:
        text: Anything.
        apostrophes: Whether an apostrophe ends a word (``d’octobre``) or is a letter (``ʻokakopa``).

    >>> cut("3-е марта 2015г.")
    [('3', False), ('е', True), ('марта', False), ('2015', False), ('г', True)]
    """
    plain = _EAST_ASIAN_NUMERAL.sub(_number, unicodedata.normalize("NFKC", text))
    if apostrophes:
        plain = _APOSTROPHE.sub(" ", plain)
    words: list[tuple[str, bool]] = []
    end_of_number = -9
    for piece in _PIECE.finditer(plain):
        between = plain[end_of_number : piece.start()] if end_of_number >= 0 else None
        attached = between is not None and len(between) <= 1 and between not in (" ", ",", "/")
        end_of_number = piece.end() if piece[0].isdecimal() else -9
        if piece[0].isdecimal():
            words.append((str(int(piece[0])) if len(piece[0]) < 3 else fold(piece[0]), False))
            continue
        for word in fold(piece[0]).split(" "):
            signs = re.findall(f"{_SIGN.pattern}|(?:(?!{_SIGN.pattern}).)+", word)
            words += [(sign, attached and number == 0) for number, sign in enumerate(signs)]
    return words


def words_of(text: str) -> list[str]:
    """The words and numbers of *text*, folded.

    >>> words_of("tháng 5"), words_of("2024年五月"), words_of("9-р сар")
    (['tháng', '5'], ['2024', '年', '5', '月'], ['9', 'р', 'сар'])
    """
    return [word for word, _ in cut(text)]
