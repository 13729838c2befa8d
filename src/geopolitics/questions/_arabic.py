"""The published Arabic grammar.

*And*, *to* and *with*, which are written together with the next word (و, ل, ب), are words of their own. A question may
begin with *هل*; the verb stands before its subject or after it. What is written with hamza or marks of vowels is read
without them too.
"""

from __future__ import annotations

import re

from geopolitics.questions._accents import either_forms, either_groups, either_key, either_phrase, either_word
from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_CUTS = re.compile(r"(?<=^و)(?=..)|(?<=^ب)(?!ين$|عد$)(?=..)|(?<=^ل)(?=[^ل].)")

_WORDS = {
    "which": "أي|أية|ما هي|ما هو|ما|من هي|من هو|من هم",
    "any": "أي|أية|ما هي|ما",
    "who": "من|من الذي|من التي|<any> (دولة|دول|بلد|بلدان|الدول|البلدان|منظمة|منظمات)|<any> (الدولة|البلد) (الذي|التي)",
    "is": "هل",
    "countries": "دولة|دول|الدول|بلد|بلدان|البلدان|دولا",
    "organizations": "منظمة|منظمات|المنظمات|هيئة|هيئات|الهيئات|كتلة|تكتلات|مجموعة|مجموعات",
    "was": "كان|كانت|كانوا|يكون|تكون|هو|هي|هم|أصبح|أصبحت",
    "be": "كان|كانت|يكون|تكون",
    "chaired": "ترأس|ترأست|رأس|رأست|يترأس|تترأس|يرأس|ترأسوا|كان يرأس|كانت ترأس|كان يترأس|كانت تترأس"
    "|تولى رئاسة|تولت رئاسة|يتولى رئاسة|تتولى رئاسة|شغل رئاسة|شغلت رئاسة",
    "take": "تولى|تولت|يتولى|تتولى|شغل|شغلت|يشغل|تشغل|كان يشغل|كانت تشغل|كان يتولى",
    "led": "قاد|قادت|يقود|تقود|حكم|حكمت|يحكم|تحكم|كان يقود|كانت تقود|كان يحكم|كانت تحكم|تزعم|يتزعم"
    "|تولى قيادة|يتولى قيادة",
    "join": "انضم|انضمت|انضموا|ينضم|تنضم",
    "leave": "غادر|غادرت|غادروا|ترك|تركت|انسحب من|انسحبت من|انسحبوا من|خرج من|خرجت من|خرجوا من",
    "withdraw": "انسحب|انسحبت|خرج|خرجت",
    "quit": "غادر|غادرت|ترك|تركت",
    "belong": "ينتمي إلى|تنتمي إلى|كان ينتمي إلى|كانت تنتمي إلى|انتمى إلى|انتمت إلى|كان جزءا من|كانت جزءا من",
    "belongs": "ينتمي|تنتمي|كان ينتمي|كانت تنتمي|انتمى|انتمت",
    "found": "أسس|أسست|أسسوا|أنشأ|أنشأت",
    "founded": "تأسس|تأسست|أنشئ|أنشئت|أسست|نشأ|نشأت|تم تأسيس|جرى تأسيس",
    "founder": "مؤسس|مؤسسا|مؤسسة|عضو مؤسس|عضوا مؤسسا|دولة مؤسسة|من مؤسسي|من الأعضاء المؤسسين",
    "founders": "مؤسسو|مؤسسي|الأعضاء المؤسسون|الأعضاء المؤسسين|الدول المؤسسة",
    "met": "التقى|التقت|يلتقي|تلتقي|قابل|قابلت|اجتمع|اجتمعت|لقي",
    "with": "ب|مع",
    "talked": "تحدث|تحدثت|تكلم|تكلمت|هاتف|هاتفت|تحادث",
    "by_phone": "هاتفيا|بالهاتف|عبر الهاتف|على الهاتف|عن طريق الهاتف",
    "called": "اتصل|اتصلت",
    "visited": "زار|زارت|زاروا|يزور|تزور|سافر إلى|سافرت إلى|وصل إلى|وصلت إلى",
    "meeting": "لقاء|اجتماع|قمة",
    "meetings": "اجتماعات|الاجتماعات|اجتماع|لقاءات|اللقاءات|لقاء|قمم|القمم|قمة|زيارات|الزيارات",
    "took_place": "عقدت|عقد|جرت|جرى|كانت|انعقدت|أقيمت",
    "when": "متى|منذ متى|منذ أي عام|منذ أي سنة|حتى متى|إلى متى|في أي عام|في أي سنة|في أي تاريخ|كم مدة",
    "trade": "التبادل التجاري|حجم التبادل التجاري|حجم التجارة|التجارة|قيمة التبادل التجاري|التجارة الثنائية",
    "how_much": "كم|كم كان|كم كانت|كم بلغ|كم بلغت|ما|ما هو|ما هي|ما كان|كم يبلغ|كم تبلغ",
    "office": "منصب|مناصب|المنصب|المناصب|وظيفة",
    "said": "قال|قالت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|صرح ب|صرحت ب",
    "saidof": "عن|بشأن|حول|بخصوص",
    "what": "ماذا|ما|ما الذي|بماذا",
    "exists": "كان موجودا|كانت موجودة|موجود|موجودة|كان قائما|كانت قائمة|قائم|قائمة",
    "exist": "موجودا|موجودة|قائما|قائمة",
    "then": "أن",
    "top": "قمة",
    "sitting": "اجتماع|مجلس|دورة",
    "held_at": "<was>|عقد|عقدت|انعقد|انعقدت|جرت|جرى|أقيمت|تعقد|ستعقد",
    "hosted": "استضاف|استضافت|يستضيف|تستضيف|ستستضيف|نظم|نظمت",
    "how_long": "كم (مدة|المدة|سنة|عاما)|كم من الوقت|ما المدة التي",
    "returned": "عاد|عادت|عادوا|رجع|رجعت",
    "again": "مجددا|من جديد|مرة أخرى|ثانية",
    "dissolved": "تفكك|تفككت|انهار|انهارت|زال|زالت|انحل|انحلت|حل|حلت|ألغي|ألغيت|اختفى|اختفت"
    "|تم حل|جرى حل|تم إلغاء|جرى إلغاء",
}

