"""Questions in German. Words are compared case-folded: *ß* is written *ss* in the patterns."""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "who": "wer|(welches|welcher|welche) (land|staat|länder|staaten|person|personen)",
    "whom": "wen|welche personen|welchen politiker|welche politiker",
    "was": "war|ist|waren|sind|wurde|wird|wurden|amtierte als|amtiert als|fungierte als",
    "had": "hatte|hat|hatten|haben|führte|führt|übernahm|übernimmt|übt|übte|hielt|innehatte",
    "chair": "vorsitz|präsidentschaft|rotierenden vorsitz|rotierende präsidentschaft|ratsvorsitz|ratspräsidentschaft"
    "|vorsitzes",
    "chairing": "vorsitzender|vorsitzende|vorsitzland|vorsitzstaat|vorsitzendes land|vorsitzender staat",
    "when": "wann|seit wann|bis wann|wie lange|von wann bis wann|in welchem jahr|in welchen jahren|an welchem tag",
    "since": "wann|seit wann|in welchem jahr|an welchem tag",
    "how_long": "wie lange|von wann bis wann|in welchen jahren",
    "organizations": "[internationalen|internationaler] (organisationen|organisation|bündnissen|vereinigungen|gremien"
    "|gruppen)",
    "led": "regierte|regiert|führte|führt|leitete|leitet|lenkte|lenkt|regierten|regieren",
    "head": "staatsführer|regierungsführer|anführer|führer|spitze",
    "belonged": "gehörte|gehört|gehörten|gehören|zählte|zählt|zählten|zählen",
    "offices": "amt|ämter|posten|position|funktion|funktionen",
    "founder": "gründungsmitglied|gründungsmitglieder|gründungsstaat|gründungsstaaten|gründer|gründern"
    "|gründungsmitgliedern|gründerstaat|gründerstaaten",
    "founded": "gegründet|geschaffen|ins leben gerufen|errichtet",
    "joined": "trat|tritt|traten|treten",
    "left": "verliess|verlässt|verliessen|verlassen",
    "met": "traf|trifft|trafen|treffen|begegnete|begegneten",
    "phoned": "telefonierte|telefoniert|telefonierten|telefonieren|sprach|sprachen",
    "visited": "besuchte|besucht|besuchten|besuchen|bereiste|bereist",
    "meetings": "treffen|begegnungen|gespräche|zusammenkünfte|sitzungen|gipfel|gipfeltreffen|besuche|termine",
    "by_phone": "miteinander|telefonisch|am telefon|an telefon|per telefon",
    "trade": "[bilaterale] (handel|handelsvolumen|warenaustausch|aussenhandel|warenverkehr|handelsumsatz)",
    "how_much": "wie hoch|wie gross|wie viel|wieviel|was",
    "said": "sagte|sagt|erklärte|erklärt|äusserte|verkündete",
    "words": "äusserungen|aussagen|erklärungen|stellungnahmen",
    "about": "über|zu",
    "top": "gipfel|gipfels|gipfeltreffen|gipfeltreffens",
    "sitting": "treffen|sitzung",
    "summit_of": "<top> [von] {organization}|{organization} <top>",
    "host": "gastgeber|gastgeberin|gastgeberland|ausrichter",
    "newest": "letzte|letzter|letzten|jüngste|jüngsten|neueste|neuesten",
}

_SCO, _OF_SCO, _MAY, _KAZ, _RUS = "die SOZ", "der SOZ", "im Mai 2024", "Kasachstan", "Russland"
_DAY, _NOVEMBER, _2023 = "am 21. Mai 2024", "im November 2023", "im Jahr 2023"

