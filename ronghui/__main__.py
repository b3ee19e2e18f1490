"""The command line: `python -m ronghui <verb>`, reached through `python3 run.py <verb>`."""

from __future__ import annotations

import argparse
import ast
import dataclasses
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ronghui.catalog import ROOT, Catalog, Exercise, load_catalog
from ronghui.catalog.check import check
from ronghui.catalog.skeleton import SkeletonError, create

if TYPE_CHECKING:
    from ronghui.mutation import Score

ALL_PASS, SOME_FAIL, NOT_GRADABLE = 0, 1, 2


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="ronghui", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    verb = verbs.add_parser("check", help="report every broken rule of the content folders")
    verb.add_argument("parts", metavar="PART", nargs="*", help="only findings whose path holds one of these")
    verb.set_defaults(run=run_check)

    verb = verbs.add_parser("list", help="units, lessons, exercises and questions")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=run_list)

    verb = verbs.add_parser("grade", help="grade one or more files; one verdict a line")
    verb.add_argument("exercise", metavar="EXERCISE-ID")
    verb.add_argument("files", metavar="FILE", nargs="+", type=Path)
    verb.add_argument("--seed", type=int)
    verb.add_argument("--json", action="store_true")
    verb.add_argument("--explain", action="store_true", help="why it is not named: where each mistake does otherwise")
    verb.set_defaults(run=run_grade)

    verb = verbs.add_parser("mutate", help="change the solutions a little; every change must fail or be explained")
    verb.add_argument("exercises", metavar="EXERCISE-ID", nargs="*", help="all of them where none is named")
    verb.add_argument("--seeds", type=int, default=3, metavar="N", help="judge with the seeds 0 to N - 1")
    verb.add_argument("--all", action="store_true", help="print the mutants that were killed, too")
    verb.add_argument("--json", action="store_true", help="one object a mutant")
    verb.set_defaults(run=run_mutate)

    verb = verbs.add_parser("picture", help="write the pictures of an exercise as one web page")
    verb.add_argument("exercise", metavar="EXERCISE-ID")
    verb.add_argument("--mistake", help="draw what this mistake returns, instead of the solution")
    verb.add_argument("--lang", choices=("zh", "en"), default="en")
    verb.add_argument("-o", "--output", type=Path, default=Path("pictures.html"))
    verb.set_defaults(run=run_picture)

    verb = verbs.add_parser("new", help="write the skeleton of an exercise, a bug hunt, a lesson or a unit")
    verb.add_argument("kind", choices=("exercise", "hunt", "lesson", "unit"))
    verb.add_argument("id", help="<track>/<slug>, <unit>/<slug> or <unit>")
    verb.add_argument("--unit", default="to-be-chosen", help="of an exercise: a folder of lessons/")
    verb.add_argument("--cases", default="hand", metavar="ID,ID", help="of an exercise")
    verb.add_argument("--mistakes", default="", metavar="ID,ID", help="of an exercise; of a hunt the bug comes first")
    verb.set_defaults(run=run_new)

    verb = verbs.add_parser("figures", help="compute every lesson figure that is not in the cache")
    verb.set_defaults(run=run_figures)

    verb = verbs.add_parser("coverage", help="write docs/coverage.md: where every item of the seed article is taught")
    verb.set_defaults(run=run_coverage)

    verb = verbs.add_parser("serve", help="start the app")
    verb.add_argument("--port", type=int, default=8501)
    verb.add_argument("--address", default="127.0.0.1")
    verb.set_defaults(run=run_serve)

    chosen = parser.parse_args(arguments)
    result: int = chosen.run(chosen)
    return result


def run_check(chosen: argparse.Namespace) -> int:
    catalog = load_catalog()
    findings = [
        finding
        for finding in check(catalog)
        if not chosen.parts or any(part in finding.path.as_posix() for part in chosen.parts)
    ]
    for finding in findings:
        print(finding)
    counted = f"{len(catalog.units)} units, {len(catalog.lessons)} lessons, {len(catalog.exercises)} exercises, {len(catalog.questions)} questions"
    print(f"{counted}: {len(findings)} findings" if findings else f"{counted}: clean")
    return SOME_FAIL if findings else ALL_PASS


def run_list(chosen: argparse.Namespace) -> int:
    listed = listing(load_catalog())
    if chosen.json:
        print(json.dumps(listed, ensure_ascii=False, indent=1))
        return ALL_PASS
    for exercise in listed["exercises"]:
        print(f"{exercise['id']:40} {'*' * exercise['difficulty']:5} {exercise['title']['en']}")
    return ALL_PASS


