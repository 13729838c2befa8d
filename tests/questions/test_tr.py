"""Questions in Turkish, as people put them: names with their case endings, and answers that inflect none."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._reading import Reader
from geopolitics.questions._turkish import GRAMMAR

WORLD = gp.world()


def read(question, world=WORLD):
    return Reader(GRAMMAR, world, None).read(question)


@pytest.mark.parametrize(
    "question",
    [
        "ŞİÖ'ye Mayıs 2024'te kim başkanlık etti?",
        "ŞİÖ’ye mayıs 2024’te kim başkanlık etti",
        "Mayıs 2024'te ŞİÖ'ye hangi ülke başkanlık etti?",
        "ŞİÖ'ye 2024 Mayıs ayında kim başkanlık etti?",
        "ŞİÖ dönem başkanlığını Mayıs 2024'te hangi ülke yürüttü?",
        "Mayıs 2024'te ŞİÖ'nün dönem başkanı kimdi?",
        "Mayıs 2024'te Şanghay İşbirliği Örgütüne kim başkanlık etti?",
        "Mayıs 2024'te Şanghay İşbirliği Örgütü'ne kim başkanlık etti?",
    ],
)
def test_who_chaired(question):
    answer = gp.ask(question, WORLD, locale="tr")

    assert (WORLD.state("KAZ"), gp.Verdict.YES, "tr") == (answer.value, answer.verdict, answer.locale)
    assert "Şanghay İşbirliği Örgütü başkanı (Mayıs 2024): Kazakistan." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("Mayıs 2024'te", "2024-05"),
        ("2024 Mayıs'ta", "2024-05"),
        ("21 Mayıs 2024 tarihinde", "2024-05-21"),
        ("2023'te", "2023"),
        ("2023 yılında", "2023"),
        ("1990'larda", "199X"),
        ("1990'lı yıllarda", "199X"),
        ("2004'e kadar", "../2004"),
        ("2013'ten 2015'e kadar", "2013/2015"),
        ("2013 ile 2015 arasında", "2013/2015"),
        ("Temmuz 2023'ten Temmuz 2024'e kadar", "2023-07/2024-07"),
        ("Temmuz 2023 ile Temmuz 2024 arasında", "2023-07/2024-07"),
    ],
)
def test_times(said, window):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"ŞİÖ'ye {said} kim başkanlık etti?").when.window


def test_all_of_a_time():
    assert read("Çin 2024 boyunca ŞİÖ üyesi miydi?").when.throughout


@pytest.mark.parametrize(
    ("question", "kind", "slot", "code"),
    [
        ("Kazakistan'ın başkenti", "capital.what", "state", "KAZ"),
        ("Amerika Birleşik Devletleri'nin başkenti neresi?", "capital.what", "state", "USA"),
        ("ABD'nin başkenti neresi?", "capital.what", "state", "USA"),
        ("Nijer'in başkenti", "capital.what", "state", "NER"),
        ("Nijerya'nın başkenti", "capital.what", "state", "NGA"),
        ("Belarus ŞİÖ üyesi mi?", "member.is", "member", "BLR"),
        ("İran ŞİÖ'nün üyesi mi?", "member.is", "member", "IRN"),
        ("Hindistan ŞİÖ'ye ne zaman katıldı?", "member.since", "member", "IND"),
        ("Rusya'nın dışişleri bakanı kim?", "holder.who", "body", "RUS"),
        ("Birleşmiş Milletlerin genel sekreteri kim?", "holder.who", "body", "UN"),
        ("Çin'i kim yönetiyor?", "holder.led", "body", "CHN"),
        ("ABD başkanı kim?", "holder.who", "body", "USA"),
        ("ŞİÖ başkanı kim?", "chair.who", "organization", "SCO"),
        ("Kazakistan ile Rusya arasındaki ticaret", "trade.turnover", "partner", "RUS"),
    ],
)
def test_names_in_their_cases(question, kind, slot, code):
    asked = read(question)

    assert (kind, code) == (asked.form.kind, asked.slots[slot].id)


def test_an_ending_is_never_cut_from_the_name_of_a_state():
    assert [] == list(GRAMMAR.dictionary_forms("Nijerya"))
    assert ["Nijer"] == list(GRAMMAR.dictionary_forms("Nijer'i"))


@pytest.mark.parametrize("name", ["Kazakistanlı", "Kazakistan'lık", "Rusyada"])
def test_a_name_that_is_not_on_record_is_nobodys(name):
    with pytest.raises(gp.UnknownNameError):
        gp.ask(f"{name} başkenti neresi?", WORLD, locale="tr")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tokayev 2024'te Putin ile görüştü mü?", "meeting.did"),
        ("Tokayev Putin ile ne zaman görüştü?", "meeting.when"),
        ("Tokayev Putin ile nerede görüştü?", "meeting.where"),
        ("Tokayev Mayıs 2024'te Putin ile telefonda görüştü mü?", "call.did"),
    ],
)
def test_with_whom_may_stand_after_the_time(question, kind):
    found = read(question)

    assert kind == found.form.kind
    assert [("actor", "Kassym-Jomart Tokayev"), ("other", "Vladimir Putin")] == [
        (slot, found.slots[slot].label) for slot in ("actor", "other")
    ]


def test_what_changes_with_the_day_is_refused():
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask("Geçen yıl ŞİÖ'ye kim başkanlık etti?", WORLD)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("ŞİÖ'nün Mayıs 2024'te kaç gözlemcisi vardı?", "Şanghay İşbirliği Örgütü, 3 gözlemci (Mayıs 2024): "),
        ("ŞİÖ ne zaman kuruldu?", "Şanghay İşbirliği Örgütü, kuruluş tarihi: 15 Haziran 2001."),
        ("ŞİÖ 1999'da var mıydı?", "Hayır: Şanghay İşbirliği Örgütü mevcut değildi (1999)."),
    ],
)
def test_answers(question, said):
    assert said in gp.ask(question, WORLD).text
