"""How long a learner waits: from submitting a small job to its outcome, beside a cold `import torch`.

python benchmarks/sandbox.py [level]
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import numpy as np

from ronghui.sandbox import Job, Sandbox, Stack

RUNS = 40
COLD_RUNS = 3
PAUSE_SECONDS = 0.1  # people do not submit in a closed loop; spares are replaced in between

DRIVER = """
import sealed
submission = sealed.load("submission")
sealed.emit("answer", submission.answer(sealed.values["x"]))
"""
SUBMISSIONS: dict[Stack, str] = {
    "numpy": "import numpy as np\ndef answer(x):\n    return np.exp(x) / np.exp(x).sum(-1, keepdims=True)",
    "torch": """
import torch
def answer(x):
    layer = torch.nn.Conv1d(1, 4, 3)
    layer(torch.from_numpy(x)[:, None]).pow(2).mean().backward()
    return layer.weight.grad
""",
}


def milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - started)


def report(name: str, times: list[float]) -> None:
    p95 = sorted(times)[int(0.95 * (len(times) - 1))]
    print(f"{name:<28}{statistics.median(times):>10.1f}{p95:>10.1f}{max(times):>10.1f}   n={len(times)}")


def main() -> None:
    with Sandbox(sys.argv[1] if len(sys.argv) > 1 else None) as sandbox:
        print(f"{'ms':<28}{'median':>10}{'p95':>10}{'max':>10}")
        report("start to proved isolation", [milliseconds(lambda: sandbox.isolation)])
        for stack, submission in SUBMISSIONS.items():
            x = np.random.default_rng(0).normal(size=(8, 32)).astype("f4")
            job = Job(DRIVER, {"submission": submission}, {"x": x}, stack)

            def submit(job: Job = job) -> None:
                outcome = sandbox.run(job)
                assert outcome.ending == "finished", outcome

            report(f"{stack}: first, may wait", [milliseconds(submit)])
            times = []
            for _ in range(RUNS):
                time.sleep(PAUSE_SECONDS)
                times.append(milliseconds(submit))
            report(f"{stack}: submit to outcome", times)
        print(f"isolation: {sandbox.isolation.name}")
    cold = [sys.executable, "-c", "import torch"]
    report("cold `import torch`", [milliseconds(lambda: subprocess.run(cold, check=True)) for _ in range(COLD_RUNS)])


if __name__ == "__main__":
    main()
