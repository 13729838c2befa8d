"""The published Portuguese grammar, as written in Brazil and in Portugal.

Articles may stand before any name. Contractions are read as the two words that they are, so the wordings have *de* and
*em* alone, and the examples are written with *do* and *na*.
"""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "who": "quem|<which> <countries>|<which> <organizations>|<which> líder|<which> dirigente",
    "which": "que|qual|quais",
    "countries": "país|países|estado|estados|nação|nações",
    "organizations": "(organização|organizações|organismo|organismos|bloco|blocos|grupo|grupos|órgão|órgãos)"
    " [internacional|internacionais]",
    "was": "era|eram|é|são|foi|foram|será|serão|está|estava|esteve|estavam|estiveram|vem sendo|vinha sendo|tem sido",
    "begins": "começou|começa|começará",
    "ends": "terminou|termina|terminará",
    "held": "exerceu|exercia|exerce|exercer|ocupou|ocupava|ocupa|ocupar|deteve|detinha|detém|teve|tinha|tem|assumiu"
    "|assumia|assume|assumir",
    "chaired": "presidiu|presidia|preside|presidiram|presidiam|presidem|presidirá|<was> presidindo|<was> a presidir"
    "|<held> presidência [(rotativa|pro tempore|pró-tempore)] de"
    "|<was> em presidência [(rotativa|pro tempore|pró-tempore)] de|<was> (presidente|presidentes) de"
    "|<was> à frente de",
    "led": "liderou|liderava|lidera|lideraram|lideravam|lideram|dirigiu|dirigia|dirige|governou|governava|governa"
    "|governaram|governavam|governam|chefiou|chefiava|chefia|comandava|<was> (líder|dirigente|governante) de",
    "join": "aderiu a|aderiram a|adere a|entrou em|entraram em|entra em|ingressou em|ingressaram em|ingressa em"
    "|se juntou a|se juntaram a|juntou-se a|juntaram-se a|passou a integrar|passaram a integrar"
    "|passou a fazer parte de|passaram a fazer parte de",
    "leave": "saiu de|saíram de|sai de|deixou|deixaram|deixa|se retirou de|se retiraram de|retirou-se de"
    "|retiraram-se de|abandonou|abandonaram",
    "presides": "presidiu|presidia|preside|presidirá|presidiram|presidem",
    "expelled": "expulso|expulsa|expulsos|excluído|excluída",
    "belong": "compõe|compõem|compunha|compunham|formam|constituem|pertencia a|pertence a|pertenceu a|pertenciam a"
    "|pertencem a|pertenceram a|fazia parte de|faz parte de"
    "|fez parte de|faziam parte de|fazem parte de|fizeram parte de|integrava|integra|integrou|integravam|integram"
    "|integraram|participava de|participa de|participou de|participavam de|participam de|<was> em",
    "belonged": "pertencia|pertence|pertenceu|participava|participa|participou|fazia parte|faz parte|fez parte",
    "found": "fundou|fundaram|criou|criaram|estabeleceu|estabeleceram",
    "founded": "fundada|fundado|criada|criado|estabelecida|estabelecido|instituída|instituído",
    "founders": "fundador|fundadora|fundadores|fundadoras|membro fundador|membros fundadores|estado fundador"
    "|estados fundadores|país fundador|países fundadores",
    "met": "se encontrou com|se encontraram com|encontrou-se com|encontraram-se com|se reuniu com|se reuniram com"
    "|reuniu-se com|reuniram-se com|encontrou|encontraram",
    "meet": "se encontraram|encontraram-se|se reuniram|reuniram-se|tiveram um encontro|tiveram encontro",
    "talked": "falou|falaram|conversou|conversaram",
    "by_phone": "por telefone|ao telefone|pelo telefone|por telemóvel",
    "visited": "visitou|visitaram|visita|visitava|visitaria|foi a|foram a|viajou a|viajou para|viajaram a|esteve em"
    "|estiveram em|estava em|chegou a",
    "meetings": "reuniões|reunião|encontros|encontro|cúpulas|cúpula|cimeiras|cimeira|visitas",
    "took_place": "houve|há|ocorreram|aconteceram|se realizaram|realizaram-se|estavam (previstas|previstos)",
    "when": "quando|desde quando|desde que ano|até quando|em que ano|em que anos|em que período|por quanto tempo|há"
    " quanto tempo",
    "trade": "comércio|comércio bilateral|intercâmbio comercial|volume de comércio|trocas comerciais"
    "|corrente de comércio",
    "office": "cargo|cargos|função|funções|posto|postos",
    "how_much": "quanto|qual|de quanto|em quanto",
    "said": "disse|dizia|declarou|afirmou|falou",
    "saidof": "sobre|acerca de|a respeito de",
    "top": "cúpula|cimeira",
    "sitting": "reunião|reuniões|sessão|conferência",
    "held_at": "<was> [realizada]|ocorreu|aconteceu|decorreu|teve lugar|se realizou|realizou-se|vai ser|realiza-se",
    "hosted": "sediou|sedia|sediará|acolheu|acolhe|acolherá|hospedou|organizou|recebeu"
    "|<was> (anfitrião|anfitriã|sede|país anfitrião) de",
    "broke_up": "se (dissolveu|desintegrou|extinguiu|desfez)|dissolveu-se|desintegrou-se|extinguiu-se|acabou",
    "returned": "voltou|voltaram|regressou|regressaram|retornou|retornaram",
    "dissolved": "dissolvida|dissolvido|extinta|extinto|abolida|abolido",
}

