"""A question in words says what the call that it stands for says."""

from __future__ import annotations

import pytest

import geopolitics as gp

TIMES = ["1999", "2001", "2010", "2023", "2024", "May 2024", "June 2024", "July 2024", "August 2024", "21 May 2024"]
STATES = ["Kazakhstan", "India", "Belarus", "Turkey"]


def outcome(call):
    """What a call gives, and the error with which it refuses."""
    try:
        return call(), None
    except gp.AnswerError as error:
        return None, error


def preposition(when):
    return "on" if when[0].isdigit() and " " in when else "in"


@pytest.mark.parametrize("member", STATES)
@pytest.mark.parametrize("status", ["member", "observer", "partner"])
def test_whether_one_belonged(member, status, article):
    for when in TIMES:
        answer = gp.ask(f"Was {member} a {status} of the SCO {preposition(when)} {when}?", article)
        whole = gp.ask(f"Was {member} a {status} of the SCO throughout {when}?", article)

        assert article.is_member(member, "SCO", when, status=status) is answer.verdict is answer.value
        assert article.is_member(member, "SCO", when, status=status, throughout=True) is whole.verdict


@pytest.mark.parametrize("when", TIMES)
@pytest.mark.parametrize("status", ["member", "observer", "partner"])
def test_who_belonged(when, status, article):
    answer = gp.ask(f"Who were the {status}s of the SCO {preposition(when)} {when}?", article)
    count = gp.ask(f"How many {status}s did the SCO have {preposition(when)} {when}?", article)
    expected, incomplete = outcome(lambda: article.members("SCO", when, status=status))

    if incomplete is None:
        assert (expected, len(expected), gp.Verdict.YES) == (answer.value, count.value, count.verdict)
    else:
        assert (incomplete.certain, len(incomplete.certain) or None) == (answer.value, count.value)
        assert answer.verdict in (gp.Verdict.UNKNOWN, gp.Verdict.POSSIBLY)


@pytest.mark.parametrize("when", TIMES)
def test_who_chaired_and_who_led(when, article):
    for question, call in (
        ("Who chaired the SCO", lambda: article.who_chaired("SCO", when)),
        ("Who led Kazakhstan", lambda: article.who_led("Kazakhstan", when)),
    ):
        answer = gp.ask(f"{question} {preposition(when)} {when}?", article)
        expected, error = outcome(call)

        if error is None:
            assert (expected, gp.Verdict.YES) == (answer.value, answer.verdict)
        elif isinstance(error, gp.IncompleteError):
            assert error.certain == (answer.value,)
            assert answer.verdict in (gp.Verdict.UNKNOWN, gp.Verdict.POSSIBLY)
        else:
            assert answer.value is None
            assert error.known_none == (answer.verdict is gp.Verdict.NO)
            assert bool(error.possible) == (answer.verdict is gp.Verdict.POSSIBLY)