_SCO, _MAY, _KAZ, _RUS = "منظمة شنغهاي للتعاون", "في مايو 2024", "كازاخستان", "روسيا"
_2023, _NOVEMBER, _DAY = "في 2023", "في نوفمبر 2023", "في 21 مايو 2024"
_TOKAYEV, _PUTIN, _LAVROV = "Tokayev", "Putin", "Lavrov"

_CHAIRS = (
    Form(
        "holder.who",
        "من كان {office} {body} {when}؟",
        {"office": "رئيس", "body": _KAZ, "when": _MAY},
        (
            "<who> [<was>] {office} {body}",
            "<who> <take> (منصب|وظيفة) {office} {body}",
            "<who> [<was>] {office} (ل|في) {body}",
            "{office} {body}",
        ),
    ),
    Form(
        "chair.who",
        "من ترأس {organization} {when}؟",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> <chaired> {organization}",
            "<who> [<was>] (رئيس|رئيسة|في رئاسة|على رأس) {organization}",
            "<who> [<was>] (يرأس|يترأس|ترأس|تترأس) {organization}",
            "لمن <was> رئاسة {organization}",
            "(رئاسة|رئيس) {organization}",
        ),
    ),
    Form(
        "chair.did",
        "هل ترأست {actor} {organization} {when}؟",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        (
            "[<is>] <chaired> {actor} {organization}",
            "[<is>] {actor} <chaired> {organization}",
            "[<is>] <be> {actor} (يرأس|يترأس|ترأس|تترأس|رئيس|رئيسة|رئيسا|في رئاسة|على رأس) {organization}",
            "<is> <take> {actor} رئاسة {organization}",
            "<is> {actor} (رئيس|رئيسة) {organization}",
        ),
    ),
    Form(
        "chair.when",
        "متى ترأست {actor} {organization}؟",
        {"actor": _KAZ, "organization": _SCO},
        (
            "<when> <chaired> {actor} {organization}",
            "<when> {actor} <chaired> {organization}",
            "<when> <take> {actor} رئاسة {organization}",
            "<when> <be> {actor} (يرأس|يترأس|ترأس|تترأس|رئيس|رئيسة|رئيسا|في رئاسة) {organization}",
            "متى (بدأت|انتهت|تبدأ|تنتهي) رئاسة {actor} ل {organization}",
        ),
    ),
    Form(
        "chair.count",
        "كم مرة ترأست {actor} {organization}؟",
        {"actor": _KAZ, "organization": _SCO},
        (
            "كم مرة <chaired> {actor} {organization}",
            "كم مرة {actor} <chaired> {organization}",
            "كم مرة <take> {actor} رئاسة {organization}",
        ),
    ),
    Form(
        "chair.of",
        "أي منظمات ترأست {actor} {when}؟",
        {"actor": _KAZ, "when": _MAY},
        (
            "<any> <organizations> [التي] (ترأس|ترأست|ترأستها|ترأسها|رأست|رأس) {actor}",
            "<any> <organizations> [التي] [<be>] {actor} (ترأس|ترأست|ترأسها|يرأس|يرأسها|يترأس|تترأس)",
            "<any> <organizations> [التي] (تولى|تولت|يتولى|تتولى) {actor} رئاستها",
            "ماذا (ترأس|ترأست) {actor}",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "من قاد {body} {when}؟",
        {"body": _KAZ, "when": _MAY},
        ("<who> <led> {body}", "<who> [<was>] (زعيم|قائد|حاكم) {body}", "(زعيم|قائد|حاكم) {body}"),
    ),
    Form(
        "holder.did",
        "هل كان {leader} {office} {body} {when}؟",
        {"leader": _LAVROV, "office": "وزير خارجية", "body": _RUS, "when": _DAY},
        (
            "[<is>] <be> {leader} {office} {body}",
            "<is> {leader} {office} {body}",
            "[<is>] <be> {leader} {office} ل {body}",
            "[<is>] <take> {leader} منصب {office} {body}",
        ),
    ),
    Form(
        "holder.did_lead",
        "هل قاد {leader} {body} {when}؟",
        {"leader": _PUTIN, "body": _RUS, "when": _MAY},
        (
            "[<is>] <led> {leader} {body}",
            "[<is>] {leader} <led> {body}",
            "[<is>] <be> {leader} (يقود|يحكم|تقود|تحكم|زعيم|قائد|حاكم) {body}",
        ),
    ),
    Form(
        "holder.when",
        "متى كان {leader} {office} {body}؟",
        {"leader": _TOKAYEV, "office": "رئيس", "body": _KAZ},
        (
            "<when> <was> {leader} {office} {body}",
            "<when> {leader} {office} {body}",
            "<when> <was> {leader} {office} ل {body}",
            "<when> <take> {leader} (منصب|رئاسة) {office} {body}",
        ),
    ),
    Form(
        "holder.offices",
        "أي منصب شغل {leader} {when}؟",
        {"leader": _LAVROV, "when": _MAY},
        (
            "<which> <office> [الذي|التي] (<take>|شغله|يشغله|شغلها|تولاه) {leader}",
            "<which> <office> [الذي|التي] <be> {leader} (يشغل|يشغله|تشغل|تشغله|يتولى|يتولاه)",
            "<which> [<was>] <office> {leader}",
            "من [<was>] {leader}",
            "(منصب|مناصب) {leader}",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "من أسس {organization}؟",
        {"organization": _SCO},
        (
            "<who> <found> {organization}",
            "<who> [<was>] <founders> [في|ل] {organization}",
            "<founders> [في|ل] {organization}",
        ),
    ),
    Form(
        "founded",
        "متى تأسست {organization}؟",
        {"organization": _SCO},
        (
            "<when> <founded> {organization}",
            "<when> [<was>] تأسيس {organization}",
            "منذ متى (توجد|يوجد|وجدت) {organization}",
            "كم (عمر|سنة عمر) {organization}",
        ),
    ),
    Form(
        "founded.did",
        "هل تأسست {organization} {when}؟",
        {"organization": _SCO, "when": "في 2001"},
        ("[<is>] <founded> {organization}", "[<is>] {organization} <founded>", "<is> <was> تأسيس {organization}"),
    ),
    Form(
        "member.did_found",
        "هل أسست {member} {organization}؟",
        {"member": "الصين", "organization": _SCO},
        (
            "[<is>] <found> {member} {organization}",
            "[<is>] (شارك|شاركت) {member} في تأسيس {organization}",
            "[<is>] [<be>] {member} <founder> [في|ل] {organization}",
        ),
    ),
    Form(
        "members.count",
        "كم {status} كان في {organization} {when}؟",
        {"status": "عضوا", "organization": _SCO, "when": _MAY},
        (
            "كم {status} [<was>] (في|لدى|ل) {organization}",
            "كم (عدد|كان عدد|يبلغ عدد|بلغ عدد) {status} [في] {organization}",
            "كم (دولة|بلدا|بلد) [<was>] {status} في {organization}",
            "كم (دولة|بلدا|بلد) <belong> {organization}",
            "كم (دولة|بلدا|بلد) [<was>|يوجد|توجد] في {organization}",
            "كم عدد (الدول|دول|البلدان) [في] {organization}",
            "(ما|ما هو|ما كان) عدد {status} [في] {organization}",
            "عدد {status} [في] {organization}",
        ),
    ),
    Form(
        "members.joined",
        "من انضم إلى {organization} {when}؟",
        {"organization": _SCO, "when": "في 2001"},
        (
            "<who> <join> (إلى|ل) {organization}",
            "<any> <countries> [التي] <join> (إلى|ل) {organization}",
            "(<who>|<any> <countries> [التي]) (أصبح|أصبحت|صار|صارت) {status} (في|لدى) {organization}",
        ),
    ),
    Form(
        "members.who",
        "من كان {status} في {organization} {when}؟",
        {"status": "المراقبون", "organization": _SCO, "when": _MAY},
        (
            "<who> [<was>] {status} [في|لدى|إلى] {organization}",
            "(ما|ما هي) {status} [في|لدى|إلى] {organization}",
            "<any> <countries> [التي] [<was>] {status} (في|لدى) {organization}",
            "<any> <countries> [التي] <belong> {organization}",
            "<who> <belong> {organization}",
            "ما (هي|هم) {status} [في|لدى] {organization}",
            "(اذكر|عدد|قائمة) {status} [في] {organization}",
            "{status} [في|لدى] {organization}",
        ),
    ),
    Form(
        "members.left",
        "من غادر {organization} {when}؟",
        {"organization": _SCO, "when": "في 2024"},
        ("<who> <leave> {organization}", "<any> <countries> [التي] <leave> {organization}"),
    ),
    Form(
        "member.when",
        "كم مدة كانت {member} {status} في {organization}؟",
        {"member": _KAZ, "status": "عضوا", "organization": _SCO},
        (
            "<how_long> [<was>|ظل|ظلت|بقي|بقيت] {member} {status} (في|لدى) {organization}",
            "<how_long> {member} [<was>] {status} (في|لدى) {organization}",
            "ما مدة عضوية {member} في {organization}",
            "كم (دامت|استمرت) عضوية {member} في {organization}",
        ),
    ),
    Form(
        "member.again",
        "متى عادت {member} إلى {organization}؟",
        {"member": "الهند", "organization": _SCO},
        (
            "<when> <returned> {member} (إلى|ل) {organization}",
            "<when> {member} <returned> (إلى|ل) {organization}",
            "<when> <join> {member} <again> (إلى|ل) {organization}",
            "<when> <join> {member} (إلى|ل) {organization} <again>",
        ),
    ),
    Form(
        "member.since",
        "منذ متى {member} {status} في {organization}؟",
        {"member": _KAZ, "status": "عضو", "organization": _SCO},
        (
            "(منذ (متى|أي عام|أي سنة)|كم مدة) [<was>] {member} {status} (في|لدى) {organization}",
            "(منذ (متى|أي عام|أي سنة)|كم مدة) {member} [<was>] {status} (في|لدى) {organization}",
            "(متى|في أي عام|في أي سنة) (أصبح|أصبحت|صار|صارت|كان|كانت) {member} {status} (في|لدى) {organization}",
            "(متى|في أي عام|في أي سنة) <join> {member} (إلى|ل) {organization}",
            "(متى|في أي عام|في أي سنة) {member} <join> (إلى|ل) {organization}",
            "(متى|في أي عام|في أي سنة) [تم] {status} عضوية {member} (في|لدى) {organization}",
            "منذ متى <belongs> {member} إلى {organization}",
        ),
    ),
    Form(
        "member.until",
        "متى غادرت {member} {organization}؟",
        {"member": "الهند", "organization": _SCO},
        (
            "<when> <quit> {member} {organization}",
            "<when> <withdraw> {member} من {organization}",
            "<when> (طرد|طردت|تم طرد|جرى طرد) {member} من {organization}",
            "(حتى متى|إلى متى) [<was>|ظل|ظلت|بقي|بقيت] {member} {status} (في|لدى) {organization}",
            "متى (انتهت|تنتهي) عضوية {member} في {organization}",
        ),
    ),
    Form(
        "member.joined",
        "هل انضمت {member} إلى {organization} {when}؟",
        {"member": "الصين", "organization": _SCO, "when": "في 2001"},
        (
            "[<is>] <join> {member} (إلى|ل) {organization}",
            "[<is>] {member} <join> (إلى|ل) {organization}",
            "[<is>] (أصبح|أصبحت|صار|صارت) {member} {status} (في|لدى) {organization}",
        ),
    ),
    Form(
        "member.left",
        "هل غادرت {member} {organization} {when}؟",
        {"member": "الهند", "organization": _SCO, "when": "في 2020"},
        (
            "[<is>] <quit> {member} {organization}",
            "[<is>] <withdraw> {member} من {organization}",
            "[<is>] {member} <leave> {organization}",
            "[<is>] انتهت عضوية {member} في {organization}",
        ),
    ),
    Form(
        "member.of",
        "في أي منظمات كانت {member} {status} {when}؟",
        {"member": _KAZ, "status": "عضوا", "when": _MAY},
        (
            "في <any> <organizations> [<was>] {member} {status}",
            "في <any> <organizations> [<was>] {status} {member}",
            "إلى <any> <organizations> <belongs> {member}",
            "إلى <any> <organizations> <be> {member} <belongs>",
            "<any> <organizations> التي <belongs> إليها {member}",
        ),
    ),
    Form(
        "member.is",
        "هل كانت {member} {status} في {organization} {when}؟",
        {"member": "بيلاروس", "status": "عضوا", "organization": _SCO, "when": _DAY},
        (
            "[<is>] [<was>] {member} {status} (في|لدى|إلى) {organization}",
            "<is> [<was>] {member} {status} {organization}",
            "[<is>] {member} <was> {status} (في|لدى) {organization}",
            "[<is>] <belongs> {member} إلى {organization}",
            "[<is>] <be> {member} <belongs> إلى {organization}",
            "<is> [<be>] {member} في {organization}",
            "[<is>] <be> {member} جزءا من {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "أين كان {leader} {when}؟",
        {"leader": _PUTIN, "when": "في 9 نوفمبر 2023"},
        ("أين [<was>] {leader}", "أين (وجد|تواجد) {leader}"),
    ),
    Form(
        "meeting.who",
        "من التقى {actor} {when}؟",
        {"actor": _TOKAYEV, "when": _MAY},
        (
            "<who> <met> [<with>] {actor} [في {place}]",
            "(مع|ب) من <met> {actor} [في {place}]",
            "من الذي <met> به {actor} [في {place}]",
        ),
    ),
    Form(
        "call.who",
        "مع من تحدث {actor} هاتفيا {when}؟",
        {"actor": _TOKAYEV, "when": _MAY},
        (
            "مع من <talked> {actor} [<by_phone>]",
            "مع من <talked> <by_phone> {actor}",
            "(ب من|بمن) <called> {actor} [<by_phone>]",
            "<who> <talked> [<by_phone>] مع {actor} [<by_phone>]",
            "<who> <called> ب {actor} [<by_phone>]",
        ),
    ),
    Form(
        "visit.who",
        "من زار {place} {when}؟",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<who> <visited> {place}",),
    ),
    Form(
        "visit.did",
        "هل زار {actor} {place} {when}؟",
        {"actor": _PUTIN, "place": _KAZ, "when": _NOVEMBER},
        (
            "[<is>] (زار|زارت|يزور|تزور) {actor} {place}",
            "[<is>] {actor} <visited> {place}",
            "[<is>] (سافر|سافرت|وصل|وصلت) {actor} إلى {place}",
            "[<is>] <be> {actor} في {place}",
        ),
    ),
    Form(
        "visit.when",
        "متى زار {actor} {place}؟",
        {"actor": _LAVROV, "place": _KAZ},
        (
            "<when> (زار|زارت|يزور|تزور) {actor} {place}",
            "<when> {actor} <visited> {place}",
            "<when> (سافر|سافرت|وصل|وصلت) {actor} إلى {place}",
            "<when> [<was>] زيارة {actor} [إلى|ل] {place}",
            "<when> (كان|كانت) {actor} في {place}",
        ),
    ),
    Form(
        "visit.where",
        "أي دول زار {actor} {when}؟",
        {"actor": _PUTIN, "when": _2023},
        (
            "<any> <countries> [التي] (زار|زارت|زارها|زارتها) {actor}",
            "إلى أين سافر {actor}",
            "<any> <countries> [التي] {actor} (زار|زارت|زارها|زارتها)",
        ),
    ),
    Form(
        "meeting.when",
        "متى التقى {actor} و{other}؟",
        {"actor": _TOKAYEV, "other": _LAVROV},
        (
            "<when> <met> {actor} (و|<with>) {other} [في {place}]",
            "<when> <met> {actor} {other} [في {place}]",
            "<when> [<was>|عقد|جرى] <meeting> [بين] {actor} (و|<with>) {other}",
        ),
    ),
    Form(
        "meeting.where",
        "أين التقى {actor} و{other} {when}؟",
        {"actor": _PUTIN, "other": _TOKAYEV, "when": _NOVEMBER},
        (
            "أين <met> {actor} (و|<with>) {other}",
            "أين <met> {actor} {other}",
            "أين [<was>|عقد|جرى] <meeting> [بين] {actor} (و|<with>) {other}",
        ),
    ),
    Form(
        "call.did",
        "هل تحدث {actor} و{other} هاتفيا {when}؟",
        {"actor": _TOKAYEV, "other": _PUTIN, "when": _MAY},
        (
            "[<is>] <talked> {actor} (و|مع) {other} [<by_phone>]",
            "[<is>] <talked> {actor} <by_phone> مع {other}",
            "[<is>] <called> {actor} [<by_phone>] ب {other} [<by_phone>]",
        ),
    ),
    Form(
        "call.when",
        "متى تحدث {actor} و{other} هاتفيا؟",
        {"actor": _TOKAYEV, "other": _PUTIN},
        (
            "<when> <talked> {actor} (و|مع) {other} [<by_phone>]",
            "<when> <talked> {actor} <by_phone> مع {other}",
            "<when> <called> {actor} [<by_phone>] ب {other} [<by_phone>]",
        ),
    ),
    Form(
        "meeting.did",
        "هل التقى {actor} و{other} {when}؟",
        {"actor": _TOKAYEV, "other": _LAVROV, "when": _MAY},
        (
            "[<is>] <met> {actor} (و|<with>) {other} [في {place}]",
            "[<is>] <met> {actor} {other} [في {place}]",
        ),
    ),
    Form(
        "meeting.summits",
        "أين عقدت قمة {organization} {when}؟",
        {"organization": _SCO, "when": "في 2018"},
        ("(متى|أين) <held_at> <top> [ل] {organization} [في {place}]",),
    ),
    Form(
        "meeting.host",
        "من استضاف قمة {organization} {when}؟",
        {"organization": _SCO, "when": "في 2018"},
        (
            "<who> <hosted> [<top>] [ل] {organization}",
            "في <any> <countries> <held_at> <top> [ل] {organization}",
        ),
    ),
    Form(
        "meeting.last",
        "متى كانت آخر قمة {organization}؟",
        {"organization": _SCO},
        ("[(متى|أين) <held_at>] آخر <top> [ل] {organization}",),
    ),
    Form(
        "meeting.last_host",
        "من استضاف آخر قمة {organization}؟",
        {"organization": _SCO},
        (
            "<who> <hosted> آخر <top> [ل] {organization}",
            "في <any> <countries> <held_at> آخر <top> [ل] {organization}",
        ),
    ),
    Form(
        "meeting.of",
        "ما اجتماعات {actor} {when}؟",
        {"actor": _LAVROV, "when": _MAY},
        (
            "<which> <meetings> {actor} [في {place}]",
            "<any> <meetings> [التي] (عقد|عقدت|عقدها|عقدتها|حضر|حضرت|حضرها) {actor} [في {place}]",
            "في <any> <meetings> (شارك|شاركت) {actor} [في {place}]",
            "<meetings> {actor} [في {place}]",
            "(متى|أين) <held_at> <sitting> [ل] {actor} [في {place}]",
            "(متى|أين) <met> {actor}",
        ),
    ),
    Form(
        "meeting.list",
        "أي اجتماعات عقدت في {place} {when}؟",
        {"place": "Astana", "when": _MAY},
        (
            "<which> <meetings> [التي] <took_place> [في {place}]",
            "<meetings> في {place}",
            "من <met> في {place}",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "كم بلغ التبادل التجاري بين {state} و{partner}؟",
        {"state": _KAZ, "partner": _RUS},
        (
            "<how_much> <trade> (بين {state} و {partner}|{state} مع {partner})",
            "<trade> (بين {state} و {partner}|{state} مع {partner})",
            "كم (تاجرت|تبادلت) {state} (و|مع) {partner}",
        ),
    ),
    Form(
        "trade.exports",
        "كم صدرت {state} إلى {partner} {when}؟",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "كم (صدرت|صدر|تصدر|يصدر) {state} إلى {partner}",
            "<how_much> [قيمة] (صادرات|الصادرات من) {state} إلى {partner}",
            "صادرات {state} إلى {partner}",
        ),
    ),
    Form(
        "trade.imports",
        "كم استوردت {state} من {partner} {when}؟",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "كم (استوردت|استورد|تستورد|يستورد) {state} من {partner}",
            "<how_much> [قيمة] واردات {state} من {partner}",
            "واردات {state} من {partner}",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "ما كانت عاصمة {state} {when}؟",
        {"state": _KAZ, "when": _MAY},
        (
            "<which> [<was>] عاصمة {state}",
            "أي مدينة [<was>] عاصمة {state}",
            "ماذا كانت عاصمة {state}",
            "عاصمة {state}",
        ),
    ),
    Form(
        "capital.is",
        "هل كانت {city} عاصمة {state} {when}؟",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        ("[<is>] <was> {city} عاصمة [ل] {state}", "<is> {city} [<was>] عاصمة [ل] {state}"),
    ),
    Form(
        "capital.of",
        "أي دولة كانت {city} عاصمتها {when}؟",
        {"city": "Astana", "when": _MAY},
        (
            "<any> <countries> [التي] [<was>] {city} عاصمتها",
            "<any> <countries> [التي] [<was>] عاصمتها {city}",
            "{city} عاصمة <any> <countries>",
        ),
    ),
    Form(
        "statement.about",
        "ماذا قال {speaker} عن {subject} {when}؟",
        {"speaker": _TOKAYEV, "subject": _RUS, "when": _MAY},
        (
            "<what> <said> {speaker} <saidof> {subject}",
            "(تصريحات|تصريح) {speaker} <saidof> {subject}",
        ),
    ),
    Form(
        "statement.by",
        "ماذا قال {speaker} {when}؟",
        {"speaker": _TOKAYEV, "when": _MAY},
        ("<what> <said> {speaker}", "<which> (تصريحات|تصريح) {speaker}", "(تصريحات|تصريح) {speaker}"),
    ),
    Form(
        "statement.on",
        "ماذا قيل عن {subject} {when}؟",
        {"subject": _RUS, "when": _MAY},
        ("<what> (قيل|أعلن|صرح به) <saidof> {subject}", "من تحدث <saidof> {subject}", "تصريحات <saidof> {subject}"),
    ),
    Form(
        "exists",
        "هل كانت {member} موجودة {when}؟",
        {"member": _SCO, "when": "في 1999"},
        ("[<is>] <be> {member} <exist>", "[<is>] {member} <exists>", "<is> (وجد|وجدت|يوجد|توجد) {member}"),
    ),
    Form(
        "ended",
        "متى انتهى وجود {member}؟",
        {"member": _SCO},
        (
            "<when> (انتهى|زال) وجود {member}",
            "<when> <dissolved> {member}",
            "<when> (كف|كفت|توقف|توقفت) {member} عن الوجود",
        ),
    ),
    Form(
        "what",
        "ما هي {organization}؟",
        {"organization": _SCO},
        ("(ما|ما هي|ما هو|ماهي|من هي) {organization}", "ماذا (تعني|يعني) {organization}"),
    ),
)

_CANDIDATE = "مرشح|مرشحا|مرشحة|مرشحون|مرشحين|المرشحون|المرشحين|دولة مرشحة|الدول المرشحة|عضو مرشح"
_FOREIGN = "وزير خارجية|وزير الخارجية|وزيرة خارجية|وزيرة الخارجية|وزير الشؤون الخارجية|وزير شؤون خارجية"

GRAMMAR = Language(
    locale="ar",
    forms=either_forms((*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS)),
    words=either_groups(_WORDS),
    articles=frozenset(("جميع", "كل")),
    fillers=phrases(
        either_phrase("من فضلك|لو سمحت|أخبرني|هل تعرف|قل لي|أيضا|رسميا|لا يزال|لا تزال|ما زال|ما زالت"), _CUTS
    ),
    present=phrases(
        either_phrase("في الوقت الحاضر|في الوقت الراهن|في الوقت الحالي|حتى الآن|في هذه الأيام|حاليا|الآن|اليوم"), _CUTS
    ),
    contracted=frozenset(),
    before_dates=either_word("في خلال منذ حتى بين من أثناء قبل بعد عام سنة شهر يوم إلى طوال طيلة بتاريخ ب".split()),
    openings=phrases(
        either_phrase(
            "في الفترة|خلال الفترة|في يوم|في شهر|في تاريخ|في خلال|في أثناء|كما في|بتاريخ|خلال شهر|خلال|أثناء|في|يوم|شهر"
        ),
        _CUTS,
    ),
    throughout=phrases(
        either_phrase("طوال مدة|طوال شهر|طوال|طيلة|على مدار|على مدى|خلال كامل|في كامل|خلال كل|في كل"), _CUTS
    ),
    months=either_word(
        "يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
        " كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت".split()
        + [
            f"{article}{tens}{ending}"
            for article in ("", "ال")
            for tens in "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split()
            for ending in ("يات", "ات")
        ]
        + ["العشرين"]
    ),
    date_words=either_word(
        "في من إلى و ، , حتى منذ بين خلال أثناء قبل بعد عام سنة سنوات أعوام شهر أشهر يوم أيام عقد قرن القرن العقد"
        " الأول الثاني الثالث الرابع أول ثاني ثالث رابع ربع الربع نصف النصف ربيع صيف خريف شتاء أوائل أواخر منتصف بداية"
        " نهاية نحو حوالي تقريبا م ق.م هـ الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد تاريخ ب طوال طيلة مدار"
        " مدى كامل كل على كما اثنين عامي سنتي الفترة لعام لسنة ل التاسع عشر العشرين الحادي والعشرين".split()
    ),
    relative=re.compile(
        r"(?<!\w)((?:العام|السنة|الشهر|الأسبوع|العقد|القرن|الصيف|الشتاء|الربيع|الخريف) (?:الماضي|الماضية|المقبل"
        r"|المقبلة|القادم|القادمة|السابق|السابقة|التالي|التالية)|أمس|غدا|مؤخرا|قبل \w+ (?:سنوات|سنة|أشهر|شهر|أيام|يوم)"
        r"|هذا (?:العام|الشهر|الأسبوع)|هذه السنة)(?!\w)"
    ),
    statuses=either_key(
        by_word(
            {
                "member": "عضو|عضوا|عضوًا|عضوة|أعضاء|الأعضاء|أعضاؤها|عضوية|دولة عضو|دولة عضوا|دول أعضاء|الدول الأعضاء"
                "|دولا أعضاء|البلدان الأعضاء|عضو كامل|عضوا كاملا|عضو كامل العضوية|عضوا كامل العضوية",
                "observer": "مراقب|مراقبا|مراقبًا|مراقبة|مراقبون|مراقبين|المراقبون|المراقبين|مراقبو|مراقبي|دولة مراقبة"
                "|دولة مراقب|الدول المراقبة|عضو مراقب|عضوا مراقبا",
                "partner": "شريك|شريكا|شريكًا|شريكة|شركاء|الشركاء|شريك حوار|شريكا في الحوار|شريك في الحوار|شركاء الحوار"
                "|شركاء في الحوار|الدول الشريكة|دولة شريكة",
                "associate": "منتسب|منتسبا|منتسبة|منتسبون|منتسبين|المنتسبون|المنتسبين|عضو منتسب|عضوا منتسبا"
                "|الأعضاء المنتسبون|الأعضاء المنتسبين|دولة منتسبة",
                "candidate": "|".join(
                    f"{who}{what}" for who in _CANDIDATE.split("|") for what in ("", " للانضمام", " لعضوية")
                ),
                "invited": "مدعو|مدعوا|مدعوة|مدعوون|مدعوين|المدعوون|المدعوين|دولة مدعوة|الدول المدعوة",
                "suspended": "معلق|معلقا|معلقة|معلق العضوية|معلقة العضوية|عضو معلق|عضوا معلقا|الأعضاء المعلقون"
                "|عضو معلق العضوية|علقت|تعليق",
            }
        )
    ),
    roles=either_key(
        by_word(
            {
                "head of state": "رئيس دولة|رئيس الدولة|رئيسة دولة|رئيسة الدولة|رأس الدولة",
                "head of government": "رئيس حكومة|رئيس الحكومة|رئيسة حكومة|رئيسة الحكومة",
                "foreign minister": _FOREIGN,
                "secretary-general": "أمين عام|الأمين العام|أمينا عاما|الأمينة العامة|أمينة عامة",
            }
        )
    ),
    titles=either_word(
        (
            "رئيس|رئيسة|رئيسا|رئيس وزراء|رئيسة وزراء|رئيس الوزراء|رئيسة الوزراء|مستشار|مستشارة|ملك|ملكة|إمبراطور"
            "|أمير|سلطان|المرشد الأعلى|مرشد أعلى|نائب رئيس|نائب الرئيس"
        ).split("|")
    ),
    pronouns=either_word(
        "أنا نحن أنت أنتم هو هي هم هن هذا هذه ذلك تلك هنا هناك نعم لا أو لكن إذا إن أن ليس كيف مع عن على إلى في من ما"
        " الذي التي الذين قد لم لن".split()
    ),
    offices=either_key(
        by_word(
            {
                "president": "رئيس|رئيسة|رئيسا|الرئيس|الرئيسة",
                "prime minister": "رئيس وزراء|رئيسة وزراء|رئيس الوزراء|رئيسة الوزراء",
                "chancellor": "مستشار|مستشارة",
                "king": "ملك",
                "queen": "ملكة",
                "emperor": "إمبراطور",
                "director-general": "مدير عام|المدير العام|مديرا عاما|مديرة عامة|المديرة العامة",
                "vice president": "نائب رئيس|نائب الرئيس",
            }
        )
    ),
    cuts=_CUTS,
    beginnings=(("لل", "ال"), ("و", "")),
    dates=(
        (re.compile(r"بين (?:عامي |سنتي )?(.+) و ?(.+)"), r"من \1 إلى \2"),
        (re.compile(r"(.+) من (?:عام|سنة) (\d{4})"), r"\1 \2"),
        *seasons(r"SEASON (?:عام )?(\d{4})", "ربيع", "صيف", "خريف", "شتاء"),
    ),
)
"""Arabic."""
