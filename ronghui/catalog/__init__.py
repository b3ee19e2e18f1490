"""Content folders as typed objects."""

from ronghui.catalog.glossary import Term
from ronghui.catalog.load import ROOT, Catalog, Finding, load_catalog
from ronghui.catalog.models import LANGUAGES, Exercise, Language, Lesson, Question, Unit
from ronghui.catalog.words import Section, Words

__all__ = [
    "LANGUAGES",
    "ROOT",
    "Catalog",
    "Exercise",
    "Finding",
    "Language",
    "Lesson",
    "Question",
    "Section",
    "Term",
    "Unit",
    "Words",
    "load_catalog",
]
