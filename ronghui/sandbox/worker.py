"""A one-shot worker for systems where nothing can be sealed: a plain process, warm before its job arrives.

The code it runs has the user's own rights. Job on stdin, frames on what was stdout; the descriptors 1 and 2
lead to the text pipe (stderr), 0 to nothing.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from . import child, offered


def main(stack: str) -> NoReturn:
    """Warm up for `stack`, run one job, exit."""
    job_fd, result_fd = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (job_fd, result_fd, 1, 2):
            msvcrt.setmode(descriptor, os.O_BINARY)
    offered.warm_up(stack)
    child.serve(job_fd, result_fd, _limit_job)


def _limit_job(memory_bytes: int, cpu_seconds: float) -> None:
    """Use what limits the system has. macOS ignores RLIMIT_AS; the wall limit always holds."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + cpu_seconds) + 2
    _lower(resource.RLIMIT_CPU, seconds)
    _lower(resource.RLIMIT_CORE, 0)
    if sys.platform == "linux":
        with open("/proc/self/statm", encoding="ascii") as file:
            mapped = int(file.read().split()[0]) * resource.getpagesize()
        _lower(resource.RLIMIT_AS, mapped + memory_bytes)


def _lower(kind: int, value: int) -> None:
    import resource

    hard = resource.getrlimit(kind)[1]
    bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (bound, bound))
