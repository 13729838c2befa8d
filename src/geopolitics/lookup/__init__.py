"""Finding an entity by any of its names or codes, in any language, at a date."""

from geopolitics.lookup._directory import KINDS, Directory, compared
from geopolitics.lookup._finder import LONGEST_SMALL_CODE, Finder

__all__ = ["KINDS", "LONGEST_SMALL_CODE", "Directory", "Finder", "compared"]
