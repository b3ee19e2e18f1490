"""What runs in a child: read one job, offer the module `sealed` to its driver, send frames, wait for the end.

The driver is trusted text, but it shares the interpreter with the learner's code, so nothing that happens
here is believed on the trusted side: a missing frame counts as a failure there, and a frame is data only.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import linecache
import os
import random
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from types import ModuleType, TracebackType
from typing import Any, NoReturn, cast

import numpy as np

from . import wire

READY, END, DRIVER_ERROR, UNSEALED = "ready", "end", "driver-error", "unsealed"
_RESERVED = frozenset({READY, END, UNSEALED})
_MAX_MESSAGE = 2000
_CHUNK = 1 << 16

# Applies the limits of a job: (memory_bytes, cpu_seconds).
SetLimits = Callable[[int, float], None]


def serve(job_fd: int, result_fd: int, set_limits: SetLimits) -> NoReturn:
    """Say `ready`, run the one job that arrives on `job_fd`, answer on `result_fd`, and never return.

    At the end the process stays until the other side closes the job's pipe or kills it, so that its CPU time
    can still be read from outside.
    """
    stdout = _speak_unbuffered()
    sys.stdin = io.TextIOWrapper(io.BytesIO())
    for name in [name for name in sys.modules if name.partition(".")[0] == "ronghui"]:
        del sys.modules[name]  # the learner's `import ronghui` finds nothing
    _rehearse()
    _write(result_fd, wire.encode(READY, None))
    job = _read_job(job_fd)
    set_limits(job["memory_bytes"], job["cpu_seconds"])
    session = Session(job, lambda label, value: _write(result_fd, wire.encode(label, value)))
    sys.modules["sealed"] = session.module()
    session.seed(job["seed"])
    try:
        session.execute("driver", job["driver"], {"__name__": "driver"})
    except BaseException as error:
        _report(session, error)
    with contextlib.suppress(BaseException):  # the learner's code may have closed or replaced it
        stdout.flush()
    _close_text()
    end = {"memory": session.out_of_memory, "cpu": time.process_time()}
    _write(result_fd, wire.encode(END, end))
    while os.read(job_fd, _CHUNK):
        pass
    os._exit(0)


class Session:
    """One job in progress; its public methods are the functions of the module `sealed`."""

    def __init__(self, job: Mapping[str, Any], send: Callable[[str, object], object]) -> None:
        self.sources: dict[str, str] = job["sources"]
        self.values: dict[str, object] = job["values"]
        self.out_of_memory = False
        self._send = send

    def module(self) -> ModuleType:
        """The module that the driver imports as `sealed`."""
        module = ModuleType("sealed", "What a driver may do.")
        for name in ("emit", "load", "seed", "describe", "digest", "values"):
            setattr(module, name, getattr(self, name))
        return module

    def emit(self, label: str, value: object) -> None:
        """Send `value` under `label`; of two frames with one label the first counts."""
        if label in _RESERVED:
            raise ValueError(f"the label {label!r} is the sandbox's own")
        self._send(label, value)

    def digest(self, value: object) -> str:
        """A short name for what `value` holds: it differs where a call changed the value."""
        return wire.digest(value)

    def load(self, name: str, as_main: bool = False, register_as: str | None = None) -> ModuleType:
        """Execute `sources[name]` as a module and return it; its file is called `<name>`.

        It is registered as `register_as` or `name`, or as `__main__`, and its lines are known to linecache,
        so that dataclasses, get_type_hints, inspect.getsource and tracebacks work as with a file. What the
        source raises passes through; the module stays registered only if it ran to its end.
        """
        known_as = "__main__" if as_main else register_as or name
        module = ModuleType(known_as)
        module.__file__ = f"<{name}>"
        sys.modules[known_as] = module
        if as_main and register_as:
            sys.modules[register_as] = module
        try:
            self.execute(name, self.sources[name], module.__dict__)
        except BaseException:
            if not as_main:
                sys.modules.pop(known_as, None)
            raise
        return module

    def execute(self, name: str, text: str, namespace: dict[str, Any]) -> None:
        """Compile `text` as the file `<name>` and execute it in `namespace`."""
        filename = f"<{name}>"
        linecache.cache[filename] = (len(text), None, _lines(text), filename)
        namespace["__builtins__"] = builtins
        text = text.removeprefix("\ufeff")  # a byte order mark, which compile() refuses in a str
        exec(compile(text, filename, "exec", dont_inherit=True), namespace)

    def seed(self, number: int) -> None:
        """Seed the generators of random, numpy and (where loaded) torch."""
        random.seed(number)
        np.random.seed(number % (1 << 32))
        if "torch" in sys.modules:
            sys.modules["torch"].default_generator.manual_seed(number % (1 << 63))

    def describe(self, error: BaseException, source: str = "submission") -> dict[str, object]:
        """What a person needs to know of an exception: plain values only, whatever its class overrides.

        `type`, `bases` (names of the mro), `message` (bounded), `line` and `text` (the last line within
        `<source>`, or None), `offset` (of a syntax error, or None), `module_not_found` (the top-level name
        that could not be imported, or None).
        """
        line, offset = _last_line(error, f"<{source}>"), None
        message = _message(error)
        if isinstance(error, SyntaxError) and error.filename == f"<{source}>":
            line, offset, message = error.lineno, error.offset, str(error.msg)[:_MAX_MESSAGE]
        if _is_memory_error(error, message):
            self.out_of_memory = True
        missing = error.name if isinstance(error, ModuleNotFoundError) else None
        return {
            "type": _class_name(type(error)),
            "bases": [_class_name(base) for base in type.__dict__["__mro__"].__get__(type(error))],
            "message": message,
            "line": line,
            "text": self._text(source, line),
            "offset": offset,
            "module_not_found": missing.partition(".")[0] if type(missing) is str else None,
        }

    def _text(self, source: str, line: int | None) -> str | None:
        lines = _lines(self.sources.get(source, ""))
        return lines[line - 1].rstrip("\n") if line is not None and 0 < line <= len(lines) else None


def _lines(text: str) -> list[str]:
    """Its lines as Python counts them: unlike `splitlines`, only CR and LF end one."""
    return list(io.StringIO(text, newline=None))


def _report(session: Session, error: BaseException) -> None:
    """Tell that the driver itself raised. Nothing here may raise in its turn."""
    try:
        described = session.describe(error)
        described["traceback"] = "".join(traceback.format_exception(error))[-4000:]
        session.emit(DRIVER_ERROR, described)
    except BaseException:
        session.emit(DRIVER_ERROR, {"type": _class_name(type(error)), "message": "(it cannot be described)"})


def _class_name(cls: type) -> str:
    return str(type.__dict__["__name__"].__get__(cls))


def _message(error: BaseException) -> str:
    try:
        return str.__str__(str(error))[:_MAX_MESSAGE]
    except BaseException as fault:  # a hostile __str__ may raise anything
        return f"(its message cannot be read: {_class_name(type(fault))})"


def _last_line(error: BaseException, filename: str) -> int | None:
    line = None
    step: TracebackType | None = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == filename:
            line = step.tb_lineno
        step = step.tb_next
    return line


def _is_memory_error(error: BaseException, message: str) -> bool:
    # torch raises RuntimeError("... DefaultCPUAllocator: can't allocate memory ...")
    return isinstance(error, MemoryError) or "allocate memory" in message or "not enough memory" in message


def _speak_unbuffered() -> io.TextIOWrapper:
    """Make print reach the pipe at once, as `python -u` does: nothing is lost when the child is killed."""

    def stream(descriptor: int) -> io.TextIOWrapper:
        raw = cast(Any, io.FileIO(descriptor, "w", closefd=False))
        return io.TextIOWrapper(raw, "utf-8", "backslashreplace", newline="\n", write_through=True)

    sys.stdout = sys.__stdout__ = stream(1)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = stream(2)  # type: ignore[misc]
    return sys.stdout


def _close_text() -> None:
    """Close the text pipe, so that its reader sees the end of it."""
    for descriptor in (1, 2):
        with contextlib.suppress(OSError):  # the learner's code may have closed it already
            os.close(descriptor)


_REHEARSAL = """
import inspect, sealed
import numpy as np
class Submission:
    def f(self, x: int) -> int:
        return x + 1
