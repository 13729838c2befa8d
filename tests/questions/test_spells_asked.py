"""How long one belonged, when it came back, how many times it chaired; the last host; the end of what is no more."""

from __future__ import annotations

import pytest
from questions.invented import ARCADIA, RURITANIA, asking, belonged

import geopolitics as gp

WORLD = gp.world()
YES, NO, UNKNOWN = gp.Verdict.YES, gp.Verdict.NO, gp.Verdict.UNKNOWN


def value(question):
    return gp.ask(question, WORLD).value


@pytest.mark.parametrize(
    "question",
    [
        "When was Czechoslovakia dissolved?",
        "When did Czechoslovakia cease to exist?",
        "Wann löste sich die Tschechoslowakei auf?",
        "Quando a Tchecoslováquia deixou de existir?",
        "Quando se dissolveu a Tchecoslováquia?",
        "¿Cuándo dejó de existir Checoslovaquia?",
        "¿Cuándo se disolvió Checoslovaquia?",
        "Quand la Tchécoslovaquie a-t-elle cessé d'exister ?",
        "Когда распалась Чехословакия?",
        "Когда Чехословакия прекратила существование?",
        "捷克斯洛伐克何时解体？",
        "متى تفككت تشيكوسلوفاكيا؟",
        "Czechoslovakia ne zaman dağıldı?",
        "Чехословакия қашан ыдырады?",
        "Tiệp Khắc tan rã khi nào?",
    ],
)
def test_when_a_state_ceased_to_exist(question):
    assert gp.PartialDate("1992-12-31") == value(question)


def test_what_ceased_to_exist_and_is_there_again_is_told_with_both():
    answer = gp.ask("When did Austria cease to exist?", WORLD)

    assert gp.PartialDate("1938") == answer.value
    assert "since 27 April 1945" in answer.text


def test_what_exists_has_not_ceased_to():
    answer = gp.ask("When did Kazakhstan cease to exist?", WORLD)

    assert (None, NO) == (answer.value, answer.verdict)
    assert answer.text.startswith("Kazakhstan had not ceased to exist, as of ")


@pytest.mark.parametrize(("year", "verdict"), [("1990", YES), ("1980", NO)])
def test_the_end_at_a_time(year, verdict):
    answer = gp.ask(f"When did East Germany cease to exist in {year}?", WORLD)

    assert verdict is answer.verdict
    assert "East Germany existed until 2 October 1990." in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "When did Indonesia rejoin the UN?",
        "When did Indonesia return to the United Nations?",
        "Wann kehrte Indonesien in die Vereinten Nationen zurück?",
        "Wann trat Indonesien den Vereinten Nationen wieder bei?",
        "Quando a Indonésia voltou às Nações Unidas?",
        "¿Cuándo volvió Indonesia a las Naciones Unidas?",
        "Quand l'Indonésie est-elle retournée à l'ONU ?",
        "Quand l'Indonésie a-t-elle réintégré l'ONU ?",
        "Когда Индонезия вернулась в ООН?",
        "印度尼西亚何时重返联合国？",
        "متى عادت إندونيسيا إلى الأمم المتحدة؟",
        "Endonezya BM'ye ne zaman geri döndü?",
        "Индонезия БҰҰ-ға қашан қайта қосылды?",
        "Indonesia gia nhập lại Liên Hợp Quốc khi nào?",
    ],
)
def test_when_a_state_came_back(question):
    assert gp.PartialDate("1966") == value(question)


class TestComingBack:
    ask = staticmethod(
        asking(
            belonged(ARCADIA, "1973-01-01/1999-12-31"),
            belonged(ARCADIA, "2000-01-01/.."),
            belonged(RURITANIA, "1980-01-01/1985-12-31"),
            belonged(RURITANIA, "1990/.."),
            belonged(RURITANIA, "1990-05-01/.."),
        )
    )

    def test_it_is_told_by_the_spell_after_another(self):
        answer = self.ask("When did Ruritania rejoin the League of Lands?")

        assert YES is answer.verdict
        assert "1990" in answer.text
        assert "1980" not in answer.text

    def test_one_spell_that_follows_on_another_is_no_return(self):
        answer = self.ask("When did Arcadia rejoin the League of Lands?")

        assert (None, UNKNOWN) == (answer.value, answer.verdict)
        assert "That Arcadia came back as a member of the League of Lands is not on record." in answer.text

    def test_a_time_that_is_named_is_honoured(self):
        assert YES is self.ask("When did Ruritania rejoin the League of Lands in 1990?").verdict
        assert UNKNOWN is self.ask("When did Ruritania rejoin the League of Lands in 2010?").verdict


