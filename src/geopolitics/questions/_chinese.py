"""Questions in Chinese.

Chinese is written without blanks: each sign is a word of its own here, and what a name is is found by looking it up.
"""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases, seasons

# On both sides of each sign, but for "2024年", "5月" and "21日": a date is to be of few words.
_CUTS = re.compile(r"(?<=[\u3007\u4e00-\u9fff])|(?=[\u3007\u4e00-\u9fff])(?!(?<=\d)[年月日号])")

_WORDS = {
    "who": "谁|哪国|哪位|何人|什么人|(哪个|哪一个|什么|哪些|哪几个) (国家|国)",
    "whom": "<who>|哪些人|有谁|是谁|有哪些 [国家|人]",
    "which": "哪些|哪个|哪几个|哪一个|什么",
    "is": "是|为|是不是|系",
    "hold": "担任|出任|任|当|担当|接任|就任|担负",
    "chair": "[轮值] (主席国|主席方|主席|主席职务) [一职|职务]",
    "when": "[是] [在|于|从|自] (何时|什么时候|什么时间|哪一年|哪年|何年|哪一天|哪天|几时) [起|开始]"
    "|[有] (多久|多长时间)",
    "organizations": "[国际] (组织|集团|机构)",
    "lead": "领导|统治|治理|掌管|执掌",
    "leader": "领导人|最高领导人|领袖|领导者",
    "found": "创立|创建|建立|成立|创办|发起|组建|创始",
    "founder": "创始国|创始成员国|创始成员|创立国|创立者|创建者|创建国|发起国|创始人",
    "join": "加入|参加|加盟",
    "leave": "退出|离开|脱离",
    "and": "和|与|跟|同|及",
    "met": "会见|会晤|接见|见到|见|遇见",
    "meet": "[进行|举行] (会晤|会谈|会面|见面|会见)",
    "call": "[进行] (通电话|通话|电话交谈|电话会谈|打电话)",
    "visit": "访问|出访|到访|造访|前往|抵达|来到|去|到|赴",
    "meetings": "会晤|会议|会谈|会见|峰会|访问|活动|首脑会议|会面",
    "where": "哪里|哪儿|何处|何地|什么地方|(哪个|哪座|什么) (城市|国家)|哪国",
    "many": "多少 [个|名|位]|几 (个|名|位)",
    "trade": "[双边] (贸易额|贸易总额|贸易量|贸易规模|贸易)",
    "amount": "[<is>|达|达到|有] [多少|多大|几何]",
    "capital": "首都|国都",
    "say": "说|讲|谈|发表|表示",
    "words": "言论|表态|声明|讲话|发言|看法|表述",
    "top": "峰会|首脑会议|元首会议",
    "hosted": "主办|承办|举办|召开",
    "newest": "最近一次|最近一届|上一次|上一届|上次|最新一次|最后一次",
    "ended": "解散|解体|撤销|消亡|灭亡|瓦解|不复存在|不再存在|停止存在",
}

_SCO, _MAY, _KAZ, _RUS, _2023 = "上海合作组织", "2024年5月", "哈萨克斯坦", "俄罗斯", "2023年"
_NOVEMBER = "2023年11月"

