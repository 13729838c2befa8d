"""Questions about the summits of an organization: where and when one was, who hosted it, and the last on record."""

from __future__ import annotations

import pytest

import geopolitics as gp

WORLD = gp.world()
HAMBURG, GERMANY = "G20 summit, Hamburg", WORLD.state("DEU")


def titles(question):
    return [meeting.title for meeting in gp.ask(question, WORLD).value]


@pytest.mark.parametrize(
    "question",
    [
        "Where was the G20 summit in 2017?",
        "Where did the G20 summit take place in 2017?",
        "Wo fand der G20-Gipfel 2017 statt?",
        "Wo war der G20-Gipfel 2017?",
        "Onde decorreu a cimeira do G20 de 2017?",
        "Onde se realizou a cimeira do G20 de 2017?",
        "Onde foi realizada a cúpula do G20 em 2017?",
        "¿Dónde se celebró la cumbre del G20 en 2017?",
        "Où s'est tenu le sommet du G20 de 2017 ?",
        "Où le sommet du G20 a-t-il eu lieu en 2017 ?",
        "Где прошёл саммит G20 в 2017 году?",
        "2017年G20峰会在哪里举行？",
        "أين انعقدت قمة مجموعة العشرين عام 2017؟",
        "2017 G20 zirvesi nerede yapıldı?",
        "2017 жылы G20 саммиті қайда өтті?",
        "Hội nghị thượng đỉnh G20 năm 2017 diễn ra ở đâu?",
        "Hội nghị thượng đỉnh G20 năm 2017 được tổ chức ở đâu?",
    ],
)
def test_where_a_summit_was(question):
    assert [HAMBURG] == titles(question)


@pytest.mark.parametrize(
    "question",
    [
        "When was the NATO summit in Madrid?",
        "Wann war der NATO-Gipfel in Madrid?",
        "Wann fand der Gipfel der NATO in Madrid statt?",
        "Quando foi a cimeira da NATO em Madrid?",
        "¿Cuándo fue la cumbre de la OTAN en Madrid?",
        "Quand a eu lieu le sommet de l'OTAN à Madrid ?",
        "Когда прошёл саммит НАТО в Мадриде?",
        "北大西洋公约组织马德里峰会是什么时候？",
        "北大西洋公约组织峰会何时在马德里举行？",
        "متى عقدت قمة حلف شمال الأطلسي في مدريد؟",
        "NATO'nun Madrid zirvesi ne zamandı?",
        "NATO zirvesi Madrid'de ne zaman yapıldı?",
        "НАТО саммиті Мадридте қашан өтті?",
        "Мадридтегі НАТО саммиті қашан болды?",
        "Hội nghị thượng đỉnh NATO tại Madrid diễn ra khi nào?",
    ],
)
def test_when_a_summit_in_a_city_was(question):
    assert ["NATO summit, Madrid 1997", "NATO summit, Madrid 2022"] == titles(question)


@pytest.mark.parametrize(
    "question", ["NATO summit 2023", "Where was the NATO summit in 2023?", "Где прошёл саммит НАТО в 2023 году?"]
)
def test_a_visit_to_a_summit_is_none(question):
    """That of the guests, who went on to another town."""
    assert titles(question) == ["NATO summit, Vilnius 2023"]


@pytest.mark.parametrize(
    "question", ["NATO summits", "summits of NATO", "NATO's summits", "What summits did NATO hold?"]
)
def test_its_summits_are_the_same_however_they_are_asked_for(question):
    assert titles(question) == titles("When was the summit of NATO?")


@pytest.mark.parametrize("question", ["When was the OSCE meeting in 2023?", "Где было заседание ОБСЕ в 2023 году?"])
def test_a_meeting_need_not_be_a_summit(question):
    assert titles(question) == ["OSCE Ministerial Council, meeting 30"]


def test_a_visit_to_the_seat_of_an_organization_is_no_summit_of_it():
    assert titles("Where was the African Union summit in 2020?") == []


def test_a_city_may_have_the_accent_of_its_language():
    assert titles("¿Cuándo fue la cumbre de la OCS en Astana?") == titles("¿Cuándo fue la cumbre de la OCS en Astaná?")


