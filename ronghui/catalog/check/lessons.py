"""The rules of a lesson folder: its words, figures, predictions and numbers."""

from __future__ import annotations

from collections.abc import Iterator

from ronghui.catalog.check.rules import Rules, line_of
from ronghui.catalog.load import Finding
from ronghui.catalog.models import LANGUAGES, Lesson
from ronghui.catalog.words import NUMBER, Words, directives_of, numerals_of

FREE_NUMERAL = 12  # whole numbers up to here count things or name places; larger ones say something
LESSON_KINDS = {"goals", "section", "figure", "predict", "pitfalls", "sources-note", "labels"}


class LessonRules(Rules):
    def lesson(self, lesson: Lesson) -> Iterator[Finding]:
        toml, spec = lesson.folder / "lesson.toml", lesson.spec
        if lesson.unit not in self.catalog.units:
            yield self.at(toml, 1, f"lessons/{lesson.unit}/ has no unit.toml")
        for id in spec.prerequisites:
            if id not in self.catalog.lessons:
                yield self.at(toml, line_of(toml, id), f"prerequisite `{id}` is not a lesson")
        yield from self.parity(lesson.words)
        used = set[str]()
        for lang in LANGUAGES:
            yield from self.lesson_words(lesson, lesson.words[lang])
            used |= {numeral for _, text in texts_of(lesson.words[lang]) for numeral, _ in numerals_of(text)}
        for numeral in sorted(set(spec.given) - used):
            yield self.at(toml, line_of(toml, numeral), f"`[given]` explains {numeral}, which no text holds")
        for id, figure in spec.figures.items():
            yield from self.data(toml, figure.data)
            if figure.solution and figure.solution not in self.catalog.exercises:
                sentence = f"figure `{id}`: solution `{figure.solution}` is not an exercise"
                yield self.at(toml, line_of(toml, figure.solution), sentence)
        for id, prediction in spec.predictions.items():
            if prediction.figure not in spec.figures:
                yield self.at(toml, line_of(toml, id), f"prediction `{id}` names no figure `{prediction.figure}`")
        if spec.figures:
            compute, draw = lesson.folder / "compute.py", lesson.folder / "draw.py"
            names = {id.replace("-", "_"): figure for id, figure in spec.figures.items()}
            yield from self.functions(compute, lesson.compute, {n: 3 if f.solution else 2 for n, f in names.items()})
            yield from self.sealed_imports(compute, lesson.compute)
            yield from self.functions(draw, lesson.draw, dict.fromkeys(names, 3))
            yield from self.draw_imports(draw, lesson.draw)
            yield from self.labels(draw, lesson.draw, lesson.words)

    def lesson_words(self, lesson: Lesson, words: Words) -> Iterator[Finding]:
        spec = lesson.spec
        wanted = [
            ("goals", ""),
            *[("figure", id) for id in spec.figures],
            *[("predict", id) for id in spec.predictions],
        ]
        yield from self.headings(words, wanted, LESSON_KINDS)
        if not words.of("section"):
            yield self.at(words.path, 1, "a lesson has at least one `## section: id`")
        for id, figure in spec.figures.items():
            section = words.get("figure", id)
            if section:
                parts = ("caption", "alt", "parameter") if len(figure.states) > 1 else ("caption", "alt")
                yield from self.filled(words, section, parts)
        for id, prediction in spec.predictions.items():
            section = words.get("predict", id)
            if section:
                yield from self.options(words.path, section, {prediction.answer})
        yield from self.numerals(lesson, words)
        yield from self.places(lesson, words)
        shown: set[str] = set()
        known = {
            "figure": set(spec.figures),
            "predict": set(spec.predictions),
            "exercise": set(self.catalog.exercises),
            "lesson": set(self.catalog.lessons),
            "question": set(self.catalog.questions),
        }
        for section in words.sections:
            for kind, id in directives_of(section.text):
                shown.add(f"{kind}:{id}")
                if kind not in known:
                    yield self.at(words.path, section.line, f"`::{kind}[…]` is not a directive")
                elif id not in known[kind]:
                    yield self.at(words.path, section.line, f"`::{kind}[{id}]` points to nothing")
        for kind in ("figure", "predict"):
            for id in known[kind]:
                if f"{kind}:{id}" not in shown:
                    yield self.at(words.path, 1, f"{kind} `{id}` is never shown: add `::{kind}[{id}]`")

    def numerals(self, lesson: Lesson, words: Words) -> Iterator[Finding]:
        """Every number a lesson prints is computed, quoted beside its year, or a setting that the toml explains."""
        years = {str(source.year) for source in lesson.spec.sources}
        for line, text in texts_of(words):
            for numeral, paragraph in numerals_of(text):
                free = numeral.isdigit() and (int(numeral) <= FREE_NUMERAL or 1900 <= int(numeral) <= 2100)
                if free or numeral in lesson.spec.given or any(year in paragraph for year in years):
                    continue
                sentence = (
                    f"the number {numeral} is typed: compute it (`{{{{figure.name}}}}`), put it beside the year of its "
                    "source, or say under `[given]` in lesson.toml what was chosen to be so"
                )
                yield self.at(words.path, line, sentence)

    def places(self, lesson: Lesson, words: Words) -> Iterator[Finding]:
        """A computed number names a figure and a state that exist; a prediction stands before its figure."""
        for _, part in words.walk():
            for match in NUMBER.finditer(part.text):
                figure = lesson.spec.figures.get(match["figure"])
                if figure is None or int(match["state"] or 0) >= len(figure.states):
                    yield self.at(words.path, part.line, f"`{match[0]}`: there is no such figure or state")
        for section in words.of("section"):
            shown = directives_of(section.text)
            for id, prediction in lesson.spec.predictions.items():
                pair = ("predict", id), ("figure", prediction.figure)
                if pair[0] in shown and (pair[1] not in shown or shown.index(pair[0]) > shown.index(pair[1])):
                    yield self.at(
                        words.path, section.line, f"`::predict[{id}]` stands in the section of its figure, before it"
                    )


def texts_of(words: Words) -> list[tuple[int, str]]:
    """(line, text) of all prose of a words file, labels left out."""
    parts = [(part.line, part.text) for _, part in words.walk() if part.kind != "labels"]
    return [(1, words.title), (1, words.lead), *parts]