_CHAIRS = (
    Form(
        "holder.who",
        "{when}谁是{body}{office}？",
        {"office": "总统", "body": _KAZ, "when": _MAY},
        (
            "<who> (<is>|<hold>) {body} [的] {office} [一职|职务]",
            "{body} [的] {office} [<is>] <who>",
            "{body} [的] {office} [一职|职务] 由 <who> <hold>",
            "{body} [的] {office}",
        ),
    ),
    Form(
        "chair.who",
        "{when}谁担任{organization}主席国？",
        {"organization": _SCO, "when": _MAY},
        (
            "<who> (<hold>|<is>) {organization} [的] <chair>",
            "{organization} [的] <chair> [<is>] <who>",
            "{organization} [的] <chair> 由 <who> <hold>",
            "{organization} 由 <who> (主持|<hold> <chair>)",
            "<who> 主持 {organization} [工作]",
            "{organization} [的] <chair>",
        ),
    ),
    Form(
        "chair.count",
        "{actor}担任{organization}主席国多少次？",
        {"actor": _KAZ, "organization": _SCO},
        (
            "{actor} <hold> {organization} [的] <chair> [有] (几次|多少次)",
            "{actor} <hold> (几次|多少次) {organization} [的] <chair>",
            "{actor} [有] (几次|多少次) <hold> {organization} [的] <chair>",
            "{actor} 主持 (几次|多少次) {organization}",
        ),
    ),
    Form(
        "chair.of",
        "{when}{actor}担任哪些组织的主席国？",
        {"actor": _KAZ, "when": _MAY},
        (
            "{actor} (<hold>|<is>) <which> <organizations> [的] <chair>",
            "<which> <organizations> [的] <chair> <is> {actor}",
            "<which> <organizations> [的] [<chair>] 由 {actor} (主持|<hold> [<chair>])",
            "{actor} 主持 <which> <organizations>",
        ),
    ),
    Form(
        "chair.when",
        "{actor}何时担任{organization}主席国？",
        {"actor": _KAZ, "organization": _SCO},
        (
            "{actor} <when> (<hold>|<is>) {organization} [的] <chair> [的]",
            "<when> {actor} (<hold>|<is>) {organization} [的] <chair>",
            "{actor} <hold> {organization} [的] <chair> [的] (时间|任期) [<is> <when>]",
            "{actor} <hold> {organization} [的] <chair> <when>",
            "{actor} <when> 主持 {organization}",
        ),
    ),
    Form(
        "chair.did",
        "{when}{actor}是否担任{organization}主席国？",
        {"actor": _KAZ, "organization": _SCO, "when": _MAY},
        (
            "{actor} (<hold>|<is>) {organization} [的] <chair>",
            "{organization} [的] <chair> <is> {actor}",
            "{organization} [的] <chair> 由 {actor} <hold>",
            "{actor} 主持 {organization} [工作]",
        ),
    ),
)

_LEADERS = (
    Form(
        "holder.led",
        "{when}谁领导{body}？",
        {"body": _KAZ, "when": _MAY},
        (
            "<who> [在] <lead> {body}",
            "<who> 在 {body} 执政",
            "<who> <is> {body} [的] <leader>",
            "{body} [的] <leader> [<is>] <who>",
            "{body} 由 <who> <lead>",
            "{body} [的] <leader>",
        ),
    ),
    Form(
        "holder.when",
        "{leader}何时担任{body}{office}？",
        {"leader": "Tokayev", "office": "总统", "body": _KAZ},
        (
            "{leader} <when> (<hold>|<is>|成为|当选) {body} [的] {office} [的]",
            "<when> {leader} (<hold>|<is>|成为|当选) {body} [的] {office}",
            "{leader} <hold> {body} [的] {office} [的] (时间|任期) [<is> <when>]",
            "{leader} <hold> {body} [的] {office} <when>",
        ),
    ),
    Form(
        "holder.did",
        "{when}{leader}是否担任{body}{office}？",
        {"leader": "Lavrov", "office": "外交部长", "body": _RUS, "when": "2024年5月21日"},
        (
            "{leader} (<hold>|<is>) {body} [的] {office} [一职|职务]",
            "{body} [的] {office} <is> {leader}",
        ),
    ),
    Form(
        "holder.did_lead",
        "{when}{leader}是否领导{body}？",
        {"leader": "Putin", "body": _RUS, "when": _MAY},
        (
            "{leader} [在] <lead> {body}",
            "{leader} 在 {body} 执政",
            "{leader} <is> {body} [的] <leader>",
        ),
    ),
    Form(
        "holder.offices",
        "{when}{leader}担任什么职务？",
        {"leader": "Lavrov", "when": _MAY},
        (
            "{leader} (<hold>|有) <which> (职务|职位|公职|职)",
            "{leader} [的] (职务|职位|公职) [<is> (什么|哪些)]",
            "{leader} <is> (谁|什么人|何人)",
            "谁 是 {leader}",
        ),
    ),
)

