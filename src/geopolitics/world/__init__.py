"""The World: facts, indexed, and the questions that can be put to them."""

from geopolitics.world._store import ObjectStore, Store, pooled_facts
from geopolitics.world._world import World, bundled, versioned

__all__ = ["ObjectStore", "Store", "World", "bundled", "pooled_facts", "versioned"]
