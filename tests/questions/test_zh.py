"""Questions in Chinese, as people put them."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._chinese import GRAMMAR
from geopolitics.questions._reading import Reader

WORLD = gp.world()


@pytest.mark.parametrize(
    "question",
    [
        "2024年5月谁担任上海合作组织主席国？",
        "2024年5月谁担任上合组织主席国",
        "２０２４年５月谁担任上海合作组织主席国？",
        "2024 年 5 月谁担任上海合作组织主席国?",
        "谁在2024年5月担任上海合作组织主席国？",
        "2024年5月，谁担任上海合作组织轮值主席国？",
        "请问2024年5月哪个国家担任上海合作组织的主席国？",
        "2024年5月上海合作组织主席国是谁？",
        "2024年5月上海合作组织的轮值主席国是哪个国家？",
        "2024年5月的上合组织主席国是谁？",
        "2024年5月SCO主席国是哪国？",
        "2024年5月上海合作组织由谁担任主席国？",
        "上海合作组织主席国，2024年5月",
        "二〇二四年五月谁担任上海合作组织主席国？",
    ],
)
def test_who_chaired(question):
    answer = gp.ask(question, WORLD)

    assert ("zh", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)
    assert "2024年5月，哈萨克斯坦担任上海合作组织主席职务。" == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("2024年5月", "2024-05"),
        ("2024年5月21日", "2024-05-21"),
        ("2024年5月21号", "2024-05-21"),
        ("在2024年5月", "2024-05"),
        ("2024年5月份", "2024-05"),
        ("2024年5月期间", "2024-05"),
        ("2023年", "2023"),
        ("2024年第二季度", "2024-34"),
        ("20世纪90年代", "199X"),
        ("上世纪90年代", "199X"),
        ("1990年代", "199X"),
        ("2023年7月至2024年7月", "2023-07/2024-07"),
        ("从2023年7月到2024年7月", "2023-07/2024-07"),
        ("2023年7月1日至2024年7月31日", "2023-07-01/2024-07-31"),
        ("从2023年7月1日到2024年7月31日", "2023-07-01/2024-07-31"),
        ("2013-2015年", "2013/2015"),
        ("整个2024年", "2024"),
        ("2024年全年", "2024"),
        ("截至2024年5月", "2024-05"),
    ],
)
def test_times(said, window):
    asked = Reader(GRAMMAR, WORLD, None).read(f"{said}谁担任上海合作组织主席国？")

    assert gp.as_window(gp.parse_edtf(window)) == asked.when.window


@pytest.mark.parametrize("said", ["整个2024年", "2024年全年"])
def test_all_of_a_time(said):
    assert Reader(GRAMMAR, WORLD, None).read(f"{said}谁担任上海合作组织主席国？").when.throughout


@pytest.mark.parametrize("said", ["2001年以来", "自2001年起", "从2001年起", "2001年至今"])
def test_since(said):
    asked = Reader(GRAMMAR, WORLD, None).read(f"{said}谁担任上海合作组织主席国？")

    assert gp.as_window("2001")[0] == asked.when.first


@pytest.mark.parametrize("said", ["目前", "现在", "当前", ""])
def test_the_last_day_on_record(said):
    answer = gp.ask(f"{said}谁担任上海合作组织主席国？", WORLD)

    assert str(answer).startswith("截至2026年")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("2024年5月哈萨克斯坦总统是谁？", "holder.who"),
        ("谁是俄罗斯外长？", "holder.who"),
        ("现任上合组织秘书长是谁？", "holder.who"),
        ("谁担任中国国家主席？", "holder.who"),
        ("哈萨克斯坦的领导人是谁？", "holder.led"),
        ("Lavrov是俄罗斯外长吗？", "holder.did"),
        ("Tokayev是什么时候当选哈萨克斯坦总统的？", "holder.when"),
        ("Lavrov是谁？", "holder.offices"),
        ("哈萨克斯坦是上合组织主席国吗？", "chair.did"),
        ("哈萨克斯坦担任过上合组织主席国吗？", "chair.did"),
        ("哈萨克斯坦什么时候担任上合组织轮值主席国？", "chair.when"),
        ("哪些国家是上合组织成员国？", "members.who"),
        ("上合组织成员国有哪些国家？", "members.who"),
        ("上合组织的所有成员", "members.who"),
        ("列出上合组织的对话伙伴", "members.who"),
        ("上合组织有几个观察员国？", "members.count"),
        ("有多少个国家是联合国会员国？", "members.count"),
        ("印度是上合组织成员国吗？", "member.is"),
        ("印度是不是上合组织的成员？", "member.is"),
        ("联合国会员国包括印度吗？", "member.is"),
        ("哈萨克斯坦是什么时候加入上合组织的？", "member.since"),
        ("印度哪一年成为上合组织成员国？", "member.since"),
        ("印度加入上合组织了吗？", "member.joined"),
        ("哪个国家退出了独联体？", "members.left"),
        ("格鲁吉亚是哪一年退出独联体的？", "member.until"),
        ("格鲁吉亚退出独联体了吗？", "member.left"),
        ("哈萨克斯坦属于哪些组织？", "member.of"),
        ("上合组织的创始成员国有哪些？", "founders"),
        ("上合组织是由谁创立的？", "founders"),
        ("上合组织是哪一年成立的？", "founded"),
        ("上合组织成立于哪一年？", "founded"),
        ("上合组织是2001年成立的吗？", "founded.did"),
        ("中国是上合组织的创始成员国之一吗？", "member.did_found"),
        ("谁会见了Tokayev？", "meeting.who"),
        ("Tokayev和谁会晤？", "meeting.who"),
        ("Tokayev会见了Lavrov吗？", "meeting.did"),
        ("Putin什么时候会见Tokayev的？", "meeting.when"),
        ("Putin和Tokayev是在哪里会晤的？", "meeting.where"),
        ("Tokayev给Putin打电话了吗？", "call.did"),
        ("Lavrov去了哈萨克斯坦吗？", "visit.did"),
        ("Putin对哈萨克斯坦进行了访问吗？", "visit.did"),
        ("哈萨克斯坦和俄罗斯的双边贸易额有多少？", "trade.turnover"),
        ("2023年哈萨克斯坦向俄罗斯出口了多少？", "trade.exports"),
        ("哈萨克斯坦首都是哪座城市？", "capital.what"),
        ("哈萨克斯坦的首都在哪里？", "capital.what"),
        ("Astana是哈萨克斯坦的首都吗？", "capital.is"),
        ("Tokayev对俄罗斯有什么看法？", "statement.about"),
        ("什么是上合组织？", "what"),
        ("苏联2000年还存在吗？", "exists"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == Reader(GRAMMAR, WORLD, None).read(question).form.kind
    assert "zh" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["去年", "昨天", "上个月", "三年前", "3年前"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"{said}谁担任上海合作组织主席国？", WORLD)


def test_a_name_that_is_nobodys_is_refused():
    with pytest.raises(gp.UnknownNameError, match="甲乙组织"):
        gp.ask("2024年5月谁担任甲乙组织主席国？", WORLD)


def test_the_nearest_form_is_in_chinese():
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("2023年谁吃了上海合作组织？", WORLD)

    assert "上海合作组织" in caught.value.nearest
    assert caught.value.nearest.endswith("？")
