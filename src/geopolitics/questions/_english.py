"""The published English grammar: forms of question, each with the wordings that are read and one example."""

from __future__ import annotations

import re

from geopolitics.questions._language import Form, Language, by_word, phrases

_WORDS = {
    "who": "who|whom|which country|which countries|which state|which states|what country|which nation"
    "|what countries|which organization|which organisation|which leader|what state|what states",
    "which": "which|what",
    "was": "was|is|were|are|will be|has been|have been|had been",
    "did": "did|does|do|has|have|had|will",
    "chaired": "chaired|chairs|chair|chairing|<was> chairing|presided over|presides over|<was> presiding over"
    "|headed|heads|<did> (chair|chaired|preside over)",
    "chair": "chair|chairs|chairman|chairwoman|chairperson|chair country|chair-in-office|chairman-in-office"
    "|chairperson-in-office|presidency|pro tempore presidency|presidency pro tempore|president pro tempore|president"
    "|chairmanship|chairpersonship|rotating chair|rotating presidency|rotating chairmanship|presiding country",
    "held": "held|holds|hold|had|has|<was> holding|took over|assumed",
    "led": "led|leads|lead|ruled|rules|governed|governs|ran|runs|headed|heads|<was> (leading|ruling|governing)"
    "|(has|have) (led|ruled|governed|headed)",
    "join": "join|enter|accede to|become part of|joined|entered|acceded to",
    "leave": "leave|quit|exit|withdraw from|left|withdrawn from",
    "meet": "meet|meet with|met|met with|hold talks with|held talks with",
    "talk": "call|called|phone|phoned|telephone|telephoned|(speak|spoke|spoken|talk|talked) (to|with)",
    "meetings": "meetings|meeting|summits|summit|visits|visit|talks",
    "when": "when|how long|since when|until when|from when to when|in which years",
    "organizations": "[international] (organizations|organisations|organization|organisation|groups|groupings|bodies"
    "|body|blocs)",
    "countries": "countries|states|nations|country|state|nation",
    "founded": "founded|established|created|set up|formed",
    "trade": "[bilateral] [mutual] (trade|trade turnover|turnover|commerce|trade volume|volume of trade)",
    "top": "summit|summits",
    "sitting": "meeting|session",
    "newest": "last|latest|most recent",
}

_SCO, _MAY, _KAZ, _RUS = "the SCO", "in May 2024", "Kazakhstan", "Russia"

_CHAIRS = (
    Form(
        kind="holder.who",
        shape="Who was {office} of {body} {when}?",
        sample={"office": "president", "body": _KAZ, "when": _MAY},
        patterns=(
            "<who> <was> {office} of {body}",
            "<who> <was> {body} 's {office}",
            "<who> <held> {office} of {body}",
            "<who> (served|serves) as {office} of {body}",
            "<who> (served|serves) as {body} 's {office}",
            "{office} of {body}",
            "{body} 's {office}",
            "<who> <was> {body} {office}",
            "{body} {office}",
        ),
        gives="Leader, or a tuple of them",
    ),
    Form(
        kind="chair.who",
        shape="Who chaired {organization} {when}?",
        sample={"organization": _SCO, "when": _MAY},
        patterns=(
            "<who> [currently] <chaired> {organization}",
            "<who> <held> <chair> [of] {organization}",
            "<who> <held> {organization} <chair>",
            "<who> <was> <chair> of {organization}",
            "<who> <was> {organization} 's <chair>",
            "<who> <was> {organization} <chair>",
            "<which> [<countries>] <chaired> {organization}",
            "<chair> of {organization}",
            "{organization} 's <chair>",
            "{organization} <chair>",
        ),
        gives="State, Organization or Leader, or a tuple of them",
    ),
    Form(
        kind="chair.did",
        shape="Did {actor} chair {organization} {when}?",
        sample={"actor": _KAZ, "organization": _SCO, "when": _MAY},
        patterns=(
            "<did> {actor} (chair|chaired|preside over|been chairing) {organization}",
            "<did> {actor} <held> <chair> of {organization}",
            "<was> {actor} [(in|at)] <chair> of {organization}",
            "<was> {actor} (chairing|presiding over) {organization}",
            "<was> {actor} {organization} 's <chair>",
        ),
        gives="Verdict",
    ),
    Form(
        kind="chair.when",
        shape="When did {actor} chair {organization}?",
        sample={"actor": _KAZ, "organization": _SCO},
        patterns=(
            "<when> <did> {actor} (chair|chaired|preside over) {organization}",
            "(when|how long) <did> {actor} <held> <chair> of {organization}",
            "(when|how long) <was> {actor} <chair> of {organization}",
            "since when <did> {actor} (chaired|been chairing|presided over|been <chair> of) {organization}",
            "since when <was> {actor} (chairing|<chair> of) {organization}",
            "when <did> {actor} 's [term as] <chair> of {organization} (begin|start|end)",
        ),
        gives="Interval, or a tuple of them",
    ),
    Form(
        kind="chair.count",
        shape="How many times did {actor} chair {organization}?",
        sample={"actor": _KAZ, "organization": _SCO},
        patterns=(
            "(how many times|how often) <did> {actor} (chair|chaired|preside over|been chairing) {organization}",
            "(how many times|how often) <did> {actor} <held> <chair> of {organization}",
            "(how many times|how often) <was> {actor} [been] <chair> of {organization}",
        ),
        gives="int",
    ),
    Form(
        kind="chair.of",
        shape="Which organizations did {actor} chair {when}?",
        sample={"actor": _KAZ, "when": _MAY},
        patterns=(
            "<which> <organizations> <did> {actor} (chair|chaired|preside over)",
            "<which> <organizations> <was> {actor} (chairing|<chair> of)",
            "what <did> {actor} (chair|chaired|preside over)",
        ),
        gives="tuple of Organizations",
    ),
)

