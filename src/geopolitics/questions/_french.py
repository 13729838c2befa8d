"""The published French grammar.

Articles may stand before any name; *du*, *des*, *au* and *aux* are read as the two words that they are, and elided
words (*l'*, *d'*, *qu'*) and the pronouns of inversion (*-t-elle*) as words of their own. So the wordings have *de* and
*à* alone. A question may be inverted, begin with *est-ce que*, or have the order of a statement.
"""

from __future__ import annotations

import re

from geopolitics.questions._accents import either_forms, either_groups, either_key, either_phrase, either_word
from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_CUTS = re.compile(r"(?<=^[cdjlmnst]')|(?<=^qu')|(?<=^jusqu')|(?=-(?:t-)?(?:ils?|elles?|on|ce)$)")

_WORDS = {
    "de": "de|d'",
    "que": "que|qu'",
    "esk": "est-ce <que>",
    "il": "-il|-elle|-ils|-elles|-t-il|-t-elle",
    "which": "quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles",
    "who": "qui|qui est-ce qui|<which> <countries>|<which> <organizations>|<which> (dirigeant|dirigeants|leader)",
    "whom": "qui|<which> (dirigeant|dirigeants|<countries>)",
    "what": "qu'est-ce <que>|que|qu'|quoi",
    "countries": "pays|état|états|nation|nations",
    "organizations": "(organisation|organisations|organisme|organismes|bloc|blocs|groupe|groupes|organe|organes)"
    " [internationale|internationales|international|internationaux]",
    "was": "était|étaient|est|sont|fut|furent|sera|seront|a été|ont été|avait été",
    "be": "était|étaient|est|sont|fut|furent|sera",
    "held": "exerçait|exerce|exerça|exerçaient|exercent|a exercé|ont exercé|occupait|occupe|occupa|a occupé|assurait"
    "|assure|assura|assuraient|assurent|a assuré|ont assuré|détenait|détient|a détenu|avait|a|ont|avaient|a eu",
    "chair": "présidence [(tournante|en exercice)]|(président|présidente) [en exercice]|présidents|[pays] président",
    "chaired": "présidait|préside|présida|présidaient|président|présidèrent|présidera|a présidé|ont présidé",
    "chairs": "présidait|préside|présida|présidaient|président|présidera",
    "have": "a|ont|avait|avaient",
    "turned": "commence|commençait|a commencé|finit|a fini|se termine|s'est terminée",
    "led": "dirigeait|dirige|dirigea|dirigeaient|dirigent|a dirigé|ont dirigé|gouvernait|gouverne|gouverna|a gouverné"
    "|menait|mène|<was> à tête <de>|<was> (leader|leaders|dirigeant|dirigeants|dirigeante) <de>",
    "leads": "dirigeait|dirige|dirigeaient|gouvernait|gouverne|gouvernaient",
    "join": "a adhéré à|ont adhéré à|adhère à|adhéra à|adhérèrent à|a rejoint|ont rejoint|rejoint|rejoignit"
    "|est (entré|entrée) (à|dans)|sont (entrés|entrées) (à|dans)|a intégré|ont intégré|intègre|est devenu membre <de>"
    "|s'est (joint|jointe) à",
    "joined": "adhéré à|rejoint|intégré",
    "became": "est devenu|est devenue|sont devenus|sont devenues|devint|devient|devinrent",
    "become": "devenu|devenue|devenus|devenues",
    "leave": "a quitté|ont quitté|quitte|quitta|quittèrent|quittent|s'est (retiré|retirée) <de>"
    "|se sont (retirés|retirées) <de>|se retire <de>|se retira <de>|est (sorti|sortie) <de>|sont (sortis|sorties) <de>",
    "belong": "compose|composent|composait|composaient|forment|constituent|appartenait à|appartient à|appartenaient à"
    "|appartiennent à|a appartenu à|faisait partie <de>"
    "|fait partie <de>|faisaient partie <de>|font partie <de>|a fait partie <de>|participait à|participe à"
    "|siégeait à|siège à|<be> (dans|à)",
    "belongs": "appartenait|appartient|faisait partie|fait partie|participait|participe",
    "found": "a fondé|ont fondé|fonda|fondèrent|a créé|ont créé|créa|créèrent|a établi|ont établi",
    "founded": "fondée|fondé|fondées|fondés|créée|créé|créées|établie|établi|instituée|institué",
    "founders": "fondateur|fondatrice|fondateurs|fondatrices|(membre|membres|état|états|pays)"
    " (fondateur|fondateurs|fondatrice)",
    "met": "a rencontré|ont rencontré|rencontre|rencontra|rencontrait|s'est entretenu avec|s'est entretenue avec"
    "|s'est réuni avec|s'est réunie avec|a vu|a reçu",
    "meet": "se sont (rencontrés|rencontrées|vus|réunis|entretenus)|se rencontrèrent|se rencontrent|se rencontraient",
    "seen": "rencontrés|rencontrées|vus|réunis",
    "talked": "a parlé|ont parlé|parlait|parle|a discuté|ont discuté|a conversé|s'est entretenu|s'est entretenue",
    "talk": "se sont parlé|ont parlé|ont discuté|se sont (entretenus|entretenues)|ont conversé",
    "spoken": "parlé|discuté|conversé",
    "called": "a appelé|a téléphoné à|appela|appelle|téléphone à|téléphona à",
    "by_phone": "par téléphone|au téléphone|à téléphone|téléphoniquement",
    "visited": "a visité|ont visité|visite|visita|visitait|visitèrent|a rendu visite à|s'est (rendu|rendue) (en|à|dans)"
    "|se sont rendus (en|à|dans)|est (allé|allée) (en|à)|sont allés (en|à)|a voyagé (en|à)",
    "meetings": "rencontre|rencontres|réunion|réunions|sommet|sommets|entretien|entretiens|visites",
    "since": "depuis (quand|<which> année)",
    "when": "quand|<since>|jusqu'à quand|en <which> année|en <which> années|combien <de> temps"
    "|depuis combien <de> temps|à <which> date",
    "trade": "commerce|commerce bilatéral|échanges [commerciaux|bilatéraux]|volume <de> commerce"
    "|volume <de> échanges [commerciaux]",
    "office": "fonction|fonctions|poste|postes|charge|charges",
    "how_much": "combien|à combien|<which>|<de> combien",
    "amounted": "<was>|s'élevait|s'est élevé|s'est élevée|s'élève|s'élèvent|s'élevaient|se sont élevés|se sont élevées"
    "|se montait|a atteint|atteignait",
    "say": "a dit|disait|dit|a déclaré|déclare|déclara|a affirmé|affirme",
    "said": "dit|déclaré|affirmé",
    "saidof": "sur|de|d'|à propos <de>|à sujet <de>|au sujet <de>|concernant",
    "in": "à|en|dans",
    "out": "en provenance|provenant|venant",
    "top": "sommet",
    "sitting": "réunion|conseil|session",
    "held_at": "<was>|a eu lieu|aura lieu|s'est (tenu|tenue|déroulé|déroulée)|se tiendra|a été (organisé|organisée)",
    "hosted": "a accueilli|ont accueilli|accueille|accueillait|accueillit|a organisé|a hébergé|organise|organisait"
    "|<was> (hôte|pays hôte|hôtesse) <de>",
    "dissolved": "dissous|dissoute|dissouts|aboli|abolie|supprimé|supprimée",
}

