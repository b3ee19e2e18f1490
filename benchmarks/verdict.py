"""Submit -> verdict, through the grader's own API and through the page, beside a cold `import torch`.

    python benchmarks/verdict.py [--n 40] [--no-page]

Everything is measured in one run, so that the ratios stand even on a busy machine. Writes nothing.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ronghui.catalog import load_catalog
from ronghui.grading import Grader, Submission
from ronghui.sandbox import Sandbox

EXERCISES = {"A1": ("foundations/concat_features", "swapped-order"), "A8": ("foundations/cnn_rnn_fusion", None)}


def row(name: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    print(f"{name:44} {1000 * statistics.median(ordered):9.1f} {1000 * p95:9.1f} {len(ordered):5d}", flush=True)


def cold_torch(n: int = 3) -> list[float]:
    def once() -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import torch"], check=True)
        return time.perf_counter() - start

    return [once() for _ in range(n)]


def through_the_api(n: int) -> None:
    catalog = load_catalog()
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        for short, (id, mistake) in EXERCISES.items():
            exercise = catalog.exercises[id]
            wrong = exercise.mistakes[mistake or exercise.spec.mistakes[0]]
            for verdict, code in (("pass", exercise.solution), ("fail", wrong)):
                seconds = []
                for _ in range(n + 2):
                    _wait_until_prepared(grader, exercise)
                    start = time.perf_counter()
                    graded = grader.grade(Submission(exercise, code))
                    seconds.append(time.perf_counter() - start)
                    assert graded.verdict.status == verdict, graded.verdict
                row(f"{short} {verdict}: grader's API", seconds[2:])
        grader.close()


def _wait_until_prepared(grader: Grader, exercise: object) -> None:
    """A learner does not submit forty times a second: the twins of the next seed and the spares are ready."""
    grader.prepare(exercise)  # type: ignore[arg-type]
    grader.wait_until_prepared(exercise)  # type: ignore[arg-type]
    time.sleep(0.05)


def through_the_page(n: int) -> None:
    from tests.browser.serving import browser_page, served

    catalog = load_catalog()
    with served() as server, browser_page() as page:
        for short, (id, mistake) in EXERCISES.items():
            exercise = catalog.exercises[id]
            wrong = exercise.mistakes[mistake or exercise.spec.mistakes[0]]
            page.open(f"{server.address}/exercise?id={id}&lang=en")
            for verdict, code in (("pass", exercise.solution), ("fail", wrong)):
                seconds = []
                for turn in range(n + 2):
                    page.type_code(f"{code}\n# {verdict} {turn}\n")
                    page.settle(250)
                    seconds.append(page.time_to_verdict("Passed" if verdict == "pass" else "Not yet right"))
                row(f"{short} {verdict}: page, keypress to panel", seconds[2:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=40)
    parser.add_argument("--no-page", action="store_true")
    chosen = parser.parse_args()
    print(f"{'milliseconds':44} {'median':>9} {'p95':>9} {'n':>5}")
    steps: list[Callable[[], None]] = [lambda: row("cold `python -c 'import torch'`", cold_torch())]
    steps.append(lambda: through_the_api(chosen.n))
    if not chosen.no_page:
        steps.append(lambda: through_the_page(chosen.n))
    for step in steps:
        step()


if __name__ == "__main__":
    main()