_LEADERS = (
    Form(
        kind="holder.led",
        shape="Who led {body} {when}?",
        sample={"body": _KAZ, "when": _MAY},
        patterns=(
            "<who> [currently] <led> {body}",
            "<who> <was> leader of {body}",
            "<who> <was> {body} 's leader",
            "leader of {body}",
            "{body} 's leader",
        ),
        gives="Leader, or a tuple of them",
    ),
    Form(
        kind="holder.did",
        shape="Was {leader} {office} of {body} {when}?",
        sample={"leader": "Lavrov", "office": "foreign minister", "body": _RUS, "when": "on 21 May 2024"},
        patterns=(
            "<was> {leader} {office} of {body}",
            "<was> {leader} {body} 's {office}",
            "<did> {leader} (serve|served|act|acted) as {office} of {body}",
            "<did> {leader} been {office} of {body}",
        ),
        gives="Verdict",
    ),
    Form(
        kind="holder.did_lead",
        shape="Did {leader} lead {body} {when}?",
        sample={"leader": "Putin", "body": _RUS, "when": _MAY},
        patterns=(
            "<did> {leader} <led> {body}",
            "<did> {leader} (rule|govern|run|head) {body}",
            "<was> {leader} leader of {body}",
            "<was> {leader} {body} 's leader",
            "<was> {leader} (leading|ruling|governing) {body}",
        ),
        gives="Verdict",
    ),
    Form(
        kind="holder.when",
        shape="When was {leader} {office} of {body}?",
        sample={"leader": "Tokayev", "office": "president", "body": _KAZ},
        patterns=(
            "(when|since when|until when|how long|from when to when) <was> {leader} [been] {office} of {body}",
            "(when|since when|until when|how long) <was> {leader} [been] {body} 's {office}",
            "(when|since when|how long) <did> {leader} (become|been|served as|serve as) {office} of {body}",
        ),
        gives="Interval, or a tuple of them",
    ),
    Form(
        kind="holder.offices",
        shape="What office did {leader} hold {when}?",
        sample={"leader": "Lavrov", "when": _MAY},
        patterns=(
            "<which> (office|offices|post|posts|position|positions) <did> {leader} (hold|held|have|occupy)",
            "<which> <was> {leader} 's (office|offices|post|posts|position|positions)",
            "<which> <was> (office|offices|post|posts|position|positions) of {leader}",
            "who <was> {leader}",
            "{leader} 's (office|offices|post|posts|position|positions)",
        ),
        gives="tuple of Offices",
    ),
)

