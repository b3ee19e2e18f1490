"""How often a submission is taken for what it is: the confusion matrix over right answers, misconceptions and other bugs.

    python benchmarks/diagnosis.py [--seeds 3]

Writes docs/benchmarks/diagnosis.md; exit 1 where a right answer fails, a wrong one passes, fewer than 95 % of the
misconceptions are named rightly, or another bug is named as one.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.writing import table, write
from ronghui.catalog import load_catalog
from ronghui.grading import Grader, Submission
from ronghui.sandbox import Sandbox
from tests.content.corpora import samples

GOAL = 0.95
PASSED, UNNAMED = "(passed)", "(unnamed)"
CORPORA = {"alternatives": PASSED, "misconceptions": None, "unrelated": UNNAMED}
ORIGINS = {
    "": "Each misconception is written in at least two ways that differ from the stored one, by people who knew that one.",
    "blind/": "Written by people who had the statement, the starter and the text of each mistake, and had not seen any "
    "solution, stored mistake or sample. Where they met a way that was not named, it has been stored since: these "
    "figures grow with each reading, and the first one is in the history of this page.",
}

Matrix = Counter[tuple[str, str, str]]  # (exercise, meant, taken for)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    seeds = range(parser.parse_args().seeds)
    parts = [f"Each submission is graded on {len(seeds)} seeds; the numbers count verdicts."]
    good = True
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        for origin, note in ORIGINS.items():
            matrix = measured(origin, seeds, grader)
            rows = [row(id, counts(matrix, id)) for id in sorted({key[0] for key in matrix})]
            heads = ["exercise", "right", "passed", "misconceptions", "named rightly", "share", "other bugs", "unnamed"]
            off = [[*key, str(count)] for key, count in sorted(matrix.items()) if key[1] != key[2]]
            wrong = table(["exercise", "meant", "taken for", "times"], off)
            parts += [f"## {'Written blind' if origin else 'Kept with the exercises'}", note]
            parts += [
                table(heads, [*rows, row("all", counts(matrix))]),
                wrong if off else "Nothing was taken for anything else.",
            ]
            good &= is_good(matrix)
        grader.close()
    print(write("diagnosis", "Diagnosis", "python benchmarks/diagnosis.py", parts))
    return int(not good)


def measured(origin: str, seeds: range, grader: Grader) -> Matrix:
    exercises = load_catalog().exercises
    matrix: Matrix = Counter()
    for corpus, meant in CORPORA.items():
        for sample in samples(origin + corpus):
            for seed in seeds:
                verdict = grader.grade(Submission(exercises[sample.exercise], sample.code, seed)).verdict
                taken = PASSED if verdict.status == "pass" else verdict.mistake or UNNAMED
                matrix[sample.exercise, meant or sample.mistake, taken] += 1
    return matrix


def counts(matrix: Matrix, exercise: str | None = None) -> list[int]:
    """Verdicts on right answers, and how many of them are right; the same of misconceptions; and of other bugs."""
    found = []
    for kind in CORPORA.values():
        of = [
            (meant == taken, count)
            for (id, meant, taken), count in matrix.items()
            if exercise in (None, id) and (meant == kind if kind else meant not in (PASSED, UNNAMED))
        ]
        found += [sum(count for _, count in of), sum(count for right, count in of if right)]
    return found


def row(title: str, numbers: list[int]) -> list[str]:
    shown = [f"{number:,}" for number in numbers]
    return [title, *shown[:4], f"{numbers[3] / max(numbers[2], 1):.1%}", *shown[4:]]


def is_good(matrix: Matrix) -> bool:
    right, passed, misconceptions, named, others, unnamed = counts(matrix)
    wrong_passes = any(meant != PASSED and taken == PASSED for _, meant, taken in matrix)
    return (right, others) == (passed, unnamed) and named >= GOAL * misconceptions and not wrong_passes


if __name__ == "__main__":
    sys.exit(main())
