"""Reads `zh.md` and `en.md`: the words of every kind of content, as sections under ids.

A heading is `## kind: id` (or `## kind`), its title is its first paragraph, and `### kind: id` headings
below it are its parts. The text before the first `##` belongs to the document; `# …` is its title.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

HEADING = re.compile(r"^(?P<kind>[a-z][a-z-]*)(?:: (?P<id>[a-z0-9][a-z0-9_/.-]*))?$")
DIRECTIVE = re.compile(r"^::(?P<kind>[a-z]+)\[(?P<id>[a-z0-9][a-z0-9_/.-]*)\]$")
FORMULA = re.compile(r"\$\$(?P<display>.+?)\$\$|(?<![\\$])\$(?!\s)(?P<inline>[^$\n]+?)(?<![\s\\])\$", re.DOTALL)
NUMBER = re.compile(
    r"\{\{(?P<figure>[a-z0-9-]+)\.(?P<name>\w+)(?:@(?P<state>\d+))?(?::(?P<format>[^}]+))?\}\}"
)  # a number that compute.py returned
LABEL = re.compile(r"^- (?P<id>[a-z0-9][a-z0-9_.-]*): (?P<text>.+)$", re.MULTILINE)


class WordsError(Exception):
    """A words file that cannot be read: says which line and what to do."""

    def __init__(self, path: Path, line: int, sentence: str) -> None:
        super().__init__(f"{path}:{line}: {sentence}")
        self.path, self.line, self.sentence = path, line, sentence


@dataclass(frozen=True)
class Section:
    """One heading and what stands under it, parts excluded from `text`."""

    kind: str
    id: str
    text: str
    line: int
    parts: tuple[Section, ...] = ()

    @property
    def title(self) -> str:
        """The first paragraph, on one line."""
        return " ".join(self.text.split("\n\n", 1)[0].split())

    @property
    def rest(self) -> str:
        """What follows the first paragraph."""
        return self.text.partition("\n\n")[2].strip()

    @property
    def name(self) -> str:
        return f"{self.kind}: {self.id}" if self.id else self.kind

    def part(self, kind: str, id: str = "") -> Section | None:
        return next((p for p in self.parts if (p.kind, p.id) == (kind, id)), None)

    def parts_of(self, kind: str) -> tuple[Section, ...]:
        return tuple(p for p in self.parts if p.kind == kind)


@dataclass(frozen=True)
class Words:
    """One words file: title, lead and sections, in the order of the page."""

    path: Path
    title: str
    lead: str
    sections: tuple[Section, ...]

    def get(self, kind: str, id: str = "") -> Section | None:
        return next((s for s in self.sections if (s.kind, s.id) == (kind, id)), None)

    def of(self, kind: str) -> tuple[Section, ...]:
        return tuple(s for s in self.sections if s.kind == kind)

    def text(self, kind: str, id: str = "") -> str:
        """The section's text, or an empty string where there is none."""
        section = self.get(kind, id)
        return section.text if section else ""

    def label(self, id: str) -> str:
        """The text of a label of the `## labels` list; the id itself where it is missing (`check` reports that)."""
        return self.labels().get(id, id)

    def labels(self) -> dict[str, str]:
        return {m["id"]: m["text"].strip() for m in LABEL.finditer(self.text("labels"))}

    def walk(self) -> Iterator[tuple[str, Section]]:
        """Every section and part with its full name, e.g. `question: xor / option: a`."""
        for section in self.sections:
            yield section.name, section
            for part in section.parts:
                yield f"{section.name} / {part.name}", part


def code_of(text: str) -> set[str]:
    """The inline code and fenced blocks of a text (compared between the two languages)."""
    found: set[str] = set()
    for token in MarkdownIt().enable("table").parse(text):
        if token.type == "fence":
            found.add(token.content.strip())
        found.update(child.content for child in token.children or () if child.type == "code_inline")
    return found


