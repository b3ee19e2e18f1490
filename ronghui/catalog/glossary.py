"""The glossary: terms with their definitions, and the place in a text where a term is met first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ronghui.catalog.models import Language
from ronghui.catalog.words import FORMULA, Section

MAX_HOVER = 280  # characters of a definition that fit into what a browser shows on hover

# What is not prose: code, formulas, computed places, links, addresses, directives, headings of our own making.
_CLOSED = re.compile(
    r"```.*?```|`[^`\n]*`|\{\{[^}]*\}\}|!?\[[^\]\n]*\]\([^)\n]*\)|<[^>\n]*>|https?://\S+|^::[^\n]*$|^#[^\n]*$|"
    + FORMULA.pattern,
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Term:
    """One term. `forms` are the strings that stand for it in prose, longest first."""

    id: str
    forms: dict[Language, tuple[str, ...]]
    words: dict[Language, Section]

    def definition(self, lang: Language) -> str:
        """What it means, without the name."""
        return self.words[lang].rest

    def hover(self, lang: Language) -> str:
        """The definition as plain text on one line, short enough to show on hover."""
        bare = re.sub(r"[*_`$\\]|\[([^\]]*)\]\([^)]*\)", r"\1", self.definition(lang).split("\n\n")[0])
        line = " ".join(bare.split()).replace('"', "'")
        return line if len(line) <= MAX_HOVER else line[: MAX_HOVER - 1] + "…"


class FirstMentions:
    """Links each term where a reader meets it first; one object serves the texts of one page, in their order."""

    def __init__(self, terms: Iterable[Term], lang: Language) -> None:
        self._terms = {term.id: term for term in terms}
        self._lang = lang
        self._met: set[str] = set()

    def linked(self, text: str, address: str) -> str:
        """The text with first mentions as links to `address`#<id>, whose hover is the definition."""
        pattern, names = _finder(self._lang, tuple((t.id, t.forms[self._lang]) for t in self._terms.values()))
        if pattern is None:
            return text

        def link(match: re.Match[str]) -> str:
            id = names[match[0].strip("*").casefold()]
            if id in self._met:
                return match[0]
            self._met.add(id)
            return f'[{match[0]}]({address}#{id} "{self._terms[id].hover(self._lang)}")'

        return "".join(piece if closed else pattern.sub(link, piece) for closed, piece in _pieces(text))


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    """(is closed to links, piece) all along the text."""
    end = 0
    for match in _CLOSED.finditer(text):
        yield False, text[end : match.start()]
        yield True, match[0]
        end = match.end()
    yield False, text[end:]


@lru_cache(maxsize=8)
def _finder(
    lang: Language, forms: tuple[tuple[str, tuple[str, ...]], ...]
) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """A pattern that finds every form, longest first, and the term of each. English ends at a word's end."""
    names = {form.casefold(): id for id, known in forms for form in known}
    ordered = sorted(names, key=len, reverse=True)
    if not ordered:
        return None, {}
    # An ASCII form ends where a Latin word ends, in Chinese text too; a Chinese form ends where it likes.
    alternatives = "|".join(
        rf"(?<![A-Za-z0-9_-]){re.escape(form)}(?![A-Za-z0-9_-])" if form.isascii() else re.escape(form)
        for form in ordered
    )
    # Stars go into the link, whole: beside its brackets they would no longer be taken for emphasis.
    return re.compile(rf"\*\*(?:{alternatives})\*\*|(?<!\*)(?:{alternatives})(?!\*)", re.IGNORECASE), names
