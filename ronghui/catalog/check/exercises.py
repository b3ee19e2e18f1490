"""The rules of an exercise folder, its solution and the submissions that prove it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ronghui.catalog.check.rules import Rules, line_of
from ronghui.catalog.load import Finding, SpecError, read_equivalent
from ronghui.catalog.models import LANGUAGES, Exercise, mistake_id
from ronghui.catalog.words import Words

CORPORA = {"alternatives": 3, "misconceptions": 2, "unrelated": 3}  # the least number of files, or of files a mistake
MIN_CASES, MIN_MISTAKES, HINTS = 6, 4, 3
EXERCISE_KINDS = {"task", "hint", "case", "mistake", "debrief", "picture", "labels"}


class ExerciseRules(Rules):
    def exercise(self, exercise: Exercise) -> Iterator[Finding]:
        toml, spec = exercise.folder / "exercise.toml", exercise.spec
        if spec.unit not in self.catalog.units:
            yield self.at(toml, line_of(toml, "unit"), f"unit `{spec.unit}` has no folder in lessons/")
        if len(spec.cases) < MIN_CASES:
            yield self.at(toml, line_of(toml, "cases"), f"{len(spec.cases)} cases; at least {MIN_CASES} are needed")
        if len(spec.mistakes) < MIN_MISTAKES:
            sentence = f"{len(spec.mistakes)} mistakes; at least {MIN_MISTAKES} are needed"
            yield self.at(toml, line_of(toml, "mistakes"), sentence)
        for id in spec.prerequisites:
            if id not in self.catalog.exercises:
                yield self.at(toml, line_of(toml, id), f"prerequisite `{id}` is not an exercise")
            elif self.leads_back(id, exercise.id):
                yield self.at(toml, line_of(toml, id), f"prerequisite `{id}` builds on this exercise itself")
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
