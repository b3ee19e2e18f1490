"""The verdict as JSON: what the command line prints and the store keeps."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ronghui.catalog import LANGUAGES, Exercise
from ronghui.grading.ladder import Difference, FirstWrong, Seen
from ronghui.grading.messages import sentence
from ronghui.grading.verdict import CaseResult, Graded, Milliseconds, Verdict
from ronghui.language import translator
from ronghui.sandbox import Isolation

VERSION = 1  # of the stored form


def to_json(graded: Graded, exercise: Exercise, offered: tuple[str, ...] = ()) -> dict[str, Any]:
    """The verdict with its sentences in both languages, for the command line."""
    verdict = graded.verdict
    return {
        "exercise": verdict.exercise,
        "version": verdict.version,
        "status": verdict.status,
        "seed": verdict.seed,
        "code_sha256": verdict.code_sha256,
        "isolation": {"level": verdict.isolation.level, "name": verdict.isolation.name},
        "milliseconds": asdict(verdict.milliseconds),
        "cases": [_case(result, offered) for result in verdict.cases],
        "mistake": _mistake(verdict.mistake, exercise),
        "cause": _messages(verdict.cause, offered) if verdict.cause else None,
        "stdout": graded.stdout,
    }


def _case(result: CaseResult, offered: tuple[str, ...]) -> dict[str, Any]:
    difference = result.difference
    return {
        "id": result.id,
        "status": result.status,
        "rung": difference.rung if difference else None,
        "observation": difference.observation if difference else None,
        "got": _seen(difference.got) if difference else None,
        "expected": _seen(difference.expected) if difference else None,
        "max_abs_error": difference.max_abs_error if difference else None,
        "wrong_fraction": difference.wrong_fraction if difference else None,
        "first_wrong": (
            {
                "index": list(difference.first_wrong.index),
                "got": difference.first_wrong.got,
                "expected": difference.first_wrong.expected,
            }
            if difference and difference.first_wrong
            else None
        ),
        "message": _messages(difference, offered) if difference else None,
    }


def _seen(what: Seen | None) -> dict[str, Any] | None:
    if what is None:
        return None
    return {
        "type": what.type,
        "shape": list(what.shape) if what.shape is not None else None,
        "dtype": what.dtype,
    }


def _messages(difference: Difference, offered: tuple[str, ...]) -> dict[str, str]:
    return {lang: sentence(difference, translator(lang), offered) for lang in LANGUAGES}


def _mistake(id: str | None, exercise: Exercise) -> dict[str, Any] | None:
    if id is None:
        return None
    titles = {}
    for lang in LANGUAGES:
        section = exercise.words[lang].get("mistake", id)
        titles[lang] = section.title if section else id
    return {"id": id, "message": titles}


def to_stored(verdict: Verdict) -> dict[str, Any]:
    """Ids and numbers only, for the database: sentences are made again from them when shown."""
    return {"form": VERSION, **asdict(verdict), "isolation": {
        "level": verdict.isolation.level, "name": verdict.isolation.name}}  # fmt: skip


def from_stored(data: dict[str, Any]) -> Verdict:
    """The verdict of a stored attempt; raises ValueError where the form is not known."""
    if data.get("form") != VERSION:
        raise ValueError(f"a verdict of form {data.get('form')!r} cannot be read")
    return Verdict(
        exercise=data["exercise"],
        version=data["version"],
        status=data["status"],
        seed=data["seed"],
        code_sha256=data["code_sha256"],
        isolation=Isolation(data["isolation"]["level"], data["isolation"]["name"]),
        milliseconds=Milliseconds(**data["milliseconds"]),
        cases=tuple(CaseResult(case["id"], case["status"], _difference(case["difference"])) for case in data["cases"]),
        mistake=data["mistake"],
        cause=_difference(data["cause"]),
    )


def _difference(data: dict[str, Any] | None) -> Difference | None:
    if data is None:
        return None
    first = data["first_wrong"]
    return Difference(
        **{
            **data,
            "got": _read_seen(data["got"]),
            "expected": _read_seen(data["expected"]),
            "first_wrong": FirstWrong(tuple(first["index"]), first["got"], first["expected"]) if first else None,
            "detail": tuple((str(key), value) for key, value in data["detail"]),
        }
    )


def _read_seen(data: dict[str, Any] | None) -> Seen | None:
    if data is None:
        return None
    shape = data["shape"]
    return Seen(data["type"], tuple(shape) if shape is not None else None, data["dtype"])