inspect.signature(Submission().f).parameters
array = np.random.default_rng(0).normal(size=(8, 8)) @ sealed.values["array"]
sealed.emit("seen", {"array": array, "text": "text", "digest": sealed.digest(array)})
"""
_REHEARSAL_TORCH = """
import torch
class Layers(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.norm = torch.nn.Conv2d(3, 16, 3, padding=1), torch.nn.BatchNorm2d(16)
        self.rnn, self.linear = torch.nn.GRU(16, 10, batch_first=True), torch.nn.Linear(10, 4)
    def forward(self, images):
        maps = torch.relu(self.norm(self.conv(images)))
        states, _ = self.rnn(maps.flatten(2).transpose(1, 2))
        return torch.softmax(self.linear(states[:, -1]), dim=-1)
layers = Layers()
layers.load_state_dict(layers.state_dict())
output = layers(torch.ones(2, 3, 6, 6))
grads = torch.autograd.grad(output.square().sum(), list(layers.parameters()))
sealed.emit("seen", {"output": output, "grads": list(grads)})
"""


def _rehearse() -> None:
    """Walk the path of a job once, so that its memory pages are this process's own before the job comes."""
    text = _REHEARSAL + (_REHEARSAL_TORCH if "torch" in sys.modules else "")
    frame = wire.encode("job", {"sources": {"driver": text}, "values": {"array": np.ones((8, 8))}})
    ((_label, job),) = wire.Decoder(1 << 20, _make_tensor).feed(frame)
    session = Session(cast("dict[str, Any]", job), wire.encode)
    sys.modules["sealed"] = session.module()
    session.seed(0)
    session.load("driver")
    del sys.modules["sealed"], sys.modules["driver"]
    linecache.cache.pop("<driver>")


def _read_job(job_fd: int) -> dict[str, Any]:
    decoder = wire.Decoder(1 << 30, _make_tensor)
    while data := os.read(job_fd, _CHUNK):
        for _label, job in decoder.feed(data):
            return cast("dict[str, Any]", job)
    os._exit(0)  # the trusted side needs this child no more


def _make_tensor(array: np.ndarray, requires_grad: bool) -> object:
    if "torch" not in sys.modules:
        raise wire.WireError("a numpy child was sent a tensor")
    return sys.modules["torch"].from_numpy(array).requires_grad_(requires_grad)


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
