"""Answers and questions in each language: whole, without a word of English or an open place, and read as published."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import suppress
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from questions.invented import ANNA, BORIS, PRESIDENT, SOURCE, cited

import geopolitics as gp
from geopolitics.errors import LanguageError
from geopolitics.questions._asking import _ANSWERS
from geopolitics.questions._english import ENGLISH
from geopolitics.questions._grammars import _MODULES, likeliest
from geopolitics.questions._reading import Reader
from geopolitics.questions._render import Acronym, At, Listing, Money, Period, Quoted, Sentence, Spell, render
from geopolitics.questions._sentences import ONE_OR_MORE, SENTENCES
from geopolitics.questions._when import span_of, the_latest
from geopolitics.questions._written import catalog_tag, written

DOCS = Path(__file__).parents[2] / "docs"
WORLD = gp.article()
WORLDS = {"pt": WORLD}  # the article names the SCO in few languages; the record names it in many
LANGUAGES = written()[1:]
GRAMMARS = {language: import_module(f"geopolitics.questions.{module}").GRAMMAR for language, module in _MODULES.items()}
FORMS = [pytest.param(g, form, id=f"{name}-{form.kind}") for name, g in GRAMMARS.items() for form in g.forms]

KAZ, RUS, USA = (gp.State(code, name) for code, name in (("KAZ", "Kazakhstan"), ("RUS", "Russia"), ("USA", "America")))
SCO = WORLD.organization("SCO")
MAY = gp.PartialDate("2024-05")
TERM = gp.Tenure(leader=ANNA, office=PRESIDENT, interval=gp.Interval("2019", ".."), citations=cited())


def values(**more):
    """Something for every place in any sentence."""
    states = Listing((KAZ, RUS, USA))
    one = dict.fromkeys(("chair", "other", "actor", "member", "state", "entity", "place", "seat", "holder"), KAZ)
    many = dict.fromkeys(("chairs", "members", "states", "others"), states)
    offices = dict.fromkeys(("office", "offices"), PRESIDENT)
    texts = dict.fromkeys(("text", "title", "claim", "scope", "description"), Quoted("Some words"))
    times = {"when": span_of(MAY), "period": Period(span_of(MAY)), "day": gp.PartialDate("2024-05-31")}
    return {
        **one,
        **many,
        **offices,
        **texts,
        **times,
        **dict.fromkeys(("start", "end", "time", "times", "starts"), At(MAY)),
        **dict.fromkeys(("leader", "who", "speaker"), ANNA),
        **dict.fromkeys(("organization", "organizations", "body", "whole", "absent"), SCO),
        "partner": RUS,
        "subject": RUS,
        "leaders": Listing((ANNA, BORIS)),
        "spells": Listing((Spell(TERM),)),
        "spell": Spell(TERM),
        "status": Sentence("one.member", {}),
        "statuses": Sentence("all.member", {}),
        "counted": Sentence("count.member", {"number": 3}, 3),
        "number": 3,
        "acronym": Acronym(SCO),
        "city": "Astana",
        "cities": Listing(("Astana", "Almaty")),
        "places": Listing(("Astana",)),
        "amount": Money(Decimal(27_000_000_000), "USD"),
        "item": ANNA,
        "role": Sentence("role.head of state", {}),
        "verdict": Sentence("verdict.yes", {}),
        "meetings": Listing(("A", "B"), long=True),
        "statements": Listing((Quoted("One"), Quoted("Two")), long=True),
        "claims": Listing((Sentence("item.claim", {"claim": Spell(TERM), "sources": str(SOURCE)}),), long=True),
        "claim": Quoted("record"),
        "holders": Listing((ANNA,)),
        "principals": Listing((ANNA,)),
        "sources": "The Almanac",
        "source": "The Almanac",
        "version": "2026.1",
        "before": 28,
        "after": 27,
        "date": gp.PartialDate("2024-05-21"),
        "first": "A",
        "rest": "B",
        "last": "C",
        **more,
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SENTENCES)
def test_each_sentence_is_written_in_each_language(language, key):
    said = Sentence(key, values())
    text = render((said,), language)

    assert text.strip() == text
    assert not re.search(r"[{}]|  | [,.;]|\.\.|\(\)", text)
    if len(SENTENCES[key].replace("{", "").split()) > 3:
        assert text != render((said,), "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ONE_OR_MORE)
@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 193])
def test_each_number_has_its_form(language, key, number):
    text = render((Sentence(key, {"number": number}, number),), language)

    assert not re.search("[{}]", text)
    assert number < 3 or re.search(r"\d", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ENGLISH.forms, ids=lambda form: form.kind)
def test_each_answer_is_written_in_each_language(language, form):
    answer = gp.ask(form.example, WORLD)
    text = answer.in_locale(language).text

    assert not re.search(r"[{}]|\.\.", text)
    assert re.search(r"[.。؟؛]\Z", text.rstrip("\u2069"))
    assert answer.text != text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "date",
    ["2024-05-21", "2024-05", "2024", "199X", "2024-34", "2024-21", "18XX", "1984~", "1984?", "2024-05-21%", "-0043",
     "2024-05-21T10:00:00Z", "[1667,1668]", "1984-XX-12"],
)  # fmt: skip
def test_each_kind_of_date_is_written(language, date):
    for value in (gp.PartialDate(date), At(gp.PartialDate(date))):
        text = render((Sentence("founded", {"organization": SCO, "start": value}),), language)
        assert not re.search("[{}]", text)
        assert not re.search(r"\b(?:about|possibly|the|in|on|from)\b", text) or language == "de"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "interval",
    [("2001", ".."), ("2001", None), ("..", "2004"), (None, "2004"), (None, ".."), ("2001~", "2004"),
     ("2001-06-15", "2024-05"), (None, None)],
)  # fmt: skip
def test_each_kind_of_interval_is_written(language, interval):
    text = render((Sentence("item.meeting.unplaced", {"title": "X", "time": gp.Interval(*interval)}),), language)

    assert not re.search(r"[{}]|\b(?:since|until|stated)\b", text)


# Whose language


@pytest.mark.parametrize(
    ("locale", "tag"),
    [("pt", "pt_BR"), ("pt-BR", "pt_BR"), ("pt_BR.UTF-8", "pt_BR"), ("pt-PT", "pt_PT"), ("pt-MZ", "pt_PT"),
     ("pt-AO", "pt_PT"), ("en-GB", "en"), ("EN", "en")],
)  # fmt: skip
def test_a_locale_is_served_by_the_nearest_language(locale, tag):
    assert tag == catalog_tag(locale)


@pytest.mark.parametrize("locale", ["xx", "fy", "tlh", "", "not a locale"])
def test_a_language_without_answers_is_refused_with_those_there_are(locale):
    with pytest.raises(LanguageError) as caught:
        gp.ask("Who chaired the SCO in May 2024?", WORLD).in_locale(locale)

    assert written() == caught.value.written
    assert "'pt_BR'" in str(caught.value)


def test_names_and_words_differ_between_brazil_and_portugal():
    answer = gp.ask("Did Iran leave the SCO?", WORLD)

    assert "Irã" in answer.in_locale("pt-BR").text
    assert "Irão" in answer.in_locale("pt-PT").text
    assert "registro" in gp.ask("Who left the SCO?", WORLD, locale="pt-BR").text
    assert "registo" in gp.ask("Who left the SCO?", WORLD, locale="pt-MZ").text


def test_a_name_against_the_direction_of_the_sentence_is_kept_to_itself():
    said = Sentence("capital.of.none", {"city": "القاهرة", "when": span_of(MAY)})

    assert render((said,), "pt").startswith("\u2068القاهرة\u2069 — ")


def test_what_is_on_record_in_english_only_is_shown_as_a_quotation():
    text = gp.ask("What is the SCO?", WORLD, locale="pt").text

    assert "“Eurasian intergovernmental organization of a political, economic and security nature” [em inglês]" in text


def test_an_office_without_a_name_is_told_by_its_role():
    asked = gp.World((ANNA, PRESIDENT, PRESIDENT.of, TERM))

    assert "Chefia de Estado (Ruritania) em maio de 2020: Anna Novak." == str(
        gp.ask("Who was president of Ruritania in May 2020?", asked, locale="pt")
    )


def test_lists_of_names_are_in_the_order_of_the_language():
    text = gp.ask("Who founded the SCO?", WORLD, locale="pt").text

    assert "Cazaquistão, China, Quirguistão, Rússia, Tadjiquistão e Uzbequistão" in text


def test_an_answer_in_another_language_is_the_same_answer():
    english = gp.ask("Who chaired the SCO in May 2024?", WORLD)
    other = english.in_locale("pt-BR")

    assert (english.value, english.verdict, english.facts) == (other.value, other.verdict, other.facts)
    assert english == other.in_locale("en")


def test_answers_in_english_load_no_babel():
    program = (
        "import sys, geopolitics as gp\n"
        "print(gp.ask('Who chaired the SCO in May 2024?', gp.article()))\n"
        "sys.exit('babel' in sys.modules or 'gettext' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (0, "") == (ran.returncode, ran.stderr)


# Questions


def world_of(grammar):
    """The World whose names the examples of a language have."""
    return WORLDS.get(grammar.locale) or gp.world()


@pytest.mark.parametrize("language", GRAMMARS)
def test_each_grammar_has_every_kind_of_question(language):
    assert set(_ANSWERS) == {form.kind for form in GRAMMARS[language].forms}


@pytest.mark.parametrize(("grammar", "form"), FORMS)
def test_each_example_is_read_as_its_form(grammar, form):
    assert form.kind == Reader(grammar, world_of(grammar), None).read(grammar.example(form)).form.kind


@pytest.mark.parametrize(("grammar", "form"), FORMS)
def test_each_example_is_answered_in_its_language(grammar, form):
    answer = gp.ask(grammar.example(form), world_of(grammar))

    assert grammar.locale == answer.locale
    assert catalog_tag(grammar.locale) in LANGUAGES


@pytest.mark.parametrize(("grammar", "form"), FORMS)
def test_each_example_says_what_the_english_one_says(grammar, form):
    english = next(each for each in ENGLISH.forms if each.kind == form.kind)
    world = world_of(grammar)
    one, other = gp.ask(english.example, world), gp.ask(grammar.example(form), world)

    assert (one.value, one.verdict, one.facts) == (other.value, other.verdict, other.facts)


def published(grammar):
    """The table of forms, as the page of a language must show it."""
    gives = {form.kind: form.gives for form in ENGLISH.forms}
    return [f"| {form.shape} | {grammar.example(form)} | {gives[form.kind]} |" for form in grammar.forms]


@pytest.mark.parametrize("language", GRAMMARS)
def test_the_page_of_a_language_shows_every_form(language):
    """The rows are written anew by printing `published(GRAMMARS[language])`."""
    page = (DOCS / f"questions-{language}.md").read_text(encoding="utf-8")
    table = page.partition("<!-- forms -->")[2].partition("<!-- end of forms -->")[0].strip()

    assert published(GRAMMARS[language]) == table.splitlines()[2:]


@pytest.mark.parametrize(
    ("language", "question"), [("vi", "Thủ đô của {} là gì vào năm 2001?"), ("zh", "2001年{}的首都是哪里？")]
)
def test_each_state_is_found_by_its_name_among_the_words_of_a_question(language, question):
    """No name is cut, and none is another's, where words are of one syllable or run together."""
    world = gp.world()
    reader = Reader(GRAMMARS[language], world, None)
    names = {state: state.name(language) for state in world.states()}
    once = {state: name for state, name in names.items() if [*names.values()].count(name) == 1}
    wrong = []
    for state, name in once.items():
        try:
            found = reader.read(question.format(name)).slots["state"]
        except gp.GeopoliticsError as error:
            wrong.append((name, str(error)[:60]))
            continue
        if found != state:
            wrong.append((name, found))
    assert not wrong


