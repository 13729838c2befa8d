"""A verdict is yes, no, possibly or unknown, and only the first two have a truth value."""

from __future__ import annotations

import pickle

import pytest

from geopolitics.dates import Verdict
from geopolitics.errors import UndecidedError


class TestVerdict:
    def test_yes_is_true_and_no_is_false(self):
        assert (True, False) == (bool(Verdict.YES), bool(Verdict.NO))

    @pytest.mark.parametrize("verdict", [Verdict.POSSIBLY, Verdict.UNKNOWN])
    def test_the_other_two_say_what_to_write_instead(self, verdict):
        with pytest.raises(UndecidedError, match=r"is Verdict\.YES"):
            bool(verdict)

    def test_the_error_is_the_one_that_pandas_raises(self):
        with pytest.raises(TypeError):
            assert not Verdict.UNKNOWN

    def test_has_a_value_that_can_be_stored(self):
        assert ["yes", "no", "possibly", "unknown"] == [verdict.value for verdict in Verdict]

    def test_stays_the_same_object_when_pickled(self):
        assert Verdict.POSSIBLY is pickle.loads(pickle.dumps(Verdict.POSSIBLY))

    def test_repr_is_python(self):
        assert "Verdict.YES" == repr(Verdict.YES)
