"""Questions in Vietnamese. Its particles of yes-or-no questions (*có … không*) change nothing, and are left out."""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

_WORDS = {
    "who": "ai|(nước|quốc gia|bên|tổ chức|thành viên|người) nào|người nào",
    "which": "nào|gì",
    "is": "là|làm",
    "hold": "[nắm] giữ (chức|chức vụ|cương vị|vai trò|vị trí)|làm|là|đảm nhiệm [chức|chức vụ|cương vị|vai trò]"
    "|đảm nhận [chức|chức vụ|cương vị|vai trò]|giữ",
    "chair": "chủ tịch [luân phiên]|ghế chủ tịch",
    "when": "khi nào|bao giờ|lúc nào|năm nào|ngày nào|thời gian nào|(từ|vào|đến) (khi|bao|lúc|năm|ngày) (nào|giờ)"
    "|[trong] bao lâu",
    "organizations": "(tổ chức|khối|nhóm|cơ quan) [quốc tế]",
    "lead": "lãnh đạo|đứng đầu|cai trị|điều hành|cầm quyền",
    "leader": "lãnh đạo|nhà lãnh đạo|người lãnh đạo|người đứng đầu",
    "found": "thành lập|sáng lập|lập ra|lập nên",
    "founder": "thành viên sáng lập|nước sáng lập|bên sáng lập|người sáng lập|quốc gia sáng lập",
    "join": "gia nhập|tham gia|vào",
    "leave": "rời khỏi|rời|rút khỏi|ra khỏi|rút ra khỏi",
    "met": "gặp|gặp gỡ|hội đàm với|gặp mặt|hội kiến với|hội kiến",
    "meet": "gặp nhau|gặp gỡ|gặp mặt|gặp|hội đàm|hội kiến",
    "phone": "điện đàm|nói chuyện qua điện thoại|gọi điện|nói chuyện điện thoại|trao đổi qua điện thoại",
    "with": "với|cùng|cho",
    "visit": "thăm|đến thăm|sang thăm|tới thăm|viếng thăm|công du|đến|tới|sang",
    "meetings": "cuộc gặp|cuộc họp|hội nghị|cuộc hội đàm|hội nghị thượng đỉnh|chuyến thăm|cuộc gặp gỡ",
    "in": "ở|tại",
    "trade": "[kim ngạch|tổng kim ngạch|giá trị] (thương mại|trao đổi thương mại|mậu dịch|buôn bán)"
    " [song phương|hai chiều]",
    "amount": "[là|đạt] bao nhiêu|bằng bao nhiêu",
    "exports": "[kim ngạch|giá trị] xuất khẩu",
    "imports": "[kim ngạch|giá trị] nhập khẩu",
    "say": "nói|tuyên bố|phát biểu|cho biết",
    "words": "tuyên bố|phát biểu|lời phát biểu|phát ngôn",
    "top": "hội nghị thượng đỉnh|cuộc họp thượng đỉnh|thượng đỉnh",
    "held_at": "diễn ra|họp|tổ chức|nhóm họp",
    "hosted": "đăng cai [tổ chức]|tổ chức|chủ trì tổ chức|là (nước chủ nhà|chủ nhà) [của]|làm chủ nhà [của]",
    "newest": "gần đây nhất|gần nhất|mới nhất|cuối cùng|vừa qua",
    "back": "gia nhập lại|tham gia lại|tái gia nhập|quay lại|trở lại|quay trở lại",
    "ended": "chấm dứt [tồn tại]|ngừng tồn tại|giải thể|tan rã|bãi bỏ|sụp đổ",
}

_SCO, _MAY, _KAZ, _RUS = "SCO", "vào tháng 5 năm 2024", "Kazakhstan", "Nga"
_DAY, _NOVEMBER, _2023 = "vào ngày 21 tháng 5 năm 2024", "vào tháng 11 năm 2023", "vào năm 2023"