_MEMBERS = (
    Form(
        kind="founders",
        shape="Who founded {organization}?",
        sample={"organization": _SCO},
        patterns=(
            "<who> <founded> {organization}",
            "<who> <was> (founders|founder|founding members|founding states|founding countries) of {organization}",
            "<which> <countries> <founded> {organization}",
            "<who> <was> {organization} 's (founders|founding members)",
            "{organization} 's (founders|founding members)",
            "(founders|founding members) of {organization}",
        ),
        gives="tuple of States and Organizations",
    ),
    Form(
        kind="founded",
        shape="When was {organization} founded?",
        sample={"organization": _SCO},
        patterns=(
            "(when|in which year|in what year|which year|what year) <was> {organization} <founded>",
            "(when|in which year|in what year) did {organization} (begin|start|come into being|come into existence)",
            "since when <did> {organization} (exist|existed)",
            "how old is {organization}",
        ),
        gives="PartialDate",
    ),
    Form(
        kind="founded.did",
        shape="Was {organization} founded {when}?",
        sample={"organization": _SCO, "when": "in 2001"},
        patterns=("<was> {organization} <founded>",),
        gives="Verdict",
    ),
    Form(
        kind="member.did_found",
        shape="Did {member} found {organization}?",
        sample={"member": "China", "organization": _SCO},
        patterns=(
            "did {member} (found|establish|create|set up|form|help found|help to found) {organization}",
            "<was> {member} (founder|founders|founding member|founding members|founding state) of {organization}",
            "<was> {member} among (founders|founding members) of {organization}",
        ),
        gives="Verdict",
    ),
    Form(
        kind="members.count",
        shape="How many {status} did {organization} have {when}?",
        sample={"status": "members", "organization": _SCO, "when": _MAY},
        patterns=(
            "how many {status} <did> {organization} [have|had]",
            "how many {status} <was> there in {organization}",
            "how many {status} <was> in {organization}",
            "how many [<countries>] <was> {status} (of|in|from) {organization}",
            "how many [<countries>] <was> {status} {organization} [membership]",
            "how many {status} of {organization} <was> there",
            "how many {status} <did> {organization} [currently] count",
            "how many <countries> (belonged to|belong to|belongs to|<was> in|<was> part of) {organization}",
            "number of {status} (of|in) {organization}",
        ),
        gives="int",
    ),
    Form(
        kind="members.who",
        shape="Who were the {status} of {organization} {when}?",
        sample={"status": "observers", "organization": _SCO, "when": _MAY},
        patterns=(
            "<who> <was> {status} (of|in|from|at) {organization}",
            "<who> <was> {organization} 's {status}",
            "<who> <was> in {organization}",
            "<who> (belonged to|belong to|belongs to|make up) {organization}",
            "<who> <was> {status} {organization} [membership]",
            "<which> <countries> <was> {status} (of|in|from|at) {organization}",
            "<which> <countries> <was> (in|part of) {organization}",
            "<which> <countries> (belonged to|belong to|belongs to|make up) {organization}",
            "<which> <countries> <was> {status} {organization} [membership]",
            "<which> <was> {status} of {organization}",
            "(list|name|show|give) [me] [all] {status} of {organization}",
            "[all] {status} of {organization}",
            "{organization} 's {status}",
            "{organization} {status}",
        ),
        gives="tuple of States and Organizations",
    ),
    Form(
        kind="members.joined",
        shape="Who joined {organization} {when}?",
        sample={"organization": _SCO, "when": "in 2001"},
        patterns=("<who> [<did>] <join> {organization}", "<who> became {status} of {organization}"),
        gives="tuple of States and Organizations",
    ),
    Form(
        kind="members.left",
        shape="Who left {organization} {when}?",
        sample={"organization": _SCO, "when": "in 2024"},
        patterns=("<who> [<did>] (left|quit|exited|withdrew from|<leave>) {organization}",),
        gives="tuple of States and Organizations",
    ),
    Form(
        kind="member.when",
        shape="How long was {member} {status} of {organization}?",
        sample={"member": _KAZ, "status": "a member", "organization": _SCO},
        patterns=(
            "(how long|from when to when|in which years) <was> {member} {status} (of|in|at) {organization}",
            "how long <was> {member} {organization} {status}",
            "how long <did> {member} been {status} (of|in|at) {organization}",
            "how long <was> {member} (in|part of) {organization}",
            "how long <did> {member} (belong to|belonged to|been in|been part of) {organization}",
        ),
        gives="Interval, or a tuple of them",
    ),
    Form(
        kind="member.again",
        shape="When did {member} rejoin {organization}?",
        sample={"member": "India", "organization": _SCO},
        patterns=(
            "when <did> {member} (rejoin|rejoined|re-join|re-enter|re-entered) {organization}",
            "when <did> {member} (return|returned|come back|go back) to {organization}",
            "when <was> {member} readmitted to {organization}",
            "when <did> {member} <join> {organization} again",
            "when <did> {member} (become|became) {status} of {organization} again",
        ),
        gives="PartialDate, or a tuple of them",
    ),
    Form(
        kind="member.since",
        shape="Since when has {member} been {status} of {organization}?",
        sample={"member": _KAZ, "status": "a member", "organization": _SCO},
        patterns=(
            "since when <did> {member} been {status} (of|in|at|from) {organization}",
            "since when <did> {member} been {status} {organization} [membership]",
            "when <did> {member} become {status} {organization} [membership]",
            "since when <was> {member} {status} (of|in|at|from) {organization}",
            "when <did> {member} (become|became|been|made) {status} (of|in|at) {organization}",
            "when <was> {member} ({status} from|admitted to|{status} of) {organization}",
            "when <did> {member} <join> {organization}",
            "since when <did> {member} (belonged to|been in|been part of) {organization}",
            "since when <was> {member} (in|part of) {organization}",
            "how long <did> {member} been {status} (of|in|at) {organization}",
        ),
        gives="PartialDate",
    ),
    Form(
        kind="member.until",
        shape="When did {member} leave {organization}?",
        sample={"member": "India", "organization": _SCO},
        patterns=(
            "when <did> {member} <leave> {organization}",
            "when <was> {member} (expelled|excluded) from {organization}",  # the answer says that it left, no more
            "until when <was> {member} {status} (of|in|at) {organization}",
            "when <did> {member} (cease|stop) (to be|being) {status} of {organization}",
        ),
        gives="PartialDate",
    ),
    Form(
        kind="member.joined",
        shape="Did {member} join {organization} {when}?",
        sample={"member": "China", "organization": _SCO, "when": "in 2001"},
        patterns=(
            "<did> {member} <join> {organization}",
            "<did> {member} (become|became) {status} (of|in|at) {organization}",
            "<was> {member} admitted to {organization}",
        ),
        gives="Verdict",
    ),
    Form(
        kind="member.left",
        shape="Did {member} leave {organization} {when}?",
        sample={"member": "India", "organization": _SCO, "when": "in 2020"},
        patterns=(
            "<did> {member} <leave> {organization}",
            "<did> {member} (cease|ceased|stop|stopped) (to be|being) {status} of {organization}",
        ),
        gives="Verdict",
    ),
    Form(
        kind="member.of",
        shape="Which organizations was {member} {status} of {when}?",
        sample={"member": _KAZ, "status": "a member", "when": _MAY},
        patterns=(
            "<which> <organizations> <was> {member} {status} (of|in|at)",
            "(of|in) <which> <organizations> <was> {member} {status}",
            "<which> <organizations> <did> {member} (belong to|belonged to|been {status} of)",
            "to <which> <organizations> <did> {member} belong",
            "<which> <organizations> <was> {member} (in|part of)",
            "what <was> {member} {status} of",
        ),
        gives="tuple of Organizations",
    ),
    Form(
        kind="member.is",
        shape="Was {member} {status} of {organization} {when}?",
        sample={"member": "Belarus", "status": "a member", "organization": _SCO, "when": "on 21 May 2024"},
        patterns=(
            "<was> {member} {status} (of|in|at|from|to) {organization}",
            "<was> {member} {status} {organization} [membership]",
            "<did> {member} [been] {status} (of|in|at|from|to) {organization}",
            "<did> {member} (belong to|belonged to|been in|been part of) {organization}",
            "<was> {member} (in|part of) {organization}",
            "<was> {member} {organization} {status}",
        ),
        gives="Verdict",
    ),
)

