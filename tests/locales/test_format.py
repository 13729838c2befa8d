"""Dates at their own precision, amounts and lists, as each language writes them."""

import datetime
import subprocess
import sys
from decimal import Decimal

import pytest
from babel import localedata
from babel.dates import format_date as babel_date

from geopolitics.dates import Interval, PartialDate
from geopolitics.errors import LocaleError
from geopolitics.locales import (
    format_date,
    format_interval,
    format_list,
    format_money,
    language_name,
    text_direction,
)
from geopolitics.locales._babel import babel_locale

LOCALES = sorted(localedata.locale_identifiers())
THIN, NARROW, HARD = "\u2009", "\u202f", "\u00a0"  # spaces


class TestFormatDate:
    @pytest.mark.parametrize(
        ("edtf", "locale", "text"),
        [
            ("2024-05-21", "en", "May 21, 2024"),
            ("2024-05-21", "en-GB", "21 May 2024"),
            ("2024-05-21", "pt-BR", "21 de maio de 2024"),
            ("2024-05-21", "ru", f"21 мая 2024{NARROW}г."),
            ("2024-05", "ru", f"май 2024{NARROW}г."),
            ("2024-05", "zh", "2024年5月"),
            ("2024", "zh", "2024年"),
            ("2024-05-21", "ar-EG", "٢١ مايو ٢٠٢٤"),
            ("2024-34", "pt", "2º trimestre de 2024"),
            ("0247", "fr", "247"),
        ],
    )
    def test_a_date_is_written_as_precisely_as_it_is_known(self, edtf, locale, text):
        assert text == format_date(PartialDate(edtf), locale)

    @pytest.mark.parametrize(
        ("edtf", "locale", "text"),
        [
            ("198X", "fr", "1980–1989"),
            ("19XX", "zh", "1900–1999年"),
            ("2021-21", "de", "März–Mai 2021"),
            ("2024-40", "de", "Januar–Juni 2024"),
            ("2016-1X", "de", "Oktober–Dezember 2016"),
            ("1993-07-0X", "de", "1.–9. Juli 1993"),
            ("1985-04-XX", "de", "April 1985"),
            ("1985-XX-XX", "zh", "1985年"),
        ],
    )
    def test_what_has_no_word_is_written_by_its_ends(self, edtf, locale, text):
        """CLDR has none for decades, centuries, seasons, halves of a year, and a day or month of several."""
        assert text == format_date(PartialDate(edtf), locale)

    @pytest.mark.parametrize(
        ("edtf", "locale", "text"),
        [
            ("1984~", "pt", "~1984"),
            ("2004-06?", "pt", "junho de 2004?"),
            ("1984%", "en", "~1984?"),
        ],
    )
    def test_marks_are_kept(self, edtf, locale, text):
        assert text == format_date(PartialDate(edtf), locale)

    @pytest.mark.parametrize("edtf", ["1984-XX-21", "[1667,1668]", "{1960,1961-12}"])
    def test_gaps_and_sets_stay_edtf(self, edtf):
        assert PartialDate(edtf).edtf == format_date(PartialDate(edtf), "pt")

    @pytest.mark.parametrize(
        ("edtf", "locale", "text"),
        [("-0043", "de", "44 v. Chr."), ("-0043-03-15", "fr", "15 mars 44 av. J.-C."), ("Y17000", "en", "17000")],
    )
    def test_years_that_no_calendar_of_python_holds(self, edtf, locale, text):
        assert text == format_date(PartialDate(edtf), locale)

    @pytest.mark.parametrize("locale", LOCALES)
    def test_every_locale_writes_every_precision(self, locale):
        """A year and a month without their placeholders; a day as Babel does, but for the digits."""
        babel = babel_locale(locale)
        if babel.months["format"]["wide"][5] == "M05":  # CLDR has no months there: EDTF answers
            assert "2024-05-21" == format_date(PartialDate("2024-05-21"), locale)
            return
        for edtf in ("2024", "2024-05", "198X", "2021-21", "2024-34", "-0043-03"):
            text = format_date(PartialDate(edtf), locale)
            assert text
            assert "M0" not in text
        if babel.default_numbering_system == "latn":
            day = babel_date(datetime.date(2024, 5, 21), "long", locale=babel)
            assert day == format_date(PartialDate("2024-05-21"), locale)

    def test_an_unknown_locale_is_refused(self):
        with pytest.raises(LocaleError):
            format_date(PartialDate("2024"), "xx")

    def test_one_language_does_not_speak_through_another(self):
        """Babel alone answers 一月 for a month in Bosnian when Chinese was asked before."""
        code = (
            "from babel import Locale;"
            "[Locale.parse(tag).months['stand-alone']['wide'][1] for tag in ('zh', 'zh_Latn', 'ru')];"
            "from geopolitics.locales import format_date; from geopolitics.dates import PartialDate;"
            "texts = [format_date(PartialDate('2024-01'), tag) for tag in ('bs', 'fur', 'smn')];"
            "assert texts == ['januar 2024.', 'Zenâr dal 2024', 'uđđâivemáánu 2024'], texts"
        )
        subprocess.run([sys.executable, "-c", code], check=True)


