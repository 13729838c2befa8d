"""The tables in the package are those that the build script makes."""

import subprocess
import sys
from pathlib import Path

import pytest
from babel.core import get_global

from geopolitics.locales import alpha2, alpha3, exact_names

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(get_global("cldr").get("version") != "47", reason="the tables are built from CLDR 47")
def test_the_tables_are_what_the_script_builds():
    script = ROOT / "scripts" / "build_cldr.py"

    subprocess.run([sys.executable, str(script), "--check"], check=True)


def test_every_territory_has_its_three_letters():
    """And the three letters lead back, to no other."""
    codes = {code for found in exact_names().values() for code in found}

    assert codes == {alpha2(alpha3(code) or "") for code in codes}
    assert ("KAZ", "XKX", "GB") == (alpha3("KZ"), alpha3("XK"), alpha2("GBR"))
    assert alpha2("SUN") is None
    assert alpha3("SU") is None