_MEETINGS = (
    Form(
        kind="meeting.where_was",
        shape="Where was {leader} {when}?",
        sample={"leader": "Putin", "when": "on 9 November 2023"},
        patterns=("where <was> {leader}",),
        gives="tuple of places",
    ),
    Form(
        kind="meeting.who",
        shape="Who did {actor} meet {when}?",
        sample={"actor": "Tokayev", "when": _MAY},
        patterns=(
            "<who> <did> {actor} <meet> [(in|at) {place}]",
            "with <who> <did> {actor} (meet|hold talks|held talks|met) [(in|at) {place}]",
            "<who> (met|met with|held talks with|meets|meets with) {actor} [(in|at) {place}]",
            "<who> <was> {actor} (meeting|meeting with) [(in|at) {place}]",
        ),
        gives="tuple of those met",
    ),
    Form(
        kind="call.who",
        shape="Who did {actor} speak to by telephone {when}?",
        sample={"actor": "Tokayev", "when": _MAY},
        patterns=(
            "<who> <did> {actor} <talk> [by telephone|by phone|on phone]",
            "with <who> <did> {actor} (speak|spoken|talk|talked) [by telephone|by phone|on phone]",
            "<who> (called|phoned|telephoned) {actor}",
            "<who> (spoke|talked) (to|with) {actor} [by telephone|by phone|on phone]",
        ),
        gives="tuple of those spoken to",
    ),
    Form(
        kind="visit.who",
        shape="Who visited {place} {when}?",
        sample={"place": _KAZ, "when": "in November 2023"},
        patterns=(
            "<who> (visited|visits|visit|travelled to|traveled to|went to|arrived in|came to|<was> visiting) {place}",
        ),
        gives="tuple of Leaders",
    ),
    Form(
        kind="visit.did",
        shape="Did {actor} visit {place} {when}?",
        sample={"actor": "Putin", "place": _KAZ, "when": "in November 2023"},
        patterns=(
            "<did> {actor} (visit|visited|travel to|go to|been to|come to|arrive in|arrived in) {place}",
            "<was> {actor} in {place}",
        ),
        gives="Verdict",
    ),
    Form(
        kind="visit.when",
        shape="When did {actor} visit {place}?",
        sample={"actor": "Lavrov", "place": _KAZ},
        patterns=(
            "when <did> {actor} (visit|visited|travel to|go to|come to|arrive in|arrived in) {place}",
            "when <was> {actor} (in|visiting) {place}",
            "when <was> {actor} 's (visit|trip) to {place}",
        ),
        gives="tuple of Intervals",
    ),
    Form(
        kind="visit.where",
        shape="Which countries did {actor} visit {when}?",
        sample={"actor": "Putin", "when": "in 2023"},
        patterns=(
            "<which> <countries> <did> {actor} (visit|visited|travel to|go to)",
            "(where|what) <did> {actor} (visit|travel|travel to|go|go to)",
        ),
        gives="tuple of States",
    ),
    Form(
        kind="meeting.when",
        shape="When did {actor} and {other} meet?",
        sample={"actor": "Tokayev", "other": "Lavrov"},
        patterns=(
            "when <did> {actor} and {other} (meet|met|hold talks|held talks) [(in|at) {place}]",
            "when <did> {actor} <meet> {other} [(in|at) {place}]",
            "when <was> meeting (between|of) {actor} and {other}",
        ),
        gives="tuple of Intervals",
    ),
    Form(
        kind="meeting.where",
        shape="Where did {actor} and {other} meet {when}?",
        sample={"actor": "Putin", "other": "Tokayev", "when": "in November 2023"},
        patterns=(
            "where <did> {actor} and {other} (meet|met|hold talks|held talks)",
            "where <did> {actor} <meet> {other}",
            "where <was> meeting (between|of) {actor} and {other}",
        ),
        gives="tuple of places",
    ),
    Form(
        kind="call.did",
        shape="Did {actor} and {other} speak by telephone {when}?",
        sample={"actor": "Tokayev", "other": "Putin", "when": _MAY},
        patterns=(
            "<did> {actor} and {other} (speak|talk|spoken|talked) [by telephone|by phone|on phone]",
            "<did> {actor} <talk> {other} [by telephone|by phone|on phone]",
        ),
        gives="Verdict",
    ),
    Form(
        kind="call.when",
        shape="When did {actor} and {other} speak by telephone?",
        sample={"actor": "Tokayev", "other": "Putin"},
        patterns=(
            "when <did> {actor} and {other} (speak|talk|spoken|talked) [by telephone|by phone|on phone]",
            "when <did> {actor} <talk> {other} [by telephone|by phone|on phone]",
        ),
        gives="tuple of Intervals",
    ),
    Form(
        kind="meeting.did",
        shape="Did {actor} and {other} meet {when}?",
        sample={"actor": "Tokayev", "other": "Lavrov", "when": _MAY},
        patterns=(
            "<did> {actor} and {other} (meet|met|hold talks|held talks) [(in|at) {place}]",
            "<did> {actor} <meet> {other} [(in|at) {place}]",
        ),
        gives="Verdict",
    ),
    Form(
        kind="meeting.summits",
        shape="Where was the summit of {organization} {when}?",
        sample={"organization": _SCO, "when": "in 2018"},
        patterns=(
            "(when|where) <was> <top> of {organization} [held] [(in|at) {place}]",
            "(when|where) <was> {organization} ['s] <top> [held] [(in|at) {place}]",
            "(when|where) <did> {organization} ['s] <top> take place [(in|at) {place}]",
            "(when|where) <did> <top> of {organization} take place [(in|at) {place}]",
            "<which> <top> <did> {organization} (have|had|hold|held) [(in|at) {place}]",
            "{organization} ['s] <top> [(in|at) {place}]",
            "<top> of {organization} [(in|at) {place}]",
        ),
        gives="tuple of Meetings",
    ),
    Form(
        kind="meeting.host",
        shape="Who hosted the summit of {organization} {when}?",
        sample={"organization": _SCO, "when": "in 2018"},
        patterns=(
            "<who> [<did>] (hosted|hosts|host|hosting) {organization} [<top>]",
            "<who> <was> (hosting|host of) {organization} [<top>]",
            "<who> [<did>] (hosted|hosts|host|hosting) <top> of {organization}",
            "<who> <was> (hosting|host of) <top> of {organization}",
            "<who> <was> {organization} [<top>] host",
            "in <which> <countries> <was> {organization} <top> [held]",
            "in <which> <countries> <was> <top> of {organization} [held]",
        ),
        gives="tuple of States",
    ),
    Form(
        kind="meeting.last",
        shape="When was the last summit of {organization}?",
        sample={"organization": _SCO},
        patterns=(
            "(when|where) <was> <newest> (<top> of {organization}|{organization} <top>) [held]",
            "(when|where) <did> <newest> (<top> of {organization}|{organization} <top>) take place",
            "<newest> (<top> of {organization}|{organization} <top>)",
        ),
        gives="tuple of Meetings",
    ),
    Form(
        kind="meeting.last_host",
        shape="Who hosted the last summit of {organization}?",
        sample={"organization": _SCO},
        patterns=(
            "<who> [<did>] (hosted|hosts|host|hosting) <newest> (<top> of {organization}|{organization} <top>)",
            "<who> <was> (hosting|host of) <newest> (<top> of {organization}|{organization} <top>)",
            "in <which> <countries> <was> <newest> (<top> of {organization}|{organization} <top>) [held]",
        ),
        gives="tuple of States",
    ),
    Form(
        kind="meeting.of",
        shape="What meetings did {actor} have {when}?",
        sample={"actor": "Lavrov", "when": _MAY},
        patterns=(
            "<which> <meetings> <did> {actor} (have|had|attend|attended|hold|held|go to) [(in|at) {place}]",
            "<which> <meetings> <did> {actor} (take|taken) part in [(in|at) {place}]",
            "{actor} 's <meetings> [(in|at) {place}]",
            "<meetings> of {actor}",
            "<was> there <meetings> of {actor}",
            "(when|where) <was> (meeting|meetings|council|session) of {actor} [held] [(in|at) {place}]",
            "[(when|where)] <did> {actor} (meet|met|hold a meeting)",
            "(when|where) <was> {actor} <sitting> [held] [(in|at) {place}]",
            "(when|where) <did> {actor} <sitting> take place [(in|at) {place}]",
            "(when|where) <did> <sitting> of {actor} take place [(in|at) {place}]",
            "(when|where) <was> {actor} [held]",
        ),
        gives="tuple of Meetings",
    ),
    Form(
        kind="meeting.list",
        shape="What meetings were there in {place} {when}?",
        sample={"place": "Astana", "when": _MAY},
        patterns=(
            "<which> <meetings> (<was> there|<was> held|took place|<was> planned|happened) [(in|at) {place}]",
            "<was> there [any] <meetings> [(in|at) {place}]",
            "(who met|<meetings>) [(in|at) {place}]",
        ),
        gives="tuple of Meetings",
    ),
)