def listing(catalog: Catalog) -> dict[str, Any]:
    """Everything there is, as plain data."""
    return {
        "units": [
            {
                "id": unit.id,
                "title": {lang: words.title for lang, words in unit.words.items()},
                "prerequisites": list(unit.spec.prerequisites),
            }
            for unit in catalog.units.values()
        ],
        "lessons": [
            {
                "id": lesson.id,
                "unit": lesson.unit,
                "title": {lang: words.title for lang, words in lesson.words.items()},
                "minutes": lesson.spec.minutes,
                "figures": list(lesson.spec.figures),
            }
            for lesson in catalog.lessons.values()
        ],
        "exercises": [
            {
                "id": exercise.id,
                "unit": exercise.spec.unit,
                "title": {lang: words.title for lang, words in exercise.words.items()},
                "entries": list(exercise.spec.entries),
                "signatures": signatures(exercise),
                "kind": "bug hunt" if exercise.spec.bug else "write",
                "difficulty": exercise.spec.difficulty,
                "stack": exercise.spec.stack,
                "cases": list(exercise.spec.cases),
                "mistakes": list(exercise.spec.mistakes),
            }
            for exercise in catalog.exercises.values()
        ],
        "questions": [
            {
                "id": question.id,
                "unit": question.unit,
                "kind": question.spec.kind,
                "level": question.spec.level,
                "title": {lang: section.title for lang, section in question.words.items()},
            }
            for question in catalog.questions.values()
        ],
    }