def test_the_page_of_languages_lists_each():
    page = (DOCS / "languages.md").read_text(encoding="utf-8")

    assert not [tag for tag in written() if f"| `{tag}` |" not in page]
    assert not [language for language in GRAMMARS if f"(questions-{language}.md)" not in page]


def test_the_language_of_a_question_is_found_by_its_words():
    assert "pt" == likeliest("Quem presidia a OCX em maio de 2024?")[0]
    assert "en" == likeliest("Who chaired the SCO in May 2024?")[0]
    assert [] == likeliest("2024")


def test_the_locale_decides_the_language_of_the_answer():
    question = "Quem presidia a OCX em maio de 2024?"

    assert "Kazakhstan chaired the Shanghai Cooperation Organisation in May 2024." == str(
        gp.ask(question, WORLD, locale="en")
    )
    assert "pt-PT" == gp.ask(question, WORLD, locale="pt-PT").locale
    assert "pt-PT" == gp.ask("Who chaired the SCO in May 2024?", WORLD, locale="pt-PT").locale


def test_the_nearest_form_is_in_the_language_of_the_question():
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Quem comeu a OCX em 2023?", WORLD)
    assert "Quem presidia a OCX em 2023?" == caught.value.nearest

    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Quem comeu a OCX em 2023?", WORLD, locale="en")
    assert "Quem presidia a OCX em 2023?" == caught.value.nearest

    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Who ate the SCO in 2023?", WORLD, locale="pt")
    assert "Who chaired the SCO in 2023?" == caught.value.nearest


def test_the_last_day_on_record_is_told():
    text = render((Sentence("chair.one.now", values(day=the_latest(738_000).said)),), "pt")

    assert "(situação em " in text


PLACES = ["SCO", "OCX", "Tokayev", "Astana", "2024-05", "2024", ",", "?"]
WORDS = {
    name: sorted({w for form in g.forms for w in g.example(form).split()}) + PLACES for name, g in GRAMMARS.items()
}


@pytest.mark.parametrize("language", GRAMMARS)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_any_words_of_a_language_are_answered_or_refused(language, data):
    question = " ".join(data.draw(st.lists(st.sampled_from(WORDS[language]), min_size=1, max_size=10)))
    with suppress(gp.GeopoliticsError):
        assert gp.ask(question, WORLD, locale=language).text