NUMERAL = re.compile(r"(?<![A-Za-z0-9./@_])(?<![A-Za-z]-)\d+(?:[.,]\d+)*")


def numerals_of(text: str) -> list[tuple[str, str]]:
    """(numeral, its paragraph) of everything in prose: not in code, formulas, computed places, addresses or names."""
    bare = re.sub(
        r"```.*?```|`[^`\n]*`|\{\{[^}]*\}\}|\]\([^)]*\)|^::[^\n]*$", " ", text, flags=re.DOTALL | re.MULTILINE
    )
    bare = FORMULA.sub(" ", bare)
    paragraphs = re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )", bare)
    found = []
    for paragraph in paragraphs:
        prose = re.sub(r"^\s*\d+\. ", "", paragraph)
        found += [(match[0], paragraph) for match in NUMERAL.finditer(prose)]
    return found


def first_code(text: str) -> str:
    """The content of the first fenced block, or an empty string."""
    return next((token.content for token in MarkdownIt().parse(text) if token.type == "fence"), "")


def formulas_of(text: str) -> set[str]:
    """The formulas of a text, white space folded."""
    without_code = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    return {re.sub(r"\s+", "", m["display"] or m["inline"]) for m in FORMULA.finditer(without_code)}


def directives_of(text: str) -> list[tuple[str, str]]:
    """The `::kind[id]` lines of a text, in order."""
    return [(m["kind"], m["id"]) for line in text.splitlines() if (m := DIRECTIVE.match(line.strip()))]


def read_words(path: Path) -> Words:
    """Parse one words file; raises WordsError with the line that is wrong."""
    try:
        source = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise WordsError(path, 1, "this file is missing; both zh.md and en.md are needed") from None
    except UnicodeDecodeError:
        raise WordsError(path, 1, "this file is not UTF-8") from None
    return parse_words(source, path)


def parse_words(source: str, path: Path) -> Words:
    """Parse the text of a words file; `path` is only for messages."""
    lines = source.splitlines()
    headings = list(_headings(MarkdownIt().parse(source)))
    if not headings or headings[0][0] != 1 or headings[0][1] != 0:
        raise WordsError(path, 1, "the first line must be `# ` and the title")
    title = headings[0][2]
    ends = [start for _, start, _ in headings[1:]] + [len(lines)]
    lead = "\n".join(lines[1 : ends[0]]).strip()
    sections: list[Section] = []
    for (level, start, content), end in zip(headings[1:], ends[1:], strict=True):
        if level == 1:
            raise WordsError(path, start + 1, "only the first heading may be `# `; write `## kind: id`")
        if level > 3:
            raise WordsError(path, start + 1, "headings go down to `### `; use bold words below that")
        match = HEADING.match(content)
        if match is None:
            hint = "the colon is full-width: use `: `" if "：" in content else "write `kind` or `kind: id`"
            raise WordsError(path, start + 1, f"heading `{content}` is not understood: {hint}")
        text = "\n".join(lines[start + 1 : end]).strip()
        section = Section(match["kind"], match["id"] or "", text, start + 1)
        if level == 2:
            sections.append(section)
        elif not sections:
            raise WordsError(path, start + 1, "a `### ` heading stands before any `## ` heading")
        else:
            parent = sections[-1]
            sections[-1] = Section(parent.kind, parent.id, parent.text, parent.line, (*parent.parts, section))
    words = Words(path, title, lead, tuple(sections))
    seen: set[str] = set()
    for name, section in words.walk():
        if name in seen:
            raise WordsError(path, section.line, f"heading `{name}` stands twice")
        seen.add(name)
    return words


def _headings(tokens: list[Token]) -> Iterator[tuple[int, int, str]]:
    """(level, zero-based line, text) of the ATX headings at top level."""
    for token, inline in itertools.pairwise(tokens):
        if token.type == "heading_open" and token.markup.startswith("#") and token.level == 0 and token.map:
            yield int(token.tag[1]), token.map[0], inline.content.strip()
