"""The published Turkish grammar.

Verbs come last and names take case endings, after an apostrophe: a name is looked up as it is written, then without
each ending that the table has, and only a name that is on record letter by letter is taken. Names of organizations,
written without the apostrophe, lose an ending only after the vowel that marks such a name, so that *Nijerya* is never
*Nijer*.
"""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "who": "kim|kimler|hangi (ülke|ülkeler|devlet|devletler|kuruluş|kuruluşlar|örgüt|lider)",
    "who_was": "kim|kimdi|kimdir|kim idi|kimler|kimlerdi|kimlerdir|hangi (ülke|ülkeydi|ülkedir|ülkeler|ülkelerdi"
    "|ülkelerdir)|hangileri|hangileriydi",
    "q": "mi|mı|mu|mü|midir|mıdır|mudur|müdür|miydi|mıydı|muydu|müydü",
    "was": "oldu|idi|olmuştu|olmuştur|olur",
    "and": "ve|ile",
    "when": "ne zaman|hangi (yıl|yılda|tarihte|yıllarda)|ne zamandan beri|hangi (yıldan|tarihten) (beri|itibaren)",
    "held": "yürüttü|yürütüyor|yürütüyordu|üstlendi|yaptı|yapıyor|yapıyordu",
    "chaired": "[dönem] başkanlık (etti|ediyor|ediyordu|eder|yaptı|yapıyor|yapıyordu)|[dönem] başkanlığını <held>",
    "chair": "[dönem] (başkanı|başkanlığı|başkanıydı|başkanıdır)",
    "ruled": "yönetti|yönetiyor|yönetiyordu|yönetir",
    "head": "lideri|yöneticisi",
    "founded": "kurdu|kurmuştu|kurmuştur",
    "founded_by": "kuruldu|kurulmuştu|kurulmuştur",
    "founder": "kurucusu|kurucuları|kurucu üyesi|kurucu üyeleri|kurucu üye|kurucularından biri|kurucu ülkeleri",
    "joined": "katıldı|girdi|üye oldu|katılmıştır",
    "left": "ayrıldı|çıktı|çekildi|ayrılmıştır",
    "expelled": "çıkarıldı|ihraç edildi|atıldı|kovuldu",
    "met": "görüştü|görüştüler|buluştu|buluştular|bir araya (geldi|geldiler)",
    "by_phone": "telefonda|telefonla",
    "talked": "görüştü|görüştüler|konuştu|konuştular",
    "with_whom": "kiminle|kimlerle|kim ile",
    "visited": "ziyaret (etti|ettiler|ediyor)",
    "came": "gitti|geldi|gittiler|geldiler",
    "meetings": "toplantılar|toplantı|görüşmeler|görüşme|zirveler|zirve",
    "took_place": "yapıldı|düzenlendi|gerçekleşti|gerçekleştirildi|oldu|vardı|var",
    "how_much": "ne kadar|ne kadardı|ne kadardır|kaç",
    "trade": "[karşılıklı|ikili] (ticaret|ticaret hacmi|ticareti)",
    "about": "hakkında|konusunda|ile ilgili",
    "said": "dedi|söyledi|açıkladı|söylemişti|açıklamıştı",
    "organizations": "[uluslararası] (kuruluşlara|kuruluşa|örgütlere|örgüte|kuruluşların|kuruluşun|örgütlerin|örgütün)",
    "capital": "başkenti|başkentiydi|başkentidir",
    "was_held": "[<took_place>|gerçekleşecek|yapılacak|düzenlenecek]",
    "how_long": "ne kadar (süre|süreyle|süredir|zaman)|kaç (yıl|sene)",
    "back": "geri döndü|döndü|(yeniden|tekrar) <joined>",
    "ended": "sona erdi|dağıldı|dağılmıştı|feshedildi|lağvedildi|kaldırıldı|yıkıldı|ortadan kalktı",
}

_MAY, _DAY, _KAZ, _2023, _NOVEMBER = "Mayıs 2024'te", "21 Mayıs 2024'te", "Kazakistan", "2023'te", "Kasım 2023'te"
_TO_SCO, _OF_SCO = "ŞİÖ'ye", "ŞİÖ'nün"