@pytest.mark.parametrize(
    "question",
    [
        "How long was the UK a member of the EU?",
        "How long was Britain in the EU?",
        "Wie lange war Großbritannien Mitglied der EU?",
        "Wie lange war Großbritannien EU-Mitglied?",
        "Por quanto tempo o Reino Unido foi membro da UE?",
        "¿Cuánto tiempo fue el Reino Unido miembro de la UE?",
        "¿Durante cuánto tiempo perteneció el Reino Unido a la UE?",
        "Pendant combien de temps le Royaume-Uni a-t-il été membre de l'UE ?",
        "Сколько лет Великобритания была членом ЕС?",
        "英国作为欧盟成员国有多久？",
        "كم مدة كانت المملكة المتحدة عضوا في الاتحاد الأوروبي؟",
        "Birleşik Krallık ne kadar süre Avrupa Birliği üyesiydi?",
        "Ұлыбритания қанша уақыт Еуропалық Одақ мүшесі болды?",
        "Vương quốc Anh là thành viên của EU trong bao lâu?",
    ],
)
def test_how_long_is_told_by_the_spells(question):
    assert gp.Interval("1973-01-01", "2020-01-31") == value(question)


def test_until_when_is_not_since_when():
    assert gp.PartialDate("2020-01-31") == value("Bis wann war Großbritannien Mitglied der EU?")


@pytest.mark.parametrize(
    "question",
    [
        "Who hosted the last G20 summit?",
        "Who hosted the last summit of the G20?",
        "Wer war Gastgeber des letzten G20-Gipfels?",
        "Wer richtete den letzten Gipfel der G20 aus?",
        "Quem sediou a última cúpula do G20?",
        "¿Quién acogió la última cumbre del G20?",
        "Qui a accueilli le dernier sommet du G20 ?",
        "Кто принимал последний саммит G20?",
        "谁主办了最近一次G20峰会？",
        "من استضاف آخر قمة لمجموعة العشرين؟",
        "Son G20 zirvesine kim ev sahipliği yaptı?",
        "Соңғы G20 саммитін кім қабылдады?",
        "Nước nào đăng cai hội nghị thượng đỉnh G20 gần đây nhất?",
    ],
)
def test_who_hosted_the_last_summit(question):
    (last,) = value("When was the last summit of the G20?")

    assert (last.state,) == value(question)


@pytest.mark.parametrize(
    "question",
    [
        "How many times has Germany chaired the G20?",
        "How often did Germany chair the G20?",
        "Wie oft hatte Deutschland den G20-Vorsitz?",
        "Quantas vezes a Alemanha presidiu o G20?",
        "¿Cuántas veces presidió Alemania el G20?",
        "Combien de fois l'Allemagne a-t-elle présidé le G20 ?",
        "Сколько раз Германия председательствовала в G20?",
        "德国担任过几次G20主席国？",
        "كم مرة ترأست ألمانيا مجموعة العشرين؟",
        "Almanya G20'ye kaç kez başkanlık etti?",
        "Германия G20-ға неше рет төрағалық етті?",
        "Đức giữ chức chủ tịch G20 bao nhiêu lần?",
    ],
)
def test_how_many_times_is_a_count_of_the_terms_on_record(question):
    """The record does not say that it has all of them."""
    answer = gp.ask(question, WORLD)

    assert (len(value("When did Germany chair the G20?")), UNKNOWN) == (answer.value, answer.verdict)


def test_how_many_times_in_a_time_is_certain_where_every_chair_of_it_is_on_record():
    answer = gp.ask("How many times did Kazakhstan chair the SCO in the 2010s?", WORLD)

    assert (2, YES) == (answer.value, answer.verdict)


@pytest.mark.parametrize(
    ("question", "the_same"),
    [
        (
            "Which international organizations is Germany a member of?",
            "Which organizations is Germany a member of?",
        ),
        (
            "In welchen internationalen Organisationen ist Deutschland Mitglied?",
            "In welchen Organisationen ist Deutschland Mitglied?",
        ),
        (
            "De quelles organisations internationales l'Allemagne est-elle membre ?",
            "De quelles organisations l'Allemagne est-elle membre ?",
        ),
        ("¿De qué organizaciones internacionales es miembro Alemania?", "¿De qué organizaciones es miembro Alemania?"),
        ("De que organizações internacionais a Alemanha é membro?", "A que organizações pertence a Alemanha?"),
        (
            "Членом каких международных организаций является Германия?",
            "Членом каких организаций является Германия?",
        ),
        ("Almanya hangi uluslararası örgütlerin üyesi?", "Almanya hangi örgütlerin üyesi?"),
        ("Германия қандай халықаралық ұйымдардың мүшесі?", "Германия қандай ұйымдардың мүшесі?"),
        (
            "Đức là thành viên của những tổ chức quốc tế nào?",
            "Đức là thành viên của những tổ chức nào?",
        ),
    ],
)
def test_organizations_may_be_called_international(question, the_same):
    assert value(the_same)
    assert value(the_same) == value(question)