@pytest.mark.parametrize(
    "question",
    [
        "Who hosted the G20 in 2017?",
        "Who hosted the G20 summit in 2017?",
        "Which country hosted the summit of the G20 in 2017?",
        "Wer war Gastgeber des G20-Gipfels 2017?",
        "Wer richtete 2017 den G20-Gipfel aus?",
        "Quem sediou o G20 em 2017?",
        "Quem acolheu a cimeira do G20 em 2017?",
        "¿Quién organizó la cumbre del G20 en 2017?",
        "¿Quién fue el anfitrión del G20 en 2017?",
        "Qui a accueilli le G20 en 2017 ?",
        "Qui a organisé le sommet du G20 en 2017 ?",
        "Кто принимал саммит G20 в 2017 году?",
        "2017年谁主办了G20？",
        "2017年哪个国家主办了二十国集团峰会？",
        "من استضاف مجموعة العشرين في 2017؟",
        "2017'de G20 zirvesine kim ev sahipliği yaptı?",
        "2017 жылы G20 саммитін кім қабылдады?",
        "Nước nào đăng cai hội nghị thượng đỉnh G20 năm 2017?",
    ],
)
def test_who_hosted_is_told_by_the_place(question):
    answer = gp.ask(question, WORLD)

    assert ((GERMANY,), gp.Verdict.YES) == (answer.value, answer.verdict)
    assert HAMBURG in str(answer)


def test_a_video_conference_had_no_host():
    answer = gp.ask("Who hosted the G20 in 2020?", WORLD)

    assert ((), gp.Verdict.UNKNOWN) == (answer.value, answer.verdict)
    assert "On record: G20 summit, Riyadh" in str(answer)


@pytest.mark.parametrize(
    "question",
    [
        "When was the last G20 summit?",
        "Wann war der letzte G20-Gipfel?",
        "Quando foi a última cúpula do G20?",
        "¿Cuándo fue la última cumbre del G20?",
        "Quand a eu lieu le dernier sommet du G20 ?",
        "Когда был последний саммит G20?",
        "最近一次G20峰会是什么时候？",
        "متى كانت آخر قمة لمجموعة العشرين؟",
        "Son G20 zirvesi ne zaman yapıldı?",
        "Соңғы G20 саммиті қашан өтті?",
        "Hội nghị thượng đỉnh G20 gần đây nhất diễn ra khi nào?",
    ],
)
def test_the_last_summit_is_the_last_on_record_as_held(question):
    """The next one, which is only planned, is told after it."""
    held = [meeting for meeting in WORLD.meetings() if meeting.title.startswith("G20 summit")]
    answer = gp.ask(question, WORLD)

    assert [max((m for m in held if m.status.value == "held"), key=lambda m: m.interval.last_end)] == [*answer.value]
    assert "Miami" in str(answer)


def test_each_body_that_holds_summits_has_a_last_one():
    bodies = [meeting.organization for meeting in gp.ask("When was the last SCO summit?", WORLD).value]

    assert sorted({str(body) for body in bodies}) == sorted(map(str, bodies))
    assert len(bodies) == 2


@pytest.mark.parametrize(
    "question",
    [
        "When was the last meeting of the SCO?",
        "Wann war die letzte Sitzung der SOZ?",
        "Quando foi a última reunião da OCX?",
        "¿Cuándo fue la última reunión de la OCS?",
        "Когда было последнее заседание ШОС?",
        "ŞİÖ'nün son toplantısı ne zaman yapıldı?",
    ],
)
def test_a_meeting_is_not_taken_for_a_summit(question):
    """The last meeting may have been of ministers."""
    with pytest.raises(gp.GeopoliticsError):
        gp.ask(question, WORLD)


@pytest.mark.parametrize("question", ["Where was the summit of Kazakhstan?", "Wo fand der Gipfel Kasachstans statt?"])
def test_a_state_has_no_summits(question):
    """Not each of its meetings is one."""
    with pytest.raises(gp.GeopoliticsError):
        gp.ask(question, WORLD)
