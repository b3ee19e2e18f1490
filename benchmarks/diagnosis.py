"""How often a misconception is named for what it is: the confusion matrix over tests/misconceptions and tests/unrelated.

    python benchmarks/diagnosis.py [--seeds 3]

Writes docs/benchmarks/diagnosis.md; exit 1 where fewer than 95 % are named rightly, or an unrelated bug is named.
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
NOTHING = "(none)"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    seeds = range(parser.parse_args().seeds)
    exercises = load_catalog().exercises
    matrix: Counter[tuple[str, str, str]] = Counter()  # (exercise, meant, named)
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        for corpus in ("misconceptions", "unrelated"):
            for sample in samples(corpus):
                meant = sample.mistake if corpus == "misconceptions" else NOTHING
                for seed in seeds:
                    verdict = grader.grade(Submission(exercises[sample.exercise], sample.code, seed)).verdict
                    named = "passed" if verdict.status == "pass" else verdict.mistake or NOTHING
                    matrix[sample.exercise, meant, named] += 1
        grader.close()
    rows, off = [], []
    for id in exercises:
        of = {key[1:]: count for key, count in matrix.items() if key[0] == id}
        meant = sum(count for (wanted, _), count in of.items() if wanted != NOTHING)
        right = sum(count for (wanted, named), count in of.items() if wanted == named != NOTHING)
        others = sum(count for (wanted, _), count in of.items() if wanted == NOTHING)
        claimed = sum(count for (wanted, named), count in of.items() if wanted == NOTHING and named != NOTHING)
        rows.append([id, str(meant), str(right), f"{right / max(meant, 1):.1%}", str(others), str(claimed)])
        off += [[id, *pair, str(count)] for pair, count in sorted(of.items()) if pair[0] != pair[1]]
    totals = [sum(int(row[column]) for row in rows) for column in (1, 2, 4, 5)]
    share = totals[1] / max(totals[0], 1)
    rows.append(["all", str(totals[0]), str(totals[1]), f"{share:.1%}", str(totals[2]), str(totals[3])])
    heads = ["exercise", "misconceptions", "named rightly", "share", "unrelated bugs", "named wrongly"]
    summary = table(heads, rows)
    wrong = table(["exercise", "meant", "named", "times"], off) if off else "Every cell off the diagonal is empty."
    note = (
        f"Each misconception is written in at least two ways that differ from the stored one, and graded on {len(seeds)} "
        "seeds. The matrix holds a row and a column for each named mistake and one for none; only cells off its "
        "diagonal are listed below the sums."
    )
    print(summary, wrong, sep="\n\n")
    write("diagnosis", "Diagnosis", "python benchmarks/diagnosis.py", [note, summary, wrong])
    return int(share < GOAL or totals[3] > 0)


if __name__ == "__main__":
    sys.exit(main())
