"""The exercise page's right side: the editor, what its buttons do, and the panel below it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from functools import partial

import streamlit as st

from ronghui.catalog import Exercise
from ronghui.grading import Graded, RunResult
from ronghui.grading.report import from_stored, to_stored
from ronghui.store import Draft
from ronghui.store.identity import mode
from ui import services
from ui.editor import LABELS, EditorError, EditorEvent, editor, has_changed
from ui.in_flight import Landed, is_slow, landed, send
from ui.language import _
from ui.learner import attempts, kept, now
from ui.verdict import Shown, panel, run_sentence

EDITOR_HEIGHT = 460
ALLOW_UNSEALED = "RONGHUI_ALLOW_UNSEALED"  # an operator's word that nobody else can reach this server


def workbench(exercise: Exercise) -> Callable[[], None]:
    """Draw the editor and the panel, and do what the learner asked for.

    What it returns is called when the rest of the page is drawn: it waits for code that takes longer.
    """
    services.grader().prepare(exercise)  # the twins are ready before the first submission
    draft = kept(lambda store, me: store.draft(me, exercise.id))
    shown = _shown(exercise)
    event = editor(
        f"editor_{exercise.id}",
        doc_id=exercise.id,
        code=draft.code if draft else exercise.starter,
        rev=_rev(exercise),
        saved_at=draft.saved_at.timestamp() if draft else None,
        labels={name: _(text) for name, text in LABELS.items()},
        error=_error(exercise, shown),
        height=EDITOR_HEIGHT,
        stack=exercise.spec.stack,
        revision=draft.revision if draft else None,
        judged=(shown.judged_id, shown.code) if shown.judged_id else None,
    )
    place = st.container()
    if event is not None:
        _answer(exercise, event, draft, shown)
    finish = partial(_finish, exercise, shown, place)
    if is_slow(exercise):
        return partial(finish, refresh=True)
    finish()
    return lambda: None


def _finish(
    exercise: Exercise, shown: Shown, place: st.delta_generator.DeltaGenerator, *, refresh: bool = False
) -> None:
    """Show what has come back; with `refresh` the rest of the page, drawn before it came, is drawn again."""
    with place:
        arrived = landed(exercise)
        if arrived is not None:
            _take(exercise, arrived, shown)
            if refresh and arrived.result is not None:
                st.rerun()
        panel(exercise, shown, stale=arrived is None and has_changed(f"editor_{exercise.id}"))
    if arrived is not None:
        marked = _error(exercise, shown)
        if marked != st.session_state.get(f"marked_{exercise.id}"):
            st.session_state[f"marked_{exercise.id}"] = marked
            st.rerun()  # the verdict is on the screen; this only puts the mark on the line


def put(exercise: Exercise, code: str, cause: str) -> None:
    """Put other text into the editor (reset, an older attempt); what stood there stays in the history."""
    kept(
        lambda store, me: store.save_draft(
            me,
            exercise.id,
            code,
            tab="page",
            base=None,
            now=now(),
            cause="reset" if cause == "reset" else "restored",
        ),
    )
    st.session_state[f"rev_{exercise.id}"] = _rev(exercise) + 1


def _answer(exercise: Exercise, event: EditorEvent, draft: Draft | None, shown: Shown) -> None:
    if event.action in ("run", "submit") and not _may_run_here():
        _save(exercise, event, draft)
        st.error(
            _("This server cannot shut code in, so it runs none that comes from others. Please tell whoever runs it."),
            icon=":material/lock_open:",
        )
        return
    match event.action:
        case "run" | "submit":
            _save(exercise, event, draft)
            send(exercise, "run" if event.action == "run" else "submit", event.code, event.nonce, event.tab)
        case "draft":
            _save(exercise, event, draft)
        case "reset":
            _save(exercise, event, draft)
            put(exercise, exercise.starter, "reset")
            st.rerun()


def _take(exercise: Exercise, arrived: Landed, shown: Shown) -> None:
    """Show what came back, and keep a verdict."""
    flight, result = arrived.flight, arrived.result
    if result is None:
        st.info(_("Cancelled: nothing was judged."), icon=":material/stop_circle:")
        return
    shown.code, shown.judged_id = flight.code, flight.nonce
    if isinstance(result, RunResult):
        shown.run = result
        return
    shown.run, shown.graded = None, result
    version, verdict = str(exercise.spec.version), to_stored(result.verdict)
    kept(lambda store, me: store.record_attempt(me, exercise.id, version, flight.code, verdict, now(), tab=flight.tab))


def _may_run_here() -> bool:
    """At isolation `process` code has the server's rights: fine alone on a laptop, not in a classroom."""
    return mode() == "local" or services.sandbox().isolation.level > 1 or os.environ.get(ALLOW_UNSEALED) == "1"


def _save(exercise: Exercise, event: EditorEvent, draft: Draft | None) -> None:
    """The text is safe before anything is done with it."""
    kept(
        lambda store, me: store.save_draft(
            me, exercise.id, event.code, tab=event.tab or "page", base=draft.revision if draft else None, now=now()
        ),
    )


def _rev(exercise: Exercise) -> int:
    rev: int = st.session_state.get(f"rev_{exercise.id}", 0)
    return rev


def _shown(exercise: Exercise) -> Shown:
    """What this session has seen of the exercise; on a first visit, the last attempt's verdict from the store."""
    key = f"shown_{exercise.id}"
    if key not in st.session_state:
        shown = Shown()
        last = next(iter(attempts(exercise.id, limit=1)), None)
        if last and last.exercise_version == str(exercise.spec.version):
            with contextlib.suppress(
                ValueError, KeyError, TypeError
            ):  # a verdict of an older form stays in the history
                shown = Shown(f"attempt-{last.id}", last.code, graded=Graded(from_stored(dict(last.verdict))))
        st.session_state[key] = shown
    result: Shown = st.session_state[key]
    return result


def _error(exercise: Exercise, shown: Shown) -> EditorError | None:
    """The learner's own line that failed last."""
    if shown.run is not None:
        line = shown.run.raised.get("line") if shown.run.raised else None
        return EditorError(line, run_sentence(exercise, shown.run)) if isinstance(line, int) else None
    if shown.graded is None:
        return None
    verdict = shown.graded.verdict
    first = verdict.first_failing
    difference = verdict.cause or (first.difference if first else None)
    line = difference.facts.get("line") if difference else None
    if difference is None or not isinstance(line, int):
        return None
    from ronghui.grading.messages import sentence
    from ronghui.language import translator
    from ui.language import current

    offered = tuple(services.sandbox().offered(exercise.spec.stack))
    return EditorError(line, sentence(difference, translator(current()), offered))
