"""Halves and quarters of a year, decades and centuries, in every language: within a question, and as a text."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._grammars import _WORDS, _grammar
from geopolitics.questions._reading import Reader

WORLD = gp.world()

ASKED = {
    "en": "Who chaired the SCO {}?",
    "pt": "Quem presidia a OCX {}?",
    "es": "¿Quién presidía la OCS {}?",
    "fr": "Qui présidait l'OCS {} ?",
    "de": "Wer hatte {} den Vorsitz der SOZ?",
    "ru": "Кто председательствовал в ШОС {}?",
    "zh": "{}谁担任上合组织主席国？",
    "ar": "من ترأس منظمة شنغهاي للتعاون {}؟",
    "vi": "Ai là chủ tịch SCO {}?",
    "tr": "{} ŞİÖ'ye kim başkanlık ediyordu?",
    "kk": "{} ШЫҰ-ға кім төрағалық етті?",
}

FIRST, SECOND = "2013-40", "2013-41"
QUARTERS = ("2013-33", "2013-34", "2013-35", "2013-36")

SAID = {
    "en": {
        FIRST: ["in the first half of 2013", "in H1 2013"],
        SECOND: ["in the second half of 2013"],
        QUARTERS[2]: ["in the third quarter of 2013"],
        "199X": ["in the 1990s"],
        "200X": ["in the 2000s"],
    },
    "pt": {
        FIRST: ["no primeiro semestre de 2013", "na primeira metade de 2013", "no 1º semestre de 2013"],
        SECOND: ["no segundo semestre de 2013", "na segunda metade de 2013", "no 2.º semestre de 2013"],
        QUARTERS[1]: ["no segundo trimestre de 2013", "no 2º trimestre de 2013"],
        QUARTERS[3]: ["no quarto trimestre de 2013"],
        "199X": ["nos anos 1990", "na década de 1990", "nos anos noventa do século XX", "nos anos 90 do século XX"],
        "200X": ["nos anos 2000"],
        "19XX": ["no século XX"],
    },
    "es": {
        FIRST: [
            "en el primer semestre de 2013",
            "durante el primer semestre del año 2013",
            "en la primera mitad de 2013",
        ],
        SECOND: ["en el segundo semestre de 2013", "en la segunda mitad de 2013", "en el 2.º semestre de 2013"],
        QUARTERS[0]: ["en el primer trimestre de 2013"],
        QUARTERS[2]: ["en el tercer trimestre de 2013"],
        "199X": ["en los años 1990", "en la década de 1990", "en los años noventa del siglo XX", "en los 1990"],
        "200X": ["en los años 2000", "en la década de los 2000"],
        "19XX": ["en el siglo XX"],
    },
    "fr": {
        FIRST: ["au premier semestre 2013", "au 1er semestre 2013", "dans la première moitié de 2013"],
        SECOND: [
            "au second semestre 2013",
            "au deuxième semestre de 2013",
            "au 2e semestre 2013",
            "dans la seconde moitié de l'année 2013",
        ],
        QUARTERS[0]: ["au premier trimestre 2013", "au cours du premier trimestre de 2013"],
        QUARTERS[3]: ["au quatrième trimestre 2013"],
        "199X": ["dans les années 1990", "dans les années 90 du XXe siècle", "au cours des années 1990"],
        "200X": ["dans les années 2000"],
        "19XX": ["au XXe siècle"],
    },
    "de": {
        FIRST: ["im ersten Halbjahr 2013", "in der ersten Jahreshälfte 2013", "im 1. Halbjahr 2013"],
        SECOND: [
            "im zweiten Halbjahr 2013",
            "in der zweiten Jahreshälfte 2013",
            "in der zweiten Hälfte des Jahres 2013",
        ],
        QUARTERS[1]: ["im zweiten Quartal 2013", "im 2. Quartal 2013", "im zweiten Quartal des Jahres 2013"],
        "199X": [
            "in den 1990er Jahren",
            "in den 1990er-Jahren",
            "in den 1990ern",
            "in den 90er Jahren des 20. Jahrhunderts",
        ],
        "200X": ["in den 2000er Jahren"],
        "19XX": ["im 20. Jahrhundert"],
    },
    "ru": {
        FIRST: [
            "в первом полугодии 2013 года",
            "в первой половине 2013 года",
            "в I полугодии 2013 года",
            "в 1-м полугодии 2013 года",
        ],
        SECOND: [
            "во втором полугодии 2013 года",
            "во втором полугодии 2013",
            "за второе полугодие 2013 года",
            "во второй половине 2013 года",
        ],
        QUARTERS[1]: ["во втором квартале 2013 года", "за второй квартал 2013 года", "во II квартале 2013 года"],
        QUARTERS[2]: ["в третьем квартале 2013 года", "в 3-м квартале 2013 года"],
        "199X": ["в 1990-е", "в 1990-е годы", "в 1990-х годах", "в девяностые годы XX века", "в 90-х годах XX века"],
        "200X": ["в 2000-е годы", "в 2000-х"],
        "19XX": ["в XX веке"],
    },
    "zh": {
        FIRST: ["2013年上半年", "在2013年上半年"],
        SECOND: ["2013年下半年", "二〇一三年下半年"],
        QUARTERS[1]: ["2013年第二季度", "2013年二季度"],
        "199X": ["1990年代", "20世纪90年代", "二十世纪九十年代"],
        "200X": ["2000年代"],
        "19XX": ["20世纪"],
    },
    "ar": {
        FIRST: ["في النصف الأول من عام 2013", "خلال النصف الأول من 2013"],
        SECOND: ["في النصف الثاني من عام 2013", "في النصف الثاني من سنة 2013"],
        QUARTERS[1]: ["في الربع الثاني من عام 2013"],
        "199X": ["في تسعينيات القرن العشرين", "في التسعينيات من القرن العشرين", "في تسعينات القرن العشرين"],
        "19XX": ["في القرن العشرين"],
    },
    "vi": {
        FIRST: [
            "nửa đầu năm 2013",
            "trong nửa đầu năm 2013",
            "trong 6 tháng đầu năm 2013",
            "trong sáu tháng đầu năm 2013",
        ],
        SECOND: ["nửa cuối năm 2013", "vào nửa cuối năm 2013", "trong nửa sau năm 2013", "trong 6 tháng cuối năm 2013"],
        QUARTERS[1]: ["trong quý 2 năm 2013", "trong quý II năm 2013", "trong quý hai năm 2013"],
        "199X": ["trong thập niên 1990", "trong những năm 1990", "trong thập niên 90 của thế kỷ 20", "thập kỷ 1990"],
        "200X": ["trong những năm 2000"],
        "19XX": ["trong thế kỷ 20"],
    },
    "tr": {
        FIRST: ["2013'ün ilk yarısında", "2013 yılının ilk yarısında", "2013'ün birinci yarısında"],
        SECOND: ["2013'ün ikinci yarısında", "2013 yılının ikinci yarısında", "2013'ün ikinci yarısı"],
        QUARTERS[1]: ["2013'ün ikinci çeyreğinde", "2013 yılının ikinci çeyreğinde"],
        "199X": ["1990'larda", "1990'lı yıllarda", "20. yüzyılın 90'lı yıllarında"],
        "200X": ["2000'lerde", "2000'li yıllarda"],
        "19XX": ["20. yüzyılda"],
    },
    "kk": {
        FIRST: ["2013 жылдың бірінші жартысында", "2013 жылғы бірінші жартыжылдықта", "2013 жылдың алғашқы жартысында"],
        SECOND: ["2013 жылдың екінші жартысында", "2013 жылғы екінші жартыжылдықта"],
        QUARTERS[1]: ["2013 жылдың екінші тоқсанында", "2013 жылғы ІІ тоқсанда", "2013 жылдың 2-тоқсанында"],
        "199X": ["1990 жылдары", "1990-жылдары", "1990-шы жылдары", "1990 жылдарда", "ХХ ғасырдың 90-жылдары"],
        "200X": ["2000 жылдары"],
        "19XX": ["ХХ ғасырда"],
    },
}

GUESSES = {
    "en": ["in the 90s", "in the nineties"],
    "pt": ["nos anos 90", "nos anos noventa", "na década de 90"],
    "es": ["en los años 90", "en los años noventa", "en los 90", "en los noventa", "en la década de los noventa"],
    "fr": ["dans les années 90", "dans les années quatre-vingt-dix"],
    "de": ["in den Neunzigerjahren", "in den neunziger Jahren", "in den 90er Jahren", "in den 90ern"],
    "ru": ["в 90-е годы", "в 90-х", "в девяностые", "в девяностых годах"],
    "zh": ["90年代"],
    "ar": ["في التسعينيات", "في التسعينات"],
    "vi": ["trong thập niên 90", "trong những năm 90"],
    "tr": ["90'larda", "90'lı yıllarda", "doksanlarda"],
    "kk": ["90-жылдары", "90-шы жылдары", "тоқсаныншы жылдары"],
}

EACH = [(language, said, edtf) for language, by in SAID.items() for edtf, texts in by.items() for said in texts]


def asked(language, said):
    return Reader(_grammar(language), WORLD, None).read(ASKED[language].format(said))


@pytest.mark.parametrize(("language", "said", "edtf"), EACH)
def test_a_part_of_a_year_or_more_within_a_question(language, said, edtf):
    found = asked(language, said)

    assert ("chair.who", gp.as_window(gp.parse_edtf(edtf))) == (found.form.kind, found.when.window)


@pytest.mark.parametrize(("language", "said"), [(language, said) for language, by in GUESSES.items() for said in by])
def test_a_decade_without_its_century_is_refused_with_both_that_it_may_be(language, said):
    with pytest.raises(gp.AmbiguousDateError) as caught:
        asked(language, said)

    assert ("189X", "199X") == caught.value.readings


def test_every_language_in_which_questions_are_read_is_here():
    assert set(_WORDS) == set(ASKED) == set(SAID) == set(GUESSES)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("¿Quién presidía el Grupo de los Veinte en 2016?", "Grupo de los Veinte"),
        ("Quem presidia o Grupo dos Vinte em 2016?", "Grupo dos Vinte"),
        ("Qui présidait le Groupe des vingt en 2016 ?", "Groupe des vingt"),
    ],
)
def test_a_number_within_a_name_is_no_decade(question, name):
    """Known or not, it is the whole name that is looked up."""
    said = ""
    try:
        gp.ask(question, WORLD)
    except gp.UnknownNameError as error:
        said = error.name

    assert said in ("", name)


def test_a_short_decade_of_the_last_hundred_years_may_be_of_this_century():
    with pytest.raises(gp.AmbiguousDateError) as caught:
        asked("en", "in the 20s")

    assert ("192X", "202X") == caught.value.readings
