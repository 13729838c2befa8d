"""Questions with the verb before its subject, with another preposition, or with another word for the same thing."""

from __future__ import annotations

import pytest

import geopolitics as gp

WORLD = gp.world()


def asked(question):
    return gp.ask(question, WORLD)


@pytest.mark.parametrize(
    ("question", "same"),
    [
        ("Quando aderiu o Brasil à ONU?", "When did Brazil join the UN?"),
        ("Quando entrou Portugal na União Europeia?", "When did Portugal join the European Union?"),
        ("Quando se tornou a China membro da OMC?", "When did China become a member of the WTO?"),
        ("Desde quando é Portugal membro da NATO?", "Since when has Portugal been a member of NATO?"),
        ("Quando saiu o Reino Unido da União Europeia?", "When did the United Kingdom leave the European Union?"),
        ("Saiu o Reino Unido da União Europeia?", "Did the United Kingdom leave the European Union?"),
        ("Aderiu Portugal à NATO em 1949?", "Did Portugal join NATO in 1949?"),
        ("É o Brasil membro da ONU?", "Is Brazil a member of the UN?"),
        ("Portugal pertence à NATO?", "Is Portugal a member of NATO?"),
        ("Faz Portugal parte da NATO?", "Is Portugal a member of NATO?"),
        ("Quem presidiu ao Conselho da União Europeia em 2021?", "Who chaired the Council of the EU in 2021?"),
        ("Quem presidiu à ASEAN em 2023?", "Who chaired ASEAN in 2023?"),
        ("Quando presidiu Portugal ao Conselho da União Europeia?", "When did Portugal chair the Council of the EU?"),
        ("Combien de pays y avait-il dans l'Union européenne en 2005 ?", "How many members did the EU have in 2005?"),
        ("Combien y a-t-il de pays dans l'ASEAN ?", "How many members does ASEAN have?"),
        ("¿Cuántos países forman la Unión Europea?", "How many members does the EU have?"),
        ("¿Qué países forman la Unión Europea?", "Who are the members of the EU?"),
        ("¿Qué países componen la ASEAN?", "Who are the members of ASEAN?"),
        ("Quels pays composent l'ASEAN ?", "Who are the members of ASEAN?"),
        ("Welche Länder bilden die ASEAN?", "Who are the members of ASEAN?"),
        ("东盟由哪些国家组成？", "Who are the members of ASEAN?"),
        ("كم دولة في الاتحاد الأوروبي؟", "How many members does the EU have?"),
        ("متى خرجت المملكة المتحدة من الاتحاد الأوروبي؟", "When did the United Kingdom leave the European Union?"),
    ],
)
def test_the_order_of_words_does_not_matter(question, same):
    one, other = asked(question), asked(same)

    assert (one.value, one.verdict, one.facts) == (other.value, other.verdict, other.facts)


@pytest.mark.parametrize(
    "question",
    [
        "Which countries are candidates for EU membership?",
        "Who are the candidates for membership of the European Union?",
        "Quais são os candidatos à adesão à União Europeia?",
        "¿Qué países son candidatos a la adhesión a la Unión Europea?",
        "Quels pays sont candidats à l'adhésion à l'Union européenne ?",
        "Quels pays sont candidats à l'Union européenne ?",
        "Welche Länder sind Kandidaten für den Beitritt zur Europäischen Union?",
        "Какие страны являются кандидатами на вступление в Европейский союз?",
        "哪些国家是欧洲联盟的候选国？",
        "ما هي الدول المرشحة لعضوية الاتحاد الأوروبي؟",
        "ما الدول المرشحة للانضمام إلى الاتحاد الأوروبي؟",
        "Avrupa Birliği aday ülkeleri hangileri?",
        "Еуропалық Одаққа мүшелікке кандидаттар қандай елдер?",
        "Những nước nào là ứng cử viên gia nhập Liên minh châu Âu?",
    ],
)
def test_candidates_for_membership_are_candidates(question):
    answer, candidates = asked(question), asked("Who are the candidates of the European Union?")

    assert WORLD.state("UKR") in answer.value
    assert candidates.value == answer.value


@pytest.mark.parametrize(
    "question",
    [
        "When was Russia expelled from the Council of Europe?",
        "Quando foi a Rússia expulsa do Conselho da Europa?",
        "¿Cuándo fue expulsada Rusia del Consejo de Europa?",
        "Quand la Russie a-t-elle été exclue du Conseil de l'Europe ?",
        "Wann wurde Russland aus dem Europarat ausgeschlossen?",
        "Когда Россию исключили из Совета Европы?",
        "Когда Россия была исключена из Совета Европы?",
        "俄罗斯什么时候被开除出欧洲委员会？",
        "متى طردت روسيا من مجلس أوروبا؟",
        "Rusya Avrupa Konseyi'nden ne zaman çıkarıldı?",
        "Ресей Еуропа Кеңесінен қашан шығарылды?",
        "Nga bị khai trừ khỏi Ủy hội châu Âu khi nào?",
    ],
)
def test_when_one_was_expelled_is_when_it_left(question):
    """The answer says that it left, not why."""
    assert asked("When did Russia leave the Council of Europe?").value == asked(question).value


@pytest.mark.parametrize("question", ["Was the United Kingdom expelled from the EU?", "Who was expelled from the EU?"])
def test_whether_one_was_expelled_is_not_on_record(question):
    """A yes would call an exit an expulsion."""
    with pytest.raises(gp.QuestionError):
        asked(question)