_CHAIRS = (
    Form(
        "holder.who",
        "Wer war {when} {office} von {body}?",
        {"office": "Präsident", "body": _KAZ, "when": _MAY},
        (
            "<who> <was> {office} [von|in] {body}",
            "<who> <was> {body} {office}",
            "<who> <was> {office}",  # whose it is, is asked back
            "<who> <had> amt (des|als) {office} [von|in] {body} [inne]",
            "{office} [von|in] {body}",
            "{body} {office}",
        ),
    ),
    Form(
        "chair.who",
        "Wer hatte {when} den Vorsitz {organization}?",
        {"organization": _OF_SCO, "when": _MAY},
        (
            "<who> <had> <chair> [in|von|bei] {organization} [inne|aus]",
            "<who> <had> [in] {organization} <chair> [inne]",
            "<who> <chair> [in|von|bei] {organization} <had>",
            "<who> <was> (<chairing>|[in] <chair>) [in|von|bei] {organization}",
            "<who> (sass|sitzt) {organization} vor",
            "<who> (leitete|leitet) {organization}",
            "bei wem (lag|liegt) <chair> [in|von|bei] {organization}",
            "<who> <was> {organization} <chairing>",
            "(<chair>|<chairing>) [in|von|bei] {organization}",
            "{organization} (<chair>|<chairing>)",
        ),
    ),
    Form(
        "chair.did",
        "Hatte {actor} {when} den Vorsitz {organization}?",
        {"actor": _KAZ, "organization": _OF_SCO, "when": _MAY},
        (
            "<had> {actor} (<chair> [in|von|bei] {organization}|{organization} <chair>) [inne|aus|gehabt|innegehabt]",
            "<was> {actor} (<chairing>|[in] <chair>) [in|von|bei] {organization}",
            "(sass|sitzt) {actor} {organization} vor",
        ),
    ),
    Form(
        "chair.when",
        "Wann hatte {actor} den Vorsitz {organization}?",
        {"actor": _KAZ, "organization": _OF_SCO},
        (
            "<when> <had> {actor} <chair> [in|von|bei] {organization} [inne|aus|gehabt|innegehabt]",
            "<when> <had> {actor} {organization} <chair> [inne|aus|gehabt|innegehabt]",
            "<when> <was> {actor} (<chairing>|[in] <chair>) [in|von|bei] {organization}",
            "<when> (sass|sitzt) {actor} {organization} vor",
        ),
    ),
    Form(
        "chair.count",
        "Wie oft hatte {actor} den Vorsitz {organization}?",
        {"actor": _KAZ, "organization": _OF_SCO},
        (
            "wie oft <had> {actor} <chair> [in|von|bei] {organization} [inne|aus|gehabt|innegehabt]",
            "wie oft <had> {actor} {organization} <chair> [inne|aus|gehabt|innegehabt]",
            "wie oft <was> {actor} (<chairing>|[in] <chair>) [in|von|bei] {organization}",
            "wie oft (sass|sitzt) {actor} {organization} vor",
        ),
    ),
    Form(
        "chair.of",
        "In welchen Organisationen hatte {actor} {when} den Vorsitz?",
        {"actor": _KAZ, "when": _MAY},
        (
            "(in|von) (welchen|welcher) <organizations> <had> {actor} <chair> [inne]",
            "(welchen|welcher) <organizations> (sass|sitzt) {actor} vor",
            "<chair> (welcher|welchen) <organizations> <had> {actor} [inne]",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "Wer regierte {body} {when}?",
        {"body": _KAZ, "when": _MAY},
        (
            "<who> <led> {body} [an]",
            "<who> <was> [an] <head> [von] {body}",
            "<who> (stand|steht) an spitze [von] {body}",
        ),
    ),
    Form(
        "holder.did",
        "War {leader} {when} {office} von {body}?",
        {"leader": "Lavrov", "office": "Außenminister", "body": _RUS, "when": _DAY},
        ("<was> {leader} {office} [von|in] {body}", "<was> {leader} {body} {office}"),
    ),
    Form(
        "holder.did_lead",
        "Regierte {leader} {when} {body}?",
        {"leader": "Putin", "body": _RUS, "when": _MAY},
        (
            "<led> {leader} {body} [an]",
            "<was> {leader} [an] <head> [von] {body}",
            "(stand|steht) {leader} an spitze [von] {body}",
        ),
    ),
    Form(
        "holder.when",
        "Wann war {leader} {office} von {body}?",
        {"leader": "Tokayev", "office": "Präsident", "body": _KAZ},
        ("<when> <was> {leader} {office} [von|in] {body}", "<when> <was> {leader} {body} {office}"),
    ),
    Form(
        "holder.offices",
        "Welches Amt hatte {leader} {when} inne?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "(welches|welche|welchen) <offices> (hatte|hat|bekleidete|bekleidet|übte|übt) {leader} [inne|aus]",
            "wer <was> {leader}",
            "was <was> {leader} von beruf",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "Wer gründete {organization}?",
        {"organization": _SCO},
        (
            "<who> (gründete|gründeten) {organization}",
            "<who> hat {organization} <founded>",
            "<who> haben {organization} <founded>",
            "(wer|welche) <was> <founder> [von] {organization}",
            "von (wem|welchen ländern|welchen staaten) (wurde|ist) {organization} <founded> [worden]",
            "<founder> [von] {organization}",
        ),
    ),
    Form(
        "founded",
        "Wann wurde {organization} gegründet?",
        {"organization": _SCO},
        (
            "<when> <was> {organization} <founded> [worden]",
            "<when> entstand {organization}",
            "wie alt ist {organization}",
            "(gründung|gründungsjahr|gründungsdatum) [von] {organization}",
        ),
    ),
    Form(
        "founded.did",
        "Wurde {organization} {when} gegründet?",
        {"organization": _SCO, "when": "im Jahr 2001"},
        ("<was> {organization} <founded> [worden]", "entstand {organization}"),
    ),
    Form(
        "member.did_found",
        "Gehörte {member} zu den Gründern {organization}?",
        {"member": "China", "organization": _OF_SCO},
        (
            "<belonged> {member} zu <founder> [von] {organization}",
            "<was> {member} <founder> [von] {organization}",
            "gründete {member} {organization} [mit]",
            "hat {member} {organization} (<founded>|mitgegründet|mit <founded>)",
        ),
    ),
    Form(
        "members.count",
        "Wie viele {status} hatte {organization} {when}?",
        {"status": "Mitglieder", "organization": _SCO, "when": _MAY},
        (
            "wie viele {status} (hatte|hat|zählte|zählt|umfasste|umfasst) {organization}",
            "wie viele ({status} (gab|gibt) es in {organization}|{organization} {status} (gab|gibt) es)",
            "wie viele (länder|staaten) <was> {status} [in|von|bei] {organization}",
            "wie viele (länder|staaten) <belonged> [zu] {organization} [an]",
            "(anzahl|zahl) {status} [in|von|bei] {organization}",
        ),
    ),
    Form(
        "members.joined",
        "Wer trat {organization} {when} bei?",
        {"organization": _OF_SCO, "when": "im Jahr 2001"},
        (
            "<who> <joined> {organization} bei",
            "<who> (ist|sind) {organization} beigetreten",
            "<who> (wurde|wurden) ({status} [in|von|bei|zu] {organization}|{organization} {status})",
        ),
    ),
    Form(
        "members.who",
        "Wer waren {when} die {status} {organization}?",
        {"status": "Beobachter", "organization": _OF_SCO, "when": _MAY},
        (
            "<who> <was> [alle] ({status} [in|von|bei|zu] {organization}|{organization} {status})",
            "<who> (bildet|bilden|bildeten) {organization}",
            "welche ({status} (hatte|hat) {organization}|{organization} {status} (gab|gibt) es)",
            "<who> <belonged> [zu] {organization} [an]",
            "<who> <was> in {organization}",
            "(nenne|liste|zeige|zeig|nenn) [mir] [alle] {status} [in|von|bei] {organization} [auf]",
            "[alle] ({status} [in|von|bei] {organization}|{organization} {status})",
        ),
    ),
    Form(
        "members.left",
        "Wer trat {when} aus {organization} aus?",
        {"organization": _OF_SCO, "when": "im Jahr 2024"},
        (
            "<who> <joined> aus {organization} aus",
            "<who> <left> {organization}",
            "<who> (ist|sind) aus {organization} ausgetreten",
            "<who> (hat|haben) {organization} verlassen",
        ),
    ),
    Form(
        "member.when",
        "Wie lange war {member} {status} {organization}?",
        {"member": _KAZ, "status": "Mitglied", "organization": _OF_SCO},
        (
            "<how_long> <was> {member} ({status} [in|von|bei] {organization}|{organization} {status})",
            "<how_long> <belonged> {member} [zu] {organization} [an]",
            "<how_long> <was> {member} in {organization}",
        ),
    ),
    Form(
        "member.again",
        "Wann kehrte {member} in {organization} zurück?",
        {"member": "Indien", "organization": _SCO},
        (
            "<when> (kehrte|kehrten) {member} (in|zu) {organization} zurück",
            "<when> (ist|sind) {member} (in|zu) {organization} zurückgekehrt",
            "<when> <joined> {member} {organization} (wieder|erneut) bei",
            "<when> (ist|sind) {member} {organization} (wieder|erneut) beigetreten",
            "<when> <was> {member} (wieder|erneut) ({status} [in|von|bei] {organization}|{organization} {status})",
        ),
    ),
    Form(
        "member.since",
        "Seit wann ist {member} {status} {organization}?",
        {"member": _KAZ, "status": "Mitglied", "organization": _OF_SCO},
        (
            "<since> <was> {member} ({status} [in|von|bei] {organization}|{organization} {status})",
            "<since> <was> {member} aus {organization} {status}",
            "seit wann <was> {member} in {organization}",
            "<when> <joined> {member} {organization} bei",
            "<when> ist {member} {organization} beigetreten",
            "<since> <belonged> {member} [zu] {organization} [an]",
        ),
    ),
    Form(
        "member.joined",
        "Trat {member} {organization} {when} bei?",
        {"member": "China", "organization": _OF_SCO, "when": "im Jahr 2001"},
        (
            "<joined> {member} {organization} bei",
            "(ist|sind) {member} {organization} beigetreten",
            "(wurde|wurden) {member} ({status} [in|von|bei] {organization}|{organization} {status})",
        ),
    ),
    Form(
        "member.until",
        "Wann trat {member} aus {organization} aus?",
        {"member": "Indien", "organization": _OF_SCO},
        (
            "<when> <joined> {member} aus {organization} aus",
            "bis wann <was> {member} ({status} [in|von|bei] {organization}|{organization} {status})",
            "bis wann <belonged> {member} [zu] {organization} [an]",
            "<when> <left> {member} {organization}",
            "<when> <was> {member} aus {organization} ausgeschlossen [worden]",
            "<when> (ist|sind) {member} aus {organization} ausgetreten",
            "<when> (hat|haben) {member} {organization} verlassen",
        ),
    ),
    Form(
        "member.left",
        "Trat {member} {when} aus {organization} aus?",
        {"member": "Indien", "organization": _OF_SCO, "when": "im Jahr 2020"},
        (
            "<joined> {member} aus {organization} aus",
            "<left> {member} {organization}",
            "(ist|sind) {member} aus {organization} ausgetreten",
            "(hat|haben) {member} {organization} verlassen",
        ),
    ),
    Form(
        "member.of",
        "In welchen Organisationen war {member} {when} {status}?",
        {"member": _KAZ, "status": "Mitglied", "when": _MAY},
        (
            "(in|bei|von) (welchen|welcher) <organizations> <was> {member} {status}",
            "(welchen|welcher) <organizations> <belonged> {member} an",
            "zu (welchen|welcher) <organizations> <belonged> {member}",
            "{status} (welcher|in welchen|von welchen) <organizations> <was> {member}",
        ),
    ),
    Form(
        "member.is",
        "War {member} {when} {status} {organization}?",
        {"member": "Belarus", "status": "Mitglied", "organization": _OF_SCO, "when": _DAY},
        (
            "<was> {member} ({status} [in|von|bei|zu] {organization}|{organization} {status})",
            "<belonged> {member} [zu] {organization} [an]",
            "<was> {member} in {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "Wo war {leader} {when}?",
        {"leader": "Putin", "when": "am 9. November 2023"},
        ("wo <was> {leader}", "wo hielt sich {leader} auf", "wo befand sich {leader}"),
    ),
    Form(
        "meeting.who",
        "Wen traf {actor} {when}?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "<whom> <met> {actor} [in {place}]",
            "mit wem <met> sich {actor} [in {place}]",
            "wen hat {actor} [in {place}] getroffen",
            "mit wem hat sich {actor} [in {place}] getroffen",
            "<who> <met> [sich mit] {actor} [in {place}]",
        ),
    ),
    Form(
        "call.who",
        "Mit wem telefonierte {actor} {when}?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "mit wem <phoned> {actor} [<by_phone>]",
            "mit wem hat {actor} [<by_phone>] (telefoniert|gesprochen)",
            "<who> <phoned> mit {actor} [<by_phone>]",
            "(wen rief|wer rief) {actor} an",
        ),
    ),
    Form(
        "visit.who",
        "Wer besuchte {place} {when}?",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<who> <visited> {place}", "wer (hat|haben) {place} besucht", "wer (reiste|reist|fuhr) nach {place}"),
    ),
    Form(
        "visit.did",
        "Besuchte {actor} {when} {place}?",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        (
            "<visited> {actor} {place}",
            "(hat|haben) {actor} {place} besucht",
            "(reiste|reist|fuhr) {actor} nach {place}",
            "<was> {actor} in {place} [zu besuch]",
        ),
    ),
    Form(
        "visit.when",
        "Wann besuchte {actor} {place}?",
        {"actor": "Lavrov", "place": _KAZ},
        (
            "<when> <visited> {actor} {place}",
            "<when> (hat|haben) {actor} {place} besucht",
            "<when> (reiste|reist|fuhr) {actor} nach {place}",
            "<when> <was> {actor} in {place}",
        ),
    ),
    Form(
        "visit.where",
        "Welche Länder besuchte {actor} {when}?",
        {"actor": "Putin", "when": _2023},
        (
            "welche (länder|staaten) <visited> {actor}",
            "welche (länder|staaten) hat {actor} (besucht|bereist)",
            "(wohin|in welche länder|in welche staaten) (reiste|reist|fuhr) {actor}",
        ),
    ),
    Form(
        "meeting.when",
        "Wann trafen sich {actor} und {other}?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "<when> <met> sich {actor} (und|mit) {other} [in {place}]",
            "<when> <met> {actor} [sich mit] {other} [in {place}]",
            "<when> haben sich {actor} und {other} [in {place}] getroffen",
            "<when> hat {actor} {other} [in {place}] getroffen",
            "<when> hat sich {actor} mit {other} [in {place}] getroffen",
            "<when> war treffen (zwischen {actor} und|von {actor} und|von {actor} mit) {other}",
        ),
    ),
    Form(
        "meeting.where",
        "Wo trafen sich {actor} und {other} {when}?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        (
            "wo <met> sich {actor} (und|mit) {other}",
            "wo <met> {actor} [sich mit] {other}",
            "wo haben sich {actor} und {other} getroffen",
            "wo hat {actor} {other} getroffen",
            "wo hat sich {actor} mit {other} getroffen",
            "wo war treffen (zwischen {actor} und|von {actor} und|von {actor} mit) {other}",
        ),
    ),
    Form(
        "call.did",
        "Telefonierten {actor} und {other} {when} miteinander?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        (
            "<phoned> {actor} (und|mit) {other} [<by_phone>]",
            "(haben|hat) {actor} (und|mit) {other} [<by_phone>] (telefoniert|gesprochen)",
        ),
    ),
    Form(
        "call.when",
        "Wann telefonierten {actor} und {other} miteinander?",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "<when> <phoned> {actor} (und|mit) {other} [<by_phone>]",
            "<when> (haben|hat) {actor} (und|mit) {other} [<by_phone>] (telefoniert|gesprochen)",
        ),
    ),
    Form(
        "meeting.did",
        "Trafen sich {actor} und {other} {when}?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        (
            "<met> sich {actor} (und|mit) {other} [in {place}]",
            "<met> {actor} [sich mit] {other} [in {place}]",
            "haben sich {actor} und {other} [in {place}] getroffen",
            "hat {actor} {other} [in {place}] getroffen",
            "hat sich {actor} mit {other} [in {place}] getroffen",
        ),
    ),
    Form(
        "meeting.summits",
        "Wo fand {when} der Gipfel {organization} statt?",
        {"organization": _OF_SCO, "when": "im Jahr 2018"},
        (
            "(wann|wo) (fand|findet|<was>) <top> [von] {organization} [in {place}] [statt]",
            "(wann|wo) (fand|findet|<was>) {organization} <top> [in {place}] [statt]",
        ),
    ),
    Form(
        "meeting.host",
        "Wer war {when} Gastgeber des Gipfels {organization}?",
        {"organization": _OF_SCO, "when": "im Jahr 2018"},
        (
            "<who> <was> <host> (<summit_of>|[von] {organization})",
            "<who> (richtete|richtet) (<summit_of>|{organization}) aus",
            "<who> (hat|haben) (<summit_of>|{organization}) (ausgerichtet|veranstaltet)",
            "<who> (veranstaltete|veranstaltet) (<summit_of>|{organization})",
            "in welchem (land|staat) (fand|findet|<was>) <summit_of> [statt]",
        ),
    ),
    Form(
        "meeting.last",
        "Wann war der letzte Gipfel {organization}?",
        {"organization": _OF_SCO},
        ("(wann|wo) (fand|<was>) <newest> <summit_of> [statt]",),
    ),
    Form(
        "meeting.last_host",
        "Wer war Gastgeber des letzten Gipfels {organization}?",
        {"organization": _OF_SCO},
        (
            "<who> <was> <host> <newest> <summit_of>",
            "<who> (richtete|richtet) <newest> <summit_of> aus",
            "<who> (hat|haben) <newest> <summit_of> (ausgerichtet|veranstaltet)",
            "<who> (veranstaltete|veranstaltet) <newest> <summit_of>",
            "in welchem (land|staat) (fand|<was>) <newest> <summit_of> [statt]",
        ),
    ),
    Form(
        "meeting.of",
        "Welche Treffen hatte {actor} {when}?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "welche <meetings> (hatte|hat|absolvierte) {actor} [in {place}]",
            "an welchen <meetings> (nahm|nimmt) {actor} [in {place}] teil",
            "<meetings> von {actor} [in {place}]",
            "(wann|wo) (fand|findet|<was>) <sitting> [von] {actor} [in {place}] [statt]",
            "(wann|wo) (tagte|tagt) {actor}",
        ),
    ),
    Form(
        "meeting.list",
        "Welche Treffen gab es {when} in {place}?",
        {"place": "Astana", "when": _MAY},
        (
            "welche <meetings> (gab|gibt) es [in {place}]",
            "welche <meetings> (fanden|finden) [in {place}] statt",
            "<meetings> [in {place}]",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "Wie hoch war der Handel zwischen {state} und {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": ""},
        (
            "<how_much> <was> <trade> (zwischen {state} und|von {state} mit|von {state} und) {partner}",
            "[wie viel|wieviel] handelten {state} und {partner} [miteinander]",
            "<trade> (zwischen {state} und|von {state} mit|von {state} und) {partner}",
        ),
    ),
    Form(
        "trade.exports",
        "Wie viel exportierte {state} {when} nach {partner}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "(wie viel|wieviel|was) (exportierte|exportiert|lieferte) {state} (nach|in) {partner}",
            "<how_much> <was> (exporte|ausfuhren|export|ausfuhr) [von|aus] {state} (nach|in) {partner}",
            "(exporte|ausfuhren|export|ausfuhr) [von|aus] {state} (nach|in) {partner}",
        ),
    ),
    Form(
        "trade.imports",
        "Wie viel importierte {state} {when} aus {partner}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "(wie viel|wieviel|was) (importierte|importiert|bezog) {state} (aus|von) {partner}",
            "<how_much> <was> (importe|einfuhren|import|einfuhr) [von] {state} (aus|von) {partner}",
            "(importe|einfuhren|import|einfuhr) [von] {state} (aus|von) {partner}",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "Welche Stadt war {when} die Hauptstadt von {state}?",
        {"state": _KAZ, "when": _MAY},
        (
            "(welche stadt|was|wie) (<was>|hiess|heisst) hauptstadt [von] {state}",
            "was <was> {state} hauptstadt",
            "hauptstadt [von] {state}",
        ),
    ),
    Form(
        "capital.is",
        "War {city} {when} die Hauptstadt von {state}?",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        ("<was> {city} hauptstadt [von] {state}",),
    ),
    Form(
        "capital.of",
        "Von welchem Land war {city} {when} die Hauptstadt?",
        {"city": "Astana", "when": _MAY},
        (
            "von (welchem|welchen) (land|staat|ländern) <was> {city} hauptstadt",
            "hauptstadt (welches|welchen|von welchem) (landes|staates|land|staat) <was> {city}",
            "<was> {city} hauptstadt (welches|von welchem) (landes|staates|land|staat)",
        ),
    ),
    Form(
        "statement.about",
        "Was sagte {speaker} {when} über {subject}?",
        {"speaker": "Tokayev", "subject": _RUS, "when": _MAY},
        (
            "was <said> {speaker} <about> {subject}",
            "was hat {speaker} <about> {subject} (gesagt|erklärt)",
            "wie äusserte sich {speaker} <about> {subject}",
            "<words> von {speaker} <about> {subject}",
        ),
    ),
    Form(
        "statement.by",
        "Was sagte {speaker} {when}?",
        {"speaker": "Tokayev", "when": _MAY},
        ("was <said> {speaker}", "was hat {speaker} (gesagt|erklärt)", "<words> von {speaker}"),
    ),
    Form(
        "statement.on",
        "Was wurde {when} über {subject} gesagt?",
        {"subject": _RUS, "when": _MAY},
        ("was (wurde|ist) <about> {subject} gesagt [worden]", "<words> <about> {subject}"),
    ),
    Form(
        "exists",
        "Gab es {member} {when}?",
        {"member": _SCO, "when": "im Jahr 1999"},
        ("(gab|gibt) es {member}", "(existierte|existiert|bestand|besteht) {member}"),
    ),
    Form(
        "ended",
        "Wann hörte {member} auf zu bestehen?",
        {"member": _SCO},
        (
            "<when> (hörte|hörten) {member} auf zu (existieren|bestehen)",
            "<when> (hat|haben) {member} aufgehört zu (existieren|bestehen)",
            "<when> <was> {member} (aufgelöst|abgeschafft) [worden]",
            "<when> (löste|lösten) sich {member} auf",
            "<when> (hat|haben) sich {member} aufgelöst",
            "<when> (endete|endeten|zerfiel|zerfielen|zerbrach) {member}",
            "bis wann (existierte|bestand|existierten|bestanden) {member}",
        ),
    ),
    Form(
        "what",
        "Was ist {organization}?",
        {"organization": _SCO},
        ("was (ist|war) {organization}", "(was bedeutet|wofür steht) {organization}"),
    ),
)


