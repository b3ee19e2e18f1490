"""Computed pictures: a lesson's figures (computed sealed, cached on disk) and an exercise's own picture.

`compute.py` runs in a sealed child and returns arrays; `draw.py` runs here, on numpy and plotly only.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import json
import os
import re
import sys
import threading
import types
import zlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import plotly
from platformdirs import user_cache_dir

from ronghui.catalog import Catalog, Exercise, Language, Lesson
from ronghui.catalog.data import load_arrays
from ronghui.catalog.words import NUMBER, Words
from ronghui.grading.verdict import CaseEvidence
from ronghui.sandbox import Decoder, Job, Limits, Sandbox, Tensor, Value, WireError, encode

WORLD = (Path(__file__).parent / "world.py").read_text(encoding="utf-8")  # a module that compute.py may import
DRAWING = (Path(__file__).parent / "drawing.py").read_text(encoding="utf-8")
DAMAGED = (OSError, ValueError, EOFError, zlib.error, WireError)  # missing, too
MAX_BYTES = 64 << 20  # of the arrays of one figure
KEPT = 128  # figures whose arrays stay in memory: 85 take 3 MB
PlotlyFigure = dict[str, Any]
Arrays = dict[str, Any]
COMPUTE_DRIVER = """import sealed
values = sealed.values
sealed.load("world")
solution = sealed.load("solution", register_as="submission") if values["solution"] else None
compute = getattr(sealed.load("compute"), values["function"])
for index, state in enumerate(values["states"]):
    sealed.seed(0)
    given = (state, values["data"], solution) if solution else (state, values["data"])
    try:
        sealed.emit(f"state/{index}", compute(*given))
    except BaseException as error:
        sealed.emit("raised", sealed.describe(error))
        break