_CHAIRS = (
    Form(
        "holder.who",
        "Ai là {office} {body} {when}?",
        {"office": "tổng thống", "body": _KAZ, "when": _MAY},
        (
            "<who> <hold> {office} [của|nước] {body}",
            "{office} [của|nước] {body} là ai",
            "{office} [của|nước] {body}",
        ),
    ),
    Form(
        "chair.who",
        "Ai giữ chức chủ tịch {organization} {when}?",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> <hold> <chair> [của] {organization}",
            "<who> chủ trì {organization}",
            "<chair> [của] {organization} (là|thuộc về) <who>",
            "<chair> [của] {organization}",
        ),
    ),
    Form(
        "chair.count",
        "{actor} giữ chức chủ tịch {organization} bao nhiêu lần?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "{actor} <hold> <chair> [của] {organization} (bao nhiêu|mấy) lần",
            "(bao nhiêu|mấy) lần {actor} <hold> <chair> [của] {organization}",
        ),
    ),
    Form(
        "chair.of",
        "{actor} giữ chức chủ tịch những tổ chức nào {when}?",
        {"actor": _KAZ, "when": _MAY},
        (
            "{actor} <hold> <chair> [của] <organizations> <which>",
            "<organizations> nào do {actor} <hold> <chair>",
        ),
    ),
    Form(
        "chair.when",
        "{actor} giữ chức chủ tịch {organization} khi nào?",
        {"actor": _KAZ, "organization": _SCO},
        (
            "{actor} <hold> <chair> [của] {organization} <when>",
            "<when> {actor} <hold> <chair> [của] {organization}",
        ),
    ),
    Form(
        "chair.did",
        "{actor} có giữ chức chủ tịch {organization} {when} không?",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        ("{actor} <hold> <chair> [của] {organization}", "{actor} chủ trì {organization}"),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "Ai lãnh đạo {body} {when}?",
        {"body": _KAZ, "when": _MAY},
        ("<who> <lead> {body}", "<who> là <leader> [của] {body}", "<leader> [của] {body} [là ai]"),
    ),
    Form(
        "holder.when",
        "{leader} làm {office} {body} khi nào?",
        {"leader": "Tokayev", "office": "tổng thống", "body": _KAZ},
        (
            "{leader} (<hold>|trở thành) {office} [của|nước] {body} <when>",
            "<when> {leader} (<hold>|trở thành) {office} [của|nước] {body}",
        ),
    ),
    Form(
        "holder.did",
        "{leader} có phải là {office} {body} {when} không?",
        {"leader": "Lavrov", "office": "bộ trưởng Ngoại giao", "body": _RUS, "when": _DAY},
        ("{leader} <hold> {office} [của|nước] {body}",),
    ),
    Form(
        "holder.did_lead",
        "{leader} có lãnh đạo {body} {when} không?",
        {"leader": "Putin", "body": _RUS, "when": _MAY},
        ("{leader} <lead> {body}", "{leader} là <leader> [của] {body}"),
    ),
    Form(
        "holder.offices",
        "{leader} giữ chức vụ gì {when}?",
        {"leader": "Lavrov", "when": _MAY},
        (
            "{leader} [nắm] (giữ|đảm nhiệm|làm) (chức vụ|chức|vị trí) <which>",
            "(chức vụ|chức danh) của {leader} [là gì]",
            "{leader} là ai",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "Ai thành lập {organization}?",
        {"organization": _SCO},
        (
            "<who> <found> {organization}",
            "{organization} do <who> <found>",
            "{organization} <found> bởi <who>",
            "<who> là <founder> [của] {organization}",
            "<founder> [của] {organization} [là <who>]",
        ),
    ),
    Form(
        "founded",
        "{organization} được thành lập khi nào?",
        {"organization": _SCO},
        (
            "{organization} [ra đời|<found>] <when>",
            "<when> {organization} (ra đời|<found>)",
            "{organization} ra đời <when>",
        ),
    ),
    Form(
        "founded.did",
        "{organization} có được thành lập {when} không?",
        {"organization": _SCO, "when": "vào năm 2001"},
        ("{organization} (<found>|ra đời)",),
    ),
    Form(
        "member.did_found",
        "{member} có tham gia thành lập {organization} không?",
        {"member": "Trung Quốc", "organization": _SCO},
        (
            "{member} [tham gia] <found> {organization}",
            "{member} là [một trong] <founder> [của] {organization}",
        ),
    ),
    Form(
        "members.count",
        "{organization} có bao nhiêu {status} {when}?",
        {"status": "thành viên", "organization": _SCO, "when": _MAY},
        (
            "{organization} (bao nhiêu|mấy) {status}",
            "(bao nhiêu|mấy) (nước|quốc gia) là {status} [của] {organization}",
            "(bao nhiêu|mấy) {status} (trong|<in>|của) {organization}",
            "(bao nhiêu|mấy) (nước|quốc gia) (thuộc|trong) {organization}",
            "số {status} của {organization} [là bao nhiêu]",
        ),
    ),
    Form(
        "members.who",
        "Những nước nào là {status} của {organization} {when}?",
        {"status": "quan sát viên", "organization": _SCO, "when": _MAY},
        (
            "<who> là {status} [của] {organization}",
            "<who> (thuộc|trong|<in>) {organization}",
            "{status} [của] {organization} là <who>",
            "{status} [của] {organization} [gồm] <who>",
            "{organization} (gồm|bao gồm) <who>",
            "{organization} {status} nào",
            "(liệt kê|kể tên|danh sách) [tất cả] {status} [của] {organization}",
            "[tất cả] {status} [của] {organization}",
        ),
    ),
    Form(
        "members.joined",
        "Nước nào gia nhập {organization} {when}?",
        {"organization": _SCO, "when": "vào năm 2001"},
        ("<who> <join> {organization}", "<who> trở thành {status} [của] {organization}"),
    ),
    Form(
        "members.left",
        "Nước nào rời khỏi {organization} {when}?",
        {"organization": _SCO, "when": "vào năm 2024"},
        ("<who> <leave> {organization}",),
    ),
    Form(
        "member.when",
        "{member} là {status} của {organization} trong bao lâu?",
        {"member": _KAZ, "status": "thành viên", "organization": _SCO},
        (
            "{member} (là|làm) {status} [của] {organization} [trong] (bao lâu|bao nhiêu năm|mấy năm)",
            "[trong] bao lâu {member} (là|làm) {status} [của] {organization}",
        ),
    ),
    Form(
        "member.again",
        "{member} gia nhập lại {organization} khi nào?",
        {"member": "Ấn Độ", "organization": _SCO},
        (
            "{member} <back> {organization} <when>",
            "<when> {member} <back> {organization}",
        ),
    ),
    Form(
        "member.since",
        "{member} là {status} của {organization} từ khi nào?",
        {"member": _KAZ, "status": "thành viên", "organization": _SCO},
        (
            "{member} (là|trở thành) {status} [của] {organization} <when>",
            "<when> {member} (là|trở thành) {status} [của] {organization}",
            "{member} bị {status} [của] {organization} <when>",
            "{member} <join> {organization} <when>",
            "<when> {member} <join> {organization}",
        ),
    ),
    Form(
        "member.until",
        "{member} rời khỏi {organization} khi nào?",
        {"member": "Ấn Độ", "organization": _SCO},
        (
            "{member} <leave> {organization} <when>",
            "{member} bị (khai trừ|trục xuất|loại|đuổi) [ra] khỏi {organization} <when>",
            "<when> {member} <leave> {organization}",
            "{member} thôi là {status} [của] {organization} <when>",
        ),
    ),
    Form(
        "member.of",
        "{member} là {status} của những tổ chức nào {when}?",
        {"member": _KAZ, "status": "thành viên", "when": _MAY},
        (
            "{member} là {status} [của] <organizations> <which>",
            "{member} (thuộc|<join>|trong|<in>) <organizations> <which>",
            "<organizations> nào {status} là {member}",
        ),
    ),
    Form(
        "member.joined",
        "{member} có gia nhập {organization} {when} không?",
        {"member": "Trung Quốc", "organization": _SCO, "when": "vào năm 2001"},
        ("{member} <join> {organization}", "{member} trở thành {status} [của] {organization}"),
    ),
    Form(
        "member.left",
        "{member} có rời khỏi {organization} {when} không?",
        {"member": "Ấn Độ", "organization": _SCO, "when": "vào năm 2020"},
        ("{member} <leave> {organization}", "{member} thôi là {status} [của] {organization}"),
    ),
    Form(
        "member.is",
        "{member} có phải là {status} của {organization} {when} không?",
        {"member": "Belarus", "status": "thành viên", "organization": _SCO, "when": _DAY},
        (
            "{member} là [một] {status} [của] {organization}",
            "{member} (thuộc|trong|<in>) {organization}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "{leader} ở đâu {when}?",
        {"leader": "Putin", "when": "vào ngày 9 tháng 11 năm 2023"},
        ("{leader} [mặt] <in> (đâu|nước nào|thành phố nào)",),
    ),
    Form(
        "meeting.who",
        "{actor} đã gặp ai {when}?",
        {"actor": "Tokayev", "when": _MAY},
        ("{actor} <met> <who> [<in> {place}]", "<who> <met> {actor} [<in> {place}]"),
    ),
    Form(
        "call.who",
        "{actor} đã điện đàm với ai {when}?",
        {"actor": "Tokayev", "when": _MAY},
        ("{actor} <phone> <with> <who>", "<who> <phone> <with> {actor}"),
    ),
    Form(
        "visit.who",
        "Ai đã thăm {place} {when}?",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<who> <visit> {place}",),
    ),
    Form(
        "visit.when",
        "{actor} thăm {place} khi nào?",
        {"actor": "Lavrov", "place": _KAZ},
        ("{actor} <visit> {place} <when>", "<when> {actor} <visit> {place}"),
    ),
    Form(
        "visit.where",
        "{actor} đã thăm những nước nào {when}?",
        {"actor": "Putin", "when": _2023},
        ("{actor} <visit> (nước|quốc gia) nào", "{actor} (đi|thăm) [đến] đâu"),
    ),
    Form(
        "visit.did",
        "{actor} có thăm {place} {when} không?",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        ("{actor} <visit> {place}",),
    ),
    Form(
        "meeting.when",
        "{actor} và {other} gặp nhau khi nào?",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "{actor} (và|với) {other} <meet> [<in> {place}] <when>",
            "<when> {actor} (và|với) {other} <meet>",
            "{actor} <met> {other} [<in> {place}] <when>",
            "<when> {actor} <met> {other}",
        ),
    ),
    Form(
        "meeting.where",
        "{actor} và {other} gặp nhau ở đâu {when}?",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        (
            "{actor} (và|với) {other} <meet> <in> (đâu|nước nào|thành phố nào)",
            "{actor} <met> {other} <in> (đâu|nước nào|thành phố nào)",
        ),
    ),
    Form(
        "call.when",
        "{actor} và {other} điện đàm khi nào?",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "{actor} (và|với) {other} <phone> <when>",
            "{actor} <phone> <with> {other} <when>",
            "<when> {actor} (và|với) {other} <phone>",
            "<when> {actor} <phone> <with> {other}",
        ),
    ),
    Form(
        "call.did",
        "{actor} và {other} có điện đàm {when} không?",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        ("{actor} (và|với) {other} <phone> [với nhau]", "{actor} <phone> <with> {other}"),
    ),
    Form(
        "meeting.did",
        "{actor} và {other} có gặp nhau {when} không?",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        ("{actor} (và|với) {other} <meet> [<in> {place}]", "{actor} <met> {other} [<in> {place}]"),
    ),
    Form(
        "meeting.summits",
        "Hội nghị thượng đỉnh {organization} {when} diễn ra ở đâu?",
        {"organization": _SCO, "when": "vào năm 2018"},
        ("<top> [của] {organization} [<held_at>] [<in> {place}] [<held_at>] (<when>|<in> đâu)",),
    ),
    Form(
        "meeting.host",
        "Nước nào đăng cai hội nghị thượng đỉnh {organization} {when}?",
        {"organization": _SCO, "when": "vào năm 2018"},
        (
            "<who> <hosted> [<top>] [của] {organization}",
            "<top> [của] {organization} [<held_at>] <in> (nước|quốc gia) nào",
        ),
    ),
    Form(
        "meeting.last",
        "Hội nghị thượng đỉnh {organization} gần đây nhất diễn ra khi nào?",
        {"organization": _SCO},
        ("<top> [của] {organization} <newest> [[<held_at>] (<when>|<in> đâu)]",),
    ),
    Form(
        "meeting.last_host",
        "Nước nào đăng cai hội nghị thượng đỉnh {organization} gần đây nhất?",
        {"organization": _SCO},
        (
            "<who> <hosted> <top> [của] {organization} <newest>",
            "<top> [của] {organization} <newest> [<held_at>] <in> (nước|quốc gia) nào",
        ),
    ),
    Form(
        "meeting.of",
        "{actor} có những cuộc gặp nào {when}?",
        {"actor": "Lavrov", "when": _MAY},
        (
            "{actor} [tham dự|tham gia|dự] <meetings> nào [<in> {place}]",
            "<meetings> của {actor} [<in> {place}]",
            "<meetings> [của] {actor} [<held_at>] [<in> {place}] [<held_at>] (<when>|<in> đâu)",
        ),
    ),
    Form(
        "meeting.list",
        "Có những cuộc gặp nào ở {place} {when}?",
        {"place": "Astana", "when": _MAY},
        (
            "<meetings> nào [diễn ra] [<in> {place}]",
            "<in> {place} <meetings> nào",
            "<meetings> [diễn ra] [<in> {place}]",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "Kim ngạch thương mại giữa {state} và {partner} {when} là bao nhiêu?",
        {"state": _KAZ, "partner": _RUS, "when": ""},
        (
            "<trade> giữa {state} (và|với) {partner} [<amount>]",
            "<trade> của {state} với {partner} [<amount>]",
            "<trade> {state} {partner} [<amount>]",
        ),
    ),
    Form(
        "trade.exports",
        "{state} xuất khẩu bao nhiêu sang {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "{state} xuất khẩu [bao nhiêu] (sang|tới|cho|đến|vào) {partner} [bao nhiêu]",
            "<exports> của {state} (sang|tới|cho|đến|vào) {partner} [<amount>]",
        ),
    ),
    Form(
        "trade.imports",
        "{state} nhập khẩu bao nhiêu từ {partner} {when}?",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        (
            "{state} nhập khẩu [bao nhiêu] từ {partner} [bao nhiêu]",
            "<imports> của {state} từ {partner} [<amount>]",
        ),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "Thủ đô của {state} {when} là thành phố nào?",
        {"state": _KAZ, "when": _MAY},
        (
            "thủ đô [của|nước] {state} [(là|<in>) (gì|thành phố nào|đâu)]",
            "thành phố nào là thủ đô [của|nước] {state}",
        ),
    ),
    Form(
        "capital.of",
        "{city} là thủ đô của nước nào {when}?",
        {"city": "Astana", "when": _MAY},
        ("{city} là thủ đô [của] (nước|quốc gia) nào", "(nước|quốc gia) nào thủ đô là {city}"),
    ),
    Form(
        "capital.is",
        "{city} có phải là thủ đô của {state} {when} không?",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        ("{city} là thủ đô [của|nước] {state}", "thủ đô [của|nước] {state} là {city}"),
    ),
    Form(
        "statement.about",
        "{speaker} đã nói gì về {subject} {when}?",
        {"speaker": "Tokayev", "subject": _RUS, "when": _MAY},
        ("{speaker} <say> (gì|những gì) về {subject}", "<words> [nào] của {speaker} về {subject}"),
    ),
    Form(
        "statement.on",
        "Có những tuyên bố nào về {subject} {when}?",
        {"subject": _RUS, "when": _MAY},
        ("<words> [nào] về {subject}", "(ai|người ta) <say> gì về {subject}"),
    ),
    Form(
        "statement.by",
        "{speaker} đã nói gì {when}?",
        {"speaker": "Tokayev", "when": _MAY},
        ("{speaker} <say> (gì|những gì)", "<words> [nào] của {speaker}"),
    ),
    Form(
        "exists",
        "{member} có tồn tại {when} không?",
        {"member": _SCO, "when": "vào năm 1999"},
        ("{member} [còn] tồn tại",),
    ),
    Form(
        "ended",
        "{member} chấm dứt tồn tại khi nào?",
        {"member": _SCO},
        (
            "{member} [bị] <ended> <when>",
            "<when> {member} [bị] <ended>",
        ),
    ),
    Form(
        "what",
        "{organization} là gì?",
        {"organization": _SCO},
        ("{organization} (là|nghĩa là) [tổ chức] gì", "{organization} là viết tắt của gì"),
    ),
)

