"""Questions in French, as people put them, and answers that are right whatever name stands in them."""

from __future__ import annotations

import re

import pytest

import geopolitics as gp
from geopolitics.questions._french import GRAMMAR
from geopolitics.questions._reading import Reader

WORLD = gp.world()


def read(question):
    return Reader(GRAMMAR, WORLD, None).read(question)


@pytest.mark.parametrize(
    "question",
    [
        "Qui présidait l'OCS en mai 2024 ?",
        "qui presidait l'ocs en mai 2024",
        "Qui présidait l’OCS en mai 2024?",
        "QUI A PRÉSIDÉ L'OCS EN MAI 2024 ?",
        "Qui préside l'Organisation de coopération de Shanghai en mai 2024 ?",
        "Qui exerçait la présidence de l'OCS en mai 2024 ?",
        "Qui assurait la présidence tournante de l'OCS en mai 2024 ?",
        "Quel pays présidait l'OCS en mai 2024 ?",
        "Qui était le président de l'OCS en mai 2024 ?",
        "Qui était à la présidence de l'OCS en mai 2024 ?",
        "Par qui était présidée l'OCS en mai 2024 ?",
        "En mai 2024, qui présidait l'OCS ?",
        "Pouvez-vous me dire qui présidait l'OCS en mai 2024 ?",
        "Présidence de l'OCS en mai 2024",
    ],
)
def test_who_presided(question):
    answer = gp.ask(question, WORLD)

    assert ("fr", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)
    assert "Présidence — Organisation de coopération de Shanghai, en mai 2024\xa0: Kazakhstan." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("en mai 2024", "2024-05"),
        ("le 21 mai 2024", "2024-05-21"),
        ("au 21 mai 2024", "2024-05-21"),
        ("en date du 21 mai 2024", "2024-05-21"),
        ("le 1er mai 2024", "2024-05-01"),
        ("en août 2023", "2023-08"),
        ("en fevrier 2024", "2024-02"),
        ("en 2023", "2023"),
        ("en l'an 2023", "2023"),
        ("pendant l'année 2023", "2023"),
        ("dans les années 1990", "199X"),
        ("au printemps 2024", "2024-21"),
        ("à l'automne 2024", "2024-23"),
        ("de juillet 2023 à juillet 2024", "2023-07/2024-07"),
        ("entre juillet 2023 et juillet 2024", "2023-07/2024-07"),
        ("du 1er mai au 3 juin 2024", "2024-05-01/2024-06-03"),
        ("jusqu'en 2004", "../2004"),
        ("pendant toute l'année 2024", "2024"),
        ("tout au long de l'année 2024", "2024"),
    ],
)
def test_times(said, window):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"Qui présidait l'OCS {said} ?").when.window


@pytest.mark.parametrize("said", ["pendant toute l'année 2024", "durant tout 2024", "tout au long de l'année 2024"])
def test_all_of_a_time(said):
    assert read(f"La Chine était-elle membre de l'OCS {said} ?").when.throughout


