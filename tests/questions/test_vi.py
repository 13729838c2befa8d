"""Questions in Vietnamese, as people put them."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._reading import Reader
from geopolitics.questions._vietnamese import GRAMMAR

WORLD = gp.world()


@pytest.mark.parametrize(
    "question",
    [
        "Ai giữ chức chủ tịch SCO vào tháng 5 năm 2024?",
        "ai giữ chức chủ tịch sco vào tháng 5 năm 2024",
        "Nước nào giữ chức chủ tịch SCO vào tháng 5 năm 2024?",
        "Nước nào là chủ tịch luân phiên của SCO vào tháng 5 năm 2024?",
        "Quốc gia nào đảm nhiệm vai trò chủ tịch SCO trong tháng 5 năm 2024?",
        "Vào tháng 5 năm 2024, ai giữ chức chủ tịch SCO?",
        "Tháng 5/2024 nước nào giữ cương vị chủ tịch SCO?",
        "Xin cho biết nước nào đã giữ chức chủ tịch của SCO vào tháng 5 năm 2024?",
        "Chủ tịch của SCO vào tháng 5 năm 2024 là ai?",
        "Chủ tịch SCO tháng 5 năm 2024",
    ],
)
def test_who_chaired(question):
    answer = gp.ask(question, WORLD)

    assert ("vi", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("vào tháng 5 năm 2024", "2024-05"),
        ("trong tháng 5/2024", "2024-05"),
        ("tháng 5, 2024", "2024-05"),
        ("vào ngày 21 tháng 5 năm 2024", "2024-05-21"),
        ("ngày 21/5/2024", "2024-05-21"),
        ("vào năm 2023", "2023"),
        ("năm 2020", "2020"),
        ("trong những năm 1990", "199X"),
        ("vào thập niên 1990", "199X"),
        ("từ tháng 7 năm 2023 đến tháng 7 năm 2024", "2023-07/2024-07"),
        ("giữa năm 2013 và năm 2015", "2013/2015"),
        ("đến năm 2004", "../2004"),
        ("trong suốt năm 2024", "2024"),
    ],
)
def test_times(said, window):
    asked = Reader(GRAMMAR, WORLD, None).read(f"Ai giữ chức chủ tịch SCO {said}?")

    assert gp.as_window(gp.parse_edtf(window)) == asked.when.window


def test_all_of_a_time():
    assert Reader(GRAMMAR, WORLD, None).read("Ai giữ chức chủ tịch SCO trong suốt năm 2024?").when.throughout


@pytest.mark.parametrize("said", ["hiện nay", "hiện tại", "bây giờ", ""])
def test_the_last_day_on_record(said):
    assert "(tính đến ngày " in str(gp.ask(f"Ai giữ chức chủ tịch SCO {said}?", WORLD))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tổng thống Kazakhstan là ai?", "holder.who"),
        ("Ai là ngoại trưởng Nga?", "holder.who"),
        ("Ai là tổng thư ký Liên Hợp Quốc?", "holder.who"),
        ("Ai đứng đầu Kazakhstan?", "holder.led"),
        ("Lavrov có phải là ngoại trưởng của Nga không?", "holder.did"),
        ("Tokayev trở thành tổng thống Kazakhstan khi nào?", "holder.when"),
        ("Lavrov là ai?", "holder.offices"),
        ("Kazakhstan đã từng giữ chức chủ tịch SCO chưa?", "chair.did"),
        ("Khi nào Kazakhstan giữ chức chủ tịch SCO?", "chair.when"),
        ("Các thành viên của SCO là những nước nào?", "members.who"),
        ("SCO có những thành viên nào?", "members.who"),
        ("SCO gồm những nước nào?", "members.who"),
        ("Có bao nhiêu nước là thành viên của Liên Hợp Quốc?", "members.count"),
        ("Ấn Độ có phải là thành viên SCO không?", "member.is"),
        ("Ấn Độ trở thành thành viên của SCO từ năm nào?", "member.since"),
        ("Khi nào Ấn Độ gia nhập SCO?", "member.since"),
        ("Ấn Độ đã gia nhập SCO chưa?", "member.joined"),
        ("Gruzia rời khỏi CIS khi nào?", "member.until"),
        ("Gruzia đã rời khỏi CIS chưa?", "member.left"),
        ("Kazakhstan tham gia những tổ chức nào?", "member.of"),
        ("Những nước nào sáng lập SCO?", "founders"),
        ("SCO được thành lập năm nào?", "founded"),
        ("SCO ra đời khi nào?", "founded"),
        ("Trung Quốc có phải là thành viên sáng lập của SCO không?", "member.did_found"),
        ("Ai đã gặp Tokayev vào tháng 5 năm 2024?", "meeting.who"),
        ("Tokayev có gặp Lavrov không?", "meeting.did"),
        ("Putin gặp Tokayev ở đâu?", "meeting.where"),
        ("Tokayev có điện đàm với Putin không?", "call.did"),
        ("Lavrov có đến thăm Kazakhstan không?", "visit.did"),
        ("Kim ngạch xuất khẩu của Kazakhstan sang Nga năm 2023 là bao nhiêu?", "trade.exports"),
        ("Thủ đô của Hoa Kỳ là gì?", "capital.what"),
        ("Thủ đô nước Nga là thành phố nào?", "capital.what"),
        ("Tokayev nói gì về Nga?", "statement.about"),
        ("Liên Xô còn tồn tại không?", "exists"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == Reader(GRAMMAR, WORLD, None).read(question).form.kind
    assert "vi" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["năm ngoái", "hôm qua", "tháng trước", "hai năm trước"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"Ai giữ chức chủ tịch SCO {said}?", WORLD)


def test_a_name_that_is_nobodys_is_refused():
    with pytest.raises(gp.UnknownNameError, match="'OSC'"):
        gp.ask("Ai giữ chức chủ tịch OSC vào tháng 5 năm 2024?", WORLD)