GRAMMAR = Language(
    locale="vi",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset(("những", "các")),
    fillers=phrases(
        "xin hỏi|xin cho biết|hãy cho biết|cho tôi biết|vui lòng|làm ơn|hay không|phải không|có phải|đúng không|có"
        "|không|đã|đang|được|rồi|chưa|thế|vậy|thì|à|ạ|lần lượt|đương nhiệm|chuyến|cùng nhau"
    ),
    present=phrases("hiện nay|hiện tại|hiện giờ|hiện thời|bây giờ|hôm nay|ngày nay|lúc này|cho đến nay|đến nay|hiện"),
    contracted=frozenset(),
    before_dates=frozenset(
        "vào trong năm tháng ngày từ đến kể tính giữa suốt cho hồi thập những các nửa quý giai đầu cuối mùa".split()
    ),
    openings=phrases("trong giai đoạn|giai đoạn|tính đến|vào lúc|vào|trong|hồi|tại thời điểm"),
    throughout=phrases("trong suốt|suốt cả|suốt|trong cả|cả"),
    ever=phrases("đã từng|từng|bao giờ chưa"),
    months=frozenset({"xix", "xx", "xxi"}),
    date_words=frozenset(
        "vào trong năm tháng ngày từ đến kể tính giữa và suốt cho tới hồi thập niên kỷ những các quý mùa xuân hạ thu"
        " đông hè thế nay lúc đầu cuối cả một hai ba tư bốn sáu bảy tám chín mười mốt giêng chạp tcn cn trước"
        " nửa sau của giai đoạn kỉ i ii iii iv - ,".split()
    ),
    relative=re.compile(
        r"\b(?:(?:năm|tháng|tuần|quý|thập niên|thế kỷ) (?:ngoái|trước|tới|sau|này|rồi|qua)|hôm qua|hôm kia|ngày mai"
        r"|ngày kia|gần đây|mới đây|\w+ (?:năm|tháng|tuần|ngày) (?:trước|nữa|qua))\b"
    ),
    statuses=by_word(
        {
            "member": "thành viên|nước thành viên|quốc gia thành viên|thành viên chính thức|thành viên đầy đủ"
            "|thành viên nào",
            "observer": "quan sát viên|nước quan sát viên|nước quan sát|quốc gia quan sát viên",
            "partner": "đối tác|đối tác đối thoại|nước đối tác|quốc gia đối tác",
            "associate": "thành viên liên kết|nước liên kết|quốc gia liên kết",
            "candidate": "|".join(
                f"{who}{what}"
                for who in ("ứng viên", "ứng cử viên", "nước ứng viên", "nước ứng cử viên")
                for what in ("", " gia nhập")
            ),
            "invited": "khách mời|nước được mời|bên được mời",
            "suspended": "thành viên bị đình chỉ|nước bị đình chỉ|đình chỉ tư cách thành viên",
        }
    ),
    roles=by_word(
        {
            "head of state": "nguyên thủ quốc gia|nguyên thủ|người đứng đầu nhà nước",
            "head of government": "người đứng đầu chính phủ",
            "foreign minister": "bộ trưởng ngoại giao|bộ trưởng bộ ngoại giao|ngoại trưởng",
            "secretary-general": "tổng thư ký|tổng thư kí",
        }
    ),
    titles=frozenset(
        "tổng thống|thủ tướng|chủ tịch nước|vua|quốc vương|nữ hoàng|nữ vương|hoàng đế|phó tổng thống|lãnh tụ tối cao"
        "|quốc trưởng".split("|")
    ),
    pronouns=frozenset(
        "tôi ta bạn anh chị ông bà nó họ chúng này kia ấy đó đây người nước thành tổ chức mình và hay hoặc nhưng nếu"
        " sẽ cũng rất chỉ mọi cái".split()
    ),
    offices=by_word(
        {
            "president": "tổng thống|chủ tịch nước|chủ tịch",
            "prime minister": "thủ tướng",
            "king": "vua|quốc vương",
            "queen": "nữ hoàng|nữ vương",
            "emperor": "hoàng đế",
            "director-general": "tổng giám đốc",
            "vice president": "phó tổng thống",
        }
    ),
    dates=(
        (re.compile(r"giữa (.+) và (.+)"), r"từ \1 đến \2"),
        (re.compile(r"kỷ (.+)"), r"thế kỷ \1"),  # "thế" by itself is a filler
        *seasons(r"(?:mùa )?SEASON (?:năm )?(\d{4})", "xuân", "(?:hè|hạ)", "thu", "đông"),
        (re.compile(r"kể từ (.+)"), r"từ \1"),
        (re.compile(r"(?:cho )?tới (.+)"), r"đến \1"),
    ),
)
"""Vietnamese."""