_CHAIRS = (
    Form(
        "holder.who",
        "{when} {body} {office} kimdi?",
        {"office": "cumhurbaşkanı", "body": "Kazakistan", "when": _MAY},
        ("{body} {office} <who_was>", "(kim|kimdi|kimdir) {body} {office}", "{body} {office}"),
    ),
    Form(
        "chair.who",
        "{organization} {when} kim başkanlık etti?",
        {"organization": _TO_SCO, "when": _MAY},
        (
            "{organization} <who> <chaired>",
            "<who> {organization} <chaired>",
            "{organization} <chair> [<who_was>]",
            "{organization} [dönem] başkanlığını <who> <held>",
            "(kim|kimdi|kimdir) {organization} <chair>",
        ),
    ),
    Form(
        "chair.did",
        "{actor} {when} {organization} başkanlık etti mi?",
        {"actor": _KAZ, "organization": _TO_SCO, "when": _MAY},
        ("{actor} {organization} <chaired> <q>", "{actor} {organization} <chair> <q>"),
    ),
    Form(
        "chair.when",
        "{actor} {organization} ne zaman başkanlık etti?",
        {"actor": _KAZ, "organization": _TO_SCO},
        (
            "{actor} {organization} <when> <chaired>",
            "{actor} <when> {organization} (<chaired>|<chair> [<was>])",
            "<when> {actor} {organization} (<chaired>|<chair> [<was>])",
        ),
    ),
    Form(
        "chair.count",
        "{actor} {organization} kaç kez başkanlık etti?",
        {"actor": _KAZ, "organization": _TO_SCO},
        (
            "{actor} {organization} kaç (kez|kere|defa) (<chaired>|<chair> [<was>])",
            "{actor} kaç (kez|kere|defa) {organization} (<chaired>|<chair> [<was>])",
        ),
    ),
    Form(
        "chair.of",
        "{actor} {when} hangi kuruluşlara başkanlık etti?",
        {"actor": _KAZ, "when": _MAY},
        ("{actor} hangi <organizations> (<chaired>|<chair>)", "hangi <organizations> {actor} <chaired>"),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "{body} {when} kim yönetti?",
        {"body": "Kazakistan'ı", "when": _MAY},
        ("{body} <who> <ruled>", "<who> {body} <ruled>", "{body} <head> [<who_was>]"),
    ),
    Form(
        "holder.did",
        "{leader} {when} {body} {office} mıydı?",
        {"leader": "Lavrov", "office": "dışişleri bakanı", "body": "Rusya", "when": _DAY},
        ("{leader} {body} {office} <q>", "{leader} {body} {office} oldu mu"),
    ),
    Form(
        "holder.did_lead",
        "{leader} {when} {body} yönetti mi?",
        {"leader": "Putin", "body": "Rusya'yı", "when": _MAY},
        ("{leader} {body} <ruled> <q>", "{leader} {body} <head> <q>"),
    ),
    Form(
        "holder.when",
        "{leader} ne zaman {body} {office} oldu?",
        {"leader": "Tokayev", "office": "cumhurbaşkanı", "body": "Kazakistan"},
        (
            "{leader} <when> {body} {office} [<was>]",
            "<when> {leader} {body} {office} [<was>]",
            "{leader} {body} {office} <when> <was>",
        ),
    ),
    Form(
        "holder.offices",
        "{leader} {when} hangi görevdeydi?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "{leader} hangi (görevde|görevdeydi|görevlerdeydi|makamdaydı|makamda) [bulunuyor|bulunuyordu]",
            "{leader} hangi (görevi|görevleri) (yürüttü|yürütüyor|yürütüyordu|yapıyordu|yaptı)",
            "{leader} (kim|kimdi|kimdir)",
            "{leader} (görevi|makamı) [ne|neydi|nedir]",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "{organization} kim kurdu?",
        {"organization": "ŞİÖ'yü"},
        ("{organization} <who> <founded>", "<who> {organization} <founded>", "{organization} <founder> [<who_was>]"),
    ),
    Form(
        "founded",
        "{organization} ne zaman kuruldu?",
        {"organization": "ŞİÖ"},
        ("{organization} <when> <founded_by>", "<when> {organization} <founded_by>"),
    ),
    Form(
        "founded.did",
        "{organization} {when} kuruldu mu?",
        {"organization": "ŞİÖ", "when": "2001'de"},
        ("{organization} <founded_by> <q>",),
    ),
    Form(
        "member.did_found",
        "{member} {organization} kurucu üyesi mi?",
        {"member": "Çin", "organization": _OF_SCO},
        ("{member} {organization} <founder> <q>", "{member} {organization} <founded> <q>"),
    ),
    Form(
        "members.count",
        "{organization} {when} kaç {status} vardı?",
        {"status": "üyesi", "organization": _OF_SCO, "when": _MAY},
        (
            "{organization} kaç {status} [var|vardı|oldu]",
            "{organization} {status} sayısı [<how_much>|kaçtı|nedir|neydi]",
            "{organization} kaç (ülke|devlet) (var|vardı|üye|üyeydi)",
        ),
    ),
    Form(
        "members.who",
        "{when} {organization} {status} kimlerdi?",
        {"status": "gözlemcileri", "organization": _OF_SCO, "when": _MAY},
        (
            "{organization} {status} <who_was>",
            "<who> {organization} {status}",
            "{organization} <who> (üye|üyeydi|üyedir)",
            "{organization} {status}",
        ),
    ),
    Form(
        "members.joined",
        "{organization} {when} kim katıldı?",
        {"organization": _TO_SCO, "when": "2001'de"},
        ("{organization} <who> <joined>", "<who> {organization} <joined>"),
    ),
    Form(
        "members.left",
        "{organization} {when} kim ayrıldı?",
        {"organization": "ŞİÖ'den", "when": "2024'te"},
        ("{organization} <who> <left>", "<who> {organization} <left>"),
    ),
    Form(
        "member.when",
        "{member} ne kadar süre {organization} {status}?",
        {"member": _KAZ, "status": "üyesiydi", "organization": "ŞİÖ"},
        (
            "{member} <how_long> {organization} {status} [<was>|olarak kaldı]",
            "{member} {organization} <how_long> {status} [<was>|olarak kaldı]",
        ),
    ),
    Form(
        "member.again",
        "{member} {organization} ne zaman geri döndü?",
        {"member": "Hindistan", "organization": _TO_SCO},
        (
            "{member} {organization} <when> <back>",
            "{member} <when> {organization} <back>",
            "<when> {member} {organization} <back>",
            "{member} {organization} (yeniden|tekrar) <when> <joined>",
        ),
    ),
    Form(
        "member.since",
        "{member} ne zamandan beri {organization} {status}?",
        {"member": _KAZ, "status": "üyesi", "organization": "ŞİÖ"},
        (
            "{member} <when> {organization} {status} [<was>]",
            "<when> {member} {organization} {status} [<was>]",
            "{member} {organization} üyeliği <when> {status}",
            "{member} {organization} <when> <joined>",
            "{member} <when> {organization} <joined>",
            "<when> {member} {organization} <joined>",
        ),
    ),
    Form(
        "member.until",
        "{member} {organization} ne zaman ayrıldı?",
        {"member": "Hindistan", "organization": "ŞİÖ'den"},
        (
            "{member} {organization} <when> <left>",
            "{member} <when> {organization} <left>",
            "{member} {organization} <when> <expelled>",
            "{member} <when> {organization} <expelled>",
            "<when> {member} {organization} <left>",
        ),
    ),
    Form(
        "member.joined",
        "{member} {when} {organization} katıldı mı?",
        {"member": "Çin", "organization": _TO_SCO, "when": "2001'de"},
        ("{member} {organization} <joined> <q>",),
    ),
    Form(
        "member.left",
        "{member} {when} {organization} ayrıldı mı?",
        {"member": "Hindistan", "organization": "ŞİÖ'den", "when": "2020'de"},
        ("{member} {organization} <left> <q>",),
    ),
    Form(
        "member.of",
        "{member} {when} hangi kuruluşların {status}?",
        {"status": "üyesiydi", "member": _KAZ, "when": _MAY},
        ("{member} hangi <organizations> {status}",),
    ),
    Form(
        "member.is",
        "{member} {when} {organization} {status} miydi?",
        {"member": "Belarus", "status": "üyesi", "organization": "ŞİÖ", "when": _DAY},
        ("{member} {organization} {status} <q>",),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "{leader} {when} neredeydi?",
        {"leader": "Putin", "when": "9 Kasım 2023'te"},
        ("{leader} (neredeydi|nerede) [bulunuyordu|idi]",),
    ),
    Form(
        "meeting.who",
        "{actor} {when} kiminle görüştü?",
        {"actor": "Tokayev", "when": _MAY},
        ("{actor} [{place}] <with_whom> <met>", "{actor} <who> <met>"),
    ),
    Form(
        "call.who",
        "{actor} {when} telefonda kiminle görüştü?",
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
        "{place} {when} kim ziyaret etti?",
        {"place": "Kazakistan'ı", "when": _NOVEMBER},
        ("{place} <who> (<visited>|<came>)", "<who> {place} (<visited>|<came>)"),
    ),
    Form(
        "visit.did",
        "{actor} {when} {place} ziyaret etti mi?",
        {"actor": "Putin", "place": "Kazakistan'ı", "when": _NOVEMBER},
        ("{actor} {place} (<visited>|<came>) <q>",),
    ),
    Form(
        "visit.when",
        "{actor} {place} ne zaman ziyaret etti?",
        {"actor": "Lavrov", "place": "Kazakistan'ı"},
        (
            "{actor} {place} <when> (<visited>|<came>)",
            "{actor} <when> {place} (<visited>|<came>)",
            "<when> {actor} {place} (<visited>|<came>)",
        ),
    ),
    Form(
        "visit.where",
        "{actor} {when} hangi ülkeleri ziyaret etti?",
        {"actor": "Putin", "when": _2023},
        ("{actor} hangi (ülkeleri|ülkeyi) <visited>", "{actor} (nereye|nerelere|hangi ülkeye|hangi ülkelere) <came>"),
    ),
    Form(
        "meeting.when",
        "{actor} ile {other} ne zaman görüştü?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "{actor} <and> {other} <when> <met>",
            "<when> {actor} <and> {other} <met>",
            "{actor} {other} ile <when> <met>",
            "{actor} {other} <when> <met>",
        ),
    ),
    Form(
        "meeting.where",
        "{actor} ile {other} {when} nerede görüştü?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        ("{actor} <and> {other} nerede <met>", "{actor} {other} ile nerede <met>", "{actor} {other} nerede <met>"),
    ),
    Form(
        "call.did",
        "{actor} ile {other} {when} telefonda görüştü mü?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        (
            "{actor} <and> {other} <by_phone> <talked> <q>",
            "{actor} {other} ile <by_phone> <talked> <q>",
            "{actor} {other} <by_phone> <talked> <q>",
        ),
    ),
    Form(
        "call.when",
        "{actor} ile {other} telefonda ne zaman görüştü?",
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
        "{actor} ile {other} {when} görüştü mü?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        ("{actor} <and> {other} <met> <q>", "{actor} {other} ile <met> <q>", "{actor} {other} <met> <q>"),
    ),
    Form(
        "meeting.summits",
        "{organization} zirvesi {when} nerede yapıldı?",
        {"organization": "ŞİÖ", "when": "2018'de"},
        (
            "{organization} [{place}] zirvesi (ne zaman|nerede|ne zamandı|neredeydi) <was_held>",
            "{place} {organization} zirvesi (ne zaman|ne zamandı) <was_held>",
            "{organization} zirvesi {place} (ne zaman|ne zamandı) <was_held>",
        ),
    ),
    Form(
        "meeting.host",
        "{organization} zirvesine {when} kim ev sahipliği yaptı?",
        {"organization": "ŞİÖ", "when": "2018'de"},
        (
            "{organization} [zirvesine] <who> ev sahipliği (<held>|etti|ediyor)",
            "<who> {organization} [zirvesine] ev sahipliği (<held>|etti|ediyor)",
            "{organization} zirvesinin ev sahibi [<who_was>]",
            "{organization} zirvesi hangi (ülkede|devlette) <was_held>",
        ),
    ),
    Form(
        "meeting.last",
        "Son {organization} zirvesi ne zaman yapıldı?",
        {"organization": "ŞİÖ"},
        (
            "(son|en son) {organization} zirvesi [(ne zaman|nerede|ne zamandı|neredeydi) <was_held>]",
            "{organization} (son|en son) zirvesi [(ne zaman|nerede|ne zamandı|neredeydi) <was_held>]",
        ),
    ),
    Form(
        "meeting.last_host",
        "Son {organization} zirvesine kim ev sahipliği yaptı?",
        {"organization": "ŞİÖ"},
        (
            "((son|en son) {organization}|{organization} (son|en son)) zirvesine <who> ev sahipliği (<held>|etti)",
            "<who> ((son|en son) {organization}|{organization} (son|en son)) zirvesine ev sahipliği (<held>|etti)",
            "((son|en son) {organization}|{organization} (son|en son)) zirvesinin ev sahibi [<who_was>]",
            "((son|en son) {organization}|{organization} (son|en son)) zirvesi hangi (ülkede|devlette) <was_held>",
        ),
    ),
    Form(
        "meeting.of",
        "{actor} {when} hangi toplantılara katıldı?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "{actor} hangi (toplantılara|görüşmelere|zirvelere) katıldı",
            "{actor} hangi (görüşmeleri|toplantıları|ziyaretleri) (yaptı|vardı|oldu|gerçekleştirdi)",
            "{actor} (görüşmeleri|toplantıları|ziyaretleri|toplantısı) [(neler|nelerdi|nelerdir)]",
            "{actor} [{place}] toplantısı (ne zaman|nerede|ne zamandı|neredeydi) <was_held>",
            "{place} {actor} toplantısı (ne zaman|ne zamandı) <was_held>",
            "{actor} toplantısı {place} (ne zaman|ne zamandı) <was_held>",
        ),
    ),
    Form(
        "meeting.list",
        "{when} {place} hangi toplantılar yapıldı?",
        {"place": "Kazakistan'da", "when": _MAY},
        ("{place} hangi <meetings> <took_place>", "hangi <meetings> <took_place>"),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "{state} ile {partner} arasındaki ticaret hacmi {when} ne kadardı?",
        {"state": _KAZ, "partner": "Rusya"},
        ("{state} <and> {partner} arasındaki <trade> [<how_much>]",),
    ),
    Form(
        "trade.exports",
        "{state} {when} {partner} ne kadar ihracat yaptı?",
        {"state": _KAZ, "partner": "Rusya'ya", "when": _2023},
        (
            "{state} {partner} ne kadar (ihracat yaptı|ihracat yapıyor|ihraç etti)",
            "{state} {partner} (ihracatı|yaptığı ihracat) [<how_much>]",
        ),
    ),
    Form(
        "trade.imports",
        "{state} {when} {partner} ne kadar ithalat yaptı?",
        {"state": _KAZ, "partner": "Rusya'dan", "when": _2023},
        (
            "{state} {partner} ne kadar (ithalat yaptı|ithalat yapıyor|ithal etti)",
            "{state} {partner} (ithalatı|yaptığı ithalat) [<how_much>]",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "{when} {state} başkenti neresiydi?",
        {"state": "Kazakistan'ın", "when": _MAY},
        (
            "{state} başkenti [neresi|neresiydi|neresidir|hangi (şehir|şehirdi|şehirdir|kent|kentti)]",
            "hangi (şehir|kent) {state} <capital>",
        ),
    ),
    Form(
        "capital.is",
        "{city} {when} {state} başkenti miydi?",
        {"city": "Astana", "state": "Kazakistan'ın", "when": _MAY},
        ("{city} {state} başkenti <q>",),
    ),
    Form(
        "capital.of",
        "{city} {when} hangi ülkenin başkentiydi?",
        {"city": "Astana", "when": _MAY},
        ("{city} hangi (ülkenin|devletin) <capital>",),
    ),
    Form(
        "statement.about",
        "{speaker} {when} {subject} hakkında ne dedi?",
        {"speaker": "Tokayev", "subject": "Rusya", "when": _MAY},
        ("{speaker} {subject} <about> (ne|neler) <said>", "{subject} <about> {speaker} (ne|neler) <said>"),
    ),
    Form(
        "statement.by",
        "{speaker} {when} ne dedi?",
        {"speaker": "Tokayev", "when": _MAY},
        ("{speaker} (ne|neler) <said>", "{speaker} açıklamaları"),
    ),
    Form(
        "statement.on",
        "{subject} hakkında {when} ne söylendi?",
        {"subject": "Rusya", "when": _MAY},
        ("{subject} <about> (ne|neler) (söylendi|denildi|dendi|açıklandı)", "{subject} hakkındaki açıklamalar"),
    ),
    Form(
        "exists",
        "{member} {when} var mıydı?",
        {"member": "ŞİÖ", "when": "1999'da"},
        ("{member} (var|mevcut) <q>",),
    ),
    Form(
        "ended",
        "{member} ne zaman sona erdi?",
        {"member": "ŞİÖ"},
        (
            "{member} <when> <ended>",
            "<when> {member} <ended>",
        ),
    ),
    Form(
        "what",
        "{organization} nedir?",
        {"organization": "ŞİÖ"},
        ("{organization} (nedir|ne|ne demek|ne demektir|neyin kısaltması|neyin kısaltmasıdır)",),
    ),
)