_MEMBERS = (
    Form(
        "founders",
        "谁创立了{organization}？",
        {"organization": _SCO},
        (
            "<whom> <found> {organization}",
            "{organization} [是] 由 <whom> <found> [的]",
            "{organization} 是 <whom> <found> 的",
            "<whom> <is> {organization} [的] <founder>",
            "{organization} [的] <founder> [<is>|有|包括] [<whom>|哪些]",
        ),
    ),
    Form(
        "founded",
        "{organization}何时成立？",
        {"organization": _SCO},
        (
            "{organization} <when> <found> [的]",
            "<when> <found> {organization}",
            "{organization} <found> 于 (何时|哪一年|哪年|什么时候|何年)",
            "{organization} [的] <found> [的] (时间|日期|年份) [<is> (何时|哪一年|什么时候|哪天)]",
        ),
    ),
    Form(
        "founded.did",
        "{organization}是否成立于{when}？",
        {"organization": _SCO, "when": "2001年"},
        ("{organization} [是] [在|于] <found> [于] [的]",),
    ),
    Form(
        "member.did_found",
        "{member}是否参与创立{organization}？",
        {"member": "中国", "organization": _SCO},
        (
            "{member} [参与|参加] <found> {organization}",
            "{member} <is> {organization} [的] <founder> [之一]",
            "{organization} [的] <founder> (有|包括) {member}",
        ),
    ),
    Form(
        "members.count",
        "{when}{organization}有多少个{status}？",
        {"status": "成员国", "organization": _SCO, "when": _MAY},
        (
            "{organization} [的] [共|一共|总共] 有 <many> {status}",
            "{organization} [的] {status} [共|一共|总共] 有 <many>",
            "有 <many> 国家 <is> {organization} [的] {status}",
            "[有] <many> 国家 (<join>|属于) {organization}",
            "{organization} [共|一共|总共] 有 <many> 国家",
            "{organization} [的] {status} [的] (数量|数目|总数) [<is> 多少]",
        ),
    ),
    Form(
        "members.who",
        "{when}{organization}的{status}有哪些？",
        {"status": "观察员国", "organization": _SCO, "when": _MAY},
        (
            "{organization} [的] [所有|全部|全体] {status} [都] (有|<is>|包括) (谁|<which> [国家])",
            "{organization} [都] 有 (哪些|哪几个|什么) {status}",
            "[有] <whom> [都] <is> {organization} [的] {status}",
            "{organization} [是] 由 <whom> 组成 [的]",
            "<whom> (属于|在) {organization} [中|里|内]",
            "(列出|给出|列举|写出) {organization} [的] [所有|全部|全体] {status}",
            "{organization} [的] [所有|全部|全体] {status} [名单]",
        ),
    ),
    Form(
        "members.joined",
        "{when}谁加入了{organization}？",
        {"organization": _SCO, "when": "2001年"},
        (
            "[有] <whom> <join> {organization}",
            "[有] <whom> 成为 {organization} [的] {status}",
            "{organization} (接纳|吸收) <whom>",
        ),
    ),
    Form(
        "members.left",
        "{when}谁退出了{organization}？",
        {"organization": _SCO, "when": "2024年"},
        ("[有] <whom> <leave> {organization}",),
    ),
    Form(
        "member.when",
        "{member}作为{organization}{status}有多久？",
        {"member": _KAZ, "status": "成员国", "organization": _SCO},
        (
            "{member} (作为|<is>|担任|当) {organization} [的] {status} [有|共|一共] (多久|多长时间|多少年)",
            "{member} (作为|<is>|担任|当) (多久|多长时间|多少年) [的] {organization} [的] {status}",
        ),
    ),
    Form(
        "member.again",
        "{member}何时重新加入{organization}？",
        {"member": "印度", "organization": _SCO},
        (
            "{member} <when> ((重新|再次|再度) <join>|重返|重回|回到|返回|回归) {organization} [的]",
            "<when> {member} ((重新|再次|再度) <join>|重返|重回|回到|返回|回归) {organization} [的]",
            "{member} ((重新|再次|再度) <join>|重返|重回|回到|返回|回归) {organization} [的] (时间|日期) [<is> <when>]",
        ),
    ),
    Form(
        "member.since",
        "{member}何时成为{organization}{status}？",
        {"member": _KAZ, "status": "成员国", "organization": _SCO},
        (
            "{member} <when> (成为|<is>|作为) {organization} [的] {status} [的]",
            "<when> {member} (成为|<is>) {organization} [的] {status}",
            "{member} <when> 被 {organization} {status}",
            "{member} <when> <join> {organization} [的]",
            "<when> {member} <join> {organization}",
            "{member} (成为|<is>) {organization} [的] {status} (<when>|[的] 时间 [<is> <when>])",
            "{member} <join> {organization} [的] (时间|日期) [<is> <when>]",
        ),
    ),
    Form(
        "member.until",
        "{member}何时退出{organization}？",
        {"member": "印度", "organization": _SCO},
        (
            "{member} <when> <leave> {organization} [的]",
            "{member} <when> 被 (踢出|开除 [出]|逐出|驱逐出|除名出) {organization} [的]",
            "<when> {member} <leave> {organization}",
            "{member} <when> (不再是|不再为) {organization} [的] {status}",
            "{member} <leave> {organization} [的] (时间|日期) [<is> <when>]",
        ),
    ),
    Form(
        "member.of",
        "{when}{member}是哪些组织的{status}？",
        {"member": _KAZ, "status": "成员国", "when": _MAY},
        (
            "{member} <is> <which> <organizations> [的] {status}",
            "{member} (属于|<join>|在) <which> <organizations> [中|里|内]",
            "<which> <organizations> [的] {status} [中|里] (有|包括) {member}",
        ),
    ),
    Form(
        "member.joined",
        "{when}{member}是否加入了{organization}？",
        {"member": "中国", "organization": _SCO, "when": "2001年"},
        ("{member} [已|已经] <join> {organization}", "{member} [已|已经] 成为 {organization} [的] {status}"),
    ),
    Form(
        "member.left",
        "{when}{member}是否退出了{organization}？",
        {"member": "印度", "organization": _SCO, "when": "2020年"},
        ("{member} [已|已经] <leave> {organization}",),
    ),
    Form(
        "member.is",
        "{when}{member}是否为{organization}{status}？",
        {"member": "白俄罗斯", "status": "成员国", "organization": _SCO, "when": "2024年5月21日"},
        (
            "{member} [已|已经|还|仍|仍然] <is> {organization} [的] {status} [之一]",
            "{member} (属于|在) {organization} [中|里|内]",
            "{organization} [的] {status} [中|里] (有|包括) {member}",
        ),
    ),
)