_TRADE = (
    Form(
        kind="trade.turnover",
        shape="How much was the trade between {state} and {partner} {when}?",
        sample={"state": _KAZ, "partner": _RUS, "when": ""},
        patterns=(
            "(how much|how high|how big|how large|what) <was> <trade> (between|of) {state} (and|with) {partner}",
            "(how much|how high|what) <was> {state} 's <trade> with {partner}",
            "(what|how much) <did> <trade> (between|of) {state} (and|with) {partner} (amount to|come to|reach)",
            "how much [<trade>] (<did>|<was> there) {state} (and|trade with|traded with) {partner} [trade|traded]",
            "how much trade <was> there between {state} and {partner}",
            "<trade> (between|of) {state} (and|with) {partner}",
            "{state} 's <trade> with {partner}",
        ),
        gives="TradeFigure, or a tuple of them",
    ),
    Form(
        kind="trade.exports",
        shape="How much did {state} export to {partner} {when}?",
        sample={"state": _KAZ, "partner": _RUS, "when": "in 2023"},
        patterns=(
            "how much <did> {state} (export|exported|sell) to {partner}",
            "(what|how much|how high) <was> {state} 's exports to {partner}",
            "(what|how much|how high) <was> exports (of|from) {state} to {partner}",
            "exports (of|from) {state} to {partner}",
            "{state} 's exports to {partner}",
        ),
        gives="TradeFigure, or a tuple of them",
    ),
    Form(
        kind="trade.imports",
        shape="How much did {state} import from {partner} {when}?",
        sample={"state": _KAZ, "partner": _RUS, "when": "in 2023"},
        patterns=(
            "how much <did> {state} (import|imported|buy) from {partner}",
            "(what|how much|how high) <was> {state} 's imports from {partner}",
            "(what|how much|how high) <was> imports of {state} from {partner}",
            "imports of {state} from {partner}",
            "{state} 's imports from {partner}",
        ),
        gives="TradeFigure, or a tuple of them",
    ),
)

