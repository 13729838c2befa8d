"""The published Russian grammar.

Names stand in any case: a name is looked up as it is written, then with each ending that the table of endings gives
put back into the nominative; only a name that is on record letter by letter is taken.
"""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "country": "страна|страны|страну|стран|странах|стране|государство|государства|государств|государствах|государстве",
    "organization": "[международная|международные|международную|международных] (организация|организации|организацию"
    "|организаций|организациях|объединение|объединения|объединений|объединениях)",
    "which": "какой|какая|какое|какие|какую|каких|каком|каким|которая|которые",
    "who": "кто|<which> <country>|<which> <organization>|<which> лидер",
    "was": "был|была|было|были|является|являются|являлся|являлась|являлось|являлись|будет|будут|стал|стала|стало|стали",
    "chaired": "председательствовал|председательствовала|председательствовало|председательствовали"
    "|председательствует|председательствуют|возглавлял|возглавляла|возглавляло|возглавляли|возглавляет",
    "chair": "председатель|председателем|председателями|председатели|страна-председатель|страной-председателем"
    "|государством-председателем|действующий председатель|действующим председателем",
    "ruled": "руководил|руководила|руководит|возглавлял|возглавляла|возглавляет|правил|правит|управлял|управляет",
    "headed": "возглавлял|возглавляла|возглавляли|возглавляет|возглавляют|руководил|руководила|руководили|руководит"
    "|правил|правила|правили|правит|управлял|управляла|управляет|<was> во главе|стоял во главе|стоит во главе"
    "|<was> (главой|лидером|руководителем)",
    "held": "занимал|занимала|занимает|занимали",
    "post": "пост|посты|должность|должности",
    "founded": "основал|основала|основало|основали|учредил|учредила|учредили|создал|создала|создали",
    "founded_by": "основан|основана|основано|основаны|создан|создана|создано|созданы|учрежден|учреждён|учреждена"
    "|учреждено|образован|образована|образовано",
    "founder": "основатель|основатели|основателем|основателями|учредитель|учредители|учредителем|учредителями"
    "|член-основатель|члены-основатели|членом-основателем|членами-основателями|государством-основателем"
    "|страной-основателем",
    "joined": "вступал|вступала|вступало|вступали|вступил|вступила|вступило|вступили|вошел|вошёл|вошла|вошло|вошли"
    "|присоединился|присоединилась|присоединилось|присоединились",
    "left": "выходил|выходила|выходили|вышел|вышла|вышло|вышли|покинул|покинула|покинуло|покинули",
    "expelled": "исключен|исключён|исключена|исключено|исключены",
    "belonged": "входил|входила|входило|входили|входит|входят|состоял|состояла|состояло|состояли|состоит|состоят",
    "in": "в|во",
    "with": "и|с|со",
    "about": "о|об|обо|про",
    "met_up": "встречался|встречалась|встречалось|встречались|встретился|встретилась|встретились|встречается"
    "|встречаются",
    "met": "<met_up>|(вел|вёл|вела|вели|провел|провёл|провела|провели) переговоры",
    "talked": "говорил|говорила|говорили|разговаривал|разговаривала|разговаривали|беседовал|беседовали|поговорил"
    "|поговорили|созванивался|созванивались",
    "came": "приезжал|приезжала|приезжали|приехал|приехала|приехали|прибыл|прибыла|прибыли|прибывал|ездил|ездила"
    "|ездили",
    "visited": "посетил|посетила|посетили|посещал|посещала|посещали|посещает|<came> [с визитом] <in>|<was> с визитом"
    " <in>|<was> <in>",
    "meetings": "встреча|встречи|встрече|встречах|саммит|саммиты|саммитах|переговоры|переговорах|визит|визиты"
    "|заседание|заседания|заседаниях",
    "took_place": "прошел|прошёл|прошла|прошло|прошли|проходил|проходила|проходили|состоялся|состоялась|состоялось"
    "|состоялись",
    "when": "когда|<which> году|в каком году|в какое время|с какого времени|с каких пор|с какого года|как долго"
    "|в какие годы",
    "how_much": "каков|какова|какой|какая|каким|сколько|чему равен|чему равна",
    "trade": "[взаимный] (товарооборот|торговый оборот)|[взаимная|двусторонняя] торговля|(объем|объём) [взаимной]"
    " торговли",
    "said": "говорил|говорила|сказал|сказала|заявил|заявила|заявлял|заявляла|говорит|заявляет",
    "top": "саммит|саммита",
    "hosted": "принимал|принимала|принимало|принимали|принял|приняла|принимает|примет|проводил|проводила|провел|провёл"
    "|провела|организовал|организовала|<was> (хозяином|хозяйкой|организатором|принимающей стороной)",
    "newest": "последний|последняя|последнее",
    "how_long": "как долго|сколько лет|сколько времени|в какие годы",
    "returned": "вернулся|вернулась|вернулось|вернулись|возвратился|возвратилась|возвратилось",
    "ceased": "(прекратил|прекратила|прекратило|прекратили) [своё|свое] существование"
    "|(перестал|перестала|перестало|перестали) существовать"
    "|распался|распалась|распалось|распались|исчез|исчезла|исчезло",
    "dissolved": "распущен|распущена|распущено|распущены"
    "|упразднен|упразднён|упразднена|упразднено|упразднены|ликвидирован|ликвидирована|ликвидировано",
}

