"""*Since 2023*: it began by some day of 2023 and has been so ever since; and a no says that it was not so all along."""

from __future__ import annotations

import datetime

import pytest
from questions.invented import ARCADIA, asking, belonged

import geopolitics as gp
from geopolitics.dates import PartialDate

WORLD = gp.world()
YES, NO = gp.Verdict.YES, gp.Verdict.NO

# Finland became a member on 4 April 2023.
MEMBER = {
    "en": "Has Finland been a member of NATO {}?",
    "pt": "A Finlândia é membro da OTAN {}?",
    "es": "¿Es Finlandia miembro de la OTAN {}?",
    "fr": "La Finlande est-elle membre de l'OTAN {} ?",
    "de": "Ist Finnland {} Mitglied der NATO?",
    "ru": "Является ли Финляндия членом НАТО {}?",
    "zh": "芬兰{}是北大西洋公约组织的成员吗？",
    "ar": "هل فنلندا عضو في حلف شمال الأطلسي {}؟",
    "vi": "Phần Lan có phải là thành viên NATO {} không?",
    "tr": "Finlandiya {} NATO üyesi mi?",
    "kk": "Финляндия {} НАТО мүшесі ме?",
}
SINCE = {
    "en": ("since 2022", "since 2023", "since April 2023", "since 4 April 2023", "since the 2010s"),
    "pt": ("desde 2022", "desde 2023", "desde abril de 2023", "desde 4 de abril de 2023", "desde os anos 2010"),
    "es": ("desde 2022", "desde 2023", "desde abril de 2023", "desde el 4 de abril de 2023", "desde los años 2010"),
    "fr": ("depuis 2022", "depuis 2023", "depuis avril 2023", "depuis le 4 avril 2023", "depuis les années 2010"),
    "de": ("seit 2022", "seit 2023", "seit April 2023", "seit dem 4. April 2023", "seit den 2010er Jahren"),
    "ru": ("с 2022 года", "с 2023 года", "с апреля 2023 года", "с 4 апреля 2023 года", "с 2010-х годов"),
    "zh": ("自2022年以来", "从2023年起", "自2023年4月以来", "自2023年4月4日以来", "自2010年代以来"),
    "ar": ("منذ عام 2022", "منذ عام 2023", "منذ أبريل 2023", "منذ 4 أبريل 2023", "منذ 2022"),
    "vi": ("từ năm 2022", "từ năm 2023", "từ tháng 4 năm 2023", "từ ngày 4 tháng 4 năm 2023", "từ những năm 2010"),
    "tr": ("2022'den beri", "2023'ten beri", "Nisan 2023'ten beri", "4 Nisan 2023'ten beri", "2010'lardan beri"),
    "kk": (
        "2022 жылдан бері",
        "2023 жылдан бері",
        "2023 жылғы сәуірден бері",
        "2023 жылғы 4 сәуірден бері",
        "2010 жылдардан бері",
    ),
}


@pytest.mark.parametrize("language", MEMBER)
def test_since_a_time_is_since_some_day_of_it(language):
    verdicts = [gp.ask(MEMBER[language].format(said), WORLD).verdict for said in SINCE[language]]

    assert [NO, YES, YES, YES, NO] == verdicts


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Has Finland been a member of NATO since 2023?",
            (
                "Yes: Finland was a member of the North Atlantic Treaty Organization for all of the time"
                " from 31 December 2023 to "
            ),
        ),
        (
            "Has Finland been a member of NATO since 2022?",
            "No: it was not for all of the time from 31 December 2022 to ",
        ),
        (
            "Was Finland a member of NATO throughout 2023?",
            (
                "No: it was not for all of 2023 that Finland was a member of the North Atlantic Treaty Organization."
                " On record: since 4 April 2023."
            ),
        ),
        (
            "Was Biden president of the United States throughout 2021?",
            (
                "No: it was not for all of 2021 that Joe Biden was President of the United States."
                " On record: 20 January 2021 to 20 January 2025."
            ),
        ),
        (
            "Did China chair the G20 throughout 2016?",
            (
                "No: it was not for all of 2016 that China chaired the Group of Twenty."
                " On record: 1 December 2015 to 30 November 2016."
            ),
        ),
        (
            "Has the SCO existed since 1999?",
            "No: it was not for all of the time from 31 December 1999 to ",
        ),
        # What was so at no time was not so all along.
        (
            "Was Finland a member of NATO throughout 1999?",
            "No: Finland was not a member of the North Atlantic Treaty Organization in 1999.",
        ),
        ("Did the SCO exist throughout 1990?", "No: the Shanghai Cooperation Organisation did not exist in 1990."),
    ],
)
def test_what_is_said(question, text):
    assert gp.ask(question, WORLD).text.startswith(text)


NOT_ALL = {
    "pt-BR": "Não, não durante todo o período",
    "pt-PT": "Não, não durante todo o período",
    "es": "No, no durante todo el tiempo",
    "fr": "Non, pas pendant tout le temps",
    "de": "Nein, nicht durchgehend",
    "ru": "Нет, не весь период",
    "zh": "否。芬兰并非在整个期间",
    "ar": "لا، ليس طوال المدة",
    "vi": "Không, không phải trong suốt thời gian đó",
    "tr": "Hayır, sürenin tamamında değil",
    "kk": "Жоқ, бүкіл кезең бойы емес",
}


@pytest.mark.parametrize("locale", NOT_ALL)
def test_a_no_about_all_of_a_time_says_that_it_was_not_all_of_it(locale):
    answer = gp.ask("Was Finland a member of NATO throughout 2023?", WORLD)

    assert answer.in_locale(locale).text.startswith(NOT_ALL[locale])


def test_the_last_day_on_record_is_far_enough_where_the_time_named_is_not_over():
    ask = asking(belonged(ARCADIA, "2024-02-01/.."))

    assert YES is ask("Has Arcadia been a member of the League of Lands since 2024?").verdict


def test_holders_and_capitals_too():
    """Tokayev was president from 20 March 2019; Almaty was the capital up to 9 December 1997."""
    assert YES is gp.ask("Has Tokayev been president of Kazakhstan since 2019?", WORLD).verdict
    assert YES is gp.ask("Is Berlin the capital of Germany since 1990?", WORLD).verdict  # by its end, of one Germany
    assert YES is not gp.ask("Is Almaty the capital of Kazakhstan since 1997?", WORLD).verdict


@pytest.mark.parametrize(
    "question",
    [
        "Since when is Finland in NATO?",
        "Since when has Finland been in NATO?",
        "Desde que ano a Finlândia é membro da OTAN?",
        "¿Desde qué año es Finlandia miembro de la OTAN?",
        "¿Desde cuándo está Finlandia en la OTAN?",
        "Depuis quelle année la Finlande est-elle membre de l'OTAN ?",
        "Depuis quand la Finlande est-elle dans l'OTAN ?",
        "Seit wann ist Finnland in der NATO?",
        "С какого года Финляндия в НАТО?",
        "С каких пор Финляндия в НАТО?",
        "С какого года Финляндия состоит в НАТО?",
        "芬兰从哪一年起是北大西洋公约组织成员？",
        "منذ متى وفنلندا عضو في حلف شمال الأطلسي؟",
        "منذ أي عام فنلندا عضو في حلف شمال الأطلسي؟",
        "Phần Lan là thành viên NATO từ năm nào?",
        "Finlandiya hangi yıldan beri NATO üyesi?",
        "Финляндия қай жылдан бері НАТО мүшесі?",
    ],
)
def test_since_when(question):
    assert PartialDate.from_date(datetime.date(2023, 4, 4)) == gp.ask(question, WORLD).value
