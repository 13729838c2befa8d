"""The published Kazakh grammar.

Verbs come last and names take case endings, after a hyphen in acronyms: a name is looked up as it is written, then
without each ending that the table has, and only a name that is on record letter by letter is taken.
"""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "who": "кім|кімдер|<which> (ел|елдер|мемлекет|мемлекеттер|ұйым|ұйымдар)",
    "which": "қай|қандай",
    "was": "болды|болған|болған еді|еді|болып табылады|болып отыр|болатын",
    "q": "ма|ме|ба|бе|па|пе",
    "and": "мен|бен|пен|және",
    "when": "қашан|<which> (жылы|уақытта|кезде)|қашаннан бері|<which> (жылдан|уақыттан|кезден) бері",
    "chaired": "төрағалық (етті|етеді|еткен|етіп отыр|етіп отырған|жасады)|төраға <was>",
    "chair": "төрағасы|төраға|төрағалары|төрағалығы",
    "ruled": "басқарды|басқарған|басқарады|басқарып отыр",
    "head": "басшысы|көшбасшысы",
    "founded": "құрды|құрған|негізін қалады|негізін қалаған",
    "founded_by": "құрылды|құрылған|пайда болды|негізі қаланды",
    "founder": "құрылтайшысы|құрылтайшылары|құрылтайшы мүшесі|құрылтайшы мүшелері|негізін қалаушы|негізін қалаушылар",
    "joined": "қосылды|қосылған|кірді|енді|мүше болды|мүше болып (кірді|қабылданды)",
    "left": "шықты|шыққан|кетті",
    "belonged": "кіреді|кірді|кірген|мүше",
    "met": "кездесті|кездескен|келіссөз жүргізді|келіссөздер жүргізді",
    "by_phone": "телефонмен|телефон арқылы",
    "talked": "сөйлесті|сөйлескен|әңгімелесті",
    "with_whom": "кіммен|кімдермен",
    "visited": "[сапармен] (барды|келді|барған|келген)",
    "meetings": "кездесулер|кездесу|саммиттер|саммит|жиындар|сапарлар|келіссөздер",
    "own_meetings": "кездесулері|кездесуі|сапарлары|келіссөздері|саммиті|отырысы",
    "took_place": "<was>|өтті|өткен",
    "how_much": "қанша|қандай",
    "trade": "[өзара] (сауда|тауар айналымы|сауда көлемі|сауда айналымы)",
    "about": "туралы|жайлы|жөнінде",
    "said": "айтты|айтқан|деді|мәлімдеді|мәлімдеген",
    "post": "қызмет|қызметті|қызметте|қызметтер|лауазым|лауазымды|лауазымда|лауазымдар",
    "hosted": "қабылдады|қабылдаған|өткізді|өткізген|ұйымдастырды|ұйымдастырған",
    "back": "[қайта|қайтадан] (оралды|оралған|қайтып келді)|(қайта|қайтадан) <joined>",
    "ended": "жойылды|жойылған|таратылды|таратылған|ыдырады|ыдыраған|өмір сүруін (тоқтатты|доғарды)",
}

_MAY, _DAY, _KAZ, _2023, _NOVEMBER = (
    "2024 жылғы мамырда",
    "2024 жылғы 21 мамырда",
    "Қазақстан",
    "2023 жылы",
    "2023 жылғы қарашада",
)