_SCO, _MAY, _KAZ, _DAY = "ШОС", "в мае 2024 года", "Казахстан", "21 мая 2024 года"
_2023, _NOVEMBER = "в 2023 году", "в ноябре 2023 года"

_CHAIRS = (
    Form(
        "holder.who",
        "Кто был {office} {body} {when}?",
        {"office": "президентом", "body": "Казахстана", "when": _MAY},
        (
            "<who> <was> {office} {body}",
            "<who> <held> <post> {office} {body}",
            "кто {office} {body}",
            "{office} {body}",
        ),
    ),
    Form(
        "chair.who",
        "Кто председательствовал в {organization} {when}?",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> <chaired> [<in>] {organization}",
            "<who> <was> <chair> [<in>] {organization}",
            "<who> <chair> [<in>] {organization}",
            "<chair> {organization}",
            "председательство <in> {organization}",
            "(чье|чьё) (было|является) председательство <in> {organization}",
        ),
    ),
    Form(
        "chair.did",
        "Председательствовал ли {actor} в {organization} {when}?",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        (
            "<chaired> ли {actor} [<in>] {organization}",
            "{actor} <chaired> [<in>] {organization}",
            "<was> ли {actor} <chair> [<in>] {organization}",
            "{actor} <was> <chair> [<in>] {organization}",
        ),
    ),
    Form(
        "chair.when",
        "Когда {actor} председательствовал в {organization}?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "<when> {actor} <chaired> [<in>] {organization}",
            "<when> <chaired> {actor} [<in>] {organization}",
            "<when> <chaired> <in> {organization} {actor}",
            "<when> {actor} <was> <chair> [<in>] {organization}",
            "<when> <was> <chair> {organization} {actor}",
        ),
    ),
    Form(
        "chair.count",
        "Сколько раз {actor} председательствовал в {organization}?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "сколько раз {actor} <chaired> [<in>] {organization}",
            "сколько раз <chaired> {actor} [<in>] {organization}",
            "сколько раз <chaired> <in> {organization} {actor}",
            "сколько раз {actor} <was> <chair> [<in>] {organization}",
            "сколько раз <was> <chair> {organization} {actor}",
        ),
    ),
    Form(
        "chair.of",
        "В каких организациях председательствовал {actor} {when}?",
        {"actor": _KAZ, "when": _MAY},
        (
            "[<in>] <which> <organization> <chaired> {actor}",
            "[<in>] <which> <organization> {actor} <chaired>",
            "<chair> <which> <organization> <was> {actor}",
            "где <chaired> {actor}",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "Кто руководил {body} {when}?",
        {"body": "Казахстаном", "when": _MAY},
        (
            "<who> <headed> {body}",
            "кто (глава|лидер|руководитель) {body}",
            "(глава|лидер|руководитель) {body}",
        ),
    ),
    Form(
        "holder.did",
        "Был ли {leader} {office} {body} {when}?",
        {"leader": "Lavrov", "office": "министром иностранных дел", "body": "России", "when": _DAY},
        (
            "<was> ли {leader} {office} {body}",
            "{leader} <was> {office} {body}",
            "<held> ли {leader} <post> {office} {body}",
        ),
    ),
    Form(
        "holder.did_lead",
        "Руководил ли {leader} {body} {when}?",
        {"leader": "Putin", "body": "Россией", "when": _MAY},
        (
            "<ruled> ли {leader} {body}",
            "<was> ли {leader} (главой|лидером|руководителем) {body}",
            "{leader} <headed> {body}",
        ),
    ),
    Form(
        "holder.when",
        "Когда {leader} был {office} {body}?",
        {"leader": "Tokayev", "office": "президентом", "body": "Казахстана"},
        (
            "<when> {leader} <was> {office} {body}",
            "<when> <was> {leader} {office} {body}",
            "<when> {leader} <held> <post> {office} {body}",
        ),
    ),
    Form(
        "holder.offices",
        "Какую должность занимал {leader} {when}?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "<which> <post> <held> {leader}",
            "<which> <post> {leader} <held>",
            "кем <was> {leader}",
            "кем {leader} <was>",
            "кто (такой|такая) {leader}",
            "<post> {leader}",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "Кто основал {organization}?",
        {"organization": _SCO},
        (
            "<who> <founded> {organization}",
            "<who> [<was>] <founder> {organization}",
            "<founder> {organization}",
            "кем <was> <founded_by> {organization}",
        ),
    ),
    Form(
        "founded",
        "Когда была основана {organization}?",
        {"organization": _SCO},
        (
            "<when> [<was>] <founded_by> {organization}",
            "<when> {organization} <was> <founded_by>",
            "<when> <was> {organization} <founded_by>",
            "<when> (<founded>|возник|возникла|возникло|появился|появилась|появилось) {organization}",
            "<when> {organization} (возник|возникла|возникло|появился|появилась|появилось)",
            "<when> существует {organization}",
        ),
    ),
    Form(
        "founded.did",
        "Была ли {organization} основана {when}?",
        {"organization": _SCO, "when": "в 2001 году"},
        (
            "<was> ли {organization} <founded_by>",
            "<was> ли <founded_by> {organization}",
            "{organization} <was> <founded_by>",
        ),
    ),
    Form(
        "member.did_found",
        "Является ли {member} основателем {organization}?",
        {"member": "Китай", "organization": _SCO},
        (
            "<was> ли {member} [одним из] (<founder>|основателей|учредителей) {organization}",
            "{member} <was> [одним из] (<founder>|основателей|учредителей) {organization}",
            "<founded> ли {member} {organization}",
        ),
    ),
    Form(
        "members.count",
        "Сколько {status} было в {organization} {when}?",
        {"status": "членов", "organization": _SCO, "when": _MAY},
        (
            "сколько {status} [<was>] (<in>|у|при) {organization}",
            "сколько {status} (насчитывал|насчитывала|насчитывало|насчитывает|имел|имела|имело|имеет) {organization}",
            "сколько {status} [<was>] {organization}",
            "сколько <country> <belonged> <in> [состав] {organization}",
            "сколько <country> [<was>] <in> {organization}",
            "(число|количество) {status} {organization}",
        ),
    ),
    Form(
        "members.joined",
        "Кто вступил в {organization} {when}?",
        {"organization": _SCO, "when": "в 2001 году"},
        (
            "<who> <joined> (<in>|к) {organization}",
            "<who> (стал|стала|стало|стали) {status} [<in>] {organization}",
        ),
    ),
    Form(
        "members.who",
        "Какие страны были {status} {organization} {when}?",
        {"status": "наблюдателями", "organization": _SCO, "when": _MAY},
        (
            "<who> <was> {status} [<in>|при] {organization}",
            "<who> <belonged> <in> [состав] {organization}",
            "<who> <was> <in> [составе] {organization}",
            "(назови|назовите|перечисли|перечислите) [всех|все] {status} {organization}",
            "[кто] {status} {organization}",
        ),
    ),
    Form(
        "members.left",
        "Кто вышел из {organization} {when}?",
        {"organization": _SCO, "when": "в 2024 году"},
        ("<who> <left> [из] {organization}",),
    ),
    Form(
        "member.when",
        "Как долго {member} был {status} {organization}?",
        {"member": _KAZ, "status": "членом", "organization": _SCO},
        (
            "<how_long> {member} [<was>] {status} {organization}",
            "<how_long> <was> {member} {status} {organization}",
            "<how_long> {member} <belonged> <in> {organization}",
            "<how_long> {member} <in> {organization}",
        ),
    ),
    Form(
        "member.again",
        "Когда {member} вернулась в {organization}?",
        {"member": "Индия", "organization": _SCO},
        (
            "<when> {member} <returned> <in> {organization}",
            "<when> <returned> {member} <in> {organization}",
            "<when> {member} (снова|повторно|вновь|опять) (<joined> <in>|<was> {status}) {organization}",
            "<when> {member} <joined> <in> {organization} (снова|повторно|вновь)",
            "<when> (снова|повторно|вновь) <joined> {member} <in> {organization}",
        ),
    ),
    Form(
        "member.since",
        "С какого времени {member} является {status} {organization}?",
        {"member": _KAZ, "status": "членом", "organization": _SCO},
        (
            "<when> {member} [<was>] {status} {organization}",
            "<when> <was> {member} {status} {organization}",
            "<when> {member} <joined> (<in>|к) {organization}",
            "<when> <joined> {member} (<in>|к) {organization}",
            "<when> (было|была) {status} членство {member} <in> {organization}",
            "<when> {member} <belonged> <in> {organization}",
            "(с какого (времени|года)|с каких пор) {member} <in> {organization}",
            "<when> (приняли|принят|принята|принято) {member} <in> {organization}",
        ),
    ),
    Form(
        "member.until",
        "Когда {member} вышла из {organization}?",
        {"member": "Индия", "organization": _SCO},
        (
            "<when> (исключили {member}|{member} исключили) из {organization}",
            "<when> [<was>] (<expelled> {member}|{member} [<was>] <expelled>) из {organization}",
            "<when> {member} <left> [из] {organization}",
            "<when> <left> {member} [из] {organization}",
            "(до каких пор|до какого времени) {member} <was> {status} {organization}",
            "<when> {member} (перестал|перестала|перестало|перестали) быть {status} {organization}",
        ),
    ),
    Form(
        "member.joined",
        "Вступил ли {member} в {organization} {when}?",
        {"member": "Китай", "organization": _SCO, "when": "в 2001 году"},
        (
            "<joined> ли {member} (<in>|к) {organization}",
            "{member} <joined> (<in>|к) {organization}",
            "(стал|стала|стало|стали) ли {member} {status} {organization}",
            "{member} (стал|стала|стало|стали) {status} {organization}",
        ),
    ),
    Form(
        "member.left",
        "Вышла ли {member} из {organization} {when}?",
        {"member": "Индия", "organization": _SCO, "when": "в 2020 году"},
        (
            "<left> ли {member} [из] {organization}",
            "{member} <left> [из] {organization}",
            "(перестал|перестала|перестало|перестали) ли {member} быть {status} {organization}",
        ),
    ),
    Form(
        "member.of",
        "{status} каких организаций был {member} {when}?",
        {"status": "Членом", "member": _KAZ, "when": _MAY},
        (
            "{status} <which> <organization> <was> {member}",
            "<in> <which> <organization> <belonged> {member}",
            "<in> <which> <organization> {member} <belonged>",
            "<in> <which> <organization> {member} [<was>] {status}",
        ),
    ),
    Form(
        "member.is",
        "Была ли {member} {status} {organization} {when}?",
        {"member": "Беларусь", "status": "членом", "organization": _SCO, "when": _DAY},
        (
            "<was> ли {member} {status} [<in>|при] {organization}",
            "{member} [<was>|—|-] {status} [<in>|при] {organization}",
            "<belonged> ли {member} <in> [состав] {organization}",
            "{member} <belonged> <in> [состав] {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "Где был {leader} {when}?",
        {"leader": "Putin", "when": "9 ноября 2023 года"},
        ("где (<was>|находился|находилась|находится) {leader}", "где {leader} (<was>|находился|находилась)"),
    ),
    Form(
        "meeting.who",
        "С кем встречался {actor} {when}?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "с кем <met> {actor} [<in> {place}]",
            "с кем {actor} <met> [<in> {place}]",
            "<who> <met> (с|со) {actor} [<in> {place}]",
        ),
    ),
    Form(
        "call.who",
        "С кем {actor} говорил по телефону {when}?",
        {"actor": "Tokayev", "when": _MAY},
        (
            "с кем {actor} <talked> [по телефону]",
            "с кем <talked> [по телефону] {actor} [по телефону]",
            "с кем по телефону <talked> {actor}",
            "кому (звонил|звонила|позвонил|позвонила) {actor}",
            "кто (звонил|звонила|позвонил|позвонила) {actor}",
        ),
    ),
    Form(
        "visit.who",
        "Кто посетил {place} {when}?",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<who> <visited> {place}",),
    ),
    Form(
        "visit.did",
        "Посетил ли {actor} {place} {when}?",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        (
            "(посетил|посетила|посещал|посещала|посещает) ли {actor} {place}",
            "(<came>|<was>) ли {actor} [с визитом] <in> {place}",
            "{actor} <visited> {place}",
        ),
    ),
    Form(
        "visit.when",
        "Когда {actor} посетил {place}?",
        {"actor": "Lavrov", "place": _KAZ},
        (
            "<when> {actor} <visited> {place}",
            "<when> (посетил|посетила|посещал|посещала) {actor} {place}",
            "<when> (<came>|<was>) {actor} [с визитом] <in> {place}",
            "<when> <was> визит {actor} <in> {place}",
        ),
    ),
    Form(
        "visit.where",
        "Какие страны посетил {actor} {when}?",
        {"actor": "Putin", "when": _2023},
        (
            "<which> <country> (посетил|посетила|посещал|посещала) {actor}",
            "<which> <country> {actor} (посетил|посетила|посещал|посещала)",
            "(куда|<in> <which> <country>) (ездил|ездила|приезжал|приезжала|летал) {actor}",
        ),
    ),
    Form(
        "meeting.when",
        "Когда встречались {actor} и {other}?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "<when> <met> {actor} <with> {other} [<in> {place}]",
            "<when> {actor} (и|с|со) {other} <met> [<in> {place}]",
            "<when> {actor} <met> (с|со) {other} [<in> {place}]",
            "<when> <was> встреча {actor} <with> {other}",
        ),
    ),
    Form(
        "meeting.where",
        "Где встречались {actor} и {other} {when}?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        (
            "где <met> {actor} <with> {other}",
            "где {actor} <with> {other} <met>",
            "где {actor} <met> (с|со) {other}",
            "где <was> встреча {actor} <with> {other}",
        ),
    ),
    Form(
        "call.did",
        "Говорили ли {actor} и {other} по телефону {when}?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        (
            "<talked> ли [по телефону] {actor} <with> {other} [по телефону]",
            "{actor} (и|с|со) {other} <talked> [по телефону]",
            "{actor} <talked> [по телефону] (с|со) {other} [по телефону]",
            "(звонил|звонила|позвонил|позвонила) ли {actor} {other}",
        ),
    ),
    Form(
        "call.when",
        "Когда {actor} и {other} говорили по телефону?",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "<when> {actor} <with> {other} <talked> [по телефону]",
            "<when> <talked> [по телефону] {actor} <with> {other} [по телефону]",
            "<when> {actor} <talked> [по телефону] (с|со) {other} [по телефону]",
            "<when> {actor} (звонил|звонила|позвонил|позвонила) {other}",
        ),
    ),
    Form(
        "meeting.did",
        "Встречались ли {actor} и {other} {when}?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        (
            "<met_up> ли {actor} <with> {other} [<in> {place}]",
            "{actor} (и|с|со) {other} <met> [<in> {place}]",
            "{actor} <met> (с|со) {other} [<in> {place}]",
            "<was> ли встреча {actor} <with> {other}",
        ),
    ),
    Form(
        "meeting.summits",
        "Где прошёл саммит {organization} {when}?",
        {"organization": _SCO, "when": "в 2018 году"},
        (
            "(когда|где) (<was>|<took_place>) <top> {organization} [<in> {place}]",
            "(когда|где) <in> {place} (<was>|<took_place>) <top> {organization}",
        ),
    ),
    Form(
        "meeting.host",
        "Кто принимал саммит {organization} {when}?",
        {"organization": _SCO, "when": "в 2018 году"},
        (
            "<who> <hosted> [<top>] {organization}",
            "<in> <which> <country> (<was>|<took_place>) <top> {organization}",
        ),
    ),
    Form(
        "meeting.last",
        "Когда был последний саммит {organization}?",
        {"organization": _SCO},
        ("[(когда|где) (<was>|<took_place>)] <newest> <top> {organization}",),
    ),
    Form(
        "meeting.last_host",
        "Кто принимал последний саммит {organization}?",
        {"organization": _SCO},
        (
            "<who> <hosted> (<newest>|последнего) <top> {organization}",
            "<in> <which> <country> (<was>|<took_place>) <newest> <top> {organization}",
        ),
    ),
    Form(
        "meeting.of",
        "Какие встречи были у {actor} {when}?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "<which> <meetings> <was> у {actor}",
            "<which> <meetings> (провел|провёл|провела|проводил|проводила|имел|имела) {actor}",
            "<in> <which> <meetings> (участвовал|участвовала|участвует) {actor}",
            "<in> <which> <meetings> {actor} (участвовал|участвовала|участвует)",
            "(встречи|саммиты|заседания|визиты|встреча|саммит|заседание|визит) {actor}",
            "(когда|где) (<was>|<took_place>) (встреча|заседание) {actor} [<in> {place}]",
            "(когда|где) <in> {place} (<was>|<took_place>) (встреча|заседание) {actor}",
        ),
    ),
    Form(
        "meeting.list",
        "Какие встречи были в {place} {when}?",
        {"place": "Казахстане", "when": _MAY},
        (
            "<which> <meetings> (<was>|<took_place>) [<in> {place}]",
            "<meetings> [<in> {place}]",
            "кто <met> <in> {place}",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "Каков был товарооборот между {state} и {partner} {when}?",
        {"state": "Казахстаном", "partner": "Россией"},
        (
            "<how_much> [<was>] <trade> между {state} и {partner}",
            "<how_much> [<was>] <trade> {state} <with> {partner}",
            "<trade> между {state} и {partner}",
            "<trade> {state} <with> {partner}",
        ),
    ),
    Form(
        "trade.exports",
        "Сколько {state} экспортировал в {partner} {when}?",
        {"state": _KAZ, "partner": "Россию", "when": _2023},
        (
            "сколько {state} (экспортировал|экспортировала|экспортировало|экспортировали|экспортирует) <in> {partner}",
            "сколько (экспортировал|экспортировала|экспортирует) {state} <in> {partner}",
            "<how_much> [<was>] экспорт [из] {state} <in> {partner}",
            "экспорт [из] {state} <in> {partner}",
        ),
    ),
    Form(
        "trade.imports",
        "Сколько {state} импортировал из {partner} {when}?",
        {"state": _KAZ, "partner": "России", "when": _2023},
        (
            "сколько {state} (импортировал|импортировала|импортировало|импортировали|импортирует) из {partner}",
            "сколько (импортировал|импортировала|импортирует) {state} из {partner}",
            "<how_much> [<was>] импорт [в] {state} из {partner}",
            "импорт [в] {state} из {partner}",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "Какой город был столицей {state} {when}?",
        {"state": "Казахстана", "when": _MAY},
        (
            "<which> город <was> столицей {state}",
            "(какая|какова|какой|назови|назовите|как называлась|как называется) [<was>] (столица|столицу) [у] {state}",
            "(что|где) <was> (столицей|столица) {state}",
            "столица {state}",
        ),
    ),
    Form(
        "capital.is",
        "Была ли {city} столицей {state} {when}?",
        {"city": "Astana", "state": "Казахстана", "when": _MAY},
        ("<was> ли {city} столицей {state}", "{city} [<was>|—|-] (столицей|столица) {state}"),
    ),
    Form(
        "capital.of",
        "Столицей какой страны была {city} {when}?",
        {"city": "Astana", "when": _MAY},
        (
            "столицей (какой|какого) <country> <was> {city}",
            "{city} [<was>|—|-] (столица|столицей) (какой|какого) <country>",
        ),
    ),
    Form(
        "statement.about",
        "Что {speaker} говорил о {subject} {when}?",
        {"speaker": "Tokayev", "subject": "России", "when": _MAY},
        (
            "что {speaker} <said> <about> {subject}",
            "что <said> {speaker} <about> {subject}",
            "(заявления|заявление) {speaker} <about> {subject}",
        ),
    ),
    Form(
        "statement.by",
        "Что говорил {speaker} {when}?",
        {"speaker": "Tokayev", "when": _MAY},
        ("что <said> {speaker}", "что {speaker} <said>", "(заявления|заявление) {speaker}"),
    ),
    Form(
        "statement.on",
        "Что говорили о {subject} {when}?",
        {"subject": "России", "when": _MAY},
        (
            "что (говорили|говорилось|сказали|заявляли|заявили|[было] (сказано|заявлено)) <about> {subject}",
            "(заявления|заявление) <about> {subject}",
        ),
    ),
    Form(
        "exists",
        "Существовала ли {member} {when}?",
        {"member": _SCO, "when": "в 1999 году"},
        (
            "(существовал|существовала|существовало|существовали|существует|существуют) ли {member}",
            "{member} (существовал|существовала|существовало|существовали|существует|существуют)",
        ),
    ),
    Form(
        "ended",
        "Когда {member} прекратила существование?",
        {"member": _SCO},
        (
            "<when> {member} <ceased>",
            "<when> <ceased> {member}",
            "<when> [<was>] <dissolved> {member}",
            "<when> {member} [<was>] <dissolved>",
            "<when> (распустили|упразднили|ликвидировали) {member}",
            "<when> {member} (распустили|упразднили|ликвидировали)",
        ),
    ),
    Form(
        "what",
        "Что такое {organization}?",
        {"organization": _SCO},
        ("что (такое|значит|означает) {organization}", "как расшифровывается {organization}"),
    ),
)

_MONTHS = {
    **dict.fromkeys(
        ("январ", "феврал", "апрел", "июн", "июл", "сентябр", "октябр", "ноябр", "декабр"), "ь я ю е ем ём"
    ),
    "ма": "й я ю е ем",
    **dict.fromkeys(("март", "август"), " а у е ом"),
}
_DECADES = dict.fromkeys(
    (
        "нулев", "десят", "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят",
        "девяност",
    ),
    "ые ых ым ыми",
)  # fmt: skip
_ENDINGS = (
    # Adjectives: hard ones, those after к, г, х and hissing consonants, and soft ones; then plural ones.
    "ого:ий ый ой ое|ому:ий ый ой ое|ом:ий ый ой ое|им:ий|ым:ый ое"
    "|ой:ая|ую:ая|ей:яя|их:ие|ых:ые|ими:ие|ыми:ые|им:ие|ым:ые"
    # Nouns in -а and -я, -ия; in a consonant, -й, -ь; in -о, -е; plural ones.
    "|ы:а|и:а|е:а|у:а|ой:а|ей:а|и:я|е:я|ю:я|ей:я|ии:ия|ию:ия|ией:ия|ии:ие|ию:ие|ия:ие|ием:ие"
    "|а:|у:|ом:|е:|ым:|я:й|ю:й|ем:й|е:й|я:ь|ю:ь|ем:ь|ём:ь|ём:й|ём:|е:ь|и:ь|ью:ь"
    "|а:о|у:о|ом:о|е:о|ов:ы|ам:ы|ами:ы|ах:ы|ов:и|ам:и|ами:и|ах:и|ей:и|ям:и|ями:и|ях:и"
)
_MEMBER = "член|члены|{0}-член|{0}-члены|{0}-члена|{0}-членом|{0}-членами|{0}-членов"
_YEARS = r"(\d{4})(?: год(?:а|у|ом|ы)?\b| г\.)?"

GRAMMAR = Language(
    locale="ru",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset(),
    fillers=phrases(
        "пожалуйста|скажите|скажи|подскажите|не подскажете|знаете ли вы|вы знаете|также|уже|ещё|еще|официально|вообще"
    ),
    present=phrases(
        "в настоящее время|на сегодняшний день|на данный момент|в данный момент|в настоящий момент|сейчас|сегодня"
        "|теперь|ныне"
    ),
    ever=phrases("когда-либо|когда-нибудь|хоть раз"),
    past=re.compile(
        r"^\w+л[аои]?(?:с[ья])? ли\b|\b(?:был|входил|состоял|председательствовал|возглавлял|руководил|правил|управлял"
        r"|существовал|посещал)[аои]?\b|\bявлял(?:ся|ась|ось|ись)\b"
    ),
    contracted=frozenset(),
    before_dates=frozenset(
        "в во на с со по до от к между после в течение за весь на протяжении начиная весной летом осенью зимой".split()
    ),
    openings=phrases("по состоянию на|в период|за период|в течение|на протяжении|на|за|к|в|во"),
    throughout=phrases(
        "в течение всего|в течение всей|на протяжении всего|на протяжении всей|за весь|весь|всю|на протяжении"
    ),
    months=frozenset(
        f"{stem}{ending}" for stem, endings in (*_MONTHS.items(), *_DECADES.items()) for ending in endings.split(" ")
    )
    | {"xix", "xx", "xxi", "хх"},
    date_words=frozenset(
        "год года году годом годы годов годами годах г. г гг. гг месяц месяца месяце день дня числа век века веке"
        " с со по до от в во на за к после и , – — - между течение протяжении период начиная состоянию начало начала"
        " начале конец"
        " конца конце середине половина половины половине половину полугодие полугодия полугодию полугодии полугодием"
        " квартал"
        " квартала квартале первый первого первом первая первой первую первое второй второго втором вторая вторую"
        " второе"
        " третий третьего третьем четвертый четвертого четвертом четвёртый четвёртого четвёртом"
        " i ii iii iv весна весной весны лето летом лета"
        " осень осенью осени зима зимой зимы весь всего всю всей н.э. около примерно приблизительно".split()
    ),
    relative=re.compile(
        r"\b((?:(?:в|на|за) )?(?:прошл|эт|следующ|будущ|минувш|нынешн)\w+ (?:год\w*|месяц\w*|недел\w*|век\w*|лет\w*"
        r"|весн\w*|осен\w*|зим\w*)|вчера|завтра|позавчера|послезавтра|недавно|\w+ (?:лет|год\w*|месяц\w*|дн\w+"
        r"|недел\w*) назад)\b"
    ),
    statuses=by_word(
        {
            "member": "|".join(
                _MEMBER.format(what)
                for what in (
                    "государства",
                    "государство",
                    "государств",
                    "государством",
                    "государствами",
                    "страна",
                    "страны",
                    "страной",
                    "стран",
                    "странами",
                )
            )
            + "|полноправный член"
            "|полноправные члены|членство",
            "observer": "наблюдатель|наблюдатели|государство-наблюдатель|государства-наблюдатели|страна-наблюдатель"
            "|страны-наблюдатели|страной-наблюдателем|государством-наблюдателем|странами-наблюдателями"
            "|государствами-наблюдателями|стран-наблюдателей|государств-наблюдателей",
            "partner": "партнер|партнёр|партнеры|партнёры|партнер по диалогу|партнёр по диалогу|партнеры по диалогу"
            "|партнёры по диалогу",
            "associate": "ассоциированный член|ассоциированные члены|ассоциированный участник"
            "|ассоциированные участники",
            "candidate": "кандидат на вступление|кандидаты на вступление|кандидат на членство|кандидаты на членство"
            "|кандидат|кандидаты|кандидат в члены|кандидаты в члены|страна-кандидат|страны-кандидаты"
            "|страной-кандидатом",
            "invited": "приглашенный|приглашённый|приглашенные|приглашённые|приглашенный участник"
            "|приглашённый участник|приглашенные участники|приглашённые участники",
            "suspended": "приостановленный член|приостановленные члены|член с приостановленным членством"
            "|члены с приостановленным членством|приостановлено",
        }
    ),
    roles=by_word(
        {
            "head of state": "глава государства|главы государства|главой государства|главу государства",
            "head of government": "глава правительства|главы правительства|главой правительства|главу правительства",
            "foreign minister": "министр иностранных дел|глава мид|главой мид|главы мид",
            "secretary-general": "генеральный секретарь|генсек",
        }
    ),
    titles=frozenset(
        "президент|премьер-министр|премьер|канцлер|король|королева|император|монарх|султан|эмир|верховный лидер"
        "|вице-президент".split("|")
    ),
    pronouns=frozenset(
        "я мы вы он она оно они ты мне нам вам ему ей им его её ее их это этот эта эти тот та те не ни да нет быть свой"
        " для из у к о об при без под над".split()
    ),
    offices=by_word(
        {
            "president": "президент",
            "prime minister": "премьер-министр|премьер",
            "chancellor": "канцлер",
            "king": "король",
            "queen": "королева",
            "emperor": "император",
            "director-general": "генеральный директор|гендиректор",
            "vice president": "вице-президент",
        }
    ),
    endings=tuple(
        (ending, own)
        for pair in _ENDINGS.split("|")
        for ending, _, owns in (pair.partition(":"),)
        for own in owns.split(" ")
    ),
    dates=(
        (re.compile(rf"между {_YEARS} и {_YEARS}(?: годами)?"), r"\1–\2"),
        (re.compile(r"между (.+ \d{4})(?: года)? и (.+ \d{4})(?: года)?"), r"\1 – \2"),
        (re.compile(r"(\d{4})-(\d{4})(?: год[аыо]\w*| гг\.?)?"), r"\1–\2"),
        (re.compile(r"по (\d{4})(?: год| г\.)?"), r"../\1"),
        *seasons(f"SEASON {_YEARS}", "весной", "летом", "осенью", "зимой"),
    ),
    dates_anywhere=True,
)
"""Russian."""