_SCO, _MAY, _KAZ, _RUS = "a OCX", "em maio de 2024", "o Cazaquistão", "a Rússia"
_2023, _NOVEMBER, _DAY = "em 2023", "em novembro de 2023", "em 21 de maio de 2024"

_CHAIRS = (
    Form(
        "holder.who",
        "Quem era {office} de {body} {when}?",
        {"office": "o presidente", "body": _KAZ, "when": _MAY},
        (
            "<who> <was> {office} de {body}",
            "<who> <held> (cargo|função|posto) de {office} de {body}",
            "<which> <was> {office} de {body}",
            "{office} de {body}",
        ),
    ),
    Form(
        "chair.who",
        "Quem presidia {organization} {when}?",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> [é que] <chaired> {organization}",
            "<who> [é que] <presides> a {organization}",
            "<who> <held> presidência {organization}",
            "com quem <was> presidência [(rotativa|pro tempore|pró-tempore)] de {organization}",
            "de quem <was> presidência [(rotativa|pro tempore|pró-tempore)] de {organization}",
            "presidência [(rotativa|pro tempore|pró-tempore)] de {organization}",
            "presidente de {organization}",
        ),
    ),
    Form(
        "chair.did",
        "{actor} presidia {organization} {when}?",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        (
            "{actor} <chaired> {organization}",
            "{actor} <presides> a {organization}",
            "<presides> {actor} [a] {organization}",
        ),
    ),
    Form(
        "chair.when",
        "Quando {actor} presidiu {organization}?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "<when> [é que] {actor} <chaired> {organization}",
            "<when> [é que] {actor} <presides> a {organization}",
            "<when> [é que] <presides> {actor} [a] {organization}",
            "quando (<begins>|<ends>) [(mandato|presidência)] de {actor} em [presidência de] {organization}",
        ),
    ),
    Form(
        "chair.count",
        "Quantas vezes {actor} presidiu {organization}?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "quantas vezes [é que] {actor} <chaired> {organization}",
            "quantas vezes [é que] {actor} <presides> a {organization}",
            "quantas vezes [é que] <presides> {actor} [a] {organization}",
            "quantas vezes [é que] {actor} <held> presidência de {organization}",
        ),
    ),
    Form(
        "chair.of",
        "Que organizações {actor} presidia {when}?",
        {"actor": _KAZ, "when": _MAY},
        (
            "<which> <organizations> [é que] {actor} (presidiu|presidia|preside)",
            "que (presidiu|presidia|preside) {actor}",
            "<which> <organizations> [eram] (presididas|presidida) por {actor}",
            "<which> <organizations> (presidiu|presidia|preside) {actor}",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "Quem liderava {body} {when}?",
        {"body": _KAZ, "when": _MAY},
        ("<who> [é que] <led> {body}", "(líder|dirigente|governante) de {body}"),
    ),
    Form(
        "holder.did",
        "{leader} era {office} de {body} {when}?",
        {"leader": "Lavrov", "office": "ministro das Relações Exteriores", "body": _RUS, "when": _DAY},
        (
            "{leader} <was> {office} de {body}",
            "<was> {leader} {office} de {body}",
            "{leader} <held> (cargo|função|posto) de {office} de {body}",
        ),
    ),
    Form(
        "holder.did_lead",
        "{leader} liderava {body} {when}?",
        {"leader": "Putin", "body": _RUS, "when": _MAY},
        ("{leader} <led> {body}",),
    ),
    Form(
        "holder.when",
        "Quando {leader} foi {office} de {body}?",
        {"leader": "Tokayev", "office": "presidente", "body": _KAZ},
        (
            "<when> [é que] {leader} <was> {office} de {body}",
            "<when> <was> {leader} {office} de {body}",
            "<when> (se tornou|tornou-se) {leader} {office} de {body}",
            "<when> [é que] {leader} se tornou {office} de {body}",
            "<when> {leader} (tornou-se|assumiu como) {office} de {body}",
            "<when> [é que] {leader} <held> (cargo|função|posto) de {office} de {body}",
        ),
    ),
    Form(
        "holder.offices",
        "Que cargo {leader} ocupava {when}?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "<which> <office> [é que] {leader} <held>",
            "<which> <office> <held> {leader}",
            "<which> <was> <office> de {leader}",
            "quem <was> {leader}",
            "<office> de {leader}",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "Quem fundou {organization}?",
        {"organization": _SCO},
        (
            "<who> [é que] <found> {organization}",
            "<who> <was> <founders> de {organization}",
            "<founders> de {organization}",
        ),
    ),
    Form(
        "founded",
        "Quando {organization} foi fundada?",
        {"organization": _SCO},
        (
            "<when> [é que] {organization} <was> <founded>",
            "<when> <was> <founded> {organization}",
            "<when> (surgiu|nasceu|começou) {organization}",
            "<when> [é que] {organization} (surgiu|nasceu|começou|existe)",
            "<when> existe {organization}",
        ),
    ),
    Form(
        "founded.did",
        "{organization} foi fundada {when}?",
        {"organization": _SCO, "when": "em 2001"},
        ("{organization} <was> <founded>",),
    ),
    Form(
        "member.did_found",
        "{member} fundou {organization}?",
        {"member": "a China", "organization": _SCO},
        ("{member} <found> {organization}", "{member} <was> [(um|uma) de] <founders> de {organization}"),
    ),
    Form(
        "members.count",
        "Quantos {status} {organization} tinha {when}?",
        {"status": "membros", "organization": _SCO, "when": _MAY},
        (
            "(quantos|quantas) {status} [é que] {organization} <held>",
            "(quantos|quantas) {status} <held> {organization}",
            "(quantos|quantas) <countries> <was> {status} (de|a) {organization}",
            "(quantos|quantas) {status} (há|havia|existem|existiam) em {organization}",
            "(quantos|quantas) <was> {status} de {organization}",
            "(quantos|quantas) <countries> <belong> {organization}",
            "número de {status} de {organization}",
        ),
    ),
    Form(
        "members.who",
        "Quem eram {status} de {organization} {when}?",
        {"status": "os observadores", "organization": _SCO, "when": _MAY},
        (
            "<who> <was> {status} (de|a) {organization}",
            "<which> <was> {status} (de|a) {organization}",
            "<who> <belong> {organization}",
            "(liste|lista de|mostre|diga) {status} de {organization}",
            "{status} de {organization}",
        ),
    ),
    Form(
        "members.joined",
        "Quem aderiu a {organization} {when}?",
        {"organization": _SCO, "when": "em 2001"},
        ("<who> [é que] <join> {organization}", "<who> (se tornou|tornou-se|tornaram-se) {status} de {organization}"),
    ),
    Form(
        "members.left",
        "Quem saiu de {organization} {when}?",
        {"organization": _SCO, "when": "em 2024"},
        ("<who> [é que] <leave> {organization}",),
    ),
    Form(
        "member.when",
        "Por quanto tempo {member} foi {status} de {organization}?",
        {"member": _KAZ, "status": "membro", "organization": _SCO},
        (
            "([(por|durante)] quanto tempo|em que anos) [é que] {member} <was> {status} (de|a) {organization}",
            "([(por|durante)] quanto tempo|em que anos) <was> {member} {status} (de|a) {organization}",
            "[(por|durante)] quanto tempo [é que] {member} <belong> {organization}",
        ),
    ),
    Form(
        "member.again",
        "Quando {member} voltou a {organization}?",
        {"member": "a Índia", "organization": _SCO},
        (
            "<when> [é que] {member} <returned> a {organization}",
            "<when> <returned> {member} a {organization}",
            "<when> [é que] {member} (reingressou em|reintegrou|se reintegrou em|reintegrou-se em) {organization}",
            "<when> [é que] {member} voltou a (entrar em|ingressar em|aderir a|ser {status} de) {organization}",
        ),
    ),
    Form(
        "member.since",
        "Desde quando {member} é {status} de {organization}?",
        {"member": _KAZ, "status": "membro", "organization": _SCO},
        (
            "<when> [é que] {member} <was> {status} (de|a) {organization}",
            "<when> <was> {member} {status} (de|a) {organization}",
            "<when> [é que] {member} se (tornou|tornaram) {status} (de|a) {organization}",
            "<when> (se tornou|tornou-se|se tornaram|passou a ser) {member} {status} (de|a) {organization}",
            "<when> (aderiu|aderiram|se juntou|se juntaram|juntou-se) {member} a {organization}",
            "<when> (entrou|entraram|ingressou|ingressaram) {member} em {organization}",
            "<when> {member} (tornou-se|passou a ser) {status} de {organization}",
            "<when> [é que] {member} (<join>|<belong>) {organization}",
        ),
    ),
    Form(
        "member.until",
        "Quando {member} saiu de {organization}?",
        {"member": "a Índia", "organization": _SCO},
        (
            "até quando {member} <was> {status} de {organization}",
            "<when> [é que] {member} <leave> {organization}",
            "<when> [é que] {member} deixou de ser {status} de {organization}",
            "<when> deixou {member} de ser {status} de {organization}",
            "<when> (saiu|saíram|se retirou|se retiraram|retirou-se) {member} de {organization}",
            "<when> (deixou|abandonou) {member} {organization}",
            "<when> [é que] {member} <was> <expelled> de {organization}",
            "<when> <was> (<expelled> {member}|{member} <expelled>) de {organization}",
        ),
    ),
    Form(
        "member.joined",
        "{member} aderiu a {organization} {when}?",
        {"member": "a China", "organization": _SCO, "when": "em 2001"},
        (
            "{member} <join> {organization}",
            "(aderiu|aderiram|se juntou|juntou-se) {member} a {organization}",
            "(entrou|entraram|ingressou|ingressaram) {member} em {organization}",
            "{member} (se tornou|tornou-se|passou a ser) {status} de {organization}",
        ),
    ),
    Form(
        "member.left",
        "{member} saiu de {organization} {when}?",
        {"member": "a Índia", "organization": _SCO, "when": "em 2020"},
        (
            "{member} <leave> {organization}",
            "(saiu|saíram|se retirou|retirou-se) {member} de {organization}",
            "{member} deixou de ser {status} de {organization}",
        ),
    ),
    Form(
        "member.of",
        "De que organizações {member} era {status} {when}?",
        {"member": _KAZ, "status": "membro", "when": _MAY},
        (
            "de <which> <organizations> [é que] {member} <was> {status}",
            "de <which> <organizations> <was> {status} {member}",
            "[(de|em)] <which> <organizations> [é que] {member} (<belonged>|<was>)",
            "<which> <organizations> {member} (integrava|integra|integrou)",
            "<which> <organizations> [é que] (pertence|pertencia|pertenceu) {member}",
        ),
    ),
    Form(
        "member.is",
        "{member} era {status} de {organization} {when}?",
        {"member": "Belarus", "status": "membro", "organization": _SCO, "when": _DAY},
        (
            "{member} <was> [como] {status} (de|em|a) {organization}",
            "<was> {member} {status} (de|em|a) {organization}",
            "(pertencia|pertence|pertenceu) {member} a {organization}",
            "(fazia|faz|fez) {member} parte de {organization}",
            "{member} <belong> {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "Onde estava {leader} {when}?",
        {"leader": "Putin", "when": "em 9 de novembro de 2023"},
        ("onde [é que] <was> {leader}", "onde [é que] {leader} <was>"),
    ),
    Form(
        "meeting.who",
        "Com quem {actor} se encontrou {when}?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "com quem [é que] {actor} (se encontrou|se reuniu|encontrou-se|reuniu-se) [em {place}]",
            "com quem (se encontrou|se reuniu) {actor} [em {place}]",
            "quem [é que] {actor} encontrou [em {place}]",
            "<who> <met> {actor} [em {place}]",
        ),
    ),
    Form(
        "call.who",
        "Com quem {actor} falou por telefone {when}?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "com quem [é que] {actor} <talked> [<by_phone>]",
            "com quem <talked> {actor} [<by_phone>]",
            "<who> <talked> com {actor} [<by_phone>]",
            "para quem {actor} (telefonou|ligou)",
            "<who> (telefonou para|telefonou a|ligou para|ligou a) {actor}",
        ),
    ),
    Form(
        "visit.who",
        "Quem visitou {place} {when}?",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<who> [é que] <visited> {place}",),
    ),
    Form(
        "visit.did",
        "{actor} visitou {place} {when}?",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        ("{actor} <visited> {place}",),
    ),
    Form(
        "visit.when",
        "Quando {actor} visitou {place}?",
        {"actor": "Lavrov", "place": _KAZ},
        (
            "<when> [é que] {actor} <visited> {place}",
            "<when> <was> visita de {actor} a {place}",
        ),
    ),
    Form(
        "visit.where",
        "Que países {actor} visitou {when}?",
        {"actor": "Putin", "when": _2023},
        (
            "<which> <countries> [é que] {actor} (visitou|visitava|visita)",
            "<which> <countries> (visitou|visita) {actor}",
            "(aonde|para onde) {actor} (foi|viajou)",
            "que {actor} visitou",
        ),
    ),
    Form(
        "meeting.when",
        "Quando {actor} e {other} se encontraram?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "<when> [é que] {actor} e {other} <meet> [em {place}]",
            "<when> [é que] {actor} <met> {other} [em {place}]",
            "<when> <was> (encontro|reunião) (entre {actor} e {other}|de {actor} com {other}|de {actor} e {other})",
        ),
    ),
    Form(
        "meeting.where",
        "Onde {actor} e {other} se encontraram {when}?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        (
            "onde [é que] {actor} e {other} <meet>",
            "onde [é que] {actor} <met> {other}",
            "onde <was> (encontro|reunião) (entre {actor} e {other}|de {actor} com {other}|de {actor} e {other})",
        ),
    ),
    Form(
        "call.did",
        "{actor} e {other} falaram por telefone {when}?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        (
            "{actor} e {other} (falaram|conversaram|se falaram) [<by_phone>]",
            "{actor} <talked> [<by_phone>] com {other} [<by_phone>]",
            "{actor} (telefonou para|telefonou a|ligou para|ligou a) {other}",
        ),
    ),
    Form(
        "call.when",
        "Quando {actor} e {other} falaram por telefone?",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "<when> [é que] {actor} e {other} (falaram|conversaram|se falaram) [<by_phone>]",
            "<when> [é que] {actor} <talked> [<by_phone>] com {other} [<by_phone>]",
            "<when> [é que] {actor} (telefonou para|telefonou a|ligou para|ligou a) {other}",
        ),
    ),
    Form(
        "meeting.did",
        "{actor} e {other} se encontraram {when}?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        ("{actor} e {other} <meet> [em {place}]", "{actor} <met> {other} [em {place}]"),
    ),
    Form(
        "meeting.summits",
        "Onde foi a cúpula de {organization} {when}?",
        {"organization": _SCO, "when": "em 2018"},
        (
            "(quando|onde) [é que] <held_at> <top> de {organization} [em {place}]",
            "(quando|onde) [é que] <top> de {organization} <held_at> [em {place}]",
        ),
    ),
    Form(
        "meeting.host",
        "Quem sediou a cúpula de {organization} {when}?",
        {"organization": _SCO, "when": "em 2018"},
        (
            "<who> [é que] <hosted> [<top> de] {organization}",
            "em <which> <countries> [é que] <held_at> <top> de {organization}",
        ),
    ),
    Form(
        "meeting.last",
        "Quando foi a última cúpula de {organization}?",
        {"organization": _SCO},
        (
            "(quando|onde) [é que] <held_at> última <top> de {organization}",
            "(quando|onde) [é que] <held_at> <top> mais recente de {organization}",
            "última <top> de {organization}",
        ),
    ),
    Form(
        "meeting.last_host",
        "Quem sediou a última cúpula de {organization}?",
        {"organization": _SCO},
        (
            "<who> [é que] <hosted> (última <top>|<top> mais recente) de {organization}",
            "em <which> <countries> [é que] <held_at> (última <top>|<top> mais recente) de {organization}",
        ),
    ),
    Form(
        "meeting.of",
        "Que reuniões {actor} teve {when}?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "<which> <meetings> [é que] {actor} (teve|tinha|tem|manteve|realizou) [em {place}]",
            "de <which> <meetings> [é que] {actor} (participou|participava|participa) [em {place}]",
            "<which> <meetings> teve {actor} [em {place}]",
            "<meetings> de {actor} [em {place}]",
            "(quando|onde) [é que] <held_at> <sitting> de {actor} [em {place}]",
            "(quando|onde) [é que] <sitting> de {actor} <held_at> [em {place}]",
            "(quando|onde) {actor} se reuniu",
        ),
    ),
    Form(
        "meeting.list",
        "Que reuniões houve em {place} {when}?",
        {"place": "Astana", "when": _MAY},
        (
            "<which> <meetings> <took_place> [em {place}]",
            "<meetings> [em {place}]",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "Qual foi o comércio entre {state} e {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": ""},
        (
            "<how_much> [<was>] <trade> (entre {state} e {partner}|de {state} com {partner})",
            "<trade> (entre {state} e {partner}|de {state} com {partner})",
            "quanto {state} e {partner} (comerciaram|comercializaram|comerciam)",
            "<how_much> (somou|atingiu|chegou a) <trade> (entre {state} e {partner}|de {state} com {partner})",
        ),
    ),
    Form(
        "trade.exports",
        "Quanto {state} exportou para {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "quanto [é que] {state} (exportou|exporta|exportava|vendeu) (para|a) {partner}",
            "<how_much> <was> exportações de {state} (para|a) {partner}",
            "exportações de {state} (para|a) {partner}",
        ),
    ),
    Form(
        "trade.imports",
        "Quanto {state} importou de {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "quanto [é que] {state} (importou|importa|importava|comprou) de {partner}",
            "<how_much> <was> importações de {state} (provenientes|vindas|procedentes) de {partner}",
            "<how_much> <was> importações de {state} de {partner}",
            "importações de {state} [(provenientes|vindas|procedentes)] de {partner}",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "Qual era a capital de {state} {when}?",
        {"state": _KAZ, "when": _MAY},
        ("<which> [cidade] <was> capital de {state}", "capital de {state}"),
    ),
    Form(
        "capital.is",
        "{city} era a capital de {state} {when}?",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        ("{city} <was> capital de {state}",),
    ),
    Form(
        "capital.of",
        "De que país {city} era a capital {when}?",
        {"city": "Astana", "when": _MAY},
        (
            "de <which> <countries> [é que] {city} <was> capital",
            "{city} <was> capital de <which> <countries>",
            "de <which> <countries> <was> capital {city}",
        ),
    ),
    Form(
        "statement.about",
        "O que {speaker} disse sobre {subject} {when}?",
        {"speaker": "Tokayev", "subject": _RUS, "when": _MAY},
        (
            "que [é que] {speaker} <said> <saidof> {subject}",
            "que <said> {speaker} <saidof> {subject}",
            "(declarações|declaração) de {speaker} <saidof> {subject}",
        ),
    ),
    Form(
        "statement.by",
        "O que {speaker} disse {when}?",
        {"speaker": "Tokayev", "when": _MAY},
        (
            "que [é que] {speaker} <said>",
            "que <said> {speaker}",
            "<which> declarações {speaker} fez",
            "(declarações|declaração) de {speaker}",
        ),
    ),
    Form(
        "statement.on",
        "O que se disse sobre {subject} {when}?",
        {"subject": _RUS, "when": _MAY},
        (
            "que (se disse|foi dito|se declarou|foi declarado|disseram) <saidof> {subject}",
            "quem falou <saidof> {subject}",
            "(declarações|declaração) <saidof> {subject}",
        ),
    ),
    Form(
        "exists",
        "{member} existia {when}?",
        {"member": _SCO, "when": "em 1999"},
        ("{member} [já|ainda] (existia|existe|existiu)", "(existia|existe|existiu) {member}"),
    ),
    Form(
        "ended",
        "Quando {member} deixou de existir?",
        {"member": _SCO},
        (
            "<when> [é que] {member} (deixou|deixaram) de existir",
            "<when> (deixou|deixaram) de existir {member}",
            "<when> (deixou|deixaram) {member} de existir",
            "<when> [é que] {member} <was> <dissolved>",
            "<when> <was> <dissolved> {member}",
            "<when> [é que] {member} <broke_up>",
            "<when> <broke_up> {member}",
            "até quando (existiu {member}|{member} existiu)",
        ),
    ),
    Form(
        "what",
        "O que é {organization}?",
        {"organization": _SCO},
        ("que (é|era|foi) {organization}", "que (significa|quer dizer) {organization}"),
    ),
)