_CHAIRS = (
    Form(
        "holder.who",
        "{when} {body} {office} кім болды?",
        {"office": "президенті", "body": "Қазақстанның", "when": _MAY},
        (
            "{body} {office} <who> [<was>]",
            "<who> {body} {office} [<was>]",
            "<who> <was> {body} {office}",
            "{body} {office}",
        ),
    ),
    Form(
        "chair.who",
        "{when} {organization} кім төрағалық етті?",
        {"organization": "ШЫҰ-ға", "when": _MAY},
        (
            "{organization} <who> <chaired>",
            "<who> {organization} <chaired>",
            "{organization} <chair> [<who>] [<was>]",
            "<who> {organization} <chair> [<was>]",
        ),
    ),
    Form(
        "chair.did",
        "{when} {actor} {organization} төрағалық етті ме?",
        {"actor": _KAZ, "organization": "ШЫҰ-ға", "when": _MAY},
        ("{actor} {organization} <chaired> <q>", "{actor} {organization} <chair> [<was>] <q>"),
    ),
    Form(
        "chair.when",
        "{actor} {organization} қашан төрағалық етті?",
        {"actor": _KAZ, "organization": "ШЫҰ-ға"},
        (
            "{actor} {organization} <when> <chaired>",
            "{actor} <when> {organization} (<chaired>|<chair> [<was>])",
            "<when> {actor} {organization} (<chaired>|<chair> [<was>])",
        ),
    ),
    Form(
        "chair.count",
        "{actor} {organization} неше рет төрағалық етті?",
        {"actor": _KAZ, "organization": "ШЫҰ-ға"},
        (
            "{actor} {organization} (неше|қанша) рет (<chaired>|<chair> [<was>])",
            "{actor} (неше|қанша) рет {organization} (<chaired>|<chair> [<was>])",
        ),
    ),
    Form(
        "chair.of",
        "{when} {actor} қандай ұйымдарға төрағалық етті?",
        {"actor": _KAZ, "when": _MAY},
        ("{actor} <which> (ұйымдарға|ұйымға) <chaired>", "<which> (ұйымдарға|ұйымға) {actor} <chaired>"),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "{when} {body} кім басқарды?",
        {"body": "Қазақстанды", "when": _MAY},
        ("{body} <who> <ruled>", "<who> {body} <ruled>", "{body} <head> [<who>] [<was>]"),
    ),
    Form(
        "holder.did",
        "{when} {leader} {body} {office} болды ма?",
        {"leader": "Lavrov", "office": "сыртқы істер министрі", "body": "Ресейдің", "when": _DAY},
        ("{leader} {body} {office} [<was>] <q>",),
    ),
    Form(
        "holder.did_lead",
        "{when} {leader} {body} басқарды ма?",
        {"leader": "Putin", "body": "Ресейді", "when": _MAY},
        ("{leader} {body} <ruled> <q>", "{leader} {body} <head> [<was>] <q>"),
    ),
    Form(
        "holder.when",
        "{leader} қашан {body} {office} болды?",
        {"leader": "Tokayev", "office": "президенті", "body": "Қазақстанның"},
        (
            "{leader} <when> {body} {office} [<was>]",
            "<when> {leader} {body} {office} [<was>]",
            "{leader} {body} {office} <when> <was>",
        ),
    ),
    Form(
        "holder.offices",
        "{when} {leader} қандай қызмет атқарды?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "{leader} <which> <post> (атқарды|атқарады|атқарған|<was>|отыр|отырды)",
            "{leader} (кім|кім болған|кім болды)",
            "{leader} (лауазымы|қызметі) [қандай|не]",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "{organization} кім құрды?",
        {"organization": "ШЫҰ-ны"},
        (
            "{organization} <who> <founded>",
            "<who> {organization} <founded>",
            "{organization} <founder> [<who>]",
        ),
    ),
    Form(
        "founded",
        "{organization} қашан құрылды?",
        {"organization": "ШЫҰ"},
        ("{organization} <when> <founded_by>", "<when> {organization} <founded_by>"),
    ),
    Form(
        "founded.did",
        "{organization} {when} құрылды ма?",
        {"organization": "ШЫҰ", "when": "2001 жылы"},
        ("{organization} <founded_by> <q>",),
    ),
    Form(
        "member.did_found",
        "{member} {organization} құрылтайшысы ма?",
        {"member": "Қытай", "organization": "ШЫҰ-ның"},
        ("{member} {organization} <founder> [<was>] <q>", "{member} {organization} <founded> <q>"),
    ),
    Form(
        "members.count",
        "{when} {organization} қанша {status} болды?",
        {"status": "мүше", "organization": "ШЫҰ-да", "when": _MAY},
        (
            "{organization} (қанша|неше) {status} [<was>|бар]",
            "{organization} {status} саны [қанша] [<was>]",
            "{organization} (қанша|неше) (ел|мемлекет) (<belonged>|<was>|бар)",
        ),
    ),
    Form(
        "members.who",
        "{when} {organization} {status} кімдер болды?",
        {"status": "бақылаушылары", "organization": "ШЫҰ-ның", "when": _MAY},
        (
            "{organization} {status} <who> [<was>]",
            "<who> {organization} {status} [<was>]",
            "{organization} <who> (кіреді|кірген|мүше)",
            "<who> {organization} (кіреді|кірген)",
            "{organization} {status}",
        ),
    ),
    Form(
        "members.joined",
        "{when} {organization} кім қосылды?",
        {"organization": "ШЫҰ-ға", "when": "2001 жылы"},
        ("{organization} <who> <joined>", "<who> {organization} <joined>"),
    ),
    Form(
        "members.left",
        "{when} {organization} кім шықты?",
        {"organization": "ШЫҰ-дан", "when": "2024 жылы"},
        ("{organization} <who> <left>", "<who> {organization} <left>"),
    ),
    Form(
        "member.when",
        "{member} қанша уақыт {organization} {status} болды?",
        {"member": _KAZ, "status": "мүшесі", "organization": "ШЫҰ"},
        (
            "{member} (қанша уақыт|қанша жыл|неше жыл) [бойы] {organization} {status} [<was>]",
            "{member} {organization} (қанша уақыт|қанша жыл|неше жыл) [бойы] {status} [<was>]",
        ),
    ),
    Form(
        "member.again",
        "{member} {organization} қашан қайта қосылды?",
        {"member": "Үндістан", "organization": "ШЫҰ-ға"},
        (
            "{member} {organization} <when> <back>",
            "{member} <when> {organization} <back>",
            "<when> {member} {organization} <back>",
        ),
    ),
    Form(
        "member.since",
        "{member} қашаннан бері {organization} {status}?",
        {"member": _KAZ, "status": "мүшесі", "organization": "ШЫҰ"},
        (
            "{member} <when> {organization} {status} [<was>]",
            "<when> {member} {organization} {status} [<was>]",
            "{member} {organization} <when> <joined>",
            "{member} <when> {organization} <joined>",
            "<when> {member} {organization} <joined>",
        ),
    ),
    Form(
        "member.until",
        "{member} {organization} қашан шықты?",
        {"member": "Үндістан", "organization": "ШЫҰ-дан"},
        (
            "{member} {organization} <when> <left>",
            "{member} <when> {organization} <left>",
            "{member} {organization} <when> (шығарылды|қуылды|шығарылған)",
            "<when> {member} {organization} <left>",
        ),
    ),
    Form(
        "member.joined",
        "{member} {organization} {when} қосылды ма?",
        {"member": "Қытай", "organization": "ШЫҰ-ға", "when": "2001 жылы"},
        ("{member} {organization} <joined> <q>",),
    ),
    Form(
        "member.left",
        "{member} {organization} {when} шықты ма?",
        {"member": "Үндістан", "organization": "ШЫҰ-дан", "when": "2020 жылы"},
        ("{member} {organization} <left> <q>",),
    ),
    Form(
        "member.of",
        "{when} {member} қандай ұйымдардың {status} болды?",
        {"status": "мүшесі", "member": _KAZ, "when": _MAY},
        (
            "{member} <which> [халықаралық] (ұйымдардың|ұйымның|ұйымдарға|ұйымға) {status} [<was>]",
            "{member} <which> [халықаралық] (ұйымдарға|ұйымға) (кіреді|кірді|кірген)",
        ),
    ),
    Form(
        "member.is",
        "{when} {member} {organization} {status} болды ма?",
        {"member": "Беларусь", "status": "мүшесі", "organization": "ШЫҰ", "when": _DAY},
        ("{member} {organization} {status} [<was>] <q>", "{member} {organization} (кіреді|кірген) <q>"),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "{when} {leader} қайда болды?",
        {"leader": "Putin", "when": "2023 жылғы 9 қарашада"},
        ("{leader} қайда [<was>|жүрді|жүр]",),
    ),
    Form(
        "meeting.who",
        "{when} {actor} кіммен кездесті?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "{actor} [{place}] <with_whom> <met>",
            "{actor} <who> <met>",
        ),
    ),
    Form(
        "call.who",
        "{when} {actor} телефонмен кіммен сөйлесті?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "{actor} <by_phone> <with_whom> <talked>",
            "{actor} <with_whom> <by_phone> <talked>",
            "{actor} <by_phone> <who> <talked>",
            "{actor} <who> <by_phone> <talked>",
        ),
    ),
    Form(
        "visit.who",
        "{when} {place} кім барды?",
        {"place": "Қазақстанға", "when": _NOVEMBER},
        ("{place} <who> <visited>", "<who> {place} <visited>"),
    ),
    Form(
        "visit.did",
        "{when} {actor} {place} барды ма?",
        {"actor": "Putin", "place": "Қазақстанға", "when": _NOVEMBER},
        ("{actor} {place} <visited> <q>", "{actor} {place} <was> <q>"),
    ),
    Form(
        "visit.when",
        "{actor} {place} қашан барды?",
        {"actor": "Lavrov", "place": "Қазақстанға"},
        ("{actor} {place} <when> <visited>", "{actor} <when> {place} <visited>", "<when> {actor} {place} <visited>"),
    ),
    Form(
        "visit.where",
        "{when} {actor} қандай елдерге барды?",
        {"actor": "Putin", "when": _2023},
        ("{actor} <which> (елдерге|елге|мемлекеттерге|мемлекетке) <visited>", "{actor} қайда <visited>"),
    ),
    Form(
        "meeting.when",
        "{actor} мен {other} қашан кездесті?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "{actor} <and> {other} <when> <met>",
            "<when> {actor} <and> {other} <met>",
            "{actor} {other} <when> <met>",
        ),
    ),
    Form(
        "meeting.where",
        "{when} {actor} мен {other} қайда кездесті?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        ("{actor} <and> {other} қайда <met>", "{actor} {other} қайда <met>"),
    ),
    Form(
        "call.did",
        "{when} {actor} мен {other} телефонмен сөйлесті ме?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        ("{actor} <and> {other} <by_phone> <talked> <q>", "{actor} {other} <by_phone> <talked> <q>"),
    ),
    Form(
        "call.when",
        "{actor} мен {other} телефонмен қашан сөйлесті?",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "{actor} <and> {other} <by_phone> <when> <talked>",
            "{actor} <and> {other} <when> <by_phone> <talked>",
            "{actor} {other} <by_phone> <when> <talked>",
            "{actor} {other} <when> <by_phone> <talked>",
        ),
    ),
    Form(
        "meeting.did",
        "{when} {actor} мен {other} кездесті ме?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        ("{actor} <and> {other} <met> <q>", "{actor} {other} <met> <q>"),
    ),
    Form(
        "meeting.summits",
        "{when} {organization} саммиті қайда өтті?",
        {"organization": "ШЫҰ", "when": "2018 жылы"},
        (
            "{organization} саммиті [(қашан|қайда) <took_place>]",
            "{organization} саммиті {place} қашан <took_place>",
            "{place} {organization} саммиті қашан <took_place>",
        ),
    ),
    Form(
        "meeting.host",
        "{when} {organization} саммитін кім қабылдады?",
        {"organization": "ШЫҰ", "when": "2018 жылы"},
        (
            "{organization} [саммитін] <who> <hosted>",
            "<who> {organization} [саммитін] <hosted>",
            "{organization} саммиті <which> (елде|мемлекетте) <took_place>",
        ),
    ),
    Form(
        "meeting.last",
        "{organization} соңғы саммиті қашан өтті?",
        {"organization": "ШЫҰ"},
        (
            "{organization} соңғы саммиті [(қашан|қайда) <took_place>]",
            "соңғы {organization} саммиті [(қашан|қайда) <took_place>]",
        ),
    ),
    Form(
        "meeting.last_host",
        "{organization} соңғы саммитін кім қабылдады?",
        {"organization": "ШЫҰ"},
        (
            "({organization} соңғы|соңғы {organization}) саммитін <who> <hosted>",
            "<who> ({organization} соңғы|соңғы {organization}) саммитін <hosted>",
            "({organization} соңғы|соңғы {organization}) саммиті <which> (елде|мемлекетте) <took_place>",
        ),
    ),
    Form(
        "meeting.of",
        "{when} {actor} қандай кездесулері болды?",
        {"actor": "Lavrov-тың", "when": _MAY},
        (
            "{actor} <which> <own_meetings> <took_place>",
            "{actor} <which> (кездесулерге|жиындарға|саммиттерге|келіссөздерге) (қатысты|қатысқан)",
            "{actor} <own_meetings> [(қашан|қайда) <took_place>]",
            "{actor} отырысы {place} қашан <took_place>",
            "{place} {actor} отырысы қашан <took_place>",
        ),
    ),
    Form(
        "meeting.list",
        "{when} {place} қандай кездесулер болды?",
        {"place": "Қазақстанда", "when": _MAY},
        ("{place} <which> <meetings> <took_place>", "<which> <meetings> <took_place>"),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "{when} {state} мен {partner} арасындағы сауда көлемі қанша болды?",
        {"state": _KAZ, "partner": "Ресей"},
        ("{state} <and> {partner} арасындағы <trade> [<how_much>] [<was>]",),
    ),
    Form(
        "trade.exports",
        "{when} {state} {partner} қанша тауар экспорттады?",
        {"state": _KAZ, "partner": "Ресейге", "when": _2023},
        (
            "{state} {partner} қанша [тауар] (экспорттады|экспорттаған|экспорттайды)",
            "{state} {partner} экспорты [<how_much>] [<was>]",
        ),
    ),
    Form(
        "trade.imports",
        "{when} {state} {partner} қанша тауар импорттады?",
        {"state": _KAZ, "partner": "Ресейден", "when": _2023},
        (
            "{state} {partner} қанша [тауар] (импорттады|импорттаған|импорттайды)",
            "{state} {partner} импорты [<how_much>] [<was>]",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "{when} {state} астанасы қай қала болды?",
        {"state": "Қазақстанның", "when": _MAY},
        ("{state} (астанасы|елордасы) [<which> қала|қайсы] [<was>]", "<which> қала {state} астанасы [<was>]"),
    ),
    Form(
        "capital.is",
        "{when} {city} {state} астанасы болды ма?",
        {"city": "Astana", "state": "Қазақстанның", "when": _MAY},
        ("{city} {state} (астанасы|елордасы) [<was>] <q>",),
    ),
    Form(
        "capital.of",
        "{when} {city} қай елдің астанасы болды?",
        {"city": "Astana", "when": _MAY},
        ("{city} <which> (елдің|мемлекеттің) (астанасы|елордасы) [<was>]",),
    ),
    Form(
        "statement.about",
        "{when} {speaker} {subject} туралы не айтты?",
        {"speaker": "Tokayev", "subject": "Ресей", "when": _MAY},
        ("{speaker} {subject} <about> не <said>", "{subject} <about> {speaker} не <said>"),
    ),
    Form(
        "statement.by",
        "{when} {speaker} не айтты?",
        {"speaker": "Tokayev", "when": _MAY},
        ("{speaker} не <said>", "{speaker} мәлімдемелері"),
    ),
    Form(
        "statement.on",
        "{when} {subject} туралы не айтылды?",
        {"subject": "Ресей", "when": _MAY},
        ("{subject} <about> не (айтылды|айтылған|мәлімделді)", "{subject} <about> мәлімдемелер"),
    ),
    Form(
        "exists",
        "{when} {member} болды ма?",
        {"member": "ШЫҰ", "when": "1999 жылы"},
        ("{member} (<was>|бар|өмір сүрді) <q>",),
    ),
    Form(
        "ended",
        "{member} қашан өмір сүруін тоқтатты?",
        {"member": "ШЫҰ"},
        (
            "{member} <when> <ended>",
            "<when> {member} <ended>",
        ),
    ),
    Form(
        "what",
        "{organization} деген не?",
        {"organization": "ШЫҰ"},
        ("{organization} (деген|дегеніміз) не", "{organization} не"),
    ),
)

