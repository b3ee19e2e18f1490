"""The warm parent: imports everything once, then forks a sealed child for each request.

It runs in a process of its own, started fresh, with one thread and nothing secret in its memory (a child can
read all of it). It never reads a job: the child does, from its own pipe. Requests are JSON datagrams on a
SOCK_SEQPACKET socket, one answer each:

    {"fork": {"landlock": bool, "seccomp": bool}} + 3 descriptors (job, result, text)  ->  {"pid": n}
    {"reap": pid}                                   ->  {"status": wait status, "cpu": seconds}

A dead child stays a zombie until it is asked for, so a pid never means another process. When the socket
closes the parent exits, and its children die with it (PR_SET_PDEATHSIG).
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import importlib.machinery
import json
import os
import socket
import sys
import traceback
from collections.abc import Mapping
from typing import NoReturn

from . import child, offered, sealing, wire

_JOB_FD, _RESULT_FD = 3, 4
_MAX_DATAGRAM = 1 << 16


def main(stack: str, control_fd: int) -> NoReturn:
    """Warm up for `stack`, report on the socket, serve until it closes."""
    control = socket.socket(fileno=control_fd)
    _end_when_left(control, watched=True)
    try:
        offered.warm_up(stack)
        gc.collect()
        gc.freeze()  # else a collection in a child would touch, and so copy, every page
        threads = len(os.listdir("/proc/self/task"))
        if threads != 1:
            raise RuntimeError(f"{threads} threads after the warm-up: forking would not be safe")
    except BaseException:
        control.send(json.dumps({"failed": traceback.format_exc()[-4000:]}).encode())
        os._exit(1)
    _end_when_left(control, watched=False)
    control.send(b'{"ready": true}')
    while True:
        data, descriptors, _flags, _address = socket.recv_fds(control, _MAX_DATAGRAM, 3)
        if not data:
            os._exit(0)
        request = json.loads(data)
        answer = _fork(descriptors, request["fork"]) if "fork" in request else _reap(request["reap"])
        control.send(json.dumps(answer).encode())


def _end_when_left(control: socket.socket, *, watched: bool) -> None:
    """While warming up, die by SIGIO as soon as the other side closes (it sends nothing before `ready`)."""
    flags = fcntl.fcntl(control, fcntl.F_GETFL)
    fcntl.fcntl(control, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(control, fcntl.F_SETFL, flags | os.O_ASYNC if watched else flags & ~os.O_ASYNC)


def _fork(descriptors: list[int], layers: Mapping[str, bool]) -> dict[str, object]:
    parent_pid = os.getpid()
    pid = os.fork()
    if pid == 0:
        try:
            _become_child(parent_pid, descriptors, layers)
        finally:
            os._exit(70)  # EX_SOFTWARE; a child never returns into the parent's loop
    for descriptor in descriptors:
        os.close(descriptor)
    return {"pid": pid}


def _reap(pid: int) -> dict[str, object]:
    _pid, status, usage = os.wait4(pid, 0)
    return {"status": status, "cpu": usage.ru_utime + usage.ru_stime}


def _become_child(parent_pid: int, descriptors: list[int], layers: Mapping[str, bool]) -> NoReturn:
    os.setsid()
    _keep_only(*descriptors)
    # No file can be opened from here on: finders that look for files would raise PermissionError where
    # ModuleNotFoundError is meant.
    sys.meta_path[:] = [importlib.machinery.BuiltinImporter, importlib.machinery.FrozenImporter]
    mapped = sealing.mapped_bytes()
    try:
        sealing.seal(parent_pid, **layers)
    except Exception as error:
        os.write(_RESULT_FD, wire.encode(child.UNSEALED, str(error)))
        os._exit(1)
    child.serve(_JOB_FD, _RESULT_FD, lambda memory, seconds: sealing.limit_job(mapped, memory, seconds))


def _keep_only(job: int, result: int, text: int) -> None:
    """Leave stdin (/dev/null), the text pipe as stdout and stderr, the job and the result: nothing else."""
    high = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, 16) for descriptor in (text, text, job, result)]
    for target, descriptor in enumerate(high, start=1):
        os.dup2(descriptor, target)
    for name in os.listdir("/proc/self/fd"):
        if int(name) > _RESULT_FD:
            with contextlib.suppress(OSError):  # one of them is the listing's own, closed by now
                os.close(int(name))
