"""Questions in Russian, as people put them: names in their cases, and answers that inflect none."""

from __future__ import annotations

import pytest
from questions.invented import SOURCE

import geopolitics as gp
from geopolitics.questions._reading import Reader
from geopolitics.questions._russian import GRAMMAR

WORLD = gp.world()
CITED = (gp.Citation(source=SOURCE, locator="p. 1"),)


def read(question, world=WORLD):
    return Reader(GRAMMAR, world, None).read(question)


@pytest.mark.parametrize(
    "question",
    [
        "Кто председательствовал в ШОС в мае 2024 года?",
        "кто председательствовал в шос в мае 2024",
        "Какая страна председательствовала в ШОС в мае 2024 г.?",
        "Скажите, пожалуйста, кто возглавлял ШОС в мае 2024 года?",
        "В мае 2024 года кто председательствовал в ШОС?",
        "Кто в мае 2024 года председательствовал в ШОС?",
        "Кто был председателем ШОС в мае 2024 года?",
        "Председатель ШОС в мае 2024 года",
        "Кто председательствовал в Шанхайской организации сотрудничества в мае 2024 года?",
    ],
)
def test_who_chaired(question):
    answer = gp.ask(question, WORLD)

    assert (WORLD.state("KAZ"), gp.Verdict.YES, "ru") == (answer.value, answer.verdict, answer.locale)
    assert "Шанхайская организация сотрудничества: председатель (май 2024\u202fг.) — Казахстан." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("в мае 2024 года", "2024-05"),
        ("21 мая 2024 года", "2024-05-21"),
        ("по состоянию на 21 мая 2024 года", "2024-05-21"),
        ("в 2023 году", "2023"),
        ("за 2023 год", "2023"),
        ("весной 2024 года", "2024-21"),
        ("в 1990-е годы", "199X"),
        ("в 1990-х годах", "199X"),
        ("с июля 2023 года по июль 2024 года", "2023-07/2024-07"),
        ("между 2013 и 2015 годами", "2013/2015"),
        ("по 2004 год", "../2004"),
    ],
)
def test_times(said, window):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"Кто председательствовал в ШОС {said}?").when.window


@pytest.mark.parametrize("said", ["весь 2024 год", "на протяжении 2024 года", "в течение всего 2024 года"])
def test_all_of_a_time(said):
    assert read(f"Был ли Китай членом ШОС {said}?").when.throughout


@pytest.mark.parametrize(
    ("question", "kind", "slot", "code"),
    [
        ("Столица Казахстана", "capital.what", "state", "KAZ"),
        ("Какая столица у Франции?", "capital.what", "state", "FRA"),
        ("Столица Объединённых Арабских Эмиратов", "capital.what", "state", "ARE"),
        ("Столица Соединенных Штатов", "capital.what", "state", "USA"),
        ("Столица Саудовской Аравии", "capital.what", "state", "SAU"),
        ("Столица Южной Кореи", "capital.what", "state", "KOR"),
        ("Столица Нигера", "capital.what", "state", "NER"),
        ("Столица Нигерии", "capital.what", "state", "NGA"),
        ("Столица Нидерландов", "capital.what", "state", "NLD"),
        ("Столица Филиппин", "capital.what", "state", "PHL"),
        ("Является ли Белоруссия членом ШОС?", "member.is", "member", "BLR"),
        ("Состоит ли Иран в ШОС?", "member.is", "member", "IRN"),
        ("Индия — член ШОС?", "member.is", "member", "IND"),
        ("Когда Китай вступил в ООН?", "member.since", "member", "CHN"),
        ("Вступила ли Индия в ШОС?", "member.joined", "member", "IND"),
        ("В какие организации входит Казахстан?", "member.of", "member", "KAZ"),
        ("Кто руководит Китаем?", "holder.led", "body", "CHN"),
        ("Кто был главой государства Казахстана?", "holder.who", "body", "KAZ"),
        ("Кто является министром иностранных дел России?", "holder.who", "body", "RUS"),
        ("Экспорт Казахстана в Россию за 2023 год", "trade.exports", "partner", "RUS"),
        ("Товарооборот Казахстана с Россией", "trade.turnover", "partner", "RUS"),
        ("Какие визиты были в Казахстан?", "meeting.list", "place", "KAZ"),
    ],
)
def test_names_in_their_cases(question, kind, slot, code):
    asked = read(question)

    assert (kind, code) == (asked.form.kind, asked.slots[slot].id)


def test_leaders_in_their_cases():
    tenant, guest = (
        gp.Leader(text, text, names=(gp.Name(text=text, language="ru", kind="common", citations=CITED),))
        for text in ("Токаев", "Лавров")
    )
    world = gp.World((tenant, guest))

    for question in (
        "Встречался ли Токаев с Лавровым?",
        "Встречались ли Токаев и Лавров?",
        "Была ли встреча Токаева и Лаврова?",
        "Когда Токаев встречался с Лавровым?",
    ):
        asked = read(question, world)
        assert (tenant, guest) == (asked.slots["actor"], asked.slots["other"])


@pytest.mark.parametrize("name", ["Казахстанщины", "Казахстанка", "Казахстну"])
def test_a_name_that_is_not_on_record_is_nobodys(name):
    with pytest.raises(gp.UnknownNameError):
        gp.ask(f"Какая столица у {name}?", WORLD)


def test_before_a_year_is_not_read():
    with pytest.raises(gp.DateParseError):
        gp.ask("Кто председательствовал в ШОС до 2004 года?", WORLD)


@pytest.mark.parametrize("said", ["в прошлом году", "вчера", "2 года назад"])
def test_what_changes_with_the_day_is_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"Кто председательствовал в ШОС {said}?", WORLD)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Сколько наблюдателей было в ШОС в мае 2024 года?", "(май 2024\u202fг.) — 3 наблюдателя: "),
        ("Сколько членов было в ШОС в мае 2024 года?", "(май 2024\u202fг.) — 9 членов: "),
        ("Какой была столица Казахстана в 2020 году?", "Столица (Казахстан; 2020): Nur-Sultan."),
        ("Как называлась столица Казахстана в 2020 году?", "Столица (Казахстан; 2020): Nur-Sultan."),
        ("Когда основана ШОС?", "Шанхайская организация сотрудничества, основание: 15 июня 2001\u202fг."),
        ("Был ли Китай членом ШОС весь 2024 год?", "Да: Китай — член (Шанхайская организация сотрудничества; 2024,"),
        (
            "Существовала ли ШОС в 1999 году?",
            "в указанное время (1999) не существовало: Шанхайская организация сотрудничества.",
        ),
    ],
)
def test_answers(question, said):
    assert said in gp.ask(question, WORLD).text


@pytest.mark.parametrize(
    ("question", "organization"),
    [
        ("Кто председательствует в Союзном государстве?", "Union State of Russia and Belarus"),
        ("Кто входит в состав Союзного государства?", "Union State of Russia and Belarus"),
        ("Какие страны были в Союзном государстве в 2010 году?", "Union State of Russia and Belarus"),
        ("Кто председательствует в Евразийском экономическом союзе?", "Eurasian Economic Union"),
        (
            "Какие страны состоят в Организации Договора о коллективной безопасности?",
            "Collective Security Treaty Organization",
        ),
        (
            "Кто председательствует в Организации по безопасности и сотрудничеству в Европе?",
            "Organization for Security and Co-operation in Europe",
        ),
    ],
)
def test_the_name_of_an_organization_may_be_in_any_case(question, organization):
    assert organization == str(Reader(GRAMMAR, WORLD, None).read(question).slots["organization"])
