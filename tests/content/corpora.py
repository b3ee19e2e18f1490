"""The submissions kept under tests/: right ones written differently, misconceptions written differently, other bugs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ronghui.catalog import Exercise

TESTS = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Sample:
    """One file: `exercise` is its folder, `name` its file name, `mistake` what a misconception should be named."""

    exercise: str
    name: str
    code: str

    @property
    def mistake(self) -> str:
        return self.name.rpartition("--")[0]

    def __str__(self) -> str:
        return f"{self.exercise}/{self.name}"


def samples(corpus: str) -> Iterator[Sample]:
    """Every file of tests/<corpus>/<track>/<slug>/, in order."""
    for path in sorted((TESTS / corpus).glob("*/*/*.py")):
        yield Sample("/".join(path.parts[-3:-1]), path.stem, path.read_text(encoding="utf-8"))


def each(corpus: str, one_in: int = 1) -> pytest.MarkDecorator:
    """Parametrises `sample` with every file of a corpus; all but one in `one_in` are left to `prove`."""
    files = [
        pytest.param(file, marks=pytest.mark.prove if n % one_in else ()) for n, file in enumerate(samples(corpus))
    ]
    return pytest.mark.parametrize("sample", files, ids=str)


def alone(exercise: Exercise) -> Exercise:
    """The exercise without its mistakes: a verdict on many seeds then costs only the reference."""
    return exercise.varied(mistakes=())
