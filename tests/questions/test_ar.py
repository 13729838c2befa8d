"""Questions in Arabic, as people put them, and answers that are right whatever name stands in them."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.questions._arabic import GRAMMAR
from geopolitics.questions._reading import Reader
from geopolitics.questions._render import Sentence, render

WORLD = gp.world()


def read(question):
    return Reader(GRAMMAR, WORLD, None).read(question)


@pytest.mark.parametrize(
    "question",
    [
        "من ترأس منظمة شنغهاي للتعاون في مايو 2024؟",
        "من ترأس منظمة شنغهاي للتعاون في مايو 2024",
        "من ترأس منظمة شنغهاي للتعاون في مايو ٢٠٢٤؟",
        "من ترأس منظمة شنغهاي للتعاون في أيار 2024؟",
        "من ترأس منظمة شنغهاي للتعاون في ايار 2024؟",
        "من رأس منظمة شنغهاي للتعاون في مايو 2024؟",
        "من راس منظمة شنغهاي للتعاون في مايو 2024؟",
        "من كان يرأس منظمة شنغهاي للتعاون في مايو 2024؟",
        "من تولى رئاسة منظمة شنغهاي للتعاون في مايو 2024؟",
        "أي دولة تولت رئاسة منظمة شنغهاي للتعاون في مايو 2024؟",
        "من كان رئيس منظمة شنغهاي للتعاون في مايو 2024؟",
        "في مايو 2024، من ترأس منظمة شنغهاي للتعاون؟",
        "رئاسة منظمة شنغهاي للتعاون في مايو 2024",
        "من ترأس SCO في مايو 2024؟",
    ],
)
def test_who_presided(question):
    answer = gp.ask(question, WORLD)

    assert ("ar", WORLD.state("KAZ"), gp.Verdict.YES) == (answer.locale, answer.value, answer.verdict)
    assert "رئاسة منظمة شنغهاي للتعاون في مايو 2024: كازاخستان." == str(answer)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("في مايو 2024", "2024-05"),
        ("في شهر مايو 2024", "2024-05"),
        ("في مايو من عام 2024", "2024-05"),
        ("خلال مايو 2024", "2024-05"),
        ("في 21 مايو 2024", "2024-05-21"),
        ("يوم 21 مايو 2024", "2024-05-21"),
        ("بتاريخ 21 مايو 2024", "2024-05-21"),
        ("في عام 2023", "2023"),
        ("عام 2023", "2023"),
        ("في سنة 2023", "2023"),
        ("من يوليو 2023 إلى يوليو 2024", "2023-07/2024-07"),
        ("بين يوليو 2023 ويوليو 2024", "2023-07/2024-07"),
        ("بين 2013 و2015", "2013/2015"),
        ("حتى 2004", "../2004"),
        ("في ربيع 2024", "2024-21"),
        ("طوال عام 2024", "2024"),
    ],
)
def test_times(said, window):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"من ترأس منظمة شنغهاي للتعاون {said}؟").when.window


@pytest.mark.parametrize("said", ["طوال عام 2024", "طيلة 2024", "على مدار عام 2024"])
def test_all_of_a_time(said):
    assert read(f"هل كانت الصين عضوا في منظمة شنغهاي للتعاون {said}؟").when.throughout


@pytest.mark.parametrize("said", ["", "الآن", "اليوم", "حاليا", "في الوقت الحاضر"])
def test_the_last_day_on_record(said):
    assert read(f"من يرأس منظمة شنغهاي للتعاون {said}؟").when.latest


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("من هو وزير خارجية روسيا؟", "holder.who"),
        ("هل كانت منظمة شنغهاي للتعاون موجودةً في 1999؟", "exists"),
        ("من هو الأمين العام للأمم المتحدة؟", "holder.who"),
        ("من كان رئيسًا للصين في عام 2020؟", "holder.who"),
        ("هل كان الاتحاد السوفياتي موجودًا في عام 1995؟", "exists"),
        ("من رئيس كازاخستان؟", "holder.who"),
        ("من كان رئيس الدولة في كازاخستان في مايو 2024؟", "holder.who"),
        ("من يحكم كازاخستان؟", "holder.led"),
        ("هل كانت كازاخستان ترأس منظمة شنغهاي للتعاون في مايو 2024؟", "chair.did"),
        ("هل تترأس كازاخستان منظمة شنغهاي للتعاون؟", "chair.did"),
        ("منذ متى تترأس كازاخستان منظمة شنغهاي للتعاون؟", "chair.when"),
        ("من هم أعضاء منظمة شنغهاي للتعاون؟", "members.who"),
        ("ما هي الدول الأعضاء في منظمة شنغهاي للتعاون؟", "members.who"),
        ("أعضاء منظمة شنغهاي للتعاون", "members.who"),
        ("ما عدد أعضاء منظمة شنغهاي للتعاون؟", "members.count"),
        ("كم دولة عضو في منظمة شنغهاي للتعاون؟", "members.count"),
        ("هل الهند عضو في منظمة شنغهاي للتعاون؟", "member.is"),
        ("هل تنتمي الهند إلى منظمة شنغهاي للتعاون؟", "member.is"),
        ("متى انضمت الهند إلى منظمة شنغهاي للتعاون؟", "member.since"),
        ("متى أصبحت الهند عضوًا في منظمة شنغهاي للتعاون؟", "member.since"),
        ("هل انسحبت الهند من منظمة شنغهاي للتعاون؟", "member.left"),
        ("هل انضمت الصين إلى منظمة شنغهاي للتعاون في 2001؟", "member.joined"),
        ("إلى أي منظمات تنتمي كازاخستان؟", "member.of"),
        ("من هم مؤسسو منظمة شنغهاي للتعاون؟", "founders"),
        ("هل الصين من مؤسسي منظمة شنغهاي للتعاون؟", "member.did_found"),
        ("في أي عام تأسست منظمة شنغهاي للتعاون؟", "founded"),
        ("هل تأسست منظمة شنغهاي للتعاون في 15 يونيو 2001؟", "founded.did"),
        ("ما حجم التبادل التجاري بين روسيا وكازاخستان؟", "trade.turnover"),
        ("صادرات كازاخستان إلى روسيا في 2023", "trade.exports"),
        ("ما هي عاصمة كازاخستان؟", "capital.what"),
        ("عاصمة الولايات المتحدة", "capital.what"),
        ("ماذا قيل عن كازاخستان؟", "statement.on"),
        ("هل كانت منظمة شنغهاي للتعاون قائمة في 1999؟", "exists"),
        ("ماذا تعني منظمة شنغهاي للتعاون؟", "what"),
    ],
)
def test_other_wordings(question, kind):
    assert kind == read(question).form.kind
    assert "ar" == gp.ask(question, WORLD).locale


@pytest.mark.parametrize("said", ["العام الماضي", "أمس", "الأسبوع المقبل", "قبل عدة سنوات"])
def test_times_that_depend_on_the_day_of_reading_are_refused(said):
    with pytest.raises(gp.QuestionError, match="depends on the day"):
        gp.ask(f"من ترأس منظمة شنغهاي للتعاون {said}؟", WORLD)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "مراقب واحد"),
        (2, "مراقبان"),
        (3, "3 مراقبين"),
        (10, "10 مراقبين"),
        (11, "11 مراقبًا"),
        (99, "99 مراقبًا"),
        (100, "100 مراقب"),
        (103, "103 مراقبين"),
    ],
)
def test_counted_nouns_follow_their_number(number, text):
    assert text == render((Sentence("count.observer", {"number": number}, number),), "ar")


def test_answers_have_the_signs_of_the_language():
    for form in GRAMMAR.forms:
        if not form.kind.startswith(
            ("statement", "what", "trade", "meeting.summits", "meeting.host", "meeting.last")
        ):  # quotations
            text = gp.ask(GRAMMAR.example(form), WORLD).text
            assert not set(text) & set(",;?"), text
