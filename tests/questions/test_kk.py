"""Questions in Kazakh, as people put them: names with their case endings, and answers that inflect none."""

from __future__ import annotations

import pytest
from questions.invented import SOURCE

import geopolitics as gp
from geopolitics.questions._kazakh import GRAMMAR
from geopolitics.questions._reading import Reader

WORLD = gp.world()
CITED = (gp.Citation(source=SOURCE, locator="p. 1"),)


def read(question, world=WORLD):
    return Reader(GRAMMAR, world, None).read(question)


@pytest.mark.parametrize(
    "question",
    [
        "2024 жылғы мамырда ШЫҰ-ға кім төрағалық етті?",
        "2024 жылдың мамыр айында шыұ-ға кім төрағалық етті",
        "2024 жылғы мамырда ШЫҰ-ға қай ел төрағалық етті?",
        "ШЫҰ-ға 2024 жылғы мамырда кім төрағалық етті?",
        "2024 жылғы мамырда ШЫҰ-ның төрағасы кім болды?",
        "2024 жылғы мамырда Шанхай ынтымақтастық ұйымына кім төрағалық етті?",
    ],
)
def test_who_chaired(question):
    answer = gp.ask(question, WORLD)

    assert (WORLD.state("KAZ"), gp.Verdict.YES, "kk") == (answer.value, answer.verdict, answer.locale)
    assert "Шанхай Ынтымақтастық Ұйымы төрағасы (2024\u202fж. мамыр): Қазақстан." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("2024 жылғы мамырда", "2024-05"),
        ("2024 жылдың мамырында", "2024-05"),
        ("2024 жылдың мамыр айында", "2024-05"),
        ("2024 жылғы 21 мамырда", "2024-05-21"),
        ("2023 жылы", "2023"),
        ("1990 жылдары", "199X"),
        ("2013–2015 жылдары", "2013/2015"),
        ("2004 жылға дейін", "../2004"),
        ("2013 жылдан 2015 жылға дейін", "2013/2015"),
        ("2023 жылғы шілдеден 2024 жылғы шілдеге дейін", "2023-07/2024-07"),
    ],
)
def test_times(said, window):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"{said} ШЫҰ-ға кім төрағалық етті?").when.window


def test_all_of_a_time():
    assert read("2024 жыл бойы Қытай ШЫҰ мүшесі болды ма?").when.throughout
    assert read("2023 жылы бойы Қытай ШЫҰ мүшесі болды ма?").when.throughout


@pytest.mark.parametrize(
    ("question", "kind", "slot", "code"),
    [
        ("Қазақстанның астанасы", "capital.what", "state", "KAZ"),
        ("Қазақстан астанасы қай қала?", "capital.what", "state", "KAZ"),
        ("Америка Құрама Штаттарының астанасы", "capital.what", "state", "USA"),
        ("Нигердің астанасы", "capital.what", "state", "NER"),
        ("Нигерияның астанасы", "capital.what", "state", "NGA"),
        ("Беларусь ШЫҰ мүшесі ме?", "member.is", "member", "BLR"),
        ("Иран ШЫҰ-ның мүшесі ме?", "member.is", "member", "IRN"),
        ("Үндістан ШЫҰ-ға қашан қосылды?", "member.since", "member", "IND"),
        ("Ресейдің сыртқы істер министрі кім?", "holder.who", "body", "RUS"),
        ("Қытайды кім басқарады?", "holder.led", "body", "CHN"),
        ("Қазақстан мен Ресей арасындағы тауар айналымы", "trade.turnover", "partner", "RUS"),
        ("Қазақстанда қандай кездесулер болды?", "meeting.list", "place", "KAZ"),
    ],
)
def test_names_in_their_cases(question, kind, slot, code):
    asked = read(question)

    assert (kind, code) == (asked.form.kind, asked.slots[slot].id)


def test_leaders_in_their_cases():
    tenant, guest = (
        gp.Leader(text, text, names=(gp.Name(text=text, language="kk", kind="common", citations=CITED),))
        for text in ("Тоқаев", "Лавров")
    )
    world = gp.World((tenant, guest))

    for question in (
        "Тоқаев Лавровпен кездесті ме?",
        "Тоқаев пен Лавров кездесті ме?",
        "Тоқаев Лавровпен қашан кездесті?",
    ):
        asked = read(question, world)
        assert (tenant, guest) == (asked.slots["actor"], asked.slots["other"])


@pytest.mark.parametrize("name", ["Қазақстаншы", "Қазақстaнныц", "Ресеймын"])
def test_a_name_that_is_not_on_record_is_nobodys(name):
    with pytest.raises(gp.UnknownNameError):
        gp.ask(f"{name} астанасы қай қала?", WORLD)


def test_what_changes_with_the_day_is_refused():
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask("Былтыр ШЫҰ-ға кім төрағалық етті?", WORLD)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("2024 жылғы мамырда ШЫҰ-да қанша бақылаушы болды?", "— 3 бақылаушы: "),
        ("ШЫҰ қашан құрылды?", "Шанхай Ынтымақтастық Ұйымы, құрылуы: 2001\u202fж. 15 маусым."),
        ("1999 жылы ШЫҰ болды ма?", "Жоқ: Шанхай Ынтымақтастық Ұйымы ол кезде болмаған (1999)."),
    ],
)
def test_answers(question, said):
    assert said in gp.ask(question, WORLD).text
