"""Jupyter: the submission is a cell. Lines: `running <submission>`, `fresh <submission>`, `torch-judge <submission>`.

`running` and `torch-judge` have a kernel each that has imported torch and knows the answers; what earlier cells
left behind stays there. `fresh` counts from the start of a new kernel.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torchcode
from answering import answer_all, submissions, timed
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import start_new_kernel

START_SECONDS = 120
CELL_SECONDS = 60
QUIET = ["--log-level=ERROR"]  # it warns at every start that its ports are not encrypted
WARM = "import json, ten_cases"
CELL = "print(json.dumps(ten_cases.verdict({source!r})))"
WARM_JUDGE = "import torchcode, ten_cases; torchcode.register(); from torch_judge import check"


@contextmanager
def kernel(setup: str) -> Iterator[BlockingKernelClient]:
    manager, client = start_new_kernel(startup_timeout=START_SECONDS, extra_arguments=QUIET)
    try:
        printed(client, setup)
        yield client
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def printed(client: BlockingKernelClient, cell: str) -> str:
    """Run a cell; what it printed. Raises RuntimeError where it raised."""
    texts: list[str] = []

    def gather(message: dict[str, Any]) -> None:
        if message["msg_type"] == "stream":
            texts.append(message["content"]["text"])

    reply = client.execute_interactive(cell, output_hook=gather, timeout=CELL_SECONDS)
    if reply["content"]["status"] != "ok":
        raise RuntimeError("\n".join(reply["content"].get("traceback", ["the cell did not run"])))
    return "".join(texts)


def main() -> None:
    sources = submissions()

    def judge(client: BlockingKernelClient, source: str) -> dict[str, bool]:
        cases: dict[str, bool] = json.loads(printed(client, CELL.format(source=source)))
        return cases

    def start_and_judge(source: str) -> tuple[float, dict[str, bool]]:
        with ExitStack() as stack:
            return timed(lambda: judge(stack.enter_context(kernel(WARM)), source))

    with kernel(WARM) as running, kernel(WARM_JUDGE) as judging:

        def ask(line: str) -> tuple[float, dict[str, bool]]:
            how, which = line.split()
            source = sources[which]
            if how == "running":
                return timed(lambda: judge(running, source))
            if how == "torch-judge":
                cell = torchcode.CELL.format(submission=source, task=torchcode.TASK)
                return timed(lambda: torchcode.read(printed(judging, cell)))
            return start_and_judge(source)

        answer_all(ask)


if __name__ == "__main__":
    main()
