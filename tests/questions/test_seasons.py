"""Seasons in each language, and parts of a year that nobody has bounded."""

from __future__ import annotations

import pytest

import geopolitics as gp

WORLD = gp.world()


@pytest.mark.parametrize(
    ("question", "season"),
    [
        ("Wer hatte im Frühjahr 2020 den Vorsitz der SOZ?", "spring 2020"),
        ("Wer hatte im Winter 2023 den Vorsitz der SOZ?", "winter 2023"),
        ("Quem presidia a OCX na primavera de 2020?", "spring 2020"),
        ("Quem presidia a OCX no inverno de 2023?", "winter 2023"),
        ("¿Quién presidía la OCS en la primavera de 2020?", "spring 2020"),
        ("¿Quién presidía la OCS en el invierno de 2023?", "winter 2023"),
        ("Qui présidait l'OCS au printemps 2020 ?", "spring 2020"),
        ("Qui présidait l'OCS à l'hiver 2023 ?", "winter 2023"),
        ("Кто председательствовал в ШОС весной 2020 года?", "spring 2020"),
        ("Кто председательствовал в ШОС зимой 2023 года?", "winter 2023"),
        ("2020年春季谁担任上海合作组织主席国？", "spring 2020"),
        ("2023年冬天谁担任上海合作组织主席国？", "winter 2023"),
        ("من ترأس منظمة شنغهاي للتعاون في ربيع 2020؟", "spring 2020"),
        ("من ترأس منظمة شنغهاي للتعاون في شتاء 2023؟", "winter 2023"),
        ("2020 baharında ŞİÖ'ye kim başkanlık ediyordu?", "spring 2020"),
        ("2023 kışında ŞİÖ'ye kim başkanlık ediyordu?", "winter 2023"),
        ("2020 жылдың көктемінде ШЫҰ-ға кім төрағалық етті?", "spring 2020"),
        ("2023 жылдың қысында ШЫҰ-ға кім төрағалық етті?", "winter 2023"),
        ("Ai làm chủ tịch SCO vào mùa xuân năm 2020?", "spring 2020"),
        ("Ai làm chủ tịch SCO vào mùa đông năm 2023?", "winter 2023"),
    ],
)
def test_a_season_is_its_months(question, season):
    """Also where its EDTF code would be that of two years (*2023-24*)."""
    answer, english = gp.ask(question, WORLD), gp.ask(f"Who chaired the SCO in {season}?", WORLD)

    assert (english.value, english.verdict, english.facts) == (answer.value, answer.verdict, answer.facts)


@pytest.mark.parametrize(
    "question",
    [
        "Who chaired the SCO in early 2023?",
        "Who chaired the SCO at the end of 2023?",
        "Who chaired the SCO in mid-2023?",
        "Wer hatte Anfang 2023 den Vorsitz der SOZ?",
        "Quem presidia a OCX no fim de 2023?",
        "¿Quién presidía la OCS a mediados de 2023?",
        "Qui présidait l'OCS début 2023 ?",
        "Кто председательствовал в ШОС в конце 2023 года?",
        "2023年初谁担任上海合作组织主席国？",
        "من ترأس منظمة شنغهاي للتعاون في أوائل 2023؟",
        "2023 başında ŞİÖ'ye kim başkanlık ediyordu?",
        "2023 жылдың басында ШЫҰ-ға кім төрағалық етті?",
        "Ai làm chủ tịch SCO đầu năm 2023?",
    ],
)
def test_a_part_of_a_year_without_bounds_is_refused_as_a_date(question):
    """How long *early 2023* lasts would be a guess."""
    with pytest.raises(gp.DateParseError):
        gp.ask(question, WORLD)