_LIKE_A_MEMBER = "{0}|{0}s|estado {0}|estados {0}s|país {0}|países {0}s|membro {0}|membros {0}s"
_CANDIDATE = _LIKE_A_MEMBER.format("candidato") + "|candidata|candidatas"
_FOREIGN = "ministro de relações exteriores|ministro das relações exteriores|ministra das relações exteriores"

GRAMMAR = Language(
    locale="pt",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset({"o", "a", "os", "as", "um", "uma", "todos", "todas"}),
    fillers=phrases(
        "por favor|diga-me|me diga|você sabe|sabe dizer|pode me dizer|pode dizer-me|ainda|já|também|oficialmente|juntos"
    ),
    present=phrases(
        "hoje em dia|neste momento|no momento|em momento|em este momento|até hoje|atualmente|actualmente|agora|hoje"
        "|presentemente"
    ),
    ever=phrases("alguma vez|em algum momento|em alguma ocasião|em alguma época|em o passado"),
    past=re.compile(
        r"\b(?:foi|foram|eram?|est(?:eve|iveram|ava|avam)|teve|tinha|fez|fizeram|fazia|faziam|det(?:eve|inha)"
        r"|(?:lider|govern|chefi|ocup|integr|particip)(?:ou|aram|ava|avam)"
        r"|(?:presid|dirig|exist)(?:iu|iram|ia|iam)|(?:exerc|pertenc)(?:eu|eram|ia|iam))\b"
    ),
    contracted=frozenset(),
    before_dates=frozenset("em desde até entre durante de a por antes depois após partir dentro ao".split()),
    openings=phrases(
        "em o período de|em o período|durante o período de|durante o período|em decorrer de o|em a|em o|em|durante o"
        "|durante a|durante|a|por"
    ),
    throughout=phrases(
        "durante todo o|durante todo|durante toda a|ao longo de todo o|ao longo de todo|ao longo de|em todo o|em todo"
        "|todo o|todo|a o longo de todo o|a o longo de o|a o longo de"
    ),
    months=frozenset(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
        " jan fev mar abr mai jun jul ago set out nov dez"
        " trinta quarenta cinquenta sessenta setenta oitenta noventa xix xx xxi".split()
    ),
    date_words=frozenset(
        "de a o os as e em período , desde até entre durante por antes depois após partir dia dias mês meses ano anos"
        " década século séculos milênio milénio a.c d.c primeiro primeira segundo segunda terceiro quarto trimestre"
        " semestre metade primavera verão"
        " outono inverno início meados fim final cerca aproximadamente segunda-feira terça-feira quarta-feira"
        " quinta-feira sexta-feira sábado domingo todo toda longo".split()
    ),
    relative=re.compile(
        r"\b((?:ano|mês|semana|década|século|verão|inverno|outono|primavera) (?:passad[oa]|que vem|anterior|seguinte)"
        r"|(?:próxim|últim)[oa]s? (?:ano|mês|semana|década|século)|ontem|amanhã|anteontem|recentemente|há \w+ (?:anos?"
        r"|mes(?:es)?|dias?|semanas?)|este (?:ano|mês)|esta semana)\b"
    ),
    statuses=by_word(
        {
            "member": "membro|membros|estado membro|estados membros|estado-membro|estados-membros|país membro"
            "|países membros|país-membro|países-membros|membro pleno|membros plenos|membro de pleno direito",
            "observer": "observador|observadores|observadora|observadoras|estado observador|estados observadores"
            "|país observador|países observadores|membro observador|membros observadores",
            "partner": "parceiro|parceiros|parceira|parceiras|parceiro de diálogo|parceiros de diálogo"
            "|parceira de diálogo|país parceiro|países parceiros|estado parceiro|estados parceiros",
            "associate": _LIKE_A_MEMBER.format("associado") + "|associada|associadas",
            "candidate": f"{_CANDIDATE}|" + "|".join(f"{word} à adesão" for word in _CANDIDATE.split("|")),
            "invited": "convidado|convidados|convidada|convidadas|país convidado|países convidados",
            "suspended": "suspenso|suspensos|suspensa|suspensas|membro suspenso|membros suspensos",
        }
    ),
    roles=by_word(
        {
            "head of state": "chefe de estado|chefes de estado|chefe do estado",
            "head of government": "presidente do governo|presidente do conselho de ministros|chefe de governo"
            "|chefes de governo|chefe do governo",
            "foreign minister": f"{_FOREIGN}|ministro dos negócios estrangeiros|ministra dos negócios estrangeiros"
            "|ministro do exterior|ministro de negócios estrangeiros|chanceler",
            "secretary-general": "secretário-geral|secretária-geral|secretário geral|secretária geral",
        }
    ),
    titles=frozenset(
        "presidente|presidenta|primeiro-ministro|primeira-ministra|rei|rainha|imperador|imperatriz|sultão|emir|monarca"
        "|vice-presidente|líder supremo".split("|")
    ),
    pronouns=frozenset(
        "eu me nós nos você vocês tu ele ela eles elas seu sua lhe lhes isso isto este esta esse essa aquele aquela"
        " aqui ali não sim ou mas se ser estar ter haver como com sem para que sobre mais já ainda fez faz".split()
    ),
    offices=by_word(
        {
            "president": "presidente|presidenta",
            "prime minister": "primeiro-ministro|primeira-ministra",
            "chancellor": "chanceler|chanceler federal",
            "king": "rei",
            "queen": "rainha",
            "emperor": "imperador|imperatriz",
            "director-general": "diretor-geral|diretora-geral|director-geral|directora-geral|diretor geral"
            "|diretora geral",
            "vice president": "vice-presidente",
        }
    ),
    contractions={
        **{f"d{article}": ("de", article) for article in ("o", "a", "os", "as")},
        **{f"n{article}": ("em", article) for article in ("o", "a", "os", "as")},
        **{f"pel{article}": ("por", article) for article in ("o", "a", "os", "as")},
        "num": ("em", "um"),
        "numa": ("em", "uma"),
        "dum": ("de", "um"),
        "duma": ("de", "uma"),
        "ao": ("a", "o"),
        "aos": ("a", "os"),
        "à": ("a", "a"),
        "às": ("a", "as"),
    },
    dates=(
        (re.compile(r"entre (.+) e (.+)"), r"de \1 a \2"),
        *seasons(r"(?:[ao] )?SEASON (?:de |do ano de )?(\d{4})", "primavera", "ver[ãa]o", "outono", "inverno"),
    ),
)
"""Portuguese."""