_MEETINGS = (
    Form(
        "meeting.where_was",
        "{when}{leader}在哪里？",
        {"leader": "Putin", "when": "2023年11月9日"},
        ("{leader} [身] 在 <where>",),
    ),
    Form(
        "meeting.who",
        "{when}{actor}会见了谁？",
        {"actor": "Tokayev", "when": _MAY},
        (
            "{actor} [在 {place}] <met> <whom>",
            "{actor} [在 {place}] <and> <whom> <meet>",
            "<whom> [在 {place}] <met> {actor}",
            "<whom> [在 {place}] <and> {actor} [在 {place}] <meet>",
        ),
    ),
    Form(
        "call.who",
        "{when}{actor}与谁通了电话？",
        {"actor": "Tokayev", "when": _MAY},
        (
            "{actor} (<and>|给) <whom> <call>",
            "<whom> (<and>|给) {actor} <call>",
        ),
    ),
    Form(
        "visit.who",
        "{when}谁访问了{place}？",
        {"place": _KAZ, "when": _NOVEMBER},
        ("<whom> <visit> {place} [访问]", "<whom> 对 {place} 进行 访问"),
    ),
    Form(
        "visit.when",
        "{actor}何时访问{place}？",
        {"actor": "Lavrov", "place": _KAZ},
        (
            "{actor} <when> <visit> {place} [访问] [的]",
            "<when> {actor} <visit> {place} [访问]",
            "{actor} <visit> {place} [的] (时间|日期) [<is> <when>]",
        ),
    ),
    Form(
        "visit.where",
        "{when}{actor}访问了哪些国家？",
        {"actor": "Putin", "when": _2023},
        ("{actor} <visit> (<which> (国家|国)|<where>|哪国)",),
    ),
    Form(
        "visit.did",
        "{when}{actor}是否访问了{place}？",
        {"actor": "Putin", "place": _KAZ, "when": _NOVEMBER},
        ("{actor} <visit> {place} [访问]", "{actor} 对 {place} 进行 访问"),
    ),
    Form(
        "meeting.when",
        "{actor}与{other}何时会晤？",
        {"actor": "Tokayev", "other": "Lavrov"},
        (
            "{actor} <and> {other} <when> [在 {place}] <meet> [的]",
            "<when> {actor} <and> {other} <meet>",
            "{actor} <when> [在 {place}] <met> {other} [的]",
            "{actor} <and> {other} [的] (会晤|会面|会谈) [的] (时间|日期) [<is> <when>]",
        ),
    ),
    Form(
        "meeting.where",
        "{when}{actor}与{other}在哪里会晤？",
        {"actor": "Putin", "other": "Tokayev", "when": _NOVEMBER},
        (
            "{actor} <and> {other} [是] 在 <where> <meet> [的]",
            "{actor} [是] 在 <where> <met> {other} [的]",
            "{actor} <and> {other} [的] (会晤|会面|会谈) [的] 地点 [<is> <where>]",
        ),
    ),
    Form(
        "call.when",
        "{actor}与{other}何时通电话？",
        {"actor": "Tokayev", "other": "Putin"},
        (
            "{actor} (<and>|给) {other} <when> <call> [的]",
            "{actor} <when> (<and>|给) {other} <call> [的]",
            "<when> {actor} (<and>|给) {other} <call>",
        ),
    ),
    Form(
        "call.did",
        "{when}{actor}与{other}是否通了电话？",
        {"actor": "Tokayev", "other": "Putin", "when": _MAY},
        ("{actor} (<and>|给) {other} <call>",),
    ),
    Form(
        "meeting.did",
        "{when}{actor}与{other}是否举行了会晤？",
        {"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        (
            "{actor} <and> {other} [在 {place}] <meet>",
            "{actor} [在 {place}] <and> {other} <meet>",
            "{actor} [在 {place}] <met> {other}",
        ),
    ),
    Form(
        "meeting.summits",
        "{when}{organization}峰会在哪里举行？",
        {"organization": _SCO, "when": "2018年"},
        (
            "{organization} [的] <top> ([是] 在|<when>) [<where>] [举行|召开] [的]",
            "{organization} [的] <top> <when> 在 {place} [举行|召开] [的]",
            "{organization} [在] {place} [的] <top> [是] [在] [<when>] [举行|召开] [的]",
        ),
    ),
    Form(
        "meeting.host",
        "{when}谁主办了{organization}峰会？",
        {"organization": _SCO, "when": "2018年"},
        (
            "[是|由] <who> <hosted> {organization} [的] [<top>] [的]",
            "{organization} [的] [<top>] [是] 由 <who> <hosted> [的]",
            "{organization} [的] [<top>] [的] (东道主|东道国|主办国) [<is>] <who>",
            "<who> <is> {organization} [的] [<top>] [的] (东道主|东道国|主办国)",
        ),
    ),
    Form(
        "meeting.last",
        "{organization}最近一次峰会是什么时候？",
        {"organization": _SCO},
        (
            "{organization} [的] <newest> <top> ([是] 在|<when>|[<is>] <when>) [<where>] [举行|召开] [的]",
            "<newest> {organization} [的] <top> ([是] 在|<when>|[<is>] <when>) [<where>] [举行|召开] [的]",
        ),
    ),
    Form(
        "meeting.last_host",
        "谁主办了{organization}最近一次峰会？",
        {"organization": _SCO},
        (
            "[是|由] <who> <hosted> ({organization} [的] <newest>|<newest> {organization}) [的] <top> [的]",
            "({organization} [的] <newest>|<newest> {organization}) [的] <top> [是] 由 <who> <hosted> [的]",
            "{organization} [的] <newest> <top> [的] (东道主|东道国|主办国) [<is>] <who>",
            "<newest> {organization} [的] <top> [的] (东道主|东道国|主办国) [<is>] <who>",
        ),
    ),
    Form(
        "meeting.of",
        "{when}{actor}有哪些会晤？",
        {"actor": "Lavrov", "when": _MAY},
        (
            "{actor} [在 {place}] (有|参加|出席|举行|进行) <which> <meetings>",
            "{actor} [在 {place}] [的] <meetings>",
            "{actor} [的] (会议|会晤|会谈) ([是] 在|<when>) [<where>] [举行|召开] [的]",
            "{actor} [的] 会议 <when> 在 {place} [举行|召开] [的]",
            "{actor} [在] {place} [的] 会议 [是] [在] [<when>] [举行|召开] [的]",
        ),
    ),
    Form(
        "meeting.list",
        "{when}{place}有哪些会晤？",
        {"place": "Astana", "when": _MAY},
        (
            "[在] {place} (有|举行|召开|举办) <which> <meetings>",
            "[有] <which> <meetings> [在 {place}] (举行|召开|举办)",
            "(有|举行|召开|举办) <which> <meetings>",
            "[在] {place} [举行|召开|举办] [的] <meetings>",
        ),
    ),
)