_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
_CASES = (
    "nin nın nun nün in ın un ün ye ya e a yi yı yu yü i ı u ü ne na ni nı nu nü de da te ta den dan ten tan nde nda"
    " nden ndan yle yla le la deki daki teki taki"
)
# Names of organizations have no apostrophe: "Örgütüne" is "Örgütü", "Milletlerin" is "Milletler".
_OF_NAMED = tuple(
    (f"{vowel}{ending}", vowel)
    for vowel, endings in {
        "i": "ne nin nde nden ni",
        "ı": "na nın nda ndan nı",
        "u": "na nun nda ndan nu",
        "ü": "ne nün nde nden nü",
    }.items()
    for ending in endings.split()
) + tuple(
    (f"{plural}{ending}", plural)
    for plural, endings in {"ler": "in e de den i", "lar": "ın a da dan ı"}.items()
    for ending in endings.split()
)
_TO = r"(?:'[ea]|'y[ea])"
_FROM = r"(?:'[dt][ea]n)"
_OF_YEAR = r"(?:'(?:[dt][ea]|ye|ya)| yılında| yılı)?"

GRAMMAR = Language(
    locale="tr",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset(),
    fillers=phrases("lütfen|söyler misin|söyler misiniz|biliyor musun|biliyor musunuz|hâlâ|hala|resmen|ayrıca"),
    present=phrases("şu anda|şu an|bugün|günümüzde|hâlihazırda|halihazırda|şimdi"),
    ever=phrases("hiç|herhangi bir zaman|geçmişte"),
    past=re.compile(r"\bm[ıiuü]yd[ıiuü]\b|\w[dt][ıiuü] m[ıiuü]$"),
    contracted=frozenset(),
    before_dates=frozenset({"tüm", "bütün"}),
    openings=(),
    throughout=phrases("tüm|bütün"),
    months=frozenset(
        f"{month}{mark}{ending}"
        for month in _MONTHS.split()
        for mark, endings in (("", ("", *"ta te da de tan ten dan den a e ı i u ü".split())), ("'", _CASES.split()))
        for ending in endings
    )
    | {
        f"{tens}{ending}"
        for decades, endings in (
            ("otuz kırk altmış doksan", "lar larda lardan ların lı lu"),
            ("yirmi elli yetmiş seksen", "ler lerde lerden lerin li"),
        )
        for tens in decades.split()
        for ending in endings.split()
    },
    date_words=frozenset(
        "yıl yılı yılında yılının yılından yılına yıllarda yılları ay ayı ayında ayının ayından tarihinde tarihinden"
        " yıllarında yıllarının yılların ilk birinci ikinci üçüncü dördüncü son yarısı yarısında yarısının yarısından"
        " yarısına yarıyılı yarıyılında çeyreği çeyreğinde çeyreğinin çeyreğinden yüzyıl yüzyılda yüzyılın tarihine"
        " bu yana tarihleri dönemi döneminde itibaren itibarıyla itibariyle beri kadar ile ve , – — - arasında arası"
        " boyunca tüm bütün başında"
        " sonunda ilkbaharında baharında yazında sonbaharında güzünde kışında".split()
    ),
    relative=re.compile(
        r"\b((?:geçen|bu|gelecek|önümüzdeki) (?:yıl\w*|sene\w*|ay\w*|hafta\w*|yaz|kış|bahar|sonbahar)|dün|yarın"
        r"|evvelsi gün|geçenlerde|yakın zamanda|\w+ (?:yıl|sene|ay|hafta|gün) önce)\b"
    ),
    statuses=by_word(
        {
            "member": "üye|üyesi|üyesiydi|üyesidir|üyeler|üyeleri|üyelerinin|üyeydi|üyedir|üye ülke|üye ülkeler"
            "|üye ülkeleri|üye ülkesi|üye devlet|üye devletler|üye devletleri|tam üyesi|tam üyeleri",
            "observer": "gözlemci|gözlemcisi|gözlemcisiydi|gözlemcisidir|gözlemciler|gözlemcileri|gözlemcilerinin"
            "|gözlemci üye|gözlemci üyesi|gözlemci üyeleri|gözlemci ülkeler|gözlemci ülkeleri|gözlemci devletler",
            "partner": "ortak|ortağı|ortağıydı|ortaklar|ortakları|diyalog ortağı|diyalog ortağıydı|diyalog ortakları"
            "|diyalog ortaklarının",
            "associate": "ortak üye|ortak üyesi|ortak üyesiydi|ortak üyeler|ortak üyeleri",
            "candidate": "üyelik için aday|üyelik için aday ülkeler|üyeliğe aday|üyeliğe aday ülkeler|aday|adayı"
            "|adayıydı|adaylar|adayları|aday ülke|aday ülkesi|aday ülkeler|aday ülkeleri",
            "invited": "davetli|davetlisi|davetliler|davetlileri|davetli katılımcıları",
            "suspended": "üyeliği askıya alınmış|üyeliği askıya alınan|askıya alınmış üyesi|askıya alınmış üyeleri"
            "|askıya alındı",
        }
    ),
    roles=by_word(
        {
            "head of state": "devlet başkanı",
            "head of government": "hükûmet başkanı|hükümet başkanı",
            "foreign minister": "dışişleri bakanı|dış işleri bakanı",
            "secretary-general": "genel sekreteri|genel sekreter",
        }
    ),
    titles=frozenset(
        "cumhurbaşkanı|başbakanı|başbakan|şansölyesi|kralı|kraliçesi|imparatoru|sultanı|emiri|dini lideri"
        "|cumhurbaşkanı yardımcısı".split("|")
    ),
    pronouns=frozenset("ben sen o biz siz onlar bu şu da de ki mi evet hayır için gibi ama bir en çok var yok".split()),
    offices=by_word(
        {
            "president": "cumhurbaşkanı|başkanı|devlet başkanı",
            "prime minister": "başbakanı|başbakan",
            "chancellor": "şansölyesi",
            "king": "kralı",
            "queen": "kraliçesi",
            "emperor": "imparatoru",
            "director-general": "genel direktörü|genel direktör|genel müdürü",
            "vice president": "cumhurbaşkanı yardımcısı",
        }
    ),
    endings=(*((f"'{ending}", "") for ending in _CASES.split()), *_OF_NAMED),
    dates=(
        (re.compile(r"(.+) (?:tarihi )?itibar[ıi]yla"), r"\1"),
        (re.compile(r"(\d{4})'[dt][ea]"), r"\1"),
        (re.compile(rf"(\d{{4}})(?:{_FROM}| yılından) (\d{{4}})(?:{_TO}| yılına) kadar"), r"\1–\2"),
        (re.compile(rf"(\d{{4}})(?:{_FROM}| yılından)(?: beri| itibaren| bu yana)"), r"\1/.."),
        (re.compile(rf"(\d{{4}})(?:{_TO}| yılına) kadar"), r"../\1"),
        (re.compile(r"(\d{4})(?:–|-| ile | ve )(\d{4}) (?:yılları )?(?:arasında|döneminde|dönemi)"), r"\1–\2"),
        (re.compile(r"(\d{1,2}[-–]\d{1,2} \S+ \d{4}) (?:tarihleri )?arasında"), r"\1"),
        (re.compile(r"(\S.* \d{4}) (?:ile|ve) (\S.* \d{4}) arasında"), r"\1 – \2"),
        (re.compile(rf"(\S.* \d{{4}}){_FROM} (\S.* \d{{4}}){_TO} kadar"), r"\1 – \2"),
        *seasons(rf"(\d{{4}}){_OF_YEAR} ?SEASON", "(?:ilk)?baharında", "yazında", "sonbaharında", "k[ıi]ş[ıi]nda"),
    ),
    throughout_after=phrases("boyunca"),
    dates_anywhere=True,
)
"""Turkish."""
