"""The rules of a bank of interview questions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ronghui.catalog.check.rules import Rules, line_of
from ronghui.catalog.load import Finding
from ronghui.catalog.models import LANGUAGES, Question, QuestionSpec
from ronghui.catalog.words import Section, first_code

QUESTION_PARTS = {"answer", "rubric", "option", "slip", "wrong", "line"}


class QuestionRules(Rules):
    def question(self, question: Question) -> Iterator[Finding]:
        folder = self.catalog.root / "interview" / question.unit
        toml, spec = folder / "questions.toml", question.spec
        line = line_of(toml, question.id.split("/")[1])
        if question.unit not in self.catalog.units:
            yield self.at(toml, 1, f"unit `{question.unit}` has no folder in lessons/")
        for kind, ids, known in (
            ("lesson", spec.lessons, self.catalog.lessons),
            ("exercise", spec.exercises, self.catalog.exercises),
            ("question", spec.follow_ups, self.catalog.questions),
        ):
            for id in ids:
                if id not in known:
                    yield self.at(toml, line_of(toml, id), f"`{id}` is not a {kind}")
        names = {lang: [part.name for part in question.words[lang].parts] for lang in LANGUAGES}
        if names["zh"] != names["en"]:
            yield self.at(
                folder / "zh.md",
                question.words["zh"].line,
                f"question `{question.id}`: the parts differ from en.md",
            )
        for lang in LANGUAGES:
            path, section = folder / f"{lang}.md", question.words[lang]
            for part in section.parts:
                if part.kind not in QUESTION_PARTS:
                    yield self.at(path, part.line, f"`### {part.kind}` is not a part of a question")
            if not section.part("answer") or not section.part("answer").text:  # type: ignore[union-attr]
                yield self.at(path, section.line, "`### answer` is missing or empty")
            for id in spec.rubric:
                if not section.part("rubric", id):
                    yield self.at(path, section.line, f"`### rubric: {id}` is missing")
            for part in section.parts_of("rubric"):
                if part.id not in spec.rubric:
                    yield self.at(path, part.line, f"rubric point `{part.id}` is not in questions.toml")
            if spec.kind in ("single", "multiple", "order"):
                yield from self.options(path, section, set(spec.answer))
            yield from self.choices(path, section, spec)
            for id in spec.numeric.slips if spec.numeric else ():
                if not section.part("slip", id):
                    yield self.at(path, section.line, f"`### slip: {id}` is missing")
        zh, en = question.words["zh"], question.words["en"]
        yield from self.same(folder / "zh.md", zh, en)
        for one in zh.parts:
            other = en.part(one.kind, one.id)
            if other:
                yield from self.same(folder / "zh.md", one, other)
        if spec.numeric and any(
            abs(v - spec.numeric.value) <= spec.numeric.tolerance for v in spec.numeric.slips.values()
        ):
            yield self.at(toml, line, f"question `{question.id}`: a slip lies within the tolerance of the answer")

    def choices(self, path: Path, section: Section, spec: QuestionSpec) -> Iterator[Finding]:
        """What the newer kinds need: all steps in the order, a line that exists, pictures that can be drawn."""
        options = {part.id for part in section.parts_of("option")}
        if spec.kind == "order" and sorted(spec.answer) != sorted(options):
            yield self.at(path, section.line, "`answer` of an ordering question names every option once")
        if spec.kind == "order" and spec.answer == tuple(part.id for part in section.parts_of("option")):
            yield self.at(path, section.line, "the options stand in the right order already: they are shown as written")
        if spec.kind == "line":
            code = first_code(section.text)
            if spec.line is None or spec.line > len(code.splitlines()):
                yield self.at(path, section.line, f"the first code block has no line {spec.line}")
            if not section.part("line", str(spec.line)):
                yield self.at(path, section.line, f"`### line: {spec.line}` is missing: it says what is wrong there")
        for id, picture in spec.pictures.items():
            lesson = self.catalog.lessons.get(picture.lesson)
            figure = lesson.spec.figures.get(picture.figure) if lesson else None
            if id not in options:
                yield self.at(path, section.line, f"picture `{id}` belongs to no `### option: {id}`")
            if figure is None or picture.state >= len(figure.states):
                where = f"{picture.lesson}, figure {picture.figure}, state {picture.state}"
                yield self.at(path, section.line, f"picture `{id}`: there is no {where}")
