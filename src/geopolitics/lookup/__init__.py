"""Finding an entity by any of its names or codes, in any language, at a date."""

from geopolitics.lookup._directory import Directory
from geopolitics.lookup._finder import Finder

__all__ = ["Directory", "Finder"]