_OTHERS = (
    Form(
        kind="capital.what",
        shape="What was the capital of {state} {when}?",
        sample={"state": _KAZ, "when": _MAY},
        patterns=(
            "<which> [city] <was> capital [city] of {state}",
            "<which> [city] <was> {state} 's capital [city]",
            "capital [city] of {state}",
            "{state} 's capital [city]",
        ),
        gives="str, or a tuple of them",
    ),
    Form(
        kind="capital.is",
        shape="Was {city} the capital of {state} {when}?",
        sample={"city": "Astana", "state": _KAZ, "when": _MAY},
        patterns=("<was> {city} capital [city] of {state}", "<was> {city} {state} 's capital [city]"),
        gives="Verdict",
    ),
    Form(
        kind="capital.of",
        shape="Of which country was {city} the capital {when}?",
        sample={"city": "Astana", "when": _MAY},
        patterns=(
            "of <which> <countries> <was> {city} capital",
            "<which> <countries> 's capital <was> {city}",
            "{city} <was> capital of <which> <countries>",
            "<which> <was> {city} capital of",
        ),
        gives="State, or a tuple of them",
    ),
    Form(
        kind="statement.about",
        shape="What did {speaker} say about {subject} {when}?",
        sample={"speaker": "Tokayev", "subject": _RUS, "when": _MAY},
        patterns=(
            "what <did> {speaker} (say|said|declare|declared|state|stated) (about|of|on|regarding) {subject}",
            "what <was> said by {speaker} about {subject}",
            "(statements|statement) (by|of) {speaker} (about|on) {subject}",
        ),
        gives="tuple of Statements",
    ),
    Form(
        kind="statement.by",
        shape="What did {speaker} say {when}?",
        sample={"speaker": "Tokayev", "when": _MAY},
        patterns=(
            "what <did> {speaker} (say|said|declare|declared|state|stated)",
            "<which> statements <did> {speaker} (make|made)",
            "(statements|statement) (by|of) {speaker}",
        ),
        gives="tuple of Statements",
    ),
    Form(
        kind="statement.on",
        shape="What was said about {subject} {when}?",
        sample={"subject": _RUS, "when": _MAY},
        patterns=(
            "what <was> said about {subject}",
            "who (said what|spoke|made statements|made a statement) about {subject}",
            "(statements|statement) about {subject}",
        ),
        gives="tuple of Statements",
    ),
    Form(
        kind="exists",
        shape="Did {member} exist {when}?",
        sample={"member": _SCO, "when": "in 1999"},
        patterns=("<did> {member} (exist|existed)", "was there {member}", "is there {member}"),
        gives="Verdict",
    ),
    Form(
        kind="ended",
        shape="When did {member} cease to exist?",
        sample={"member": _SCO},
        patterns=(
            "(when|in which year|in what year) <did> {member} (cease|stop) (to exist|existing)",
            "(when|in which year|in what year) <was> {member} (dissolved|abolished|disbanded|wound up)",
            "when <did> {member} (end|ended|dissolve|dissolved|break up|fall apart|collapse|disappear)",
            "until when <did> {member} (exist|existed)",
        ),
        gives="PartialDate, or a tuple of them",
    ),
    Form(
        kind="what",
        shape="What is {organization}?",
        sample={"organization": _SCO},
        patterns=("(what|who) <was> {organization}", "what (does|did) {organization} (stand for|mean)"),
        gives="Organization",
    ),
)