"""


class FigureFault(Exception):
    """A figure that could not be computed or drawn; says which and why."""


class Figures:
    """Computes figures of lessons and keeps the arrays on disk, under a hash of everything they depend on."""

    def __init__(self, catalog: Catalog, sandbox: Sandbox, cache: Path | None = None) -> None:
        self._catalog = catalog
        self._sandbox = sandbox
        self._cache = cache or cache_folder()
        self._computing: dict[str, threading.Lock] = {}
        self._kept: dict[str, list[Arrays]] = {}  # a lesson asks once for each number in its prose
        self._lock = threading.Lock()

    def arrays(self, lesson: Lesson, figure: str, own_code: str | None = None) -> list[Arrays]:
        """What compute.py returns for each state, from the cache where nothing has changed since.

        `own_code` replaces the solution by the learner's own passing code. Raises FigureFault.
        """
        key = self._key(lesson, figure, own_code)
        with self._lock:
            lock = self._computing.setdefault(key, threading.Lock())
        with lock:  # two readers of one lesson compute it once
            if key in self._kept:
                return self._kept[key]
            path = self._cache / f"{key}.frames.gz"
            try:
                states = _read(path)
            except DAMAGED:
                states = self._compute(lesson, figure, own_code)
                _write(path, states)
            with self._lock:
                self._kept[key] = states
                if len(self._kept) > KEPT:
                    del self._kept[next(iter(self._kept))]
            return states

    def is_ready(self, lesson: Lesson, figure: str, own_code: str | None = None) -> bool:
        """Whether the figure can be shown without computing."""
        return (self._cache / f"{self._key(lesson, figure, own_code)}.frames.gz").exists()

    def pictures(self, lesson: Lesson, figure: str, lang: Language, own_code: str | None = None) -> list[PlotlyFigure]:
        """One plotly figure (as JSON) a state, from the cache where nothing has changed since. Raises FigureFault."""
        words = lesson.words[lang]
        depends = "\0".join((lesson.draw, DRAWING, repr(words), plotly.__version__))
        key = f"{self._key(lesson, figure, own_code)}.{lang}.{hashlib.sha256(depends.encode()).hexdigest()[:24]}"
        path = self._cache / f"{key}.json.gz"
        try:
            cached: list[PlotlyFigure] = json.loads(gzip.decompress(path.read_bytes()))
            return cached
        except DAMAGED:
            drawn = self._draw(lesson, figure, words, own_code)
        _save(path, gzip.compress(json.dumps(drawn).encode(), compresslevel=1))
        return drawn

    def _draw(self, lesson: Lesson, figure: str, words: Words, own_code: str | None) -> list[PlotlyFigure]:
        states = lesson.spec.figures[figure].states
        draw = getattr(_module(lesson.draw, f"draw:{lesson.id}"), figure.replace("-", "_"))
        try:
            return [
                as_json(draw(arrays, state, words))
                for arrays, state in zip(self.arrays(lesson, figure, own_code), states, strict=True)
            ]
        except FigureFault:
            raise
        except Exception as error:
            raise FigureFault(f"{lesson.id}, figure {figure}: draw failed: {error!r}") from error

    def fill_numbers(self, lesson: Lesson, text: str) -> str:
        """Replace `{{figure.name}}` by the number that compute.py returned. Raises FigureFault."""

        def number(match: re.Match[str]) -> str:
            figure = match["figure"]
            if figure not in lesson.spec.figures:
                raise FigureFault(f"{lesson.id}: `{match[0]}` names no figure of this lesson")
            state = int(match["state"]) if match["state"] else lesson.spec.figures[figure].start
            try:
                value = self.arrays(lesson, figure)[state][match["name"]]
            except (KeyError, IndexError):
                raise FigureFault(f"{lesson.id}: `{match[0]}` names no computed number") from None
            return format(float(np.asarray(value)), match["format"] or ".3g")

        return NUMBER.sub(number, text)

    def _key(self, lesson: Lesson, figure: str, own_code: str | None) -> str:
        spec = lesson.spec.figures[figure]
        digest = hashlib.sha256()
        for part in (
            lesson.compute,
            WORLD if "world" in lesson.compute else "",
            figure,
            spec.model_dump_json(),
            self._solution(lesson, figure, own_code),
        ):
            digest.update(part.encode() + b"\0")
        for name, array in load_arrays(spec.data).items():
            digest.update(name.encode() + array.tobytes())
        return f"{lesson.id.replace('/', '.')}.{figure}.{digest.hexdigest()[:24]}"

    def _solution(self, lesson: Lesson, figure: str, own_code: str | None) -> str:
        id = lesson.spec.figures[figure].solution
        if id is None:
            return ""
        return own_code if own_code is not None else self._catalog.exercises[id].solution

    def _compute(self, lesson: Lesson, figure: str, own_code: str | None) -> list[Arrays]:
        spec = lesson.spec.figures[figure]
        solution = self._solution(lesson, figure, own_code)
        outcome = self._sandbox.run(
            Job(
                driver=COMPUTE_DRIVER,
                sources={"world": WORLD, "compute": lesson.compute, "solution": solution},
                values={
                    "function": figure.replace("-", "_"),
                    "solution": bool(solution),
                    "states": list(spec.states),
                    "data": dict(load_arrays(spec.data)),
                },
                stack=spec.stack,
                limits=Limits(cpu_seconds=spec.cpu_seconds, wall_seconds=6 * spec.cpu_seconds, result_bytes=MAX_BYTES),
            )
        )
        for label in ("raised", "driver-error"):
            raised = outcome.frames.get(label)
            if isinstance(raised, dict):
                raise FigureFault(
                    f"{lesson.id}, figure {figure}: {raised.get('type')}: {raised.get('message')} "
                    f"(line {raised.get('line')})"
                )
        found = [outcome.frames.get(f"state/{index}") for index in range(len(spec.states))]
        if outcome.ending != "finished" or not all(isinstance(f, dict) for f in found):
            raise FigureFault(f"{lesson.id}, figure {figure}: {outcome.ending} ({outcome.fault})")
        return [{str(k): plain(v) for k, v in state.items()} for state in found if isinstance(state, dict)]


def draw_picture(exercise: Exercise, case: str, evidence: CaseEvidence, lang: Language) -> PlotlyFigure:
    """The exercise's own picture of what a submission returned. Raises FigureFault where it cannot be drawn."""
    draw = _module(exercise.draw, f"draw:{exercise.id}").draw
    given = (
        {str(k): _number_or_array(plain(v)) for k, v in part.items()}
        for part in (evidence.inputs, evidence.got, evidence.expected)
    )
    try:
        return as_json(draw(case, *given, exercise.words[lang]))
    except Exception as error:
        raise FigureFault(f"{exercise.id}, case {case}: {error!r}") from error


