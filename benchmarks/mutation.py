"""The mutation score of every exercise: small changes to its solution, which must fail or be explained.

    python benchmarks/mutation.py [--seeds 3]

Writes docs/benchmarks/mutation.md; exit 1 where a mutant survives unexplained, or an explanation names no survivor.
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
from ronghui.grading import Grader
from ronghui.mutation import Score, score
from ronghui.sandbox import Sandbox


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    seeds = range(parser.parse_args().seeds)
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        scores = [score(exercise, grader, seeds) for exercise in load_catalog().exercises.values()]
        grader.close()
    heads = ["exercise", "mutants", "killed", "equivalent", "unexplained", "score"]
    summary = table(heads, [*map(row, scores), row(Score("all", tuple(row for of in scores for row in of.rows), ()))])
    deaths = Counter(row.reason.rpartition(": ")[2] for of in scores for row in of.rows if row.status == "killed")
    rungs = table(["killed by", "mutants"], [[rung, str(count)] for rung, count in deaths.most_common()])
    wrong = [f"- {row.exercise}: `{row.mutant}` survives unexplained" for of in scores for row in of.unexplained]
    wrong += [f"- {of.exercise}: the entry `{id}` names no survivor" for of in scores for id in of.stale]
    note = (
        f"A mutant is killed when it fails on each of {len(seeds)} seeds. Each survivor stands in the `equivalent.toml` "
        "of its exercise with the reason why it changes nothing that can be observed; the score leaves these out."
    )
    print(summary, rungs, *wrong, sep="\n\n")
    write("mutation", "Mutation score", "python benchmarks/mutation.py", [note, summary, rungs, "\n".join(wrong)])
    return int(bool(wrong))


def row(of: Score) -> list[str]:
    share = of.killed / max(len(of.rows) - of.equivalent, 1)
    counts = (len(of.rows), of.killed, of.equivalent, len(of.unexplained))
    return [of.exercise, *(f"{count:,}" for count in counts), f"{share:.1%}"]


if __name__ == "__main__":
    sys.exit(main())
