"""The published Spanish grammar.

Articles may stand before any name; *del* and *al* are read as the two words that they are, so the wordings have *de*
and *a* alone. The subject may stand before the verb or after it.
"""

from __future__ import annotations

import re

from geopolitics.questions._accents import either_forms, either_groups, either_key, either_phrase, either_word
from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "which": "qué|que|cuál|cuáles",
    "who": "quién|quiénes|<which> <countries>|<which> <organizations>|<which> (líder|dirigente|mandatario)",
    "whom": "quién|quiénes|<which> <countries>|<which> (líderes|dirigentes)",
    "countries": "país|países|estado|estados|nación|naciones",
    "organizations": "(organización|organizaciones|organismo|organismos|bloque|bloques|grupo|grupos|órgano|órganos)"
    " [internacional|internacionales]",
    "was": "era|eran|fue|fueron|es|son|será|serán|ha sido|han sido|había sido|habían sido|sigue siendo",
    "held": "ejercía|ejerció|ejerce|ejercían|ejercieron|ejercen|ocupaba|ocupó|ocupa|ocupaban|ocuparon|ocupan|ostentaba"
    "|ostentó|ostenta|ostentaban|ostentaron|ostentan|desempeñaba|desempeñó|desempeña|tenía|tuvo|tiene|tenían|tuvieron"
    "|tienen|asumió|asumía|asume|ha ejercido|ha ocupado|ha tenido",
    "chair": "presidencia [rotatoria|rotativa|(pro tempore)|(de turno)]|presidente|presidenta|presidentes",
    "chaired": "presidía|presidió|preside|presidían|presidieron|presiden|presidirá|ha presidido|han presidido"
    "|(estaba|estaban|está|están) presidiendo",
    "turned": "empezó|empieza|comenzó|comienza|terminó|termina|acabó|acaba",
    "led": "gobernaba|gobernó|gobierna|gobernaban|gobernaron|gobiernan|dirigía|dirigió|dirige|dirigían|dirigieron"
    "|dirigen|lideraba|lideró|lidera|lideraban|lideraron|lideran|encabezaba|encabezó|encabeza"
    "|(estaba|está|estuvo) a frente de|<was> (líder|líderes|dirigente|dirigentes|gobernante) de",
    "join": "ingresó|ingresaron|ingresa|entró|entraron|entra|se unió|se unieron|se une|se adhirió|se adhirieron"
    "|se adhiere|se incorporó|se incorporaron|se incorpora|se sumó|se sumaron|accedió|accedieron|ha entrado"
    "|han entrado|ha ingresado|han ingresado",
    "became": "se hizo|se hicieron|se convirtió en|se convirtieron en|llegó a ser|pasó a ser|pasaron a ser"
    "|empezó a ser|comenzó a ser",
    "leave": "salió de|salieron de|sale de|se retiró de|se retiraron de|se retira de|se marchó de|se fue de"
    "|se fueron de|abandonó|abandonaron|abandona|dejó|dejaron|deja|ha abandonado|han abandonado|ha salido de"
    "|ha dejado",
    "leaves": "salió|sale|se retiró|se retira|se marchó|se fue|ha salido",
    "belong": "forma|forman|formaba|formaban|compone|componen|componía|componían|conforma|conforman|conformaban"
    "|pertenecía a|pertenece a|perteneció a|pertenecían a|pertenecen a|pertenecieron a|formaba parte de"
    "|forma parte de|formó parte de|formaban parte de|forman parte de|formaron parte de|integraba|integra|integró"
    "|integraban|integran|integraron|(estaba|estaban|está|están|estuvo|estuvieron) en|participaba en|participa en",
    "belonged": "pertenecía|pertenece|perteneció|formaba parte|forma parte|formó parte|estaba|está|estuvo|participaba"
    "|participa",
    "found": "fundó|fundaron|creó|crearon|estableció|establecieron|constituyó|constituyeron|ha fundado|han fundado",
    "founded": "se fundó|se creó|se estableció|se constituyó|nació|surgió"
    "|<was> (fundada|fundado|fundadas|creada|creado|establecida|establecido|constituida|constituido)",
    "founded_as": "fundada|fundado|fundadas|creada|creado|establecida|establecido|constituida|constituido",
    "expelled": "expulsado|expulsada|excluido|excluida",
    "founders": "fundador|fundadora|fundadores|fundadoras|(miembro|miembros|estado|estados|país|países)"
    " (fundador|fundadores)",
    "met": "se reunió|se reunieron|se reúne|se ha reunido|se encontró|se encontraron|se entrevistó|se entrevistaron"
    "|se vio|mantuvo conversaciones|mantuvo una reunión|tuvo una reunión",
    "meet": "se reunieron|se han reunido|se encontraron|se entrevistaron|se vieron|mantuvieron conversaciones"
    "|mantuvieron una reunión",
    "talked": "habló|hablaron|ha hablado|han hablado|conversó|conversaron|ha conversado",
    "called": "llamó|telefoneó|ha llamado",
    "by_phone": "por teléfono|telefónicamente",
    "visited": "visitó|visitaron|visita|visitaba|ha visitado|han visitado",
    "went": "viajó|viajaron|fue|fueron|llegó|llegaron|acudió|ha viajado|ha ido",
    "meetings": "reuniones|reunión|encuentros|encuentro|cumbres|cumbre|visitas|conversaciones",
    "took_place": "hubo|hay|había|se celebraron|se celebró|tuvieron lugar|tuvo lugar|se realizaron|estaban previstas",
    "since": "desde (cuándo|qué año|qué fecha)",
    "when": "cuándo|cuando|<since>|hasta cuándo|en qué año|en qué años|cuánto tiempo|en qué fecha",
    "trade": "(comercio|intercambio) [bilateral|mutuo|comercial]"
    "|volumen de (comercio|intercambio) [bilateral|comercial]|intercambios comerciales",
    "office": "cargo|cargos|puesto|puestos|función|funciones",
    "how_much": "cuánto|de cuánto|a cuánto|cuál|cuáles",
    "amounted": "<was>|ascendió|ascendía|asciende|ascendieron|sumó|sumaron|alcanzó",
    "said": "dijo|decía|dice|declaró|declara|afirmó|afirma|manifestó|ha dicho|ha declarado|ha afirmado",
    "saidof": "sobre|acerca de|respecto a|respecto de|de",
    "and": "y|e",
    "top": "cumbre",
    "sitting": "reunión|consejo|sesión",
    "held_at": "<was> [celebrada]|tuvo lugar|tiene lugar|tendrá lugar|se celebró|se celebra|se celebrará|se realizó"
    "|se llevó a cabo",
    "hosted": "acogió|acoge|acogerá|organizó|organiza|albergó|recibió"
    "|<was> (anfitrión|anfitriona|sede|país anfitrión) de",
    "returned": "volvió|volvieron|regresó|regresaron|retornó|retornaron|reingresó|reingresaron|se reincorporó"
    "|se reincorporaron|se reintegró|se reintegraron",
    "dissolved": "se disolvió|se disolvieron|se desintegró|se extinguió|desapareció|se abolió|se suprimió",
}

