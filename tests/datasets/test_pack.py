"""The packed file: what is searched for in it is what is listed in it."""

from __future__ import annotations

import pytest

from geopolitics.datasets import PACK
from geopolitics.datasets._pack import PackStore, _Packed
from geopolitics.datasets._packfile import PackFile
from geopolitics.locales import fold, fold_marks
from geopolitics.lookup import KINDS
from geopolitics.lookup._directory import gathered, joined

TABLES = ["states", "organizations", "leaders", "offices"]


def entities(table):
    return _Packed(PackStore(PACK, ""), PackFile(PACK), table)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("table", TABLES)
def test_a_text_is_found_by_search_as_in_a_dict_of_all(table, kind):
    packed = entities(table)
    listed = gathered(packed.pairs(kind))

    for text in list(listed)[::29]:
        assert set(packed.search(kind, text)) == set(joined(listed[text])), text


@pytest.mark.parametrize("table", TABLES)
def test_every_name_and_id_is_there_folded_and_without_accents(table):
    packed = entities(table)
    folded, bare = (set(packed.pairs(kind)) for kind in ("folded", "bare"))
    texts = {*packed.pairs("names"), *((id_, id_) for id_ in packed.ids())}

    assert {(fold(text), id_) for text, id_ in texts} == folded
    assert {(fold_marks(text), id_) for text, id_ in texts} <= folded | bare
    assert not folded & bare