_SCO, _MAY, _KAZ, _RUS = "l'OCS", "en mai 2024", "le Kazakhstan", "la Russie"
_2023, _NOVEMBER, _DAY = "en 2023", "en novembre 2023", "le 21 mai 2024"

_CHAIRS = (
    Form(
        "holder.who",
        "Qui était {office} de {body} {when} ?",
        {"office": "président", "body": _KAZ, "when": _MAY},
        (
            "<who> <was> {office} <de> {body}",
            "<who> <held> (fonction|fonctions|poste|charge) <de> {office} <de> {body}",
            "<which> <was> {office} <de> {body}",
            "{office} <de> {body}",
        ),
    ),
    Form(
        "chair.who",
        "Qui présidait {organization} {when} ?",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> [est-ce qui] <chaired> {organization}",
            "<who> <held> <chair> <de> {organization}",
            "<who> <was> (à|<chair>) [<chair>] <de> {organization}",
            "par <who> <was> présidée {organization}",
            "<chair> <de> {organization}",
        ),
    ),
    Form(
        "chair.did",
        "Est-ce que {actor} présidait {organization} {when} ?",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        (
            "[<esk>] {actor} <chaired> {organization}",
            "{actor} <chairs> <il> {organization}",
            "{actor} <have> <il> présidé {organization}",
            "[<esk>] {actor} <held> <chair> <de> {organization}",
            "{actor} (exerçait|assurait|exerce|assure|avait) <il> <chair> <de> {organization}",
            "{actor} <have> <il> (exercé|assuré) <chair> <de> {organization}",
            "[<esk>] {actor} <was> [à] <chair> <de> {organization}",
            "{actor} <be> <il> [à] <chair> <de> {organization}",
        ),
    ),
    Form(
        "chair.when",
        "Quand est-ce que {actor} a présidé {organization} ?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "<when> [<esk>] {actor} <chaired> {organization}",
            "<when> {actor} <chairs> <il> {organization}",
            "<when> {actor} <have> <il> présidé {organization}",
            "<when> [<esk>] {actor} <held> <chair> <de> {organization}",
            "<when> {actor} <have> <il> (exercé|assuré) <chair> <de> {organization}",
            "<when> [<esk>] {actor} <was> <chair> <de> {organization}",
            "<when> {actor} <be> <il> <chair> <de> {organization}",
            "quand <turned> présidence [<de>] {actor} <in> {organization}",
        ),
    ),
    Form(
        "chair.count",
        "Combien de fois {actor} a-t-il présidé {organization} ?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "combien <de> fois [<esk>] {actor} <chaired> {organization}",
            "combien <de> fois {actor} <have> <il> présidé {organization}",
            "combien <de> fois [<esk>] {actor} (<held>|<was>) <chair> <de> {organization}",
            "combien <de> fois {actor} <have> <il> (exercé|assuré) <chair> <de> {organization}",
        ),
    ),
    Form(
        "chair.of",
        "Quelles organisations {actor} présidait-il {when} ?",
        {"actor": _KAZ, "when": _MAY},
        (
            "<which> <organizations> [<esk>] {actor} <chaired>",
            "<which> <organizations> {actor} <chairs> <il>",
            "<which> <organizations> {actor} <have> <il> (présidées|présidée|présidé)",
            "<which> <organizations> <chaired> {actor}",
            "<what> {actor} <chaired>",
            "<what> <chaired> {actor}",
            "<de> <which> <organizations> {actor} <be> <il> <chair>",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "Qui dirigeait {body} {when} ?",
        {"body": _KAZ, "when": _MAY},
        (
            "<who> <led> {body}",
            "(leader|dirigeant|dirigeante) <de> {body}",
        ),
    ),
    Form(
        "holder.did",
        "{leader} était-il {office} de {body} {when} ?",
        {"leader": "Lavrov", "office": "ministre des Affaires étrangères", "body": "Russie", "when": _DAY},
        (
            "[<esk>] {leader} <was> {office} <de> {body}",
            "{leader} <be> <il> {office} <de> {body}",
            "{leader} <have> <il> été {office} <de> {body}",
            "[<esk>] {leader} <held> (fonction|fonctions|poste) <de> {office} <de> {body}",
        ),
    ),
    Form(
        "holder.did_lead",
        "{leader} dirigeait-il {body} {when} ?",
        {"leader": "Putin", "body": _RUS, "when": _MAY},
        (
            "[<esk>] {leader} <led> {body}",
            "{leader} <leads> <il> {body}",
            "{leader} <have> <il> (dirigé|gouverné) {body}",
            "{leader} <be> <il> (leader|dirigeant|dirigeante) <de> {body}",
            "{leader} <be> <il> à tête <de> {body}",
        ),
    ),
    Form(
        "holder.when",
        "Quand {leader} a-t-il été {office} de {body} ?",
        {"leader": "Tokayev", "office": "président", "body": _KAZ},
        (
            "<when> [<esk>] {leader} (<was>|<became>) {office} <de> {body}",
            "<when> {leader} <be> <il> [<become>] {office} <de> {body}",
            "<when> {leader} <have> <il> été {office} <de> {body}",
            "<when> [<esk>] {leader} <held> (fonction|fonctions|poste) <de> {office} <de> {body}",
        ),
    ),
    Form(
        "holder.offices",
        "Quelle fonction {leader} exerçait-il {when} ?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "<which> <office> [<esk>] {leader} <held>",
            "<which> <office> {leader} (exerçait|exerce|occupait|occupe|avait) <il>",
            "<which> <office> {leader} <have> <il> (exercée|exercées|exercé|occupée|occupé|occupés)",
            "<which> <office> <held> {leader}",
            "<which> <was> <office> <de> {leader}",
            "qui <was> {leader}",
            "<office> <de> {leader}",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "Qui a fondé {organization} ?",
        {"organization": _SCO},
        (
            "<who> [est-ce qui] <found> {organization}",
            "<who> <was> <founders> <de> {organization}",
            "<which> <was> <founders> <de> {organization}",
            "par qui {organization} <have> <il> été <founded>",
            "<founders> <de> {organization}",
        ),
    ),
    Form(
        "founded",
        "Quand {organization} a-t-elle été fondée ?",
        {"organization": _SCO},
        (
            "<when> {organization} <have> <il> été <founded>",
            "<when> [<esk>] {organization} <was> <founded>",
            "<when> (<was>|fut) <founded> {organization}",
            "(depuis quand|depuis combien <de> temps) [<esk>] {organization} existe",
            "(depuis quand|depuis combien <de> temps) {organization} existe <il>",
            "(depuis quand|depuis combien <de> temps) existe {organization}",
            "quel âge a {organization}",
        ),
    ),
    Form(
        "founded.did",
        "{organization} a-t-elle été fondée {when} ?",
        {"organization": _SCO, "when": "en 2001"},
        (
            "{organization} <have> <il> été <founded>",
            "[<esk>] {organization} <was> <founded>",
            "{organization} <be> <il> <founded>",
        ),
    ),
    Form(
        "member.did_found",
        "{member} a-t-elle fondé {organization} ?",
        {"member": "la Chine", "organization": _SCO},
        (
            "[<esk>] {member} <found> {organization}",
            "{member} <have> <il> (fondé|créé) {organization}",
            "[<esk>] {member} <was> [un <de>] <founders> <de> {organization}",
            "{member} <be> <il> [parmi] <founders> <de> {organization}",
        ),
    ),
    Form(
        "members.count",
        "Combien de {status} {organization} comptait-elle {when} ?",
        {"status": "membres", "organization": _SCO, "when": _MAY},
        (
            "combien <de> {status} [<esk>] {organization} (comptait|compte|avait|a|comprenait|comprend)",
            "combien <de> {status} {organization} (comptait|compte|avait|a|comprenait|comprend) <il>",
            "combien <de> {status} (comptait|compte|avait|comprenait|comprend) {organization}",
            "combien <de> <countries> <was> {status} (<de>|à) {organization}",
            "combien <de> <countries> <belong> {organization}",
            "combien (y a <il>|y avait <il>) <de> <countries> <in> {organization}",
            "combien <de> <countries> (y a <il>|y avait <il>|il y a|il y avait) <in> {organization}",
            "combien (y a <il>|y avait <il>) <de> {status} <in> {organization}",
            "combien <de> {status} (y a <il>|y avait <il>|il y a|il y avait) <in> {organization}",
            "(nombre|quel est nombre|quel était nombre) <de> {status} <de> {organization}",
        ),
    ),
    Form(
        "members.who",
        "Qui étaient les {status} de {organization} {when} ?",
        {"status": "observateurs", "organization": _SCO, "when": _MAY},
        (
            "<who> <was> {status} (<de>|à) {organization}",
            "<which> <was> {status} (<de>|à) {organization}",
            "<who> <belong> {organization}",
            "(liste <de>|liste|montre|nomme|énumère) {status} <de> {organization}",
            "{status} <de> {organization}",
        ),
    ),
    Form(
        "members.joined",
        "Qui a adhéré à {organization} {when} ?",
        {"organization": _SCO, "when": "en 2001"},
        (
            "<who> <join> {organization}",
            "<who> <became> {status} <de> {organization}",
        ),
    ),
    Form(
        "members.left",
        "Qui a quitté {organization} {when} ?",
        {"organization": _SCO, "when": "en 2024"},
        ("<who> <leave> {organization}",),
    ),
    Form(
        "member.when",
        "Combien de temps {member} a-t-il été {status} de {organization} ?",
        {"member": _KAZ, "status": "membre", "organization": _SCO},
        (
            "[pendant] combien <de> temps {member} <have> <il> été {status} (<de>|à) {organization}",
            "[pendant] combien <de> temps [<esk>] {member} <was> {status} (<de>|à) {organization}",
            "[pendant] combien <de> temps {member} <be> <il> {status} (<de>|à) {organization}",
            "[pendant] combien <de> temps {member} <have> <il> (fait partie <de>|appartenu à) {organization}",
            "[pendant] combien <de> temps [<esk>] {member} <belong> {organization}",
        ),
    ),
    Form(
        "member.again",
        "Quand {member} a-t-elle réintégré {organization} ?",
        {"member": "l'Inde", "organization": _SCO},
        (
            "<when> {member} <have> <il> réintégré {organization}",
            "<when> [<esk>] {member} (a réintégré|ont réintégré|réintègre|réintégra) {organization}",
            "<when> {member} (est|sont) <il> (retourné|retournée|revenu|revenue|revenus) (à|dans) {organization}",
            "<when> [<esk>] {member} (est|sont) (retourné|retournée|revenu|revenue|revenus) (à|dans) {organization}",
            "<when> {member} <have> <il> (à|de) nouveau <joined> {organization}",
            "<when> {member} <have> <il> <joined> (à|de) nouveau {organization}",
        ),
    ),
    Form(
        "member.since",
        "Depuis quand {member} est-il {status} de {organization} ?",
        {"member": _KAZ, "status": "membre", "organization": _SCO},
        (
            "<when> [<esk>] {member} (<was>|<became>) {status} (<de>|à) {organization}",
            "<when> {member} <be> <il> [<become>] {status} (<de>|à) {organization}",
            "<when> {member} <have> <il> <joined> {organization}",
            "<when> [<esk>] {member} <join> {organization}",
            "<since> [<esk>] {member} <belong> {organization}",
            "<since> {member} <be> <il> (dans|à) {organization}",
            "<since> {member} (fait|faisait) <il> partie <de> {organization}",
            "<since> {member} (appartient|appartenait) <il> à {organization}",
            "<when> {member} <have> <il> été {status} <de> {organization}",
        ),
    ),
    Form(
        "member.until",
        "Quand {member} a-t-elle quitté {organization} ?",
        {"member": "l'Inde", "organization": _SCO},
        (
            "jusqu'à quand [<esk>] {member} <was> {status} <de> {organization}",
            "jusqu'à quand {member} <be> <il> {status} <de> {organization}",
            "jusqu'à quand {member} <have> <il> été {status} <de> {organization}",
            "<when> {member} <have> <il> quitté {organization}",
            "<when> {member} <have> <il> été (exclu|exclue|expulsé|expulsée) <de> {organization}",
            "<when> {member} s'est <il> (retiré|retirée) <de> {organization}",
            "<when> [<esk>] {member} <leave> {organization}",
            "<when> {member} <have> <il> cessé <de> être {status} <de> {organization}",
            "<when> [<esk>] {member} (a|ont) cessé <de> être {status} <de> {organization}",
        ),
    ),
    Form(
        "member.joined",
        "{member} a-t-elle adhéré à {organization} {when} ?",
        {"member": "la Chine", "organization": _SCO, "when": "en 2001"},
        (
            "{member} <have> <il> <joined> {organization}",
            "[<esk>] {member} <join> {organization}",
            "{member} est <il> <become> {status} <de> {organization}",
            "[<esk>] {member} <became> {status} <de> {organization}",
            "{member} est <il> (entré|entrée) (à|dans) {organization}",
        ),
    ),
    Form(
        "member.left",
        "{member} a-t-elle quitté {organization} {when} ?",
        {"member": "l'Inde", "organization": _SCO, "when": "en 2020"},
        (
            "{member} <have> <il> quitté {organization}",
            "[<esk>] {member} <leave> {organization}",
            "{member} s'est <il> (retiré|retirée) <de> {organization}",
            "{member} <have> <il> cessé <de> être {status} <de> {organization}",
            "[<esk>] {member} (a|ont) cessé <de> être {status} <de> {organization}",
        ),
    ),
    Form(
        "member.of",
        "De quelles organisations {member} était-il {status} {when} ?",
        {"member": _KAZ, "status": "membre", "when": _MAY},
        (
            "<de> <which> <organizations> {member} <be> <il> {status}",
            "<de> <which> <organizations> [<esk>] {member} <was> {status}",
            "<de> <which> <organizations> {member} <have> <il> été {status}",
            "(<de>|à) <which> <organizations> [<esk>] {member} <belongs>",
            "(<de>|à) <which> <organizations> {member} (appartenait|appartient|participait|participe) <il>",
            "<de> <which> <organizations> {member} (faisait|fait) <il> partie",
        ),
    ),
    Form(
        "member.is",
        "{member} était-elle {status} de {organization} {when} ?",
        {"member": "la Biélorussie", "status": "membre", "organization": _SCO, "when": _DAY},
        (
            "{member} <be> <il> {status} (<de>|à) {organization}",
            "[<esk>] {member} <was> {status} (<de>|<in>) {organization}",
            "{member} <have> <il> été {status} <de> {organization}",
            "{member} (appartenait|appartient|participait|participe) <il> à {organization}",
            "{member} (faisait|fait) <il> partie <de> {organization}",
            "[<esk>] {member} <belong> {organization}",
            "{member} <be> <il> <in> {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "Où était {leader} {when} ?",
        {"leader": "Putin", "when": "le 9 novembre 2023"},
        (
            "où [<esk>] (<be>|se trouvait|se trouve) {leader}",
            "où [<esk>] {leader} (<be>|se trouvait|se trouve) [<il>]",
        ),
    ),
    Form(
        "meeting.who",
        "Qui {actor} a-t-il rencontré {when} ?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "qui {actor} <have> <il> (rencontré|vu|reçu) [<in> {place}]",
            "qui <esk> {actor} <met> [<in> {place}]",
            "avec <whom> {actor} s'est <il> (entretenu|entretenue|réuni|réunie) [<in> {place}]",
            "avec <whom> [<esk>] {actor} s'est (entretenu|entretenue|réuni|réunie) [<in> {place}]",
            "<who> <met> {actor} [<in> {place}]",
        ),
    ),
    Form(
        "call.who",
        "Avec qui {actor} a-t-il parlé par téléphone {when} ?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "(avec|à) <whom> {actor} <have> <il> <spoken> [<by_phone>]",
            "(avec|à) <whom> [<esk>] {actor} <talked> [<by_phone>]",
            "avec <whom> {actor} s'est <il> (entretenu|entretenue) <by_phone>",
            "à <whom> {actor} <have> <il> téléphoné",
            "qui {actor} <have> <il> appelé",
            "<who> <talked> [<by_phone>] (à|avec) {actor} [<by_phone>]",
            "<who> <called> {actor}",
        ),
    ),
    Form(
        "visit.who",
        "Qui a visité {place} {when} ?",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<who> <visited> {place}",),
    ),
    Form(
        "visit.did",
        "{actor} a-t-il visité {place} {when} ?",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        (
            "{actor} <have> <il> (visité|rendu visite à) {place}",
            "[<esk>] {actor} <visited> {place}",
            "{actor} s'est <il> (rendu|rendue) <in> {place}",
            "{actor} est <il> (allé|allée) <in> {place}",
            "{actor} (était|est) <il> <in> {place}",
            "[<esk>] {actor} (était|est) <in> {place}",
        ),
    ),
    Form(
        "visit.when",
        "Quand {actor} a-t-il visité {place} ?",
        {"actor": "Lavrov", "place": _KAZ},
        (
            "<when> {actor} <have> <il> (visité|rendu visite à) {place}",
            "<when> [<esk>] {actor} <visited> {place}",
            "<when> {actor} s'est <il> (rendu|rendue) <in> {place}",
            "<when> {actor} est <il> (allé|allée) <in> {place}",
            "<when> <was> visite <de> {actor} <in> {place}",
            "<when> a eu lieu visite <de> {actor} <in> {place}",
        ),
    ),
    Form(
        "visit.where",
        "Quels pays {actor} a-t-il visités {when} ?",
        {"actor": "Putin", "when": _2023},
        (
            "<which> <countries> {actor} <have> <il> (visités|visité)",
            "<which> <countries> [<esk>] {actor} (a visité|a visités|ont visités)",
            "<which> <countries> <visited> {actor}",
            "où {actor} s'est <il> (rendu|rendue)",
            "où {actor} est <il> (allé|allée)",
        ),
    ),
    Form(
        "meeting.when",
        "Quand {actor} et {other} se sont-ils rencontrés ?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "<when> {actor} et {other} se sont <il> <seen> [<in> {place}]",
            "<when> [<esk>] {actor} et {other} <meet> [<in> {place}]",
            "<when> {actor} <have> <il> rencontré {other} [<in> {place}]",
            "<when> [<esk>] {actor} <met> {other} [<in> {place}]",
            "<when> (<was>|a eu lieu) (rencontre|entretien) (entre|<de>) {actor} (et|avec) {other}",
        ),
    ),
    Form(
        "meeting.where",
        "Où {actor} et {other} se sont-ils rencontrés {when} ?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        (
            "où {actor} et {other} se sont <il> <seen>",
            "où [<esk>] {actor} et {other} <meet>",
            "où {actor} <have> <il> rencontré {other}",
            "où [<esk>] {actor} <met> {other}",
            "où (<was>|a eu lieu) (rencontre|entretien) (entre|<de>) {actor} (et|avec) {other}",
        ),
    ),
    Form(
        "call.did",
        "{actor} et {other} se sont-ils parlé par téléphone {when} ?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        (
            "{actor} et {other} se sont <il> (parlé|entretenus|téléphoné) [<by_phone>]",
            "{actor} et {other} ont <il> <spoken> [<by_phone>]",
            "[<esk>] {actor} et {other} (<talk>|se sont téléphoné) [<by_phone>]",
            "{actor} <have> <il> <spoken> [<by_phone>] (à|avec) {other} [<by_phone>]",
            "[<esk>] {actor} <talked> [<by_phone>] (à|avec) {other} [<by_phone>]",
            "{actor} <have> <il> (appelé|téléphoné à) {other}",
            "[<esk>] {actor} <called> {other}",
        ),
    ),
    Form(
        "call.when",
        "Quand {actor} et {other} se sont-ils parlé par téléphone ?",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "<when> {actor} et {other} se sont <il> (parlé|entretenus|téléphoné) [<by_phone>]",
            "<when> {actor} et {other} ont <il> <spoken> [<by_phone>]",
            "<when> [<esk>] {actor} et {other} (<talk>|se sont téléphoné) [<by_phone>]",
            "<when> {actor} <have> <il> <spoken> [<by_phone>] (à|avec) {other} [<by_phone>]",
            "<when> {actor} <have> <il> (appelé|téléphoné à) {other}",
            "<when> [<esk>] {actor} (<called> {other}|<talked> (à|avec) {other} [<by_phone>])",
        ),
    ),
    Form(
        "meeting.did",
        "{actor} et {other} se sont-ils rencontrés {when} ?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        (
            "{actor} et {other} se sont <il> <seen> [<in> {place}]",
            "[<esk>] {actor} et {other} <meet> [<in> {place}]",
            "{actor} <have> <il> rencontré {other} [<in> {place}]",
            "[<esk>] {actor} <met> {other} [<in> {place}]",
        ),
    ),
    Form(
        "meeting.summits",
        "Où s'est tenu le sommet de {organization} {when} ?",
        {"organization": _SCO, "when": "en 2018"},
        (
            "(quand|où) <held_at> <top> <de> {organization} [<in> {place}]",
            "(quand|où) <top> <de> {organization} (a <il> eu lieu|s'est <il> (tenu|tenue)) [<in> {place}]",
        ),
    ),
    Form(
        "meeting.host",
        "Qui a accueilli le sommet de {organization} {when} ?",
        {"organization": _SCO, "when": "en 2018"},
        (
            "<who> <hosted> [<top> <de>] {organization}",
            "(dans|en) <which> <countries> <held_at> <top> <de> {organization}",
        ),
    ),
    Form(
        "meeting.last",
        "Quand a eu lieu le dernier sommet de {organization} ?",
        {"organization": _SCO},
        (
            "(quand|où) <held_at> (dernier|dernière) <top> <de> {organization}",
            "(quand|où) <held_at> <top> (plus récent|plus récente) <de> {organization}",
            "(dernier|dernière) <top> <de> {organization}",
        ),
    ),
    Form(
        "meeting.last_host",
        "Qui a accueilli le dernier sommet de {organization} ?",
        {"organization": _SCO},
        (
            "<who> <hosted> (dernier|dernière) <top> <de> {organization}",
            "<who> <hosted> <top> (plus récent|plus récente) <de> {organization}",
            "(dans|en) <which> <countries> <held_at> (dernier|dernière) <top> <de> {organization}",
        ),
    ),
    Form(
        "meeting.of",
        "Quelles réunions {actor} a-t-il eues {when} ?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "<which> <meetings> {actor} <have> <il> (eues|eu|eus|tenues|tenus) [<in> {place}]",
            "<which> <meetings> [<esk>] {actor} (a eues|a eu|a tenues|avait) [<in> {place}]",
            "à <which> <meetings> {actor} <have> <il> (participé|assisté) [<in> {place}]",
            "à <which> <meetings> [<esk>] {actor} (a participé|participait|a assisté) [<in> {place}]",
            "<meetings> <de> {actor} [<in> {place}]",
            "(quand|où) <held_at> <sitting> <de> {actor} [<in> {place}]",
            "(quand|où) <sitting> <de> {actor} (a <il> eu lieu|s'est <il> (tenu|tenue)) [<in> {place}]",
        ),
    ),
    Form(
        "meeting.list",
        "Quelles réunions y a-t-il eu à {place} {when} ?",
        {"place": "Astana", "when": _MAY},
        (
            "<which> <meetings> y (a|avait) <il> [eu] [<in> {place}]",
            "<which> <meetings> (ont eu lieu|a eu lieu|se sont tenues|se sont tenus|il y a eu) [<in> {place}]",
            "<meetings> [<in> {place}]",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "À combien s'élevait le commerce entre {state} et {partner} {when} ?",
        {"state": _KAZ, "partner": _RUS, "when": ""},
        (
            "<how_much> <amounted> <trade> (entre|<de>) {state} (et|avec) {partner}",
            "combien {state} et {partner} ont <il> échangé",
            "<trade> (entre|<de>) {state} (et|avec) {partner}",
        ),
    ),
    Form(
        "trade.exports",
        "Combien {state} a-t-il exporté vers {partner} {when} ?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "combien {state} <have> <il> (exporté|vendu) (vers|en|à) {partner}",
            "combien [<esk>] {state} (a exporté|ont exporté|exportait|exporte) (vers|en|à) {partner}",
            "<how_much> <amounted> exportations <de> {state} (vers|à|en) {partner}",
            "exportations <de> {state} (vers|à|en) {partner}",
        ),
    ),
    Form(
        "trade.imports",
        "Combien {state} a-t-il importé de {partner} {when} ?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "combien {state} <have> <il> (importé|acheté) (<de>|depuis) {partner}",
            "combien [<esk>] {state} (a importé|ont importé|importait|importe) (<de>|depuis) {partner}",
            "<how_much> <amounted> importations <de> {state} [<out>] (<de>|depuis) {partner}",
            "importations <de> {state} [<out>] (<de>|depuis) {partner}",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "Quelle était la capitale de {state} {when} ?",
        {"state": _KAZ, "when": _MAY},
        ("<which> [ville] <was> capitale <de> {state}", "capitale <de> {state}"),
    ),
    Form(
        "capital.is",
        "{city} était-elle la capitale de {state} {when} ?",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        (
            "{city} <be> <il> capitale <de> {state}",
            "{city} <have> <il> été capitale <de> {state}",
            "[<esk>] {city} <was> capitale <de> {state}",
        ),
    ),
    Form(
        "capital.of",
        "De quel pays {city} était-elle la capitale {when} ?",
        {"city": "Astana", "when": _MAY},
        (
            "<de> <which> <countries> {city} <be> <il> capitale",
            "<de> <which> <countries> [<esk>] {city} <was> capitale",
            "<de> <which> <countries> <was> capitale {city}",
            "{city} <was> capitale <de> <which> <countries>",
        ),
    ),
    Form(
        "statement.about",
        "Qu'est-ce que {speaker} a dit sur {subject} {when} ?",
        {"speaker": "Tokayev", "subject": _RUS, "when": _MAY},
        (
            "<what> {speaker} <say> <saidof> {subject}",
            "<what> {speaker} <have> <il> <said> <saidof> {subject}",
            "<what> <say> {speaker} <saidof> {subject}",
            "(déclarations|déclaration|propos) <de> {speaker} <saidof> {subject}",
        ),
    ),
    Form(
        "statement.by",
        "Qu'est-ce que {speaker} a dit {when} ?",
        {"speaker": "Tokayev", "when": _MAY},
        (
            "<what> {speaker} <say>",
            "<what> {speaker} <have> <il> <said>",
            "<what> <say> {speaker}",
            "<which> déclarations {speaker} <have> <il> faites",
            "(déclarations|déclaration|propos) <de> {speaker}",
        ),
    ),
    Form(
        "statement.on",
        "Qu'est-ce qui a été dit sur {subject} {when} ?",
        {"subject": _RUS, "when": _MAY},
        (
            "qu'est-ce qui <was> <said> <saidof> {subject}",
            "<what> (on a|a <il> été|a -t-on|s'est <il>) <said> <saidof> {subject}",
            "qui a parlé <saidof> {subject}",
            "(déclarations|déclaration|propos) (sur|à propos <de>|concernant) {subject}",
        ),
    ),
    Form(
        "exists",
        "{member} existait-elle {when} ?",
        {"member": _SCO, "when": "en 1999"},
        (
            "{member} (existait|existe|exista) <il>",
            "{member} <have> <il> existé",
            "[<esk>] {member} (existait|existe|exista|existaient|a existé)",
        ),
    ),
    Form(
        "ended",
        "Quand {member} a-t-elle cessé d'exister ?",
        {"member": _SCO},
        (
            "<when> {member} <have> <il> cessé <de> exister",
            "<when> [<esk>] {member} (a|ont) cessé <de> exister",
            "<when> {member} <have> <il> été <dissolved>",
            "<when> [<esk>] {member} <was> <dissolved>",
            "<when> <was> <dissolved> {member}",
            "<when> {member} s'est <il> (dissous|dissoute|effondré|effondrée|disloqué|disloquée)",
            "<when> [<esk>] {member} s'est (dissous|dissoute|effondré|effondrée|disloqué|disloquée)",
            "<when> s'est (dissous|dissoute|effondré|effondrée|disloqué|disloquée) {member}",
            "jusqu'à quand {member} <have> <il> existé",
        ),
    ),
    Form(
        "what",
        "Qu'est-ce que {organization} ?",
        {"organization": _SCO},
        (
            "qu'est-ce <que> [(c'est que|est)] {organization}",
            "qu'est {organization}",
            "que (signifie|veut dire) {organization}",
            "{organization} c'est quoi",
        ),
    ),
)

