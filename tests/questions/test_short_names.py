"""The names that people use for short in each language: acronyms, and bodies beside what they are part of."""

from __future__ import annotations

import pytest

import geopolitics as gp

WORLD = gp.world()


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Wer hatte im Januar 2024 den Vorsitz im Rat der EU?", "BEL"),
        ("Qui présidait le Conseil de l'UE en janvier 2024 ?", "BEL"),
        ("¿Quién presidía el Consejo de la UE en enero de 2024?", "BEL"),
        ("Quem presidia o Conselho da UE em janeiro de 2024?", "BEL"),
        ("Кто председательствовал в Совете ЕС в январе 2024 года?", "BEL"),
        ("Wer hatte im Januar 2012 den Vorsitz im UN-Sicherheitsrat?", "ZAF"),
        ("Кто председательствовал в Совбезе ООН в сентябре 2019 года?", "RUS"),
        ("Ocak 2012'de BM Güvenlik Konseyi'ne kim başkanlık etti?", "ZAF"),
        ("2024年5月谁担任上合主席国？", "KAZ"),
        ("Qui présidait le groupe BRICS en 2020 ?", "RUS"),
        ("من ترأس مجموعة بريكس في 2020؟", "RUS"),
    ],
)
def test_who_chaired(question, value):
    assert WORLD.state(value) == gp.ask(question, WORLD).value


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Была ли Польша членом ЕС в 2005 году?", gp.Verdict.YES),
        ("Nga có phải là thành viên HĐBA năm 2020 không?", gp.Verdict.YES),
        ("1946年中华民国是联合国成员吗？", gp.Verdict.YES),
    ],
)
def test_whether(question, verdict):
    assert verdict is gp.ask(question, WORLD).verdict


def test_what_is_short_for_a_state_is_no_organization():
    assert gp.Verdict.YES is gp.ask("VN có phải là thành viên của ASEAN năm 2024 không?", WORLD).verdict


def test_the_space_station_is_no_court():
    with pytest.raises(gp.UnknownNameError):
        gp.ask("Когда Россия вышла из МКС?", WORLD)