_LIKE_A_MEMBER = "{0}|{0}s|{0} state|{0} states|{0} country|{0} countries|{0} member|{0} members"

ENGLISH = Language(
    locale="en",
    forms=(*_CHAIRS, *_LEADERS, *_MEMBERS, *_MEETINGS, *_TRADE, *_OTHERS),
    words=_WORDS,
    articles=frozenset({"the", "a", "an", "all"}),
    fillers=phrases(
        "please|can you tell me|could you tell me|tell me|do you know|still|already|also|together|officially"
    ),
    present=phrases(
        "at present|right now|as of now|as of today|at the moment|these days|currently|presently|current|incumbent"
        "|now|today|nowadays|at the latest"
    ),
    ever=phrases("ever|at any time|at any point|at some time|at some point|in the past"),
    past=re.compile(r"^(?:was|were|did|has|have|had)\b"),
    negations=frozenset({"not", "never"}),
    contractions={
        f"{word}n't": (whole, "not")
        for word, whole in {"ca": "can", "wo": "will"}.items()
        | {word: word for word in "is are was were do does did has have had".split()}.items()
    },
    contracted=frozenset({"who", "what", "where", "when", "how", "there", "it", "that"}),
    before_dates=frozenset(
        "in on during as at for from between since until till before after over within all through throughout".split()
    ),
    openings=phrases("as of|in|on|during|for|over|within|by|at"),
    throughout=phrases(
        "throughout all of|throughout the whole of|throughout|all through|through all of|for all of|for the whole of"
        "|for the entire|for the whole|during all of|during the whole of|in all of|all of|the whole of"
    ),
    months=frozenset(
        "january february march april may june july august september october november december"
        " jan feb mar apr jun jul aug sep sept oct nov dec"
        " twenties thirties forties fifties sixties seventies eighties nineties".split()
    ),
    date_words=frozenset(
        "of the and to , in on during as at for from between since until till before after over within all through"
        " throughout whole entire year years month months day days decade century centuries millennium bc bce ad ce"
        " first second third fourth quarter half spring summer autumn fall winter early mid late beginning end"
        " about around circa c. ca. approximately possibly monday tuesday wednesday thursday friday saturday sunday"
        " noon midnight am pm utc gmt".split()
    ),
    relative=re.compile(
        r"\b((?:last|this|next|previous|coming|past) (?:year|month|week|day|summer|winter|spring|autumn|fall|decade"
        r"|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|tomorrow|\w+ (?:years?|months?"
        r"|weeks?|days?) ago|ago|recently|lately)\b"
    ),
    statuses=by_word(
        {
            "member": _LIKE_A_MEMBER.format("member") + "|full member|full members|membership|memberships",
            "observer": _LIKE_A_MEMBER.format("observer"),
            "partner": _LIKE_A_MEMBER.format("partner") + "|dialogue partner|dialogue partners|dialog partners",
            "associate": _LIKE_A_MEMBER.format("associate") + "|associated state|associated states",
            "candidate": _LIKE_A_MEMBER.format("candidate")
            + "|"
            + "|".join(
                f"{who} {what}"
                for who in ("candidate", "candidates", "candidate country", "candidate countries")
                for what in ("for", "for membership", "for accession", "to join")
            ),
            "invited": "invited|invited country|invited countries",
            "suspended": "suspended|suspended member|suspended members",
        }
    ),
    roles=by_word(
        {
            "head of state": "head of state|heads of state",
            "head of government": "head of government|heads of government|head of the government",
            "foreign minister": "foreign minister|minister of foreign affairs|minister for foreign affairs"
            "|minister of external affairs|foreign secretary|secretary of state",
            "secretary-general": "secretary-general|secretary general|general secretary",
        }
    ),
    titles=frozenset(
        "president|prime minister|premier|chancellor|king|queen|emperor|monarch|sultan|emir|supreme leader"
        "|vice president|vice-president".split("|")
    ),
    pronouns=frozenset(
        "i me my we us our you your he him his she her it its they them their this that these those here there one so"
        " no not or but if be am been being can may will would should could shall must do did done go".split()
    ),
)
"""English."""