class TestFormatInterval:
    @pytest.mark.parametrize(
        ("start", "end", "locale", "text"),
        [
            ("2023-07-04", "2024-07-04", "en-GB", f"4 July 2023{THIN}–{THIN}4 July 2024"),
            ("2024-05-03", "2024-05-05", "en-GB", "3–5 May 2024"),
            ("2024-05-03", "2024-07-05", "de", "3. Mai – 5. Juli 2024".replace(" – ", f"{THIN}–{THIN}")),
            ("2023-07", "2024-07", "pt", f"julho de 2023{THIN}–{THIN}julho de 2024"),
            ("2021-03", "2021-05", "fa", "مارس تا مهٔ ۲۰۲۱"),
            ("2013", "2015", "zh", "2013–2015年"),
            ("2001", "2004-05", "ru", f"2001 – май 2004{NARROW}г."),
            ("2001", "..", "ru", "2001 – …"),
            ("", "2004", "ru", "? – 2004"),
            ("-0043", "0014", "ru", f"44{NARROW}г. до н. э. – 14{NARROW}г. н. э."),
            ("2024", "2024", "zh", "2024年"),
            ("2016-1X", "2017", "de", f"(Oktober–Dezember 2016){THIN}–{THIN}2017"),
            ("2010-32", "2011", "de", f"(Juni–August 2010){THIN}–{THIN}2011"),
            ("198X", "1995", "fr", f"(1980–1989){THIN}–{THIN}1995"),
        ],
    )
    def test_both_ends_at_their_own_precision(self, start, end, locale, text):
        assert text == format_interval(Interval(start, end), locale)

    @pytest.mark.parametrize("locale", LOCALES)
    def test_every_locale_writes_both_ends(self, locale):
        """Whatever the language shares between the ends, nothing is lost: both days are there."""
        if babel_locale(locale).months["format"]["wide"][5] == "M05":
            return
        text = format_interval(Interval("2023-07-21", "2024-08-23"), locale)

        assert {"21", "23", "2023", "2024"} <= set(ascii_numbers(text))


def ascii_numbers(text):
    import re
    import unicodedata

    plain = "".join(
        str(unicodedata.decimal(character)) if unicodedata.category(character) == "Nd" else character
        for character in text
    )
    return re.findall(r"\d+", plain)


class TestFormatMoney:
    @pytest.mark.parametrize(
        ("amount", "currency", "locale", "text"),
        [
            (27_000_000_000, "USD", "pt-BR", f"US${HARD}27{HARD}bi"),
            (Decimal(27432100000), "USD", "en", "$27.432B"),
            (27_000_000_000, "USD", "zh", "US$270亿"),
            (27_000_000_000, "USD", "de", f"27{HARD}Mrd.{HARD}$"),
            (999_999, "EUR", "de", f"999.999{HARD}€"),  # German has no short form for thousands
        ],
    )
    def test_in_short(self, amount, currency, locale, text):
        assert text == format_money(amount, currency, locale)

    @pytest.mark.parametrize(
        ("amount", "currency", "locale", "text"),
        [
            (Decimal("1234.5"), "EUR", "de", f"1.234,50{HARD}€"),
            (1000, "USD", "en", "$1,000"),
            (Decimal(-12), "USD", "en", "-$12"),
        ],
    )
    def test_in_full(self, amount, currency, locale, text):
        assert text == format_money(amount, currency, locale, compact=False)

    @pytest.mark.parametrize("locale", LOCALES)
    def test_every_locale_writes_an_amount(self, locale):
        """27 thousand million, or 2.7 thousand crore."""
        assert "27" in "".join(ascii_numbers(format_money(27_000_000_000, "USD", locale)))


class TestTheRest:
    def test_lists_are_joined(self):
        assert "Cazaquistão, China e Índia" == format_list(["Cazaquistão", "China", "Índia"], "pt")
        assert "哈萨克斯坦和中国" == format_list(["哈萨克斯坦", "中国"], "zh")
        assert "" == format_list([], "pt")

    def test_spanish_and_is_e_before_the_same_sound(self):
        assert "China e India" == format_list(["China", "India"], "es")
        assert "A, B e Irán" == format_list(["A", "B", "Irán"], "es-MX")
        assert "India y China" == format_list(["India", "China"], "es")
        assert "A y Hierro" == format_list(["A", "Hierro"], "es")

    def test_what_patterns_leave_out(self):
        first, third = PartialDate("2024-05-01"), PartialDate("2024-05-03")

        assert "1er mai 2024" == format_date(first, "fr")
        assert "1er mars 44 av. J.-C." == format_date(PartialDate("-0043-03-01"), "fr")
        assert "1º de maio de 2024" == format_date(first, "pt") == format_date(first, "pt-BR")
        assert "1 de maio de 2024" == format_date(first, "pt-PT") == format_date(first, "pt-MZ")
        assert "21 de maio de 2024" == format_date(PartialDate("2024-05-21"), "pt-BR")
        assert "44 av. J.-C." == format_date(PartialDate("-0043"), "fr")
        assert "1–3 de mayo de 2024" == format_interval(Interval(first, third), "es")
        assert "27\xa0mil\xa0M\xa0US$" == format_money(27_000_000_000, "USD", "es")

    def test_languages_have_names(self):
        assert "cazaque" == language_name("kk", "pt")
        assert language_name("xx", "pt") is None

    def test_text_has_a_direction(self):
        assert ("rtl", "rtl", "ltr") == (text_direction("ar"), text_direction("fa"), text_direction("pt"))

    def test_babel_is_imported_when_something_is_formatted(self):
        code = (
            "import sys; from geopolitics.locales import read_date, format_list;"
            "read_date('maio de 2024'); assert 'babel' not in sys.modules;"
            "format_list(['a'], 'pt'); assert 'babel' in sys.modules"
        )
        subprocess.run([sys.executable, "-c", code], check=True)