_TRADE = (
    Form(
        "trade.turnover",
        "{when}{state}与{partner}的贸易额是多少？",
        {"state": _KAZ, "partner": _RUS, "when": ""},
        (
            "{state} (<and>|对) {partner} [之间] [的] <trade> <amount>",
            "{state} <and> {partner} [之间] 有 多少 <trade>",
        ),
    ),
    Form(
        "trade.exports",
        "{when}{state}对{partner}的出口额是多少？",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        ("{state} (对|向|往) {partner} [的] (出口额|出口总额|出口) <amount>",),
    ),
    Form(
        "trade.imports",
        "{when}{state}从{partner}的进口额是多少？",
        {"state": _KAZ, "partner": _RUS, "when": _2023},
        ("{state} (从|自|由) {partner} [的] (进口额|进口总额|进口) <amount>",),
    ),
)

_OTHERS = (
    Form(
        "capital.what",
        "{when}{state}的首都是哪里？",
        {"state": _KAZ, "when": _MAY},
        (
            "{state} [的] <capital> [<is>|在|叫|位于] [<where>|什么]",
            "<where> <is> {state} [的] <capital>",
        ),
    ),
    Form(
        "capital.of",
        "{when}{city}是哪个国家的首都？",
        {"city": "Astana", "when": _MAY},
        ("{city} <is> (哪个国家|哪国|什么国家|哪一国|谁) [的] <capital>", "(哪个国家|哪国) [的] <capital> <is> {city}"),
    ),
    Form(
        "capital.is",
        "{when}{city}是否为{state}的首都？",
        {"city": "Astana", "state": _KAZ, "when": _MAY},
        ("{city} <is> {state} [的] <capital>", "{state} [的] <capital> <is> {city}"),
    ),
    Form(
        "statement.about",
        "{when}{speaker}关于{subject}说了什么？",
        {"speaker": "Tokayev", "subject": _RUS, "when": _MAY},
        (
            "{speaker} (关于|就|对|对于) {subject} [问题] [有] [<say>] (什么|哪些) [<words>]",
            "{speaker} (如何|怎么|怎样) (评价|评论|谈论|看待) {subject}",
            "{speaker} (关于|就|对|对于) {subject} [的] <words>",
        ),
    ),
    Form(
        "statement.on",
        "{when}关于{subject}有哪些言论？",
        {"subject": _RUS, "when": _MAY},
        (
            "(关于|有关|对|对于|就) {subject} [有|<say>] (什么|哪些) [<words>]",
            "(关于|有关) {subject} [的] <words>",
        ),
    ),
    Form(
        "statement.by",
        "{when}{speaker}说了什么？",
        {"speaker": "Tokayev", "when": _MAY},
        (
            "{speaker} (<say>|有) (什么|哪些) [<words>]",
            "{speaker} [的] <words>",
        ),
    ),
    Form(
        "exists",
        "{when}{member}是否存在？",
        {"member": _SCO, "when": "1999年"},
        ("{member} [还|已|已经|仍|仍然] 存在 [不存在]",),
    ),
    Form(
        "ended",
        "{member}何时不复存在？",
        {"member": _SCO},
        (
            "{member} <when> [被] <ended> [的]",
            "<when> {member} [被] <ended>",
            "{member} [被] <ended> 于 (何时|哪一年|哪年|什么时候|何年)",
            "{member} [的] <ended> [的] (时间|日期|年份) [<is> (何时|哪一年|什么时候|哪天)]",
        ),
    ),
    Form(
        "what",
        "{organization}是什么？",
        {"organization": _SCO},
        (
            "{organization} [<is>|指|代表|指的是] [一个] (什么|怎样的|什么样的) [组织|意思|机构]",
            "什么 是 {organization}",
        ),
    ),
)


