"""Questions in Portuguese, as people put them."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._portuguese import GRAMMAR
from geopolitics.questions._reading import Reader

WORLD = gp.article()


@pytest.mark.parametrize(
    "question",
    [
        "Quem presidia a OCX em maio de 2024?",
        "quem presidia a ocx em maio de 2024",
        "QUEM PRESIDIA A OCX EM MAIO DE 2024???",
        "Quem presidia a OCS em maio de 2024?",
        "Quem presidia a Organização de Cooperação de Xangai em maio de 2024?",
        "Quem é que presidia a OCX em maio de 2024?",
        "Quem exercia a presidência da OCX em maio de 2024?",
        "Quem estava na presidência da OCX em maio de 2024?",
        "Quem detinha a presidência rotativa da OCX em maio de 2024?",
        "Que país presidia a OCX em maio de 2024?",
        "Qual país exercia a presidência rotativa da OCX em maio de 2024?",
        "Quem era o presidente da OCX em maio de 2024?",
        "Em maio de 2024, quem presidia a OCX?",
        "Por favor, diga-me quem presidia a OCX em maio de 2024.",
        "Presidência da OCX em maio de 2024",
    ],
)
def test_who_presided(question):
    answer = gp.ask(question, WORLD)

    assert ("pt", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)
    assert "Organização de Cooperação de Xangai — na presidência em maio de 2024: Cazaquistão." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("em maio de 2024", "2024-05"),
        ("em 21 de maio de 2024", "2024-05-21"),
        ("a 21 de maio de 2024", "2024-05-21"),
        ("no dia 21 de maio de 2024", "2024-05-21"),
        ("em 1º de maio de 2024", "2024-05-01"),
        ("em 2023", "2023"),
        ("no ano de 2023", "2023"),
        ("na década de 1990", "199X"),
        ("nos anos 1990", "199X"),
        ("de julho de 2023 a julho de 2024", "2023-07/2024-07"),
        ("entre julho de 2023 e julho de 2024", "2023-07/2024-07"),
        ("até 2004", "../2004"),
        ("desde 2023", "2023/2024-05-31"),
        ("durante todo o ano de 2024", "2024"),
        ("", "2024-05-31"),
        ("agora", "2024-05-31"),
        ("atualmente", "2024-05-31"),
        ("hoje", "2024-05-31"),
        ("em 03/04/2024", "2024-04-03"),
    ],
)
def test_times(said, window):
    asked = Reader(GRAMMAR, WORLD, None).read(f"Quem presidia a OCX {said}?")

    assert gp.as_window(gp.parse_edtf(window)) == asked.when.window


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Quem é o ministro das Relações Exteriores da Rússia?", "holder.who"),
        ("Quem é o ministro dos Negócios Estrangeiros da Rússia?", "holder.who"),
        ("Quem era o chefe de Estado do Cazaquistão em maio de 2024?", "holder.who"),
        ("Quem ocupava o cargo de presidente do Cazaquistão?", "holder.who"),
        ("Quem governa o Cazaquistão?", "holder.led"),
        ("Lavrov é presidente da Rússia?", "holder.did"),
        ("Desde quando Tokayev é presidente do Cazaquistão?", "holder.when"),
        ("Quem é Lavrov?", "holder.offices"),
        ("A Rússia presidia a OCX?", "chair.did"),
        ("Quais são os membros da OCX?", "members.who"),
        ("Quais países são membros da OCX?", "members.who"),
        ("Que países fazem parte da OCX?", "members.who"),
        ("Membros da OCX", "members.who"),
        ("Quantos países pertencem à OCX?", "members.count"),
        ("Quantos observadores há na OCX?", "members.count"),
        ("A Índia faz parte da OCX?", "member.is"),
        ("O Mali foi suspenso da OCX em 2021?", "member.is"),
        ("A Índia está na OCX?", "member.is"),
        ("Quando o Cazaquistão aderiu à OCX?", "member.since"),
        ("Quando a Índia se tornou membro da OCX?", "member.since"),
        ("O Cazaquistão deixou a OCX?", "member.left"),
        ("O Cazaquistão tornou-se membro da OCX em 2001?", "member.joined"),
        ("A que organizações o Cazaquistão pertencia em maio de 2024?", "member.of"),
        ("Quem são os fundadores da OCX?", "founders"),
        ("A China é um dos membros fundadores da OCX?", "member.did_found"),
        ("Quando foi criada a OCX?", "founded"),
        ("Em que ano foi fundada a OCX?", "founded"),
        ("A OCX foi fundada em 15 de junho de 2001?", "founded.did"),
        ("Quem encontrou Tokayev em maio de 2024?", "meeting.who"),
        ("Tokayev reuniu-se com Lavrov em maio de 2024?", "meeting.did"),
        ("Quando Putin se encontrou com Tokayev?", "meeting.when"),
        ("Onde foi o encontro entre Putin e Tokayev?", "meeting.where"),
        ("Tokayev telefonou para Putin em maio de 2024?", "call.did"),
        ("Lavrov esteve no Cazaquistão em maio de 2024?", "visit.did"),
        ("Putin foi ao Cazaquistão em novembro de 2023?", "visit.did"),
        ("Qual o volume de comércio entre a Rússia e o Cazaquistão?", "trade.turnover"),
        ("Exportações do Cazaquistão para a Rússia em 2023", "trade.exports"),
        ("Qual é a capital do Cazaquistão?", "capital.what"),
        ("O que disse Tokayev sobre a Rússia?", "statement.about"),
        ("O que foi dito sobre o Cazaquistão?", "statement.on"),
        ("O que significa OCX?", "what"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == Reader(GRAMMAR, WORLD, None).read(question).form.kind
    assert "pt" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["no ano passado", "ontem", "na semana que vem", "há dois anos"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"Quem presidia a OCX {said}?", WORLD)


def test_a_name_that_is_nobodys_is_refused():
    with pytest.raises(gp.UnknownNameError, match="'OXC'"):
        gp.ask("Quem presidia a OXC em maio de 2024?", WORLD)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("A Rússia já presidiu a OCX?", gp.Verdict.UNKNOWN),
        ("O Cazaquistão presidiu a OCX alguma vez?", gp.Verdict.YES),
        ("Belarus era membro da OCX?", gp.Verdict.UNKNOWN),
        ("Belarus é membro da OCX?", gp.Verdict.NO),
    ],
)
def test_the_past_without_a_time_asks_about_the_whole_record(question, verdict):
    assert verdict is gp.ask(question, WORLD).verdict
