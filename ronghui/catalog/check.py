"""The content linter: every broken rule with file and line, in a sentence that says what to do.

Everything here is read, not run; what needs running is proved by tests/content.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from ronghui.catalog.coverage import seed_rows
from ronghui.catalog.data import load_array
from ronghui.catalog.load import Catalog, Finding, SpecError, read_equivalent
from ronghui.catalog.models import LANGUAGES, Exercise, Language, Lesson, Question, QuestionSpec, mistake_id
from ronghui.catalog.skeleton import TODO
from ronghui.catalog.words import NUMBER, Section, Words, code_of, directives_of, first_code, formulas_of, numerals_of

CORPORA = {"alternatives": 3, "misconceptions": 2, "unrelated": 3}  # the least number of files, or of files a mistake
MIN_CASES, MIN_MISTAKES, HINTS = 6, 4, 3
FREE_NUMERAL = 12  # whole numbers up to here count things or name places; larger ones say something
DRAW_MAY_IMPORT = {"numpy", "plotly", "ronghui.drawing", "__future__"}
SEALED_MAY_NOT_IMPORT = {"ronghui", "streamlit", "plotly", "os", "sys", "subprocess", "socket"}
EXERCISE_KINDS = {"task", "hint", "case", "mistake", "debrief", "picture", "labels"}
LESSON_KINDS = {"goals", "section", "figure", "predict", "pitfalls", "sources-note", "labels"}
QUESTION_PARTS = {"answer", "rubric", "option", "slip", "wrong", "line"}


def check(catalog: Catalog) -> list[Finding]:
    """Every broken rule, sorted by file and line."""
    checker = _Checker(catalog)
    found = list(catalog.findings)
    for exercise in catalog.exercises.values():
        found += checker.exercise(exercise)
    for lesson in catalog.lessons.values():
        found += checker.lesson(lesson)
    for question in catalog.questions.values():
        found += checker.question(question)
    found += checker.units()
    found += checker.seed()
    found += checker.glossary()
    return sorted(set(found))


class _Checker:
    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def at(self, path: Path, line: int, sentence: str) -> Finding:
        root = self.catalog.root
        return Finding(path.relative_to(root) if path.is_relative_to(root) else path, line, sentence)

    # -- units

    def units(self) -> Iterator[Finding]:
        for unit in self.catalog.units.values():
            toml = self.catalog.root / "lessons" / unit.id / "unit.toml"
            yield from self.parity(unit.words)
            for id in unit.spec.prerequisites:
                if id not in self.catalog.units:
                    yield self.at(toml, _line(toml, id), f"prerequisite `{id}` is not a unit")

    # -- the seed article

    def seed(self) -> Iterator[Finding]:
        """What content says it answers is a row of lessons/seed.toml."""
        if not (self.catalog.root / "lessons" / "seed.toml").exists():
            return
        rows = seed_rows(self.catalog)
        tagged = [(e.folder / "exercise.toml", e.spec.seed_items) for e in self.catalog.exercises.values()]
        for lesson in self.catalog.lessons.values():
            toml = lesson.folder / "lesson.toml"
            tagged.append((toml, lesson.spec.seed_items))
            tagged += [(toml, figure.seed_items) for figure in lesson.spec.figures.values()]
        interview = self.catalog.root / "interview"
        tagged += [(interview / q.unit / "questions.toml", q.spec.seed_items) for q in self.catalog.questions.values()]
        for toml, items in tagged:
            for item in items:
                if item not in rows:
                    yield self.at(toml, _line(toml, item), f"`{item}` is no row of lessons/seed.toml")

    # -- glossary

    def glossary(self) -> Iterator[Finding]:
        folder, owner = self.catalog.root / "glossary", dict[tuple[str, str], str]()
        for term in self.catalog.terms.values():
            yield from self.same(folder / "zh.md", term.words["zh"], term.words["en"])
            for lang in LANGUAGES:
                for form in term.forms[lang]:
                    other = owner.setdefault((lang, form.casefold()), term.id)
                    if other != term.id:
                        toml = folder / "terms.toml"
                        yield self.at(toml, _line(toml, form), f"`{form}` stands for `{other}` already")

    # -- exercises

    def exercise(self, exercise: Exercise) -> Iterator[Finding]:
        toml, spec = exercise.folder / "exercise.toml", exercise.spec
        if spec.unit not in self.catalog.units:
            yield self.at(toml, _line(toml, "unit"), f"unit `{spec.unit}` has no folder in lessons/")
        if len(spec.cases) < MIN_CASES:
            yield self.at(toml, _line(toml, "cases"), f"{len(spec.cases)} cases; at least {MIN_CASES} are needed")
        if len(spec.mistakes) < MIN_MISTAKES:
            sentence = f"{len(spec.mistakes)} mistakes; at least {MIN_MISTAKES} are needed"
            yield self.at(toml, _line(toml, "mistakes"), sentence)
        for id in spec.prerequisites:
            if id not in self.catalog.exercises:
                yield self.at(toml, _line(toml, id), f"prerequisite `{id}` is not an exercise")
            elif self.leads_back(id, exercise.id):
                yield self.at(toml, _line(toml, id), f"prerequisite `{id}` builds on this exercise itself")
        yield from self.data(toml, spec.data)
        stored = {path.stem for path in (exercise.folder / "mistakes").glob("*.py")}
        for id in sorted(name for name in stored if mistake_id(name) not in spec.mistakes):
            path = exercise.folder / "mistakes" / f"{id}.py"
            yield self.at(path, 1, "this mistake is not named in exercise.toml")
        try:
            read_equivalent(exercise)
        except SpecError as error:
            yield self.at(error.path, error.line, error.sentence)
        yield from self.parity(exercise.words)
        for lang in LANGUAGES:
            yield from self.exercise_words(exercise, exercise.words[lang])
        yield from self.exercise_code(exercise)
        yield from self.corpora(exercise)

    def leads_back(self, start: str, target: str) -> bool:
        """Whether `target` is among what `start` builds on."""
        waiting, seen = [start], set[str]()
        while waiting:
            id = waiting.pop()
            if id == target:
                return True
            if id in self.catalog.exercises and id not in seen:
                seen.add(id)
                waiting += self.catalog.exercises[id].spec.prerequisites
        return False

    def exercise_words(self, exercise: Exercise, words: Words) -> Iterator[Finding]:
        spec = exercise.spec
        wanted = [
            ("task", ""),
            *[("hint", str(i)) for i in range(1, HINTS + 1)],
            *[("case", id) for id in spec.cases],
            *[("mistake", id) for id in spec.mistakes],
            ("debrief", ""),
            ("picture", ""),
        ]
        yield from self.headings(words, wanted, EXERCISE_KINDS)
        picture = words.get("picture")
        if picture:
            yield from self.filled(words, picture, ("caption", "alt"))

    def corpora(self, exercise: Exercise) -> Iterator[Finding]:
        """The submissions that prove the verdicts: right ones, misconceptions and other bugs, each written anew."""
        tests = self.catalog.root / "tests"
        if not tests.is_dir():
            return
        files = {
            corpus: [path.stem for path in sorted((tests / corpus / exercise.id).glob("*.py"))] for corpus in CORPORA
        }
        for corpus, least in CORPORA.items():
            folder = tests / corpus / exercise.id
            if corpus == "misconceptions":
                for id in exercise.spec.mistakes:
                    count = sum(name.rpartition("--")[0] == id for name in files[corpus])
                    if count < least:
                        yield self.at(folder, 1, f"mistake `{id}` is written in {count} other ways; {least} are needed")
            elif len(files[corpus]) < least:
                yield self.at(folder, 1, f"{len(files[corpus])} files; at least {least} are needed")

    def exercise_code(self, exercise: Exercise) -> Iterator[Finding]:
        files = {
            exercise.solution_path: exercise.solution,
            exercise.folder / "starter.py": exercise.starter,
            **{
                exercise.folder / "mistakes" / f"{k}.py": v
                for k, v in exercise.mistakes.items()
                if k != exercise.spec.bug
            },
        }
        for path, source in files.items():
            defined = {n.name for n in ast.parse(source).body if isinstance(n, ast.FunctionDef | ast.ClassDef)}
            for entry in exercise.spec.entries:
                if entry not in defined:
                    yield self.at(path, 1, f"`{entry}`, an entry of exercise.toml, is not defined here")
        if exercise.spec.bug:
            twice = exercise.folder / "mistakes" / f"{exercise.spec.bug}.py"
            if twice.exists():
                yield self.at(twice, 1, "this bug is the starter itself: delete the file")
            if "NotImplementedError" in exercise.starter:
                yield self.at(
                    exercise.folder / "starter.py", 1, "the starter of a bug hunt is whole: it raises nothing unwritten"
                )
        elif "NotImplementedError" not in exercise.starter:
            yield self.at(
                exercise.folder / "starter.py",
                1,
                "the starter raises NotImplementedError where code is to be written",
            )
        if '__name__ == "__main__"' not in exercise.starter:
            yield self.at(
                exercise.folder / "starter.py",
                1,
                'the starter ends with an `if __name__ == "__main__":` block, so that Run shows something',
            )
        checks = exercise.folder / "checks.py"
        yield from self.functions(checks, exercise.checks, {"cases": 2, "observe": 2})
        yield from self.sealed_imports(checks, exercise.checks)
        draw = exercise.folder / "draw.py"
        yield from self.functions(draw, exercise.draw, {"draw": 5})
        yield from self.draw_imports(draw, exercise.draw)
        yield from self.labels(draw, exercise.draw, exercise.words)

    # -- lessons

    def lesson(self, lesson: Lesson) -> Iterator[Finding]:
        toml, spec = lesson.folder / "lesson.toml", lesson.spec
        if lesson.unit not in self.catalog.units:
            yield self.at(toml, 1, f"lessons/{lesson.unit}/ has no unit.toml")
        for id in spec.prerequisites:
            if id not in self.catalog.lessons:
                yield self.at(toml, _line(toml, id), f"prerequisite `{id}` is not a lesson")
        yield from self.parity(lesson.words)
        used = set[str]()
        for lang in LANGUAGES:
            yield from self.lesson_words(lesson, lesson.words[lang])
            used |= {numeral for _, text in _texts(lesson.words[lang]) for numeral, _ in numerals_of(text)}
        for numeral in sorted(set(spec.given) - used):
            yield self.at(toml, _line(toml, numeral), f"`[given]` explains {numeral}, which no text holds")
        for id, figure in spec.figures.items():
            yield from self.data(toml, figure.data)
            if figure.solution and figure.solution not in self.catalog.exercises:
                sentence = f"figure `{id}`: solution `{figure.solution}` is not an exercise"
                yield self.at(toml, _line(toml, figure.solution), sentence)
        for id, prediction in spec.predictions.items():
            if prediction.figure not in spec.figures:
                yield self.at(toml, _line(toml, id), f"prediction `{id}` names no figure `{prediction.figure}`")
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
                yield from self.options(words, section, {prediction.answer})
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
        for line, text in _texts(words):
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

    # -- questions

    def question(self, question: Question) -> Iterator[Finding]:
        folder = self.catalog.root / "interview" / question.unit
        toml, spec = folder / "questions.toml", question.spec
        line = _line(toml, question.id.split("/")[1])
        if question.unit not in self.catalog.units:
            yield self.at(toml, 1, f"unit `{question.unit}` has no folder in lessons/")
        for kind, ids, known in (
            ("lesson", spec.lessons, self.catalog.lessons),
            ("exercise", spec.exercises, self.catalog.exercises),
            ("question", spec.follow_ups, self.catalog.questions),
        ):
            for id in ids:
                if id not in known:
                    yield self.at(toml, _line(toml, id), f"`{id}` is not a {kind}")
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
                yield from self.options_at(path, section, set(spec.answer))
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

    # -- rules that many share

    def parity(self, words: dict[Language, Words]) -> Iterator[Finding]:
        """The same headings in the same order, the same inline code, the same formulas, the same labels."""
        zh, en = words["zh"], words["en"]
        for lang, found_in in words.items():
            for line, text in ((1, found_in.lead), *((part.line, part.text) for _, part in found_in.walk())):
                if TODO[lang] in text.splitlines() or f"- {TODO[lang]}" in text.splitlines():
                    yield self.at(found_in.path, line, f"`{TODO[lang]}` still stands here")
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

    def options(self, words: Words, section: Section, answers: set[str]) -> Iterator[Finding]:
        yield from self.options_at(words.path, section, answers)

    def options_at(self, path: Path, section: Section, answers: set[str]) -> Iterator[Finding]:
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
                yield self.at(toml, _line(toml, name), str(error.args[0]))

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


def _texts(words: Words) -> list[tuple[int, str]]:
    """(line, text) of all prose of a words file, labels left out."""
    parts = [(part.line, part.text) for _, part in words.walk() if part.kind != "labels"]
    return [(1, words.title), (1, words.lead), *parts]


def _imports(source: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.lineno


def _line(path: Path, needle: str) -> int:
    """The first line that contains `needle`, for a finding about a toml."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if needle in line:
            return number
    return 1
