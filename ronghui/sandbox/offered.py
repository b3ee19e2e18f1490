"""What a learner may import, read from offered.toml, and how a process makes all of it ready."""

from __future__ import annotations

import importlib
import sys
import tomllib
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

OFFERED = Path(__file__).resolve().parents[2] / "offered.toml"


@dataclass(frozen=True)
class Offered:
    """The modules of one stack and the snippets that make their lazy imports happen."""

    modules: tuple[str, ...]
    warm_up: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        """Top-level module names, sorted: what can be named to a learner whose import failed."""
        return sorted({module.partition(".")[0] for module in self.modules})


def read(stack: str, path: Path = OFFERED) -> Offered:
    """The entry of `stack`, with what it `extends` first."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))[stack]
    base = read(table["extends"], path) if "extends" in table else Offered((), ())
    return Offered(base.modules + tuple(table["modules"]), base.warm_up + tuple(table["warm_up"]))


def warm_up(stack: str) -> None:
    """Import and exercise all that is offered: a sealed child opens no file, so it can import nothing new."""
    offered = read(stack)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for module in offered.modules:
            importlib.import_module(module)
        for snippet in offered.warm_up:
            exec(compile(snippet, "<warm-up>", "exec", dont_inherit=True), {"__name__": "__main__"})
    if "torch" in sys.modules:
        _tame_torch()


def _tame_torch() -> None:
    """Replace the few torch functions that would need threads or a compiler, which a child cannot have."""
    import torch

    def one_thread(_count: int) -> None:
        """A child has one thread; asking for more is no error."""

    def no_compiler(*_args: object, **_options: object) -> NoReturn:
        raise RuntimeError("torch.compile is not available here: the code runs eagerly, without a compiler")

    torch.set_num_threads = one_thread  # type: ignore[assignment]
    torch.set_num_interop_threads = one_thread  # type: ignore[assignment]
    torch.compile = no_compiler