def _kinds_of(*names: str) -> str:
    """Names of a status, with those of a state that has it."""
    return "|".join(f"{name}{ending}" for name in names for ending in ("", "国", "国家"))


GRAMMAR = Language(
    locale="zh",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset(),
    fillers=phrases("请问|请告诉我|告诉我|请|你知道|您知道|我想知道|是否|有没有|究竟|到底|时任|了|吗|呢|啊", _CUTS),
    present=phrases("到目前为止|目前|现在|当前|如今|眼下|今天|现任|现时|至今", _CUTS),
    contracted=frozenset(),
    before_dates=frozenset("在于从自截到至由直整上"),
    openings=phrases("截至到|截止到|截至|截止|在|于", _CUTS),
    throughout=phrases("在整个|整个|在全", _CUTS),
    throughout_after=phrases("全年|全月|全天|整年|整月|整个期间|期间一直|期间始终|一直|始终", _CUTS),
    dates_anywhere=True,
    ever=phrases("曾经|是否曾|曾|历史上|过", _CUTS),
    months=frozenset("〇零一二"),
    date_words=frozenset(
        "年月日号在于从自到至以来起开始今截止直的第三四五六七八九十季度上下半世纪代期间时候里内份中整个全天一始终春夏秋冬初末底,"
    ),
    relative=re.compile(
        r"去 年|前 年|明 年|今 年|昨 天|明 天|前 天|后 天|(?:上|下|这) (?:个 )?(?:月|周|星 期|季 度)|本 (?:年|月|周)"
        r"|最 近|近 日|近 来|(?:\d+ ?|[一二三四五六七八九十几] )(?:年|天|周|个 月) (?:以 |之 )?[前后]"
    ),
    statuses=by_word(
        {
            "member": _kinds_of("成员", "会员", "正式成员"),
            "observer": _kinds_of("观察员"),
            "partner": _kinds_of("伙伴", "对话伙伴", "合作伙伴"),
            "associate": _kinds_of("准成员", "联系", "联系成员", "联系会员"),
            "candidate": _kinds_of("候选", "候选成员"),
            "invited": _kinds_of("受邀", "应邀", "客人"),
            "suspended": "被中止资格的成员|被暂停资格的成员|被中止的成员国|被暂停的成员国"
            "|中止成员资格|暂停成员资格|中止会员资格|暂停会员资格|中止成员国资格|暂停成员国资格",
        }
    ),
    roles=by_word(
        {
            "head of state": "国家元首|元首",
            "head of government": "政府首脑|政府首长|政府领导人",
            "foreign minister": "外交部长|外长|外交大臣|外交部部长|外相",
            "secretary-general": "秘书长",
        }
    ),
    titles=frozenset(
        "总统|总理|国务院总理|首相|国家主席|国王|女王|皇帝|苏丹|埃米尔|君主|副总统|最高领袖|大公".split("|")
    ),
    pronouns=frozenset(
        "我|你|他|她|它|我们|你们|他们|她们|它们|这|那|这个|那个|这里|那里|不|没|没有|都|也|人|国|国家|组织".split("|")
    ),
    offices=by_word(
        {
            "president": "总统|国家主席|行长|总裁",
            "prime minister": "总理|首相|国务院总理",
            "king": "国王",
            "queen": "女王",
            "emperor": "皇帝",
            "director-general": "总干事",
            "vice president": "副总统",
            "supreme leader": "最高领袖",
        }
    ),
    cuts=_CUTS,
    dates=(
        (re.compile(r"(.+?)(?:的时候|期间|时候|时|里|内|的|份|间|中)"), r"\1"),
        (re.compile(r"(.+月)份"), r"\1"),
        *seasons(r"(\d{4})年?的?SEASON[季天]?", *"春夏秋冬"),
        (re.compile(r"上世纪(\d)0年代"), r"19\1X"),
        (re.compile(r"(?:从|自)?([^到至]+?)(?:起|开始|以来|至今)"), r"自\1以来"),
        (re.compile(r"(\d{4})[-~](\d{4})年?"), r"\1年至\2年"),
    ),
)
"""Chinese."""