_MONTHS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
_CASES = (
    "ның нің дың дің тың тің на не ға ге қа ке да де та те нда нде дан ден тан тен нан нен мен бен пен"
    " ны ні ды ді ты ті н дағы дегі тағы тегі ндағы ндегі"
)
_OF_MONTHS = f"{_CASES} ы і ында інде ынан інен ына іне ындағы індегі дағы дегі сі сінде сінен сіне сінің"
_KIND = "{0}|{0}сы|{0}сі|{0}лар|{0}лер|{0}лары|{0}лері"
_OF_YEAR = r"(?:жылғы|жылдың|жылы|ж\.)"

GRAMMAR = Language(
    locale="kk",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset(),
    fillers=phrases("айтыңызшы|айтыңыз|айтшы|өтінемін|білесіз бе|әлі|бұрыннан|ресми түрде|сондай-ақ"),
    present=phrases("қазіргі уақытта|қазіргі кезде|бүгінгі таңда|бүгінгі күні|қазір|бүгін"),
    ever=phrases("бір кезде|бір кездері|қашан да бір|бұрын"),
    past=re.compile(r"\w(?:[дт][ыі]|[ғқ]ан|[гк]ен) (?:ма|ме|ба|бе|па|пе)$"),
    contracted=frozenset(),
    before_dates=frozenset("бүкіл".split()),
    openings=(),
    throughout=phrases("бүкіл"),
    months=frozenset(f"{month}{ending}" for month in _MONTHS.split() for ending in ("", *_OF_MONTHS.split()))
    | set("жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы xx хх xxi ххі".split()),
    date_words=frozenset(
        "жыл жылы жылғы жылдың жылдан жылға жылда жылдары жылдар жылдарда жылдарында жылдардың жылдарының жылдардан ж"
        " ж. ай айы айында айының күн күні күнгі және"
        " мен бен пен , – — - аралығында арасында дейін бері бастап бойы бүкіл жағдай бойынша көктемінде көктемде"
        " бірінші екінші үшінші төртінші алғашқы соңғы жартысы жартысында жартысының жартысынан жартыжылдық"
        " жартыжылдықта"
        " жартыжылдығы жартыжылдығында тоқсан тоқсанда тоқсаны тоқсанында тоқсанның i ii iii iv і іі ііі ғасыр ғасырда"
        " ғасырдың жазында жазда күзінде күзде қысында қыста басында соңында".split()
    ),
    relative=re.compile(
        r"\b((?:былтырғы|өткен|биылғы|келесі|осы|алдағы) (?:жыл\w*|ай\w*|апта\w*)|былтыр|биыл|кеше|ертең|жақында"
        r"|\w+ (?:жыл|ай|күн|апта) бұрын)\b"
    ),
    statuses=by_word(
        {
            "member": "мүше|мүшесі|мүшелер|мүшелері|мүше ел|мүше елдер|мүше елдері|мүше мемлекет|мүше мемлекеттер"
            "|мүше мемлекеттері|толыққанды мүше|толыққанды мүшесі|толық құқылы мүшесі|мүшелерінің|мүше елдерінің",
            "observer": "бақылаушы|бақылаушысы|бақылаушылар|бақылаушылары|бақылаушы ел|бақылаушы елдер"
            "|бақылаушы елдері|бақылаушы мемлекет|бақылаушы мемлекеттер|бақылаушыларының",
            "partner": f"{_KIND.format('серіктес')}|серіктестер|серіктестері|серіктесі|диалог серіктесі"
            "|диалог бойынша серіктесі|диалог бойынша серіктестері|әріптес|әріптесі|әріптестері",
            "associate": "қауымдасқан мүше|қауымдасқан мүшесі|қауымдасқан мүшелер|қауымдасқан мүшелері",
            "candidate": "мүшелікке үміткер|мүшелікке үміткерлер|мүшелікке кандидат|мүшелікке кандидаттар|үміткер"
            "|үміткері|үміткерлер|үміткерлері|кандидат|кандидаты|кандидаттар|кандидаттары",
            "invited": "шақырылған|шақырылған қатысушы|шақырылған қатысушылар|шақырылған қатысушылары",
            "suspended": "мүшелігі тоқтатылған|мүшелігі тоқтатыла тұрған|мүшелігі тоқтатыла тұрған мүше",
        }
    ),
    roles=by_word(
        {
            "head of state": "мемлекет басшысы",
            "head of government": "үкімет басшысы",
            "foreign minister": "сыртқы істер министрі",
            "secretary-general": "бас хатшы|бас хатшысы",
        }
    ),
    titles=frozenset(
        "президенті|президент|премьер-министрі|премьер-министр|канцлері|королі|корольі|патшасы|императоры"
        "|вице-президенті".split("|")
    ),
    pronouns=frozenset("мен сен сіз ол біз олар бұл сол осы иә жоқ емес үшін ғана да де та те бар".split()),
    offices=by_word(
        {
            "president": "президенті|президент",
            "prime minister": "премьер-министрі|премьер-министр",
            "chancellor": "канцлері",
            "king": "королі|патшасы",
            "emperor": "императоры",
            "director-general": "бас директоры|бас директор",
            "vice president": "вице-президенті",
        }
    ),
    endings=tuple((f"{hyphen}{ending}", "") for hyphen in ("-", "") for ending in _CASES.split()),
    dates=(
        (re.compile(r"(.+) (?:күнгі )?жағдай бойынша"), r"\1"),
        (re.compile(rf"(\d{{4}}) {_OF_YEAR} (\w+) (?:айында|айы|айының)"), r"\1 жылғы \2"),
        (re.compile(r"(\d{4}) (?:жылдан|жылдан бастап|жылдан бері)"), r"\1/.."),
        (re.compile(r"(\d{4}) жылға дейін"), r"../\1"),
        (re.compile(r"(\d{4}) жылдан (?:бастап )?(\d{4}) жылға дейін"), r"\1–\2"),
        (re.compile(r"(\d{4})(?: және | мен | пен | бен |–|-)(\d{4}) (?:жылдар аралығында|жылдары|жж\.)"), r"\1–\2"),
        (
            re.compile(
                r"(\d{4} жыл(?:ғы|дың) (?:\d+ )?\w+[дтн][ае]н) (\d{4} жыл(?:ғы|дың) (?:\d+ )?\w+[ғгқкн][ае]) дейін"
            ),
            r"\1 – \2",
        ),
        *seasons(rf"(\d{{4}}) {_OF_YEAR} SEASON(?:інде|ында|де|да)", "көктем", "жаз", "күз", "қыс"),
    ),
    throughout_after=phrases("бойы"),
    dates_anywhere=True,
)
"""Kazakh."""