_LIKE_A_MEMBER = "{0}|{0}s|état {0}|états {0}s|pays {0}|pays {0}s|membre {0}|membres {0}s|{0}e|{0}es|organisation {0}e"
_OBSERVER = (
    "observateur|observateurs|observatrice|observatrices|état observateur|états observateurs|pays observateur"
    "|pays observateurs|membre observateur|membres observateurs"
)

GRAMMAR = Language(
    locale="fr",
    forms=either_forms((*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS)),
    words=either_groups(_WORDS),
    articles=frozenset("le la les l' un une tous toutes".split()),
    fillers=phrases(
        either_phrase(
            "s'il vous plaît|s'il te plaît|pouvez-vous me dire|peux-tu me dire|dites-moi|dis-moi|savez-vous|sais-tu"
            "|encore|toujours|déjà|aussi|ensemble|officiellement|alors"
        ),
        _CUTS,
    ),
    present=phrases(
        either_phrase(
            "à l'heure actuelle|à l'heure qu'il est|en ce moment|pour le moment|pour l'instant|de nos jours"
            "|à présent|actuellement|présentement|maintenant|aujourd'hui"
        ),
        _CUTS,
    ),
    contracted=frozenset(),
    before_dates=either_word(
        "en le l' depuis jusqu' jusque entre durant pendant dans de d' à a avant après dès courant pour début"
        " fin".split()
    ),
    openings=phrases(
        either_phrase(
            "pendant la période de|pendant la période|durant la période de|durant la période|dans la période de"
            "|dans la période|sur la période|en date de le|à la date de le|durant le mois de|durant"
            " l'|durant|à le cours de|pendant le mois de"
            "|pendant l'|pendant|dans le courant de|dans l'|courant|à l'|à le|à|en"
        ),
        _CUTS,
    ),
    throughout=phrases(
        either_phrase(
            "pendant toute l'année|pendant toute la durée de|pendant tout le mois de|pendant tout|pendant toute"
            "|durant toute l'année|durant tout le mois de|durant tout|durant toute|tout au long de l'année"
            "|tout à le long de l'année|tout à le long de le|tout à le long de|toute l'année|tout le mois de|toute|tout"
        ),
        _CUTS,
    ),
    months=either_word(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        " janv févr fév avr juil sept oct nov déc"
        " trente quarante cinquante soixante soixante-dix septante quatre-vingt quatre-vingts quatre-vingt-dix"
        " nonante xixe xxe xxie".split()
    ),
    date_words=either_word(
        "de d' à a le la les l' et en , depuis jusqu' jusque entre durant pendant dans avant après dès jour jours mois"
        " an ans année années décennie décennies siècle siècles millénaire av j.-c j.-c. apr 1er premier première"
        " deuxième second seconde troisième quatrième trimestre semestre moitié cours printemps été automne hiver"
        " début milieu mi fin"
        " vers environ autour lundi mardi mercredi jeudi vendredi samedi dimanche tout toute long durée date courant"
        " partir période"
        " compter".split()
    ),
    relative=re.compile(
        r"\b((?:an|année|annee|mois|semaine|décennie|siècle|été|hiver|automne|printemps|lundi|mardi|mercredi|jeudi"
        r"|vendredi|samedi|dimanche) (?:dernier|dernière|derniere|passée?|prochaine?|suivante?|précédente?)"
        r"|hier|avant-hier|demain|récemment|recemment|dernièrement|il y a \w+ (?:ans?|mois|jours?|semaines?)"
        r"|cette (?:année|annee|semaine)|ce mois-ci)\b"
    ),
    statuses=either_key(
        by_word(
            {
                "member": "membre|membres|état membre|états membres|pays membre|pays membres|membre à part entière"
                "|membres à part entière|membre de plein droit|membres de plein droit|membre titulaire"
                "|état-membre|états-membres",
                "observer": _OBSERVER,
                "partner": "partenaire|partenaires|partenaire de dialogue|partenaires de dialogue|pays partenaire"
                "|pays partenaires|état partenaire|états partenaires|partenaire du dialogue",
                "associate": _LIKE_A_MEMBER.format("associé"),
                "candidate": "|".join(
                    f"{who}{what}"
                    for who in _LIKE_A_MEMBER.format("candidat").split("|")
                    for what in ("", " à l'adhésion", " à l'entrée")
                ),
                "invited": _LIKE_A_MEMBER.format("invité"),
                "suspended": _LIKE_A_MEMBER.format("suspendu"),
            }
        )
    ),
    roles=either_key(
        by_word(
            {
                "head of state": "chef d'état|chefs d'état|cheffe d'état|chef de l'état|cheffe de l'état",
                "head of government": "président du gouvernement|présidente du gouvernement|chef de gouvernement"
                "|chef du gouvernement|chefs de gouvernement"
                "|cheffe de gouvernement|cheffe du gouvernement",
                "foreign minister": "ministre des affaires étrangères|ministre de affaires étrangères"
                "|ministre des relations extérieures|chef de la diplomatie|cheffe de la diplomatie",
                "secretary-general": "secrétaire général|secrétaire générale",
            }
        )
    ),
    titles=either_word(
        "président|présidente|premier ministre|première ministre|chancelier|chancelière|roi|reine|empereur"
        "|impératrice|monarque|sultan|émir|guide suprême|vice-président|vice-présidente".split("|")
    ),
    pronouns=either_word(
        "je me moi nous tu te vous il elle ils elles on lui leur leurs se soi son sa ses ce ça cela ceci cet cette ici"
        " là y non oui ou mais si ne pas être avoir comme avec sans pour que qui dont sur plus très déjà fait faire"
        " été eu".split()
    ),
    offices=either_key(
        by_word(
            {
                "president": "président|présidente",
                "prime minister": "premier ministre|première ministre",
                "chancellor": "chancelier|chancelière|chancelier fédéral|chancelière fédérale",
                "king": "roi",
                "queen": "reine",
                "emperor": "empereur|impératrice",
                "director-general": "directeur général|directrice générale|directeur-général|directrice-générale",
                "vice president": "vice-président|vice-présidente",
            }
        )
    ),
    contractions={"du": ("de", "le"), "des": ("de", "les"), "au": ("à", "le"), "aux": ("à", "les")},
    cuts=_CUTS,
    dates=(
        (re.compile(r"entre (.+) et (.+)"), r"de \1 à \2"),
        *seasons(r"(?:le |l')?SEASON (?:de )?(\d{4})", "printemps", "(?:été|ete)", "automne", "hiver"),
    ),
)
"""French."""
