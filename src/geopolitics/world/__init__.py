"""The World: facts, indexed, and the questions that can be put to them."""

from geopolitics.world._conflicts import Conflict
from geopolitics.world._world import World

__all__ = ["Conflict", "World"]