@pytest.mark.parametrize("said", ["", "maintenant", "aujourd'hui", "actuellement", "à l'heure actuelle"])
def test_the_last_day_on_record(said):
    assert read(f"Qui préside l'OCS {said} ?").when.latest


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Qui est le ministre des Affaires étrangères de la Russie ?", "holder.who"),
        ("Qui était le chef de l'État du Kazakhstan en mai 2024 ?", "holder.who"),
        ("Qui est le chef d'État de l'Inde ?", "holder.who"),
        ("Qui est le président des États-Unis ?", "holder.who"),
        ("Qui dirige le Kazakhstan ?", "holder.led"),
        ("Qui est à la tête du Kazakhstan ?", "holder.led"),
        ("Est-ce que Tokayev est président du Kazakhstan ?", "holder.did"),
        ("Tokayev est-il président du Kazakhstan ?", "holder.did"),
        ("Depuis quand Tokayev est-il président du Kazakhstan ?", "holder.when"),
        ("Quand Tokayev est-il devenu président du Kazakhstan ?", "holder.when"),
        ("Qui est Lavrov ?", "holder.offices"),
        ("Le Kazakhstan présidait-il l'OCS en mai 2024 ?", "chair.did"),
        ("Le Kazakhstan a-t-il présidé l'OCS en 2024 ?", "chair.did"),
        ("Le Kazakhstan préside l'OCS ?", "chair.did"),
        ("Depuis quand le Kazakhstan préside-t-il l'OCS ?", "chair.when"),
        ("Quels sont les membres de l'OCS ?", "members.who"),
        ("Quels pays sont membres de l'OCS ?", "members.who"),
        ("Quels pays font partie de l'OCS ?", "members.who"),
        ("Membres de l'OCS", "members.who"),
        ("Combien de pays appartiennent à l'OCS ?", "members.count"),
        ("Combien d'observateurs y a-t-il à l'OCS ?", "members.count"),
        ("Combien de membres compte l'OCS ?", "members.count"),
        ("L'Inde fait-elle partie de l'OCS ?", "member.is"),
        ("Est-ce que l'Inde est membre de l'OCS ?", "member.is"),
        ("L'Inde appartient-elle à l'OCS ?", "member.is"),
        ("Quand l'Inde a-t-elle rejoint l'OCS ?", "member.since"),
        ("Quand l'Inde est-elle devenue membre de l'OCS ?", "member.since"),
        ("Est-ce que l'Inde a quitté l'OCS ?", "member.left"),
        ("L'Inde s'est-elle retirée de l'OCS en 2020 ?", "member.left"),
        ("La Chine a-t-elle rejoint l'OCS en 2001 ?", "member.joined"),
        ("À quelles organisations le Kazakhstan appartenait-il en mai 2024 ?", "member.of"),
        ("Qui sont les fondateurs de l'OCS ?", "founders"),
        ("La Chine est-elle un membre fondateur de l'OCS ?", "member.did_found"),
        ("En quelle année l'OCS a-t-elle été créée ?", "founded"),
        ("Depuis quand existe l'OCS ?", "founded"),
        ("Est-ce que l'OCS a été fondée le 15 juin 2001 ?", "founded.did"),
        ("Qui a rencontré Tokayev en mai 2024 ?", "meeting.who"),
        ("Tokayev a-t-il rencontré Lavrov en mai 2024 ?", "meeting.did"),
        ("Quand Putin a-t-il rencontré Tokayev ?", "meeting.when"),
        ("Où a eu lieu la rencontre entre Putin et Tokayev ?", "meeting.where"),
        ("Tokayev a-t-il téléphoné à Putin en mai 2024 ?", "call.did"),
        ("Putin s'est-il rendu au Kazakhstan en novembre 2023 ?", "visit.did"),
        ("Lavrov était-il au Kazakhstan en mai 2024 ?", "visit.did"),
        ("Quel était le volume des échanges entre la Russie et le Kazakhstan ?", "trade.turnover"),
        ("À combien s'élèvent les exportations du Kazakhstan vers la Russie ?", "trade.exports"),
        ("Quelle est la capitale des Pays-Bas ?", "capital.what"),
        ("Qu'a dit Tokayev sur la Russie ?", "statement.about"),
        ("L'OCS, c'est quoi ?", "what"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == read(question).form.kind
    assert "fr" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["l'année dernière", "hier", "la semaine prochaine", "il y a deux ans"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"Qui présidait l'OCS {said} ?", WORLD)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "L'Inde était-elle membre de l'OCS en mai 2024 ?",
            "Oui. Inde : statut « membre » (Organisation de coopération de Shanghai) en mai 2024.",
        ),
        (
            "Quelle était la capitale des Pays-Bas en 1999 ?",
            "Capitale — Pays-Bas, en 1999 : Amsterdam.",
        ),
        ("L'OCS existait-elle en 1999 ?", "Non. Organisation de coopération de Shanghai : aucune existence en 1999."),
    ],
)
def test_answers(question, text):
    assert re.sub("[\u00a0\u202f]", " ", str(gp.ask(question, WORLD))).startswith(text)


def test_signs_that_take_a_space_take_one_that_does_not_break():
    texts = [
        gp.ask(GRAMMAR.example(form), WORLD).text for form in GRAMMAR.forms if not form.kind.startswith("statement")
    ]

    assert not [text for text in texts if re.search(r" [:;»?!]|« ", text)]
