"""The catalogs are those of the sentences in the code, and what a translation must keep is kept."""

from __future__ import annotations

import importlib.util
import io
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from geopolitics import cli
from geopolitics.questions._language import tokens_of
from geopolitics.questions._portuguese import GRAMMAR
from geopolitics.questions._sentences import ONE_OR_MORE, SENTENCES

_SPEC = importlib.util.spec_from_file_location("catalogs", Path(__file__).parents[2] / ".ci" / "catalogs.py")
assert _SPEC is not None
assert _SPEC.loader is not None
catalogs = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(catalogs)


def wrong(tag, key, *translation):
    """What is found wrong with a translation of the sentence of that key."""
    catalog = catalogs.Plain(locale=tag)
    if key in SENTENCES:
        message = catalog.add(SENTENCES[key], translation[0], context=key)
    else:
        message = catalog.add(ONE_OR_MORE[key], translation, context=key)
    return catalogs.errors(message, catalog)


def test_the_catalogs_are_up_to_date():
    assert [] == catalogs.problems()


@pytest.mark.parametrize("path", catalogs.catalogs(), ids=lambda path: path.stem)
def test_compiling_twice_gives_the_same_bytes(path):
    catalog = catalogs.read(path)

    assert catalogs.compiled(catalog) == catalogs.compiled(catalogs.read(path))
    assert b"POT-Creation-Date" not in catalogs.compiled(catalog)


@pytest.mark.parametrize(
    ("translation", "problem"),
    [
        ("", "is untranslated"),
        ("{organization} {when}", "lacks {chair}"),
        ("{chair} {organization} {when} {who}", "has {who}, which the sentence has not"),
        (" {chair} {organization} {when}", "begins or ends with a space"),
    ],
)
def test_a_bad_translation_is_found(translation, problem):
    assert problem in "; ".join(wrong("fr", "chair.one", translation))


@pytest.mark.parametrize("translation", ["{chair}: {organization} ({period})", "{when} {organization}: {chair}"])
def test_a_time_may_stand_with_its_preposition_or_bare(translation):
    assert [] == wrong("fr", "chair.one", translation)


def test_a_form_for_one_number_may_leave_out_the_figure():
    forms = ["لا أعضاء", "عضو واحد", "عضوان", "{number} أعضاء", "{number} عضوًا", "{number} عضو"]
    assert [] == wrong("ar", "count.member", *forms)

    forms[3] = "أعضاء"
    assert ["'أعضاء' lacks {number}"] == wrong("ar", "count.member", *forms)
    assert ["form 1 is untranslated"] == wrong("de", "count.member", "{number} Mitglied", "")


def test_a_catalog_that_is_only_begun_is_passed_over():
    catalog = catalogs.Plain(locale="id")
    catalog.add("Yes.", "", context="yes")

    assert catalogs.begun_only(catalog)


# How words are cut


def test_a_contraction_is_two_words_and_the_second_has_no_width():
    tokens = GRAMMAR.tokens("presidente da OCX")

    assert ["presidente", "de", "a", "ocx"] == [token.word for token in tokens]
    assert (13, 13) == (tokens[2].start, tokens[2].end)


def test_marks_of_other_scripts_are_no_part_of_words():
    assert ["من", "رأس", "المنظمة"] == [token.word for token in tokens_of("من رأس المنظمة؟")]
    assert ["谁担任主席"] == [token.word for token in tokens_of("谁担任主席。")]


# On the command line


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (
            ["Quem presidia a OCX em maio de 2024?"],
            ["Organização de Cooperação de Xangai — na presidência em maio de 2024: Cazaquistão.", "Veredicto: sim"],
        ),
        (
            ["What was the capital of Kazakhstan in 1950?", "--locale", "pt-PT"],
            [
                "Cazaquistão — capital em 1950: não se sabe. No registo: Astana (atestação em maio de 2024).",
                "Veredicto: não se sabe",
            ],
        ),
        (
            ["Quem presidia a OCX em maio de 2024?", "--locale", "en"],
            ["Kazakhstan chaired the Shanghai Cooperation Organisation in May 2024.", "Verdict: yes"],
        ),
    ],
)
def test_the_command_line_speaks_the_language_of_the_question_or_of_the_locale(arguments, lines):
    with redirect_stdout(io.StringIO()) as printed:
        cli.main(["--world", "article", *arguments])

    assert lines == printed.getvalue().splitlines()[:2]
    assert printed.getvalue().splitlines()[2].startswith("Source: " if "en" in arguments else "Fonte: ")