def signatures(exercise: Exercise) -> dict[str, str]:
    """Entry -> its signature as the solution writes it; of a class, that of `__init__`."""
    found: dict[str, str] = {}
    for node in ast.parse(exercise.solution).body:
        if isinstance(node, ast.ClassDef) and node.name in exercise.spec.entries:
            inits = [n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"]
            found[node.name] = f"{node.name}({ast.unparse(inits[0].args) if inits else ''})"
        elif isinstance(node, ast.FunctionDef) and node.name in exercise.spec.entries:
            returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
            found[node.name] = f"{node.name}({ast.unparse(node.args)}){returns}"
    return found


def run_grade(chosen: argparse.Namespace) -> int:
    from ronghui.grading import Grader, Submission
    from ronghui.grading.messages import cause, sentence
    from ronghui.grading.report import to_json
    from ronghui.language import translator
    from ronghui.sandbox import Sandbox

    exercise = load_catalog().exercises.get(chosen.exercise)
    if exercise is None:
        print(f"There is no exercise `{chosen.exercise}`; `ronghui list` says which there are.", file=sys.stderr)
        return NOT_GRADABLE
    codes: list[tuple[Path, str]] = []
    for path in chosen.files:
        try:
            meant = Path(os.environ.get("RONGHUI_CALLED_FROM", ".")) / path
            codes.append((path, meant.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            print(f"{path} cannot be read: {error}", file=sys.stderr)
            return NOT_GRADABLE
    statuses: set[str] = set()
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        offered, _ = tuple(sandbox.offered(exercise.spec.stack)), translator("en")
        for path, code in codes:
            graded = grader.grade(Submission(exercise, code, chosen.seed))
            verdict = graded.verdict
            statuses.add(verdict.status)
            if chosen.json:
                print(json.dumps(to_json(graded, exercise, offered), ensure_ascii=False))
                continue
            first = verdict.first_failing
            why = cause(verdict, _, offered) or (
                f"{first.id}: {sentence(first.difference, _, offered)}" if first and first.difference else ""
            )
            if chosen.explain:
                for near in grader.partings(Submission(exercise, code, verdict.seed))[:5]:
                    how = sentence(near.difference, _, offered) if near.difference else "inputs changed otherwise"
                    print(f"  {near.mistake}: {near.agreeing} cases agree; {near.case and f'not {near.case}: {how}'}")
            mistake = f" [{verdict.mistake}]" if verdict.mistake else ""
            print(
                f"{path}: {verdict.status} {verdict.passed}/{len(verdict.cases)} "
                f"(seed {verdict.seed}, {verdict.milliseconds.total} ms, {verdict.isolation.name}){mistake} {why}".rstrip()
            )
        grader.close()
    if "ungradable" in statuses:
        return NOT_GRADABLE
    return ALL_PASS if statuses <= {"pass"} else SOME_FAIL


def run_picture(chosen: argparse.Namespace) -> int:
    import plotly.io

    from ronghui.figures import FigureFault, draw_picture
    from ronghui.grading import Grader, Submission
    from ronghui.sandbox import Sandbox

    exercise = load_catalog().exercises.get(chosen.exercise)
    if exercise is None or (chosen.mistake and chosen.mistake not in exercise.mistakes):
        print(f"There is no such exercise or mistake: {chosen.exercise} {chosen.mistake or ''}", file=sys.stderr)
        return NOT_GRADABLE
    code = exercise.mistakes[chosen.mistake] if chosen.mistake else exercise.solution
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        graded = grader.grade(Submission(exercise, code, 1))
        grader.close()
    parts: list[str] = []
    for case, evidence in graded.evidence.items():
        try:
            drawn = draw_picture(exercise, case, evidence, chosen.lang)
            picture = plotly.io.to_html(drawn, include_plotlyjs=not parts, full_html=False, default_height=300)
            parts.append(f"<h3>{case}</h3><div style='width:720px'>{picture}</div>")
        except FigureFault as fault:
            print(f"{case}: no picture: {fault}", file=sys.stderr)
    chosen.output.write_text("<meta charset=utf-8>" + "".join(parts), encoding="utf-8")
    print(f"{chosen.output}: {len(parts)} of {len(graded.evidence)} cases")
    return ALL_PASS


def run_mutate(chosen: argparse.Namespace) -> int:
    from ronghui.catalog.load import SpecError
    from ronghui.grading import Grader
    from ronghui.mutation import MutationFault, score
    from ronghui.sandbox import Sandbox

    known = load_catalog().exercises
    unknown = [id for id in chosen.exercises if id not in known]
    if unknown:
        print(f"There is no exercise `{unknown[0]}`; `ronghui list` says which there are.", file=sys.stderr)
        return NOT_GRADABLE
    if chosen.seeds < 1:
        print("At least one seed is needed.", file=sys.stderr)
        return NOT_GRADABLE
    scores: list[Score] = []
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        for id in chosen.exercises or known:
            try:
                scores.append(score(known[id], grader, range(chosen.seeds)))
            except (MutationFault, SpecError) as fault:
                print(fault, file=sys.stderr)
                return NOT_GRADABLE
            show_score(scores[-1], every=chosen.all, as_json=chosen.json)
        grader.close()
    return ALL_PASS if all(score.clean for score in scores) else SOME_FAIL


def show_score(score: Score, *, every: bool, as_json: bool) -> None:
    """One row a mutant, those that were killed only on request, and the stale entries on the error stream."""
    for row in score.rows:
        if as_json:
            print(json.dumps(dataclasses.asdict(row), ensure_ascii=False))
        elif every or row.status == "survived":
            print(f"{row.exercise}  {row.status:8}  {row.mutant}  [{row.reason or 'UNEXPLAINED'}]")
    for id in score.stale:
        print(f"{score.exercise}: the entry `{id}` of equivalent.toml names no surviving mutant", file=sys.stderr)
    if not as_json:
        print(
            f"{score.exercise}: {len(score.rows)} mutants, {score.killed} killed, "
            f"{score.equivalent} equivalent, {len(score.unexplained)} unexplained",
            flush=True,
        )


def run_new(chosen: argparse.Namespace) -> int:
    try:
        written = create(
            ROOT,
            chosen.kind,
            chosen.id,
            unit=chosen.unit,
            cases=chosen.cases.split(","),
            mistakes=[id for id in chosen.mistakes.split(",") if id],
        )
    except SkeletonError as error:
        print(error, file=sys.stderr)
        return NOT_GRADABLE
    for path in written:
        print(path.relative_to(ROOT))
    print("Now `python -m ronghui check` says what is still to be written; docs/authoring.md says how.")
    return ALL_PASS


def run_figures(chosen: argparse.Namespace) -> int:
    from ronghui.figures import FigureFault, Figures
    from ronghui.sandbox import Sandbox

    catalog = load_catalog()
    failed = False
    with Sandbox() as sandbox:
        figures = Figures(catalog, sandbox)
        for lesson in catalog.lessons.values():
            for id in lesson.spec.figures:
                try:
                    figures.arrays(lesson, id)
                    print(f"{lesson.id} {id}: ready")
                except FigureFault as fault:
                    failed = True
                    print(fault, file=sys.stderr)
    return SOME_FAIL if failed else ALL_PASS


def run_coverage(chosen: argparse.Namespace) -> int:
    from ronghui.catalog.coverage import KINDS, coverage, to_markdown

    covered = coverage(load_catalog())
    page = ROOT / "docs" / "coverage.md"
    page.write_text(to_markdown(covered), encoding="utf-8")
    lacking = [f"{row.id} {row.row.zh}: no {', '.join(row.missing)}" for row in covered if row.missing]
    print("\n".join([f"{page.relative_to(ROOT)}: {len(covered)} rows, each with {', '.join(KINDS)}", *lacking]))
    return SOME_FAIL if lacking else ALL_PASS


def run_serve(chosen: argparse.Namespace) -> int:
    import server  # the ASGI app stands at the root, beside app.py

    result: int = server.serve(port=chosen.port, address=chosen.address)
    return result


if __name__ == "__main__":
    sys.exit(main())