# The second word of a compound whose first is a name: *G20-Gipfel*, *NATO-Mitglied*, *US-Präsident*.
_SECOND = (
    "gipfel|vorsitz|präsident|ratsvorsitz|ratspräsidentschaft|mitglied|beobachter|partner|dialogpartner|kandidat"
    "|beitrittskandidat|generalsekretär|generaldirektor|aussenminister|premierminister|ministerpräsident|staatschef"
    "|staatsoberhaupt|regierungschef"
)
_OF_COMPOUNDS = re.compile(
    rf"(?=-(?:{_SECOND}))|(?<=-)(?={_SECOND})|(?=-(?:staat|land|länder))"
    "|(?<=sicherheitsrats)(?=vorsitz|präsident|mitglied)"
)


def _kinds_of(stem: str, plural: str, dative: str) -> str:
    """The forms of a status, and those of a state that has it."""
    return "|".join((stem, plural, dative, *(f"{stem}{state}" for state in ("staat", "staaten", "land", "länder"))))


GRAMMAR = Language(
    locale="de",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset("der die das den dem des ein eine einen einem einer eines".split()),
    fillers=phrases(
        "-|bitte|sag mir|sagen sie mir|weisst du|wissen sie|eigentlich|denn|noch|schon|bereits|auch|gerade"
    ),
    present=phrases(
        "bis heute|in dem moment|in diesem moment|zur zeit|zu der zeit|zurzeit|heutzutage|derzeit|aktuell|gegenwärtig"
        "|momentan|jetzt|heute"
    ),
    contracted=frozenset(),
    before_dates=frozenset("in an zu seit ab bis von zwischen während nach vor um ende anfang mitte".split()),
    openings=phrases(
        "in dem jahr|in dem jahre|in dem laufe des jahres|in den|in dem|an dem|in der|in|an|während des jahres"
        "|während des|während der|zu dem|um"
    ),
    throughout=phrases(
        "während des ganzen jahres|während des gesamten jahres|in dem ganzen jahr|in dem gesamten jahr|das ganze jahr"
        "|das gesamte jahr|während des ganzen|während des gesamten|in dem ganzen|in dem gesamten|den ganzen"
        "|den gesamten|durchgehend in|durchgehend in dem"
    ),
    throughout_after=phrases("durchgehend|durchweg|lang|hindurch"),
    dates_anywhere=True,
    ever=phrases("jemals|je"),
    past=re.compile(r"^(?:war|waren|hatte|hatten|wurde|wurden|gehörte|regierte|existierte|bestand|gab)\b"),
    months=frozenset(
        "januar jänner februar märz april mai juni juli august september oktober november dezember"
        " jan feb mär apr jun jul aug sep sept okt nov dez".split()
        + [
            f"{tens}ziger{ending}"
            for tens in "zwan vier fünf sech sieb acht neun".split()
            for ending in ("", "n", "jahre", "jahren")
        ]
    ),
    date_words=frozenset(
        "in an zu der die das dem den des seit ab bis von zwischen und während jahr jahre jahren jahres tag tage monat"
        " quartal erste ersten zweite zweiten dritte dritten vierte vierten erstes zweites drittes viertes halbjahr"
        " halbjahres"
        " jahreshälfte hälfte jahrhunderts um"
        " ganze ganzen gesamte gesamten laufe durchgehend durchweg lang hindurch anfang mitte ende frühjahr frühling"
        " sommer herbst winter chr v n jahrhundert jahrzehnt er montag dienstag mittwoch donnerstag freitag"
        " samstag sonntag , -".split()
    ),
    relative=re.compile(
        r"\b(?:(?:letzt|vorig|vergangen|nächst|kommend|dies)e[nrsm]? (?:jahr|monat|woche|quartal|jahrzehnt|jahrhundert"
        r"|sommer|winter|frühjahr|herbst)\w*|gestern|vorgestern|morgen|übermorgen|neulich|kürzlich"
        r"|vor \w+ (?:jahr|monat|woche|tag)\w*)\b"
    ),
    statuses=by_word(
        {
            "member": "mitglied|mitglieder|mitgliedern|mitglieds|mitgliedes|mitgliedstaat|mitgliedsstaat"
            "|mitgliedstaaten|mitgliedsstaaten|mitgliedsland|mitgliedsländer|mitgliedsländern|vollmitglied"
            "|vollmitglieder|-staat|-staaten|-land|-länder|-ländern",
            "observer": _kinds_of("beobachter", "beobachtern", "beobachterin"),
            "partner": _kinds_of("partner", "partnern", "partnerin")
            + "|dialogpartner|dialogpartnern|dialogpartnerstaaten",
            "associate": "assoziiert|assoziiertes mitglied|assoziierte mitglieder|assoziierte|assoziierter staat"
            "|assoziierte staaten",
            "candidate": _kinds_of("kandidat", "kandidaten", "kandidatin")
            + "|kandidat für den beitritt|kandidaten für den beitritt|kandidatin für den beitritt"
            "|beitrittskandidat|beitrittskandidaten|kandidatenstaat|kandidatenland|kandidatenländer",
            "invited": "eingeladen|eingeladene|gast|gäste|eingeladene staaten|eingeladener teilnehmer",
            "suspended": "suspendiert|suspendiertes mitglied|suspendierte mitglieder|suspendierte",
        }
    ),
    roles=by_word(
        {
            "head of state": "staatsoberhaupt|staatsoberhäupter|staatschef|staatschefin",
            "head of government": "regierungschef|regierungschefin|regierungsoberhaupt",
            "foreign minister": "aussenminister|aussenministerin|aussenministers"
            "|minister für auswärtige angelegenheiten|ministerin für auswärtige angelegenheiten",
            "secretary-general": "generalsekretär|generalsekretärin|generalsekretärs",
        }
    ),
    titles=frozenset(
        "präsident|präsidentin|präsidenten|bundespräsident|bundespräsidentin|ministerpräsident|ministerpräsidentin"
        "|premierminister|premierministerin"
        "|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|könig|königin|kaiser|kaiserin|sultan|emir|monarch"
        "|vizepräsident|vizepräsidentin|oberster führer".split("|")
    ),
    pronouns=frozenset(
        "ich mich mir du dich dir er ihn ihm sie ihr wir uns euch es sich sein seine ihre man hier dort da ja nein"
        " nicht oder aber wenn als wie so dass mehr nur noch für ohne gegen".split()
    ),
    offices=by_word(
        {
            "president": "präsident|präsidentin|präsidenten|staatspräsident|staatspräsidentin",
            "prime minister": "premierminister|premierministerin|ministerpräsident|ministerpräsidentin",
            "chancellor": "kanzler|kanzlerin",
            "federal chancellor": "bundeskanzler|bundeskanzlerin|bundeskanzlers",
            "federal president": "bundespräsident|bundespräsidentin|bundespräsidenten",
            "king": "könig",
            "queen": "königin",
            "emperor": "kaiser",
            "director-general": "generaldirektor|generaldirektorin|generaldirektors",
            "vice president": "vizepräsident|vizepräsidentin",
        }
    ),
    cuts=_OF_COMPOUNDS,
    contractions={
        "im": ("in", "dem"),
        "am": ("an", "dem"),
        "zum": ("zu", "dem"),
        "zur": ("zu", "der"),
        "beim": ("bei", "dem"),
        "vom": ("von", "dem"),
    },
    endings=(
        ("s", ""),
        ("es", ""),
        ("e", "es"),
        ("en", "e"),
        ("en", "es"),
        ("en", "er"),
        ("em", "er"),
        ("n", ""),
        ("er", "e"),
    ),
    dates=(
        (re.compile(r"zwischen (.+) und (.+)"), r"von \1 bis \2"),
        *seasons(r"SEASONs? (?:des jahres )?(\d{4})", "(?:frühling|frühjahr)", "sommer", "herbst", "winter"),
    ),
)
"""German."""