_SCO, _MAY, _KAZ, _RUS = "la OCS", "en mayo de 2024", "Kazajistán", "Rusia"
_2023, _NOVEMBER, _DAY = "en 2023", "en noviembre de 2023", "el 21 de mayo de 2024"

_CHAIRS = (
    Form(
        "holder.who",
        "¿Quién era {office} de {body} {when}?",
        {"office": "presidente", "body": _KAZ, "when": _MAY},
        (
            "<who> <was> {office} de {body}",
            "<who> <held> (cargo|puesto|función) de {office} de {body}",
            "<which> <was> {office} de {body}",
            "{office} de {body}",
        ),
    ),
    Form(
        "chair.who",
        "¿Quién presidía {organization} {when}?",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> [es que] <chaired> {organization}",
            "<who> <held> <chair> de {organization}",
            "<who> <was> <chair> de {organization}",
            "<which> [<countries>] <chaired> {organization}",
            "(a|de) <whom> (correspondía|correspondió|corresponde|<was>) <chair> de {organization}",
            "<chair> de {organization}",
        ),
    ),
    Form(
        "chair.did",
        "¿Presidía {actor} {organization} {when}?",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        (
            "<chaired> {actor} {organization}",
            "{actor} <chaired> {organization}",
            "<held> {actor} <chair> de {organization}",
            "{actor} <held> <chair> de {organization}",
            "<was> {actor} <chair> de {organization}",
            "{actor} <was> <chair> de {organization}",
        ),
    ),
    Form(
        "chair.when",
        "¿Cuándo presidió {actor} {organization}?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "<when> <chaired> {actor} {organization}",
            "<when> {actor} <chaired> {organization}",
            "<when> <held> {actor} <chair> de {organization}",
            "<when> <was> {actor} <chair> de {organization}",
            "<when> {actor} (<held>|<was>) <chair> de {organization}",
            "cuándo <turned> [(mandato|presidencia) de] {actor} (en|a frente de) [presidencia de] {organization}",
        ),
    ),
    Form(
        "chair.count",
        "¿Cuántas veces presidió {actor} {organization}?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "cuántas veces (<chaired> {actor}|{actor} <chaired>) {organization}",
            "cuántas veces ((<held>|<was>) {actor}|{actor} (<held>|<was>)) <chair> de {organization}",
        ),
    ),
    Form(
        "chair.of",
        "¿Qué organizaciones presidía {actor} {when}?",
        {"actor": _KAZ, "when": _MAY},
        (
            "<which> <organizations> <chaired> {actor}",
            "<which> <organizations> {actor} <chaired>",
            "<which> <chaired> {actor}",
            "de <which> <organizations> <was> {actor} <chair>",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "¿Quién gobernaba {body} {when}?",
        {"body": _KAZ, "when": _MAY},
        (
            "<who> <led> [a] {body}",
            "(líder|dirigente|gobernante) de {body}",
        ),
    ),
    Form(
        "holder.did",
        "¿Era {leader} {office} de {body} {when}?",
        {"leader": "Lavrov", "office": "ministro de Asuntos Exteriores", "body": _RUS, "when": _DAY},
        (
            "<was> {leader} {office} de {body}",
            "{leader} <was> {office} de {body}",
            "<held> {leader} (cargo|puesto) de {office} de {body}",
            "{leader} <held> (cargo|puesto) de {office} de {body}",
        ),
    ),
    Form(
        "holder.did_lead",
        "¿Gobernaba {leader} {body} {when}?",
        {"leader": "Putin", "body": _RUS, "when": _MAY},
        (
            "<led> {leader} [a] {body}",
            "{leader} <led> [a] {body}",
            "<was> {leader} (líder|dirigente|gobernante) de {body}",
            "(estaba|está|estuvo) {leader} a frente de {body}",
        ),
    ),
    Form(
        "holder.when",
        "¿Cuándo fue {leader} {office} de {body}?",
        {"leader": "Tokáyev", "office": "presidente", "body": _KAZ},
        (
            "<when> <was> {leader} {office} de {body}",
            "<when> {leader} <was> {office} de {body}",
            "<when> [se] (convirtió|hizo) {leader} [en] {office} de {body}",
            "<when> {leader} <became> {office} de {body}",
            "<when> (<became>|asumió) {leader} [cargo de] {office} de {body}",
            "<when> <held> {leader} (cargo|puesto) de {office} de {body}",
        ),
    ),
    Form(
        "holder.offices",
        "¿Qué cargo ocupaba {leader} {when}?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "<which> <office> <held> {leader}",
            "<which> <office> {leader} <held>",
            "<which> <was> <office> de {leader}",
            "quién <was> {leader}",
            "<office> de {leader}",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "¿Quién fundó {organization}?",
        {"organization": _SCO},
        (
            "<who> <found> {organization}",
            "<who> <was> <founders> de {organization}",
            "<which> <was> <founders> de {organization}",
            "<founders> de {organization}",
        ),
    ),
    Form(
        "founded",
        "¿Cuándo se fundó {organization}?",
        {"organization": _SCO},
        (
            "(<when>|<which> año) <founded> {organization}",
            "<when> {organization} <founded>",
            "<when> <was> {organization} <founded_as>",
            "<when> (existe|existía|empezó a existir) {organization}",
            "cuántos años tiene {organization}",
        ),
    ),
    Form(
        "founded.did",
        "¿Se fundó {organization} {when}?",
        {"organization": _SCO, "when": "en 2001"},
        (
            "<founded> {organization}",
            "{organization} <founded>",
            "<was> {organization} <founded_as>",
        ),
    ),
    Form(
        "member.did_found",
        "¿Fundó {member} {organization}?",
        {"member": "China", "organization": _SCO},
        (
            "<found> {member} {organization}",
            "{member} <found> {organization}",
            "<was> {member} <founders> de {organization}",
            "{member} <was> <founders> de {organization}",
            "(participó|estuvo) {member} en fundación de {organization}",
            "{member} (participó|estuvo) en fundación de {organization}",
            "<was> {member} (uno|una) de <founders> de {organization}",
        ),
    ),
    Form(
        "members.count",
        "¿Cuántos {status} tenía {organization} {when}?",
        {"status": "miembros", "organization": _SCO, "when": _MAY},
        (
            "(cuántos|cuántas) {status} <held> {organization}",
            "(cuántos|cuántas) {status} (hay|había|hubo|existían) en {organization}",
            "(cuántos|cuántas) <countries> <was> {status} (de|en|a) {organization}",
            "(cuántos|cuántas) <was> {status} de {organization}",
            "(cuántos|cuántas) {status} de {organization} (hay|había|hubo)",
            "(cuántos|cuántas) <countries> <belong> {organization}",
            "de (cuántos|cuántas) {status} (consta|constaba|se compone|se componía) {organization}",
            "número de {status} (de|en) {organization}",
        ),
    ),
    Form(
        "members.who",
        "¿Quiénes eran los {status} de {organization} {when}?",
        {"status": "observadores", "organization": _SCO, "when": _MAY},
        (
            "<who> <was> {status} (de|en|a) {organization}",
            "<which> <was> {status} (de|en|a) {organization}",
            "<who> <belong> {organization}",
            "(enumera|muestra|nombra|lista|lista de) {status} (de|en) {organization}",
            "{status} de {organization}",
        ),
    ),
    Form(
        "members.joined",
        "¿Quién ingresó en {organization} {when}?",
        {"organization": _SCO, "when": "en 2001"},
        (
            "<who> <join> (en|a) {organization}",
            "<who> <became> {status} de {organization}",
        ),
    ),
    Form(
        "members.left",
        "¿Quién abandonó {organization} {when}?",
        {"organization": _SCO, "when": "en 2024"},
        ("<who> <leave> {organization}",),
    ),
    Form(
        "member.when",
        "¿Cuánto tiempo fue {member} {status} de {organization}?",
        {"member": _KAZ, "status": "miembro", "organization": _SCO},
        (
            "([durante] cuánto tiempo|en qué años) (<was> {member}|{member} <was>) {status} (de|en|a) {organization}",
            "[durante] cuánto tiempo {member} <belong> {organization}",
            "[durante] cuánto tiempo (perteneció|pertenecía|pertenece) {member} a {organization}",
            "[durante] cuánto tiempo (formó|formaba|forma) parte {member} de {organization}",
            "[durante] cuánto tiempo (estuvo|estaba|está) {member} en {organization}",
        ),
    ),
    Form(
        "member.again",
        "¿Cuándo volvió {member} a {organization}?",
        {"member": "la India", "organization": _SCO},
        (
            "<when> (<returned> {member}|{member} <returned>) (a|en) {organization}",
            "<when> (volvió|volvieron) {member} a (entrar|ingresar) en {organization}",
            "<when> (volvió|volvieron) a (entrar|ingresar) {member} en {organization}",
            "<when> (volvió|volvieron) {member} a ser {status} de {organization}",
            "<when> (volvió|volvieron) a ser {member} {status} de {organization}",
        ),
    ),
    Form(
        "member.since",
        "¿Desde cuándo es {member} {status} de {organization}?",
        {"member": _KAZ, "status": "miembro", "organization": _SCO},
        (
            "<since> <was> {member} {status} (de|en|a) {organization}",
            "<since> {member} <was> {status} (de|en|a) {organization}",
            "<since> <was> {status} (de|en|a) {organization} {member}",
            "<since> {member} <belong> {organization}",
            "<since> (pertenece|pertenecía) {member} a {organization}",
            "<since> (forma|formaba) parte {member} de {organization}",
            "<since> (forma|formaba) {member} parte de {organization}",
            "<since> (está|estaba) {member} en {organization}",
            "<when> <join> {member} (en|a) {organization}",
            "<when> {member} <join> (en|a) {organization}",
            "<when> se (hizo|convirtió) {member} [en] {status} de {organization}",
            "<when> <became> {member} {status} de {organization}",
            "<when> {member} <became> {status} de {organization}",
            "(cuándo|en qué año|cuánto tiempo) <was> {member} {status} de {organization}",
            "cuándo fue (admitido|admitida|{status}) {member} (de|en) {organization}",
        ),
    ),
    Form(
        "member.until",
        "¿Cuándo abandonó {member} {organization}?",
        {"member": "la India", "organization": _SCO},
        (
            "hasta cuándo <was> {member} {status} (de|en) {organization}",
            "hasta cuándo {member} <was> {status} (de|en) {organization}",
            "<when> (abandonó|abandona|dejó|deja|ha abandonado) {member} {organization}",
            "<when> <leaves> {member} de {organization}",
            "<when> <was> (<expelled> {member}|{member} <expelled>) de {organization}",
            "<when> (expulsaron|excluyeron) a {member} de {organization}",
            "<when> {member} <leave> {organization}",
            "cuándo (dejó|deja) {member} de ser {status} de {organization}",
            "cuándo (dejó|deja) de ser {member} {status} de {organization}",
            "cuándo {member} (dejó|deja) de ser {status} de {organization}",
        ),
    ),
    Form(
        "member.joined",
        "¿Ingresó {member} en {organization} {when}?",
        {"member": "China", "organization": _SCO, "when": "en 2001"},
        (
            "<join> {member} (en|a) {organization}",
            "{member} <join> (en|a) {organization}",
            "(se hizo|se convirtió) {member} [en] {status} de {organization}",
            "<became> {member} {status} de {organization}",
            "{member} <became> {status} de {organization}",
            "<was> {member} (admitido|admitida) en {organization}",
        ),
    ),
    Form(
        "member.left",
        "¿Abandonó {member} {organization} {when}?",
        {"member": "la India", "organization": _SCO, "when": "en 2020"},
        (
            "(abandonó|abandona|dejó|ha abandonado|ha dejado) {member} {organization}",
            "<leaves> {member} de {organization}",
            "{member} <leave> {organization}",
            "(dejó|ha dejado) {member} de ser {status} de {organization}",
            "(dejó|ha dejado) de ser {member} {status} de {organization}",
            "{member} (dejó|ha dejado) de ser {status} de {organization}",
        ),
    ),
    Form(
        "member.of",
        "¿De qué organizaciones era {status} {member} {when}?",
        {"member": _KAZ, "status": "miembro", "when": _MAY},
        (
            "de <which> <organizations> <was> {status} {member}",
            "de <which> <organizations> <was> {member} {status}",
            "de <which> <organizations> {member} <was> {status}",
            "(a|de|en) <which> <organizations> <belonged> {member}",
            "(a|de|en) <which> <organizations> {member} <belonged>",
        ),
    ),
    Form(
        "member.is",
        "¿Era {member} {status} de {organization} {when}?",
        {"member": "Belarús", "status": "miembro", "organization": _SCO, "when": _DAY},
        (
            "<was> {member} {status} (de|en|a) {organization}",
            "{member} <was> {status} (de|en|a) {organization}",
            "<was> {status} (de|en|a) {organization} {member}",
            "(pertenecía|pertenece|perteneció) {member} a {organization}",
            "(formaba|forma|formó) parte {member} de {organization}",
            "(formaba|forma|formó) {member} parte de {organization}",
            "(estaba|está|estuvo) {member} en {organization}",
            "(estaba|está|estuvo) {member} {status} (de|en) {organization}",
            "{member} (estaba|está|estuvo) {status} (de|en) {organization}",
            "{member} <belong> {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "¿Dónde estaba {leader} {when}?",
        {"leader": "Putin", "when": "el 9 de noviembre de 2023"},
        (
            "dónde (estaba|estuvo|está|se encontraba|se encuentra|se hallaba) {leader}",
            "dónde {leader} (estaba|estuvo|está|se encontraba|se encuentra)",
        ),
    ),
    Form(
        "meeting.who",
        "¿Con quién se reunió {actor} {when}?",
        {"actor": "Tokáyev", "when": _MAY},
        (
            "con <whom> <met> {actor} [en {place}]",
            "con <whom> {actor} <met> [en {place}]",
            "a <whom> (vio|recibió|encontró) {actor} [en {place}]",
            "<who> <met> con {actor} [en {place}]",
        ),
    ),
    Form(
        "call.who",
        "¿Con quién habló por teléfono {actor} {when}?",
        {"actor": "Tokáyev", "when": _MAY},
        (
            "con <whom> <talked> [<by_phone>] {actor} [<by_phone>]",
            "con <whom> {actor} <talked> [<by_phone>]",
            "a <whom> <called> [<by_phone>] {actor} [<by_phone>]",
            "<who> <called> [<by_phone>] a {actor} [<by_phone>]",
            "<who> <talked> [<by_phone>] con {actor} [<by_phone>]",
        ),
    ),
    Form(
        "visit.who",
        "¿Quién visitó {place} {when}?",
        {"place": _KAZ, "when": _NOVEMBER},
        (
            "<who> <visited> [a] {place}",
            "<who> <went> a {place}",
            "<who> (estuvo|estuvieron) de visita en {place}",
        ),
    ),
    Form(
        "visit.did",
        "¿Visitó {actor} {place} {when}?",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        (
            "<visited> {actor} [a] {place}",
            "{actor} <visited> [a] {place}",
            "<went> {actor} a {place}",
            "{actor} <went> a {place}",
            "(estaba|estuvo) {actor} en {place}",
            "{actor} (estaba|estuvo) en {place}",
        ),
    ),
    Form(
        "visit.when",
        "¿Cuándo visitó {actor} {place}?",
        {"actor": "Lavrov", "place": _KAZ},
        (
            "<when> <visited> {actor} [a] {place}",
            "<when> {actor} <visited> [a] {place}",
            "<when> <went> {actor} a {place}",
            "<when> {actor} <went> a {place}",
            "<when> (estaba|estuvo) {actor} en {place}",
            "<when> <was> visita de {actor} a {place}",
        ),
    ),
    Form(
        "visit.where",
        "¿Qué países visitó {actor} {when}?",
        {"actor": "Putin", "when": _2023},
        (
            "<which> <countries> <visited> {actor}",
            "<which> <countries> {actor} <visited>",
            "(a <which> <countries>|a dónde|adónde|dónde) <went> {actor}",
        ),
    ),
    Form(
        "meeting.when",
        "¿Cuándo se reunieron {actor} y {other}?",
        {"actor": "Tokáyev", "other": "Lavrov"},
        (
            "<when> <meet> {actor} <and> {other} [en {place}]",
            "<when> {actor} <and> {other} <meet> [en {place}]",
            "<when> <met> {actor} con {other} [en {place}]",
            "<when> {actor} <met> con {other} [en {place}]",
            "<when> (<was>|tuvo lugar|se celebró) (reunión|encuentro) (entre|de) {actor} (y|e|con) {other}",
        ),
    ),
    Form(
        "meeting.where",
        "¿Dónde se reunieron {actor} y {other} {when}?",
        {"actor": "Putin", "other": "Tokáyev", "when": _NOVEMBER},
        (
            "dónde <meet> {actor} <and> {other}",
            "dónde {actor} <and> {other} <meet>",
            "dónde <met> {actor} con {other}",
            "dónde {actor} <met> con {other}",
            "dónde (<was>|tuvo lugar|se celebró) (reunión|encuentro) (entre|de) {actor} (y|e|con) {other}",
        ),
    ),
    Form(
        "call.did",
        "¿Hablaron {actor} y {other} por teléfono {when}?",
        {"actor": "Tokáyev", "other": "Putin", "when": _MAY},
        (
            "<talked> [<by_phone>] {actor} <and> {other} [<by_phone>]",
            "{actor} <and> {other} <talked> [<by_phone>]",
            "<talked> {actor} [<by_phone>] con {other} [<by_phone>]",
            "{actor} <talked> [<by_phone>] con {other} [<by_phone>]",
            "<called> {actor} [<by_phone>] a {other} [<by_phone>]",
            "{actor} <called> [<by_phone>] a {other} [<by_phone>]",
        ),
    ),
    Form(
        "call.when",
        "¿Cuándo hablaron {actor} y {other} por teléfono?",
        {"actor": "Tokáyev", "other": "Putin"},
        (
            "<when> <talked> [<by_phone>] {actor} <and> {other} [<by_phone>]",
            "<when> {actor} <and> {other} <talked> [<by_phone>]",
            "<when> <talked> {actor} [<by_phone>] con {other} [<by_phone>]",
            "<when> {actor} <talked> [<by_phone>] con {other} [<by_phone>]",
            "<when> <called> {actor} [<by_phone>] a {other} [<by_phone>]",
        ),
    ),
    Form(
        "meeting.did",
        "¿Se reunieron {actor} y {other} {when}?",
        {"actor": "Tokáyev", "other": "Lavrov", "when": _MAY},
        (
            "<meet> {actor} <and> {other} [en {place}]",
            "{actor} <and> {other} <meet> [en {place}]",
            "<met> {actor} con {other} [en {place}]",
            "{actor} <met> con {other} [en {place}]",
        ),
    ),
    Form(
        "meeting.summits",
        "¿Dónde se celebró la cumbre de {organization} {when}?",
        {"organization": _SCO, "when": "en 2018"},
        ("(cuándo|dónde) <held_at> <top> de {organization} [en {place}]",),
    ),
    Form(
        "meeting.host",
        "¿Quién acogió la cumbre de {organization} {when}?",
        {"organization": _SCO, "when": "en 2018"},
        (
            "<who> <hosted> [<top> de] {organization}",
            "en <which> (país|estado) <held_at> <top> de {organization}",
        ),
    ),
    Form(
        "meeting.last",
        "¿Cuándo fue la última cumbre de {organization}?",
        {"organization": _SCO},
        (
            "(cuándo|dónde) <held_at> última <top> de {organization}",
            "(cuándo|dónde) <held_at> <top> más reciente de {organization}",
            "última <top> de {organization}",
        ),
    ),
    Form(
        "meeting.last_host",
        "¿Quién acogió la última cumbre de {organization}?",
        {"organization": _SCO},
        (
            "<who> <hosted> (última <top>|<top> más reciente) de {organization}",
            "en <which> (país|estado) <held_at> (última <top>|<top> más reciente) de {organization}",
        ),
    ),
    Form(
        "meeting.of",
        "¿Qué reuniones tuvo {actor} {when}?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "<which> <meetings> (tuvo|tenía|tiene|mantuvo|celebró|ha tenido|realizó) {actor} [en {place}]",
            "en <which> <meetings> (participó|participa|estuvo) {actor} [en {place}]",
            "<meetings> de {actor} [en {place}]",
            "(cuándo|dónde) <held_at> <sitting> de {actor} [en {place}]",
            "(cuándo|dónde) <met> {actor}",
        ),
    ),
    Form(
        "meeting.list",
        "¿Qué reuniones hubo en {place} {when}?",
        {"place": "Astana", "when": _MAY},
        (
            "<which> <meetings> <took_place> [en {place}]",
            "<who> <met> en {place}",
            "<meetings> [en {place}]",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "¿A cuánto ascendió el comercio entre {state} y {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": ""},
        (
            "<how_much> <amounted> <trade> (entre|de) {state} (y|e|con) {partner}",
            "(cuánto comerciaron|cuánto comercian) {state} (y|e|con) {partner}",
            "<trade> (entre|de) {state} (y|e|con) {partner}",
        ),
    ),
    Form(
        "trade.exports",
        "¿Cuánto exportó {state} a {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "cuánto (exportó|exporta|exportaba|vendió|ha exportado) {state} a {partner}",
            "cuánto {state} (exportó|exporta|exportaba|vendió) a {partner}",
            "<how_much> <amounted> exportaciones de {state} (a|hacia) {partner}",
            "exportaciones de {state} (a|hacia) {partner}",
        ),
    ),
    Form(
        "trade.imports",
        "¿Cuánto importó {state} de {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "cuánto (importó|importa|importaba|compró|ha importado) {state} (de|desde|a) {partner}",
            "cuánto {state} (importó|importa|importaba|compró) (de|desde) {partner}",
            "<how_much> <amounted> importaciones de {state} [(procedentes|provenientes)] (de|desde) {partner}",
            "importaciones de {state} [(procedentes|provenientes)] (de|desde) {partner}",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "¿Cuál era la capital de {state} {when}?",
        {"state": _KAZ, "when": _MAY},
        ("<which> [ciudad] <was> capital de {state}", "capital de {state}"),
    ),
    Form(
        "capital.is",
        "¿Era {city} la capital de {state} {when}?",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        ("<was> {city} capital de {state}", "<was> capital de {state} {city}", "{city} <was> capital de {state}"),
    ),
    Form(
        "capital.of",
        "¿De qué país era {city} la capital {when}?",
        {"city": "Astana", "when": _MAY},
        (
            "de <which> <countries> <was> {city} capital",
            "de <which> <countries> <was> capital {city}",
            "{city} de <which> <countries> <was> capital",
        ),
    ),
    Form(
        "statement.about",
        "¿Qué dijo {speaker} sobre {subject} {when}?",
        {"speaker": "Tokáyev", "subject": _RUS, "when": _MAY},
        (
            "<which> <said> {speaker} <saidof> {subject}",
            "<which> {speaker} <said> <saidof> {subject}",
            "(declaraciones|declaración) de {speaker} (sobre|acerca de) {subject}",
        ),
    ),
    Form(
        "statement.by",
        "¿Qué dijo {speaker} {when}?",
        {"speaker": "Tokáyev", "when": _MAY},
        (
            "<which> <said> {speaker}",
            "<which> {speaker} <said>",
            "<which> declaraciones hizo {speaker}",
            "(declaraciones|declaración) de {speaker}",
        ),
    ),
    Form(
        "statement.on",
        "¿Qué se dijo sobre {subject} {when}?",
        {"subject": _RUS, "when": _MAY},
        (
            "<which> (se (dijo|declaró|ha dicho|afirmó)|dijeron|fue dicho) <saidof> {subject}",
            "quién habló (sobre|acerca de|de) {subject}",
            "(declaraciones|declaración) (sobre|acerca de) {subject}",
        ),
    ),
    Form(
        "exists",
        "¿Existía {member} {when}?",
        {"member": _SCO, "when": "en 1999"},
        ("(existía|existió|existe|existían) {member}", "{member} (existía|existió|existe|existían)"),
    ),
    Form(
        "ended",
        "¿Cuándo dejó de existir {member}?",
        {"member": _SCO},
        (
            "<when> (dejó|dejaron) de existir {member}",
            "<when> (dejó|dejaron) {member} de existir",
            "<when> {member} (dejó|dejaron) de existir",
            "<when> <dissolved> {member}",
            "<when> {member} <dissolved>",
            "<when> <was> (disuelta|disuelto|abolida|abolido|suprimida|suprimido) {member}",
            "<when> <was> {member} (disuelta|disuelto|abolida|abolido|suprimida|suprimido)",
            "hasta cuándo (existió|existía) {member}",
        ),
    ),
    Form(
        "what",
        "¿Qué es {organization}?",
        {"organization": _SCO},
        ("(qué|que|quién) (es|era|fue|son) {organization}", "(qué|que) (significa|quiere decir) {organization}"),
    ),
)