def comparison_picture(evidence: CaseEvidence, observation: str, words: Mapping[str, str]) -> PlotlyFigure | None:
    """Yours, reference and difference as heat maps, for a numeric observation; None for anything else.

    `observation` may carry a path into lists and dicts, as a Difference does: `weights[1]['image']`.
    """
    from ronghui.drawing import comparison

    name, *path = re.findall(r"^[^\[]+|\[[^\]]+\]", observation) or [""]
    got, expected = plain(evidence.got.get(name)), plain(evidence.expected.get(name))
    for step in path:
        key = step[1:-1].strip("'\"")
        got, expected = _child(got, key), _child(expected, key)
    numeric = [isinstance(v, np.ndarray) and v.size > 0 and v.dtype.kind in "fiub" for v in (got, expected)]
    if not numeric[0]:
        return None
    return as_json(comparison(got, expected if numeric[1] else None, lambda id: words.get(id, id)))


def as_json(figure: Any) -> PlotlyFigure:
    """A plotly figure as the dict its JSON says."""
    loaded: PlotlyFigure = json.loads(figure.to_json())
    return loaded


def plain(value: Value) -> Any:
    """A decoded value with tensors as arrays."""
    match value:
        case Tensor():
            return value.array
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case bool() | int() | float():
            return np.asarray(value)
    return value


def _number_or_array(value: Any) -> Any:
    """An array without axes as its number: as a coordinate plotly would take it for a list."""
    return value[()] if isinstance(value, np.ndarray) and value.ndim == 0 else value


def cache_folder() -> Path:
    """Where computed figures are kept between runs (`RONGHUI_CACHE` overrides it)."""
    return Path(os.environ.get("RONGHUI_CACHE") or user_cache_dir("ronghui")) / "figures"


def _child(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        return next((item for k, item in value.items() if str(k) == key), None)
    if isinstance(value, list) and key.isdigit() and int(key) < len(value):
        return value[int(key)]
    return None


@lru_cache(maxsize=128)
def _module(source: str, name: str) -> types.ModuleType:
    """A draw.py as a module of its own; trusted content, imports checked by `check`."""
    module = types.ModuleType(name.replace("/", "_").replace(":", "_"))
    sys.modules[module.__name__] = module
    exec(compile(source, f"<{name}>", "exec"), module.__dict__)
    return module


def _write(path: Path, states: Sequence[Arrays]) -> None:
    frames = b"".join(encode(f"state/{index}", state, strict=True) for index, state in enumerate(states))
    _save(path, gzip.compress(frames))


def _save(path: Path, content: bytes) -> None:
    """Save through a temporary file, so that a reader never sees half a figure. A full disk only costs the cache."""
    part = path.with_name(f"{os.getpid()}-{threading.get_ident()}.part")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(content)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def _read(path: Path) -> list[Arrays]:
    """Not npz: numpy parses its headers as Python, in any thread (see ronghui/syntax.py)."""
    frames = Decoder(MAX_BYTES).feed(gzip.decompress(path.read_bytes()))
    return [{str(key): plain(item) for key, item in state.items()} for _, state in frames if isinstance(state, dict)]
