"""A body of an organization, and a grouping, named by two words for them."""

from __future__ import annotations

import pytest

import geopolitics as gp

TABLES = {
    "sources.csv": "id,title,published\ngazette,The Gazette,2020-06-01\n",
    "organizations.csv": (
        "id,name,kind,part_of,sources\n"
        "AL,Aegean League,intergovernmental organization,,gazette\n"
        "AL-S,Senate of the Aegean League,body,AL,gazette\n"
        "AL-B,Aegean League Board of Judges,body,AL,gazette\n"
        "NP,Northern Pact,intergovernmental organization,,gazette\n"
        "NP-S,Senate of the Northern Pact,body,NP,gazette\n"
        "R9,River Nine,grouping,,gazette\n"
    ),
    "names.csv": (
        "entity,text,language,kind,start,end,sources\n"
        "AL,AL,en,acronym,,,gazette\n"
        "AL,Ägäischer Bund,de,official,,,gazette\n"
        "AL,ÄB,de,acronym,,,gazette\n"
        "AL,Ligue de l'Égée,fr,official,,,gazette\n"
        "AL-S,Senat des Ägäischen Bundes,de,official,,,gazette\n"
        "AL-S,Sénat,fr,common,,,gazette\n"
    ),
}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bodies")
    for name, text in TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return gp.load(folder)


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Senate of the AL", "AL-S"),
        ("AL Senate", "AL-S"),
        ("the AL's Senate", "AL-S"),
        ("SENATE OF THE AL", "AL-S"),
        ("senate of the al", "AL-S"),
        ("AL Board of Judges", "AL-B"),
        ("Northern Pact Senate", "NP-S"),
        ("Senat des ÄB", "AL-S"),
        ("ÄB-Senat", "AL-S"),
        ("Sénat de la Ligue de l'Égée", "AL-S"),
        ("Sénat de l’AL", "AL-S"),
    ],
)
def test_a_body_is_found_beside_any_name_of_the_whole(world, said, body):
    assert body == world.organization(said).id


@pytest.mark.parametrize(
    "said", ["Senate", "Senate of Senates", "AL Judges", "AL Board", "Board of Judges of the Northern Pact"]
)
def test_neither_a_part_of_its_name_nor_that_of_a_body_of_another_is_enough(world, said):
    with pytest.raises(gp.UnknownNameError):
        world.organization(said)


@pytest.mark.parametrize("said", ["the River Nine group", "groupe River Nine", "Gruppe River Nine"])
def test_a_grouping_may_be_called_a_group(world, said):
    assert "R9" == world.organization(said).id


@pytest.mark.parametrize("said", ["AL group", "group of the Northern Pact"])
def test_of_another_organization_a_group_is_not_the_whole(world, said):
    with pytest.raises(gp.UnknownNameError):
        world.organization(said)


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Conseil de sécurité de l'ONU", "UNSC"),
        ("Consejo de Seguridad de la ONU", "UNSC"),
        ("Conselho de Segurança da ONU", "UNSC"),
        ("UN-Sicherheitsrat", "UNSC"),
        ("BM'nin Güvenlik Konseyi", "UNSC"),
        ("БҰҰ Қауіпсіздік Кеңесі", "UNSC"),
        ("Assemblée générale de l'ONU", "UNGA"),
        ("Rat der EU", "EU-COUNCIL"),
        ("Conseil de l'UE", "EU-COUNCIL"),
        ("Consejo de la UE", "EU-COUNCIL"),
        ("Conselho da UE", "EU-COUNCIL"),
        ("Совет ЕС", "EU-COUNCIL"),
        ("Comité des Ministres du Conseil de l'Europe", "COE-CM"),
        ("مجموعة بريكس", "BRICS"),
        # of the Union, and not the Council of Europe
        *((said, "EU-EUCO") for said in ("European Council", "Conseil européen", "Europäischer Rat", "Евросовет")),
    ],
)
def test_what_people_call_bodies_in_their_languages(said, body):
    assert body == gp.organization(said).id


@pytest.mark.parametrize(
    "said",
    [
        *("UN Council", "SCO Council", "Council of the Council of Europe", "General Assembly of the SCO", "Совет СНГ"),
        *("UN group", "Gruppe der EU"),
    ],
)
def test_what_is_another_body_is_not_taken_for_one_of_these(said):
    with pytest.raises(gp.UnknownNameError):
        gp.organization(said)


class TestInitials:
    """What may be an acronym that is not on record is proposed, and not read: it may be that of another."""

    @pytest.mark.parametrize(
        ("said", "name"),
        [
            ("SOW", "Szanghajska Organizacja Współpracy"),
            ("OIZ", "Organisation für Islamische Zusammenarbeit"),
            ("AEB", "Avrasya Ekonomik Birliği"),
            ("ИЫҰ", "Ислам ынтымақтастығы ұйымы"),
        ],
    )
    def test_the_name_with_these_initials_is_in_the_error(self, said, name):
        with pytest.raises(gp.UnknownNameError, match=f"did you mean '{name}'"):
            gp.organization(said)

    def test_of_a_state_too(self):
        with pytest.raises(
            gp.UnknownNameError, match="did you mean 'Социалистическая Федеративная Республика Югославия'"
        ):
            gp.state("СФРЮ")

    def test_a_question_proposes_names_in_its_own_language(self):
        with pytest.raises(gp.UnknownNameError) as error:
            gp.ask("Fransa AEB üyesi mi?")

        assert error.value.closest == ("Avrasya Ekonomik Birliği",)

    def test_also_behind_an_elided_article(self):
        with pytest.raises(gp.UnknownNameError, match="did you mean 'Assemblée générale'"):
            gp.ask("La France est-elle membre de l'AG ?")

    @pytest.mark.parametrize("said", ["иыұ", "Иыұ"])
    def test_small_letters_are_no_initials(self, said):
        with pytest.raises(gp.UnknownNameError) as error:
            gp.organization(said)

        assert "Ислам ынтымақтастығы ұйымы" not in error.value.closest


class TestTheCodeOfAStateThatIsTheIdOfAnOrganization:
    """`AU` is Australia among states, the African Union among organizations, and either where both may be meant."""

    def test_it_is_the_one_where_only_the_one_can_be_meant(self):
        assert gp.state("AU").id == "AUS"
        assert gp.organization("AU").label == "African Union"

    def test_it_fits_two_where_both_can_be(self):
        with pytest.raises(gp.AmbiguousNameError, match=r"African Union \(AU\) and Australia \(AUS\)"):
            gp.who_led("AU", "2010-09-01")
        with pytest.raises(gp.AmbiguousNameError):
            gp.is_member("AU", "WTO", "2020")

    def test_other_codes_are_those_of_states(self):
        assert gp.is_member("SDN", "AU", "2012") is gp.Verdict.YES
        assert gp.is_member("UA", "UN", "2012") is gp.Verdict.YES
