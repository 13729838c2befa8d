"""Questions in German, as people put them."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._german import GRAMMAR
from geopolitics.questions._reading import Reader
from geopolitics.questions._render import At, Sentence, render

WORLD = gp.world()


@pytest.mark.parametrize(
    "question",
    [
        "Wer hatte im Mai 2024 den Vorsitz der SOZ?",
        "wer hatte im mai 2024 den vorsitz der soz",
        "WER HATTE IM MAI 2024 DEN VORSITZ DER SOZ???",
        "Wer hatte im Mai 2024 den Vorsitz in der Shanghaier Organisation für Zusammenarbeit inne?",
        "Wer führte im Mai 2024 den Vorsitz der Schanghaier Organisation für Zusammenarbeit?",
        "Welches Land hatte im Mai 2024 den rotierenden Vorsitz der SOZ?",
        "Welcher Staat hatte den Vorsitz der SOZ im Mai 2024 inne?",
        "Wer saß im Mai 2024 der SOZ vor?",
        "Wer war im Mai 2024 Vorsitzender der SOZ?",
        "Im Mai 2024, wer hatte den Vorsitz der SOZ?",
        "Bitte sag mir, wer im Mai 2024 den Vorsitz der SOZ hatte",
        "Vorsitz der SOZ im Mai 2024",
    ],
)
def test_who_chaired(question):
    answer = gp.ask(question, WORLD)

    assert ("de", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)
    assert "Vorsitz – Shanghaier Organisation für Zusammenarbeit, Mai 2024: Kasachstan." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("im Mai 2024", "2024-05"),
        ("Mai 2024", "2024-05"),
        ("am 21. Mai 2024", "2024-05-21"),
        ("am 21.05.2024", "2024-05-21"),
        ("im Jahr 2023", "2023"),
        ("im Jahre 2023", "2023"),
        ("2023", "2023"),
        ("in den 1990er Jahren", "199X"),
        ("in den 1990er-Jahren", "199X"),
        ("im zweiten Quartal 2024", "2024-34"),
        ("im 2. Quartal 2024", "2024-34"),
        ("von Juli 2023 bis Juli 2024", "2023-07/2024-07"),
        ("zwischen Juli 2023 und Juli 2024", "2023-07/2024-07"),
        ("bis 2004", "../2004"),
        ("während des ganzen Jahres 2024", "2024"),
        ("im ganzen Jahr 2024", "2024"),
    ],
)
def test_times(said, window):
    asked = Reader(GRAMMAR, WORLD, None).read(f"Wer hatte {said} den Vorsitz der SOZ?")

    assert gp.as_window(gp.parse_edtf(window)) == asked.when.window


@pytest.mark.parametrize("said", ["während des ganzen Jahres 2024", "im ganzen Jahr 2024"])
def test_all_of_a_time(said):
    assert Reader(GRAMMAR, WORLD, None).read(f"Wer hatte {said} den Vorsitz der SOZ?").when.throughout


@pytest.mark.parametrize("said", ["zurzeit", "derzeit", "heute", "jetzt", "im Moment", ""])
def test_the_last_day_on_record(said):
    assert ", Stand " in str(gp.ask(f"Wer hat {said} den Vorsitz der SOZ?", WORLD))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Wer ist der Außenminister Russlands?", "holder.who"),
        ("Wer war im Mai 2024 Präsident der Russischen Föderation?", "holder.who"),
        ("Wer ist Generalsekretär der Vereinten Nationen?", "holder.who"),
        ("Wer war im Mai 2024 Kasachstans Präsident?", "holder.who"),
        ("Wer regiert Kasachstan?", "holder.led"),
        ("Ist Lavrov Außenminister der Russischen Föderation?", "holder.did"),
        ("Seit wann ist Tokayev Präsident Kasachstans?", "holder.when"),
        ("Wer ist Lavrov?", "holder.offices"),
        ("Führte Kasachstan jemals den Vorsitz der SOZ?", "chair.did"),
        ("Wann führte Kasachstan den Vorsitz in der SOZ?", "chair.when"),
        ("Welche Länder sind Mitglieder der SOZ?", "members.who"),
        ("Welche Staaten gehören der SOZ an?", "members.who"),
        ("Mitgliedstaaten der Vereinten Nationen", "members.who"),
        ("Wie viele Beobachter gibt es in der SOZ?", "members.count"),
        ("Wie viele Staaten gehören der SOZ an?", "members.count"),
        ("Gehört Indien zur SOZ?", "member.is"),
        ("Sind die Vereinigten Staaten Mitglied der NATO?", "member.is"),
        ("Waren die Philippinen 1950 Mitglied der Vereinten Nationen?", "member.is"),
        ("Seit wann gehören die Niederlande der Europäischen Union an?", "member.since"),
        ("Wann ist Kasachstan der SOZ beigetreten?", "member.since"),
        ("Ist Indien der SOZ beigetreten?", "member.joined"),
        ("Welches Land hat die GUS verlassen?", "members.left"),
        ("Wann ist Georgien aus der GUS ausgetreten?", "member.until"),
        ("Hat Georgien die GUS verlassen?", "member.left"),
        ("Welchen Organisationen gehörte Kasachstan im Mai 2024 an?", "member.of"),
        ("Wer sind die Gründungsmitglieder der SOZ?", "founders"),
        ("Von wem wurde die SOZ gegründet?", "founders"),
        ("In welchem Jahr wurde die SOZ gegründet?", "founded"),
        ("Ist China Gründungsmitglied der SOZ?", "member.did_found"),
        ("Mit wem traf sich Tokayev im Mai 2024?", "meeting.who"),
        ("Wen hat Tokayev im Mai 2024 getroffen?", "meeting.who"),
        ("Hat Tokayev Lavrov getroffen?", "meeting.did"),
        ("Wann hat sich Putin mit Tokayev getroffen?", "meeting.when"),
        ("Wo traf Putin Tokayev?", "meeting.where"),
        ("Telefonierte Tokayev mit Putin?", "call.did"),
        ("Reiste Lavrov im Mai 2024 nach Kasachstan?", "visit.did"),
        ("Wie hoch waren die Exporte Kasachstans nach Russland im Jahr 2023?", "trade.exports"),
        ("Wie groß ist das Handelsvolumen zwischen Kasachstan und Russland?", "trade.turnover"),
        ("Wie heißt die Hauptstadt Kasachstans?", "capital.what"),
        ("Was ist die Hauptstadt der Philippinen?", "capital.what"),
        ("Was hat Tokayev über Russland gesagt?", "statement.about"),
        ("Existiert die Sowjetunion noch?", "exists"),
        ("Was bedeutet SOZ?", "what"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == Reader(GRAMMAR, WORLD, None).read(question).form.kind
    assert "de" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["im letzten Jahr", "gestern", "nächste Woche", "vor zwei Jahren"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"Wer hatte {said} den Vorsitz der SOZ?", WORLD)


def test_a_name_that_is_nobodys_is_refused():
    with pytest.raises(gp.UnknownNameError, match="'SZO'"):
        gp.ask("Wer hatte im Mai 2024 den Vorsitz der SZO?", WORLD)


def test_no_state_is_taken_for_another():
    """The genitive (*Kasachstans*) is that of the state, if of any."""
    reader = Reader(GRAMMAR, WORLD, None)
    wrong = []
    for state in WORLD.states():
        name = state.name("de")
        genitive = name if name.endswith(("s", "x", "z", ")")) else f"{name}s"
        try:
            found = reader.read(f"Wie heißt die Hauptstadt {genitive}?").slots["state"]
        except gp.GeopoliticsError:
            continue
        if found.name("de") != name:
            wrong.append((name, found))
    assert not wrong


def test_an_uncertain_year_is_told_in_words():
    said = Sentence("founded", {"organization": WORLD.organization("SCO"), "start": At(gp.PartialDate("1984?"))})

    assert render((said,), "de").endswith(": möglicherweise 1984.")


@pytest.mark.parametrize(
    ("question", "organization"),
    [
        ("Wer hat den Vorsitz im Arktischen Rat?", "Arctic Council"),
        ("Wer sind die Mitglieder des Arktischen Rates?", "Arctic Council"),
        ("Welche Staaten gehören dem Arktischen Rat an?", "Arctic Council"),
        ("Ist Deutschland Mitglied des Internationalen Strafgerichtshofs?", "International Criminal Court"),
        ("Wer ist Mitglied des Golf-Kooperationsrates?", "Gulf Cooperation Council"),
    ],
)
def test_the_adjective_of_a_name_may_have_any_ending(question, organization):
    found = Reader(GRAMMAR, WORLD, None).read(question).slots["organization"]

    assert organization == str(found)


@pytest.mark.parametrize(
    "question", ["Wer saß 2023 der SOZ vor?", "Wann verließ Großbritannien die Europäische Union?"]
)
def test_a_sharp_s_is_one_letter(question):
    """Folded, it is two: what stands after it is still cut where it is written."""
    assert gp.ask(question, WORLD).verdict is gp.Verdict.YES


@pytest.mark.parametrize(
    ("question", "the_same"),
    [
        ("Wer hatte 2017 die G20-Präsidentschaft?", "Who chaired the G20 in 2017?"),
        ("Wer hat den SCO-Vorsitz?", "Who chairs the SCO?"),
        ("Wer hatte 2022 den EU-Ratsvorsitz?", "Who chaired the EU in 2022?"),
        ("Wann hatte Deutschland die EU-Ratspräsidentschaft?", "When did Germany chair the EU?"),
        ("Hatte Deutschland 2020 den EU-Ratsvorsitz?", "Did Germany chair the EU in 2020?"),
        (
            "Wer hatte im Mai 2023 die UN-Sicherheitsratspräsidentschaft?",
            "Who chaired the UN Security Council in May 2023?",
        ),
        ("Ist die Türkei NATO-Mitglied?", "Is Turkey a member of NATO?"),
        ("Ist Deutschland UN-Sicherheitsratsmitglied?", "Is Germany a member of the UN Security Council?"),
        ("Wann wurde Polen EU-Mitglied?", "When did Poland become a member of the EU?"),
        ("Wurde Finnland 2023 NATO-Mitglied?", "Did Finland become a member of NATO in 2023?"),
        ("Wer wurde 2004 EU-Mitglied?", "Who became a member of the EU in 2004?"),
        ("Welche EU-Mitglieder gab es 2005?", "Who were the members of the EU in 2005?"),
        ("Welche Länder sind EU-Staaten?", "Who are the members of the EU?"),
        ("Wie viele NATO-Länder gab es 1990?", "How many members did NATO have in 1990?"),
        ("Ist Serbien EU-Beitrittskandidat?", "Is Serbia a candidate of the EU?"),
        ("Wer ist NATO-Generalsekretär?", "Who is secretary-general of NATO?"),
        ("War Stoltenberg 2020 NATO-Generalsekretär?", "Was Stoltenberg secretary-general of NATO in 2020?"),
        ("Wer war im Mai 2023 US-Präsident?", "Who was president of the US in May 2023?"),
        ("Wer ist US-Außenminister?", "Who is secretary of state of the US?"),
    ],
)
def test_a_name_may_be_the_first_word_of_a_compound(question, the_same):
    answer, english = gp.ask(question, gp.world()), gp.ask(the_same, gp.world())

    assert english.verdict is not gp.Verdict.UNKNOWN
    assert (english.value, english.verdict, english.facts) == (answer.value, answer.verdict, answer.facts)