_LIKE_A_MEMBER = (
    "{0}|{0}s|estado {0}|estados {0}s|país {0}|países {0}s|miembro {0}|miembros {0}s|{1}|{1}s|organización {1}"
)
_OBSERVER = (
    "observador|observadores|observadora|observadoras|estado observador|estados observadores|país observador"
    "|países observadores|miembro observador|miembros observadores"
)
_FOREIGN = "asuntos exteriores|relaciones exteriores|exteriores"

GRAMMAR = Language(
    locale="es",
    forms=either_forms((*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS)),
    words=either_groups(_WORDS),
    articles=frozenset("el la los las un una unos unas todos todas".split()),
    fillers=phrases(
        either_phrase(
            "por favor|me puede decir|me puedes decir|puede decirme|puedes decirme|dime|dígame|sabes|sabe usted"
            "|todavía|aún|ya|también|alguna vez|oficialmente|entonces"
        )
    ),
    present=phrases(
        either_phrase(
            "hoy en día|a día de hoy|hoy día|en la actualidad|en este momento|en estos momentos|por ahora|actualmente"
            "|ahora mismo|ahora|hoy|presentemente"
        )
    ),
    contracted=frozenset(),
    before_dates=either_word("en el desde hasta entre durante de a por para antes después tras dentro".split()),
    openings=phrases(
        "en el período de|en el periodo de|en el período|en el periodo|durante el período de|durante el periodo de"
        "|durante el período|durante el periodo|a fecha de|con fecha de|en el|en la|en|durante el|durante la|durante"
        "|a el|a|por"
    ),
    throughout=phrases(
        "durante todo el|durante toda la|durante todo|durante toda|durante la totalidad de el|durante la totalidad de"
        "|a lo largo de todo el|a lo largo de todo|a lo largo de el|a lo largo de|en todo el|en todo|todo el|todo"
    ),
    months=frozenset(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
        " ene feb mar abr may jun jul ago sep sept set oct nov dic"
        " treinta cuarenta cincuenta sesenta setenta ochenta noventa xix xx xxi".split()
    ),
    date_words=either_word(
        "de a el la los las y e en período periodo , desde hasta entre durante por antes después tras día días mes"
        " meses año años"
        " década décadas decenio siglo siglos milenio a.c d.c primero primer primera segundo segunda tercero tercer"
        " cuarto trimestre semestre"
        " mitad primavera verano otoño invierno principios mediados finales fin cerca hacia"
        " alrededor"
        " aproximadamente lunes martes miércoles jueves viernes sábado domingo todo toda largo lo totalidad fecha con"
        " adelante partir".split()
    ),
    relative=re.compile(
        r"\b((?:año|mes|semana|década|siglo|verano|invierno|otoño|primavera|lunes|martes|miércoles|jueves|viernes"
        r"|sábado|domingo) (?:pasad[oa]|que viene|anterior|siguiente|próxim[oa])|(?:pr[óo]xim|[úu]ltim)[oa]s? \w+"
        r"|ayer|anteayer|mañana|recientemente|[úu]ltimamente|hace \w+ (?:años?|mes(?:es)?|días?|semanas?|décadas?)"
        r"|este (?:año|mes|siglo)|esta (?:semana|década))\b"
    ),
    statuses=either_key(
        by_word(
            {
                "member": "miembro|miembros|estado miembro|estados miembros|estados miembro|país miembro"
                "|países miembros|países miembro|miembro pleno|miembros plenos|miembro de pleno derecho"
                "|miembros de pleno derecho|integrante|integrantes",
                "observer": _OBSERVER,
                "partner": "socio|socios|socia|socias|socio de diálogo|socios de diálogo|socio para el diálogo"
                "|socios para el diálogo|país socio|países socios|estado socio|estados socios",
                "associate": _LIKE_A_MEMBER.format("asociado", "asociada"),
                "candidate": "|".join(
                    f"{who}{what}"
                    for who in _LIKE_A_MEMBER.format("candidato", "candidata").split("|")
                    for what in ("", " a la adhesión", " al ingreso", " a ingresar", " a entrar")
                ),
                "invited": _LIKE_A_MEMBER.format("invitado", "invitada"),
                "suspended": _LIKE_A_MEMBER.format("suspendido", "suspendida"),
            }
        )
    ),
    roles=either_key(
        by_word(
            {
                "head of state": "jefe de estado|jefa de estado|jefes de estado|jefe del estado|jefa del estado",
                "head of government": "presidente del gobierno|presidenta del gobierno|jefe de gobierno"
                "|jefa de gobierno|jefes de gobierno|jefe del gobierno"
                "|jefa del gobierno",
                "foreign minister": "|".join(
                    f"{minister} de {what}" for minister in ("ministro", "ministra") for what in _FOREIGN.split("|")
                ),
                "secretary-general": "secretario general|secretaria general",
            }
        )
    ),
    titles=either_word(
        "presidente|presidenta|primer ministro|primera ministra|canciller|rey|reina|emperador|emperatriz|monarca"
        "|sultán|emir|líder supremo|vicepresidente|vicepresidenta".split("|")
    ),
    pronouns=either_word(
        "yo me mi nos nosotros tú te usted ustedes vosotros él ella ellos ellas su sus le les se eso esto ese esa este"
        " esta aquel aquella ahí allí aquí no sí o pero si ser estar haber como cómo con sin para que sobre más muy ya"
        " hizo hace".split()
    ),
    offices=either_key(
        by_word(
            {
                "president": "presidente|presidenta",
                "prime minister": "primer ministro|primera ministra",
                "chancellor": "canciller|canciller federal",
                "king": "rey",
                "queen": "reina",
                "emperor": "emperador|emperatriz",
                "director-general": "director general|directora general|director-general|directora-general",
                "vice president": "vicepresidente|vicepresidenta",
            }
        )
    ),
    contractions={"del": ("de", "el"), "al": ("a", "el")},
    dates=(
        (re.compile(r"entre (.+) y (.+)"), r"de \1 a \2"),
        *seasons(r"(?:la |el )?SEASON (?:de |del )?(\d{4})", "primavera", "verano", "oto[ñn]o", "invierno"),
    ),
)
"""Spanish."""
