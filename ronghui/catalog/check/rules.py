"""What the rules of all kinds of content share: where a finding lies, and the rules that several kinds have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from ronghui.catalog.data import load_array
from ronghui.catalog.load import Catalog, Finding
from ronghui.catalog.models import LANGUAGES, Language
from ronghui.catalog.skeleton import TODO
from ronghui.catalog.words import Section, Words, code_of, directives_of, formulas_of

DRAW_MAY_IMPORT = {"numpy", "plotly", "ronghui.drawing", "__future__"}
SEALED_MAY_NOT_IMPORT = {"ronghui", "streamlit", "plotly", "os", "sys", "subprocess", "socket"}


class Rules:
    """The rules of one kind of content; each yields what is broken."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def at(self, path: Path, line: int, sentence: str) -> Finding:
        root = self.catalog.root
        return Finding(path.relative_to(root) if path.is_relative_to(root) else path, line, sentence)

    def parity(self, words: dict[Language, Words]) -> Iterator[Finding]:
        """The same headings in the same order, the same inline code, the same formulas, the same labels."""
        zh, en = words["zh"], words["en"]
        for lang in LANGUAGES:
            yield from self.placeholders(words[lang], TODO[lang])
        names = [[name for name, _ in w.walk()] for w in (zh, en)]
        if names[0] != names[1]:
            for index, (a, b) in enumerate(zip(*names, strict=False)):
                if a != b:
                    line = list(zh.walk())[index][1].line
                    yield self.at(zh.path, line, f"heading `{a}` stands where en.md has `{b}`")
                    return
            longer, other = (zh, "en.md") if len(names[0]) > len(names[1]) else (en, "zh.md")
            extra = list(longer.walk())[min(map(len, names))]
            yield self.at(longer.path, extra[1].line, f"heading `{extra[0]}` is missing in {other}")
            return
        if set(zh.labels()) != set(en.labels()):
            odd = sorted(set(zh.labels()) ^ set(en.labels()))
            yield self.at(zh.path, 1, f"labels differ between the languages: {', '.join(odd)}")
        for (_, in_zh), (_, in_en) in zip(zh.walk(), en.walk(), strict=True):
            yield from self.same(zh.path, in_zh, in_en)

    def placeholders(self, words: Words, todo: str) -> Iterator[Finding]:
        for line, text in ((1, words.lead), *((part.line, part.text) for _, part in words.walk())):
            if {todo, f"- {todo}"} & set(text.splitlines()):
                yield self.at(words.path, line, f"`{todo}` still stands here")

    def same(self, path: Path, zh: Section, en: Section) -> Iterator[Finding]:
        for what, found_in in (("inline code", code_of), ("formulas", formulas_of)):
            a, b = found_in(zh.text), found_in(en.text)
            if a != b:
                odd = " | ".join(sorted(a ^ b))[:200]
                yield self.at(path, zh.line, f"`{zh.name}`: the {what} differ from en.md: {odd}")
        if directives_of(zh.text) != directives_of(en.text):
            yield self.at(path, zh.line, f"`{zh.name}`: the directives differ from en.md")

    def headings(self, words: Words, wanted: list[tuple[str, str]], kinds: set[str]) -> Iterator[Finding]:
        for kind, id in wanted:
            section = words.get(kind, id)
            name = f"{kind}: {id}" if id else kind
            if section is None:
                yield self.at(words.path, 1, f"`## {name}` is missing")
            elif not section.title:
                yield self.at(words.path, section.line, f"`## {name}` is empty")
        if not words.lead:
            yield self.at(words.path, 1, "a lead of one or two sentences stands under the title")
        known = set(wanted)
        listed = {kind for kind, id in wanted if id}
        for section in words.sections:
            if section.kind not in kinds:
                yield self.at(words.path, section.line, f"`## {section.kind}` is not a heading of this kind of content")
            elif section.kind in listed and (section.kind, section.id) not in known:
                yield self.at(words.path, section.line, f"`## {section.name}` is not in the toml")

    def filled(self, words: Words, section: Section, parts: tuple[str, ...]) -> Iterator[Finding]:
        for kind in parts:
            part = section.part(kind)
            if part is None or not part.text:
                yield self.at(words.path, section.line, f"`### {kind}` is missing or empty under `## {section.name}`")

    def options(self, path: Path, section: Section, answers: set[str]) -> Iterator[Finding]:
        options = {part.id: part for part in section.parts_of("option")}
        if len(options) < 2:
            yield self.at(path, section.line, f"`## {section.name}` needs at least two `### option: id`")
        for id in answers - set(options):
            yield self.at(path, section.line, f"the right answer `{id}` is not an option")
        for part in options.values():
            if not part.rest:
                yield self.at(path, part.line, f"option `{part.id}` has no reason: a second paragraph says why")

    def data(self, toml: Path, names: tuple[str, ...]) -> Iterator[Finding]:
        for name in names:
            try:
                load_array(name, self.catalog.root)
            except (KeyError, ValueError) as error:
                yield self.at(toml, line_of(toml, name), str(error.args[0]))

    def functions(self, path: Path, source: str, wanted: dict[str, int]) -> Iterator[Finding]:
        defined = {n.name: n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef)}
        for name, count in wanted.items():
            node = defined.get(name)
            if node is None:
                yield self.at(path, 1, f"`{name}` is not defined here")
            elif len(node.args.args) != count:
                yield self.at(path, node.lineno, f"`{name}` takes {count} arguments")

    def draw_imports(self, path: Path, source: str) -> Iterator[Finding]:
        for name, line in _imports(source):
            if name not in DRAW_MAY_IMPORT and name.split(".")[0] not in ("numpy", "plotly"):
                yield self.at(path, line, f"draw.py imports numpy, plotly and ronghui.drawing only, not `{name}`")

    def sealed_imports(self, path: Path, source: str) -> Iterator[Finding]:
        for name, line in _imports(source):
            if name.split(".")[0] in SEALED_MAY_NOT_IMPORT:
                yield self.at(path, line, f"`{name}` cannot be imported in the sandbox")

    def labels(self, path: Path, source: str, words: dict[Language, Words]) -> Iterator[Finding]:
        """Every literal `words.label("id")` has its word."""
        for node in ast.walk(ast.parse(source)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "label"
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
                and node.args[0].value not in words["en"].labels()
            ):
                yield self.at(path, node.lineno, f"label `{node.args[0].value}` is not in `## labels`")


def _imports(source: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.lineno


def line_of(path: Path, needle: str) -> int:
    """The first line that contains `needle`, for a finding about a toml."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if needle in line:
            return number
    return 1
