"""Questions in Spanish, as people put them, and answers that are right whatever name stands in them."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._reading import Reader
from geopolitics.questions._spanish import GRAMMAR

WORLD = gp.world()


def read(question):
    return Reader(GRAMMAR, WORLD, None).read(question)


@pytest.mark.parametrize(
    "question",
    [
        "¿Quién presidía la OCS en mayo de 2024?",
        "quien presidia la ocs en mayo de 2024",
        "QUIÉN PRESIDIÓ LA OCS EN MAYO DE 2024",
        "¿Quién presidió la Organización de Cooperación de Shanghái en mayo de 2024?",
        "¿Quién ejercía la presidencia de la OCS en mayo de 2024?",
        "¿Quién ostentaba la presidencia rotatoria de la OCS en mayo de 2024?",
        "¿Qué país presidía la OCS en mayo de 2024?",
        "¿Qué país ejerció la presidencia pro tempore de la OCS en mayo de 2024?",
        "¿Quién era el presidente de la OCS en mayo de 2024?",
        "¿A qué país correspondía la presidencia de la OCS en mayo de 2024?",
        "En mayo de 2024, ¿quién presidía la OCS?",
        "Por favor, dígame quién presidía la OCS en mayo de 2024.",
        "Presidencia de la OCS en mayo de 2024",
    ],
)
def test_who_presided(question):
    answer = gp.ask(question, WORLD)

    assert ("es", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)
    assert "Presidencia — Organización de Cooperación de Shanghái, en mayo de 2024: Kazajistán." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("en mayo de 2024", "2024-05"),
        ("en mayo del 2024", "2024-05"),
        ("el 21 de mayo de 2024", "2024-05-21"),
        ("a 21 de mayo de 2024", "2024-05-21"),
        ("al 21 de mayo de 2024", "2024-05-21"),
        ("a fecha de 21 de mayo de 2024", "2024-05-21"),
        ("en 2023", "2023"),
        ("en el año 2023", "2023"),
        ("en los años 1990", "199X"),
        ("en la década de 1990", "199X"),
        ("en la primavera de 2024", "2024-21"),
        ("en otoño de 2024", "2024-23"),
        ("de julio de 2023 a julio de 2024", "2023-07/2024-07"),
        ("desde julio de 2023 hasta julio de 2024", "2023-07/2024-07"),
        ("entre julio de 2023 y julio de 2024", "2023-07/2024-07"),
        ("del 1 de mayo al 3 de junio de 2024", "2024-05-01/2024-06-03"),
        ("hasta 2004", "../2004"),
        ("durante todo el año 2024", "2024"),
        ("a lo largo de 2024", "2024"),
    ],
)
def test_times(said, window):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"¿Quién presidía la OCS {said}?").when.window


@pytest.mark.parametrize("said", ["durante todo el año 2024", "a lo largo de 2024", "todo 2024", "en todo 2024"])
def test_all_of_a_time(said):
    assert read(f"¿Era China miembro de la OCS {said}?").when.throughout


@pytest.mark.parametrize("said", ["", "ahora", "hoy", "actualmente", "en la actualidad", "hoy en día"])
def test_the_last_day_on_record(said):
    assert read(f"¿Quién preside la OCS {said}?").when.latest


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("¿Quién es el ministro de Relaciones Exteriores de Rusia?", "holder.who"),
        ("¿Quién era el jefe de Estado de Kazajistán en mayo de 2024?", "holder.who"),
        ("¿Quién era el jefe del Gobierno de Rusia?", "holder.who"),
        ("¿Quién ocupaba el cargo de presidente de Kazajistán?", "holder.who"),
        ("Presidente de los Estados Unidos en mayo de 2024", "holder.who"),
        ("¿Quién dirige Kazajistán?", "holder.led"),
        ("¿Quién está al frente de Kazajistán?", "holder.led"),
        ("¿Es Tokáyev el presidente de Kazajistán?", "holder.did"),
        ("¿Desde cuándo es Tokáyev presidente de Kazajistán?", "holder.when"),
        ("¿Quién es Lavrov?", "holder.offices"),
        ("¿Kazajistán presidió la OCS en mayo de 2024?", "chair.did"),
        ("¿Preside Kazajistán la OCS?", "chair.did"),
        ("¿Desde cuándo preside Kazajistán la OCS?", "chair.when"),
        ("¿Cuáles son los miembros de la OCS?", "members.who"),
        ("¿Qué países son miembros de la OCS?", "members.who"),
        ("¿Qué países forman parte de la OCS?", "members.who"),
        ("Miembros de la OCS", "members.who"),
        ("¿Quiénes eran los socios de diálogo de la OCS?", "members.who"),
        ("¿Cuántos países pertenecen a la OCS?", "members.count"),
        ("¿Cuántos observadores hay en la OCS?", "members.count"),
        ("¿Pertenece la India a la OCS?", "member.is"),
        ("¿Está la India en la OCS?", "member.is"),
        ("¿La India es miembro de la OCS?", "member.is"),
        ("¿Es miembro de la OCS la India?", "member.is"),
        ("¿Cuándo ingresó la India en la OCS?", "member.since"),
        ("¿Cuándo se convirtió la India en miembro de la OCS?", "member.since"),
        ("¿La India abandonó la OCS?", "member.left"),
        ("¿Salió la India de la OCS en 2020?", "member.left"),
        ("¿Se adhirió China a la OCS en 2001?", "member.joined"),
        ("¿A qué organizaciones pertenecía Kazajistán en mayo de 2024?", "member.of"),
        ("¿Quiénes son los fundadores de la OCS?", "founders"),
        ("¿Es China miembro fundador de la OCS?", "member.did_found"),
        ("¿En qué año se creó la OCS?", "founded"),
        ("¿Cuándo fue fundada la OCS?", "founded"),
        ("¿La OCS fue fundada el 15 de junio de 2001?", "founded.did"),
        ("¿Quién se reunió con Tokáyev en mayo de 2024?", "meeting.who"),
        ("¿Se reunió Tokáyev con Lavrov en mayo de 2024?", "meeting.did"),
        ("¿Cuándo se reunió Putin con Tokáyev?", "meeting.when"),
        ("¿Dónde tuvo lugar el encuentro entre Putin y Tokáyev?", "meeting.where"),
        ("¿Llamó Tokáyev a Putin en mayo de 2024?", "call.did"),
        ("¿Estuvo Lavrov en Kazajistán en mayo de 2024?", "visit.did"),
        ("¿Viajó Putin a Kazajistán en noviembre de 2023?", "visit.did"),
        ("¿Cuál fue el volumen de comercio entre Rusia y Kazajistán?", "trade.turnover"),
        ("Comercio entre Rusia e Irán", "trade.turnover"),
        ("Exportaciones de Kazajistán a Rusia en 2023", "trade.exports"),
        ("¿Cuál es la capital del Reino Unido?", "capital.what"),
        ("¿Qué ha dicho Tokáyev sobre Rusia?", "statement.about"),
        ("¿Qué significa OCS?", "what"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == read(question).form.kind
    assert "es" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["el año pasado", "ayer", "la semana que viene", "hace dos años", "el próximo año"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"¿Quién presidía la OCS {said}?", WORLD)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "¿Era la India miembro de la OCS en mayo de 2024?",
            "Sí. India: condición de miembro (Organización de Cooperación de Shanghái) en mayo de 2024.",
        ),
        ("¿Cuál era la capital de Sudán del Sur en 1999?", "Sudán del Sur: no se sabe cuál era la capital en 1999."),
        ("¿Existía la OCS en 1999?", "No. Organización de Cooperación de Shanghái: sin existencia en 1999."),
    ],
)
def test_answers(question, text):
    assert str(gp.ask(question, WORLD)).startswith(text)
