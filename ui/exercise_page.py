"""The exercise page: statement, hints, solution and history beside the workbench."""

from __future__ import annotations

import streamlit as st

from ronghui.catalog import Exercise
from ui import services, shell
from ui.language import _, words_of
from ui.learner import attempts, events, exercise_states, kept, remember
from ui.text import code, prose, stars
from ui.verdict import STATUS_ICONS, status_words
from ui.workbench import put, workbench


def show(id: str) -> None:
    exercise = services.catalog().exercises.get(id)
    if exercise is None:
        shell.not_found(
            _("There is no exercise with this address. It may have been renamed."), "exercises", _("All exercises")
        )
        return
    unit = services.catalog().units[exercise.spec.unit]
    facts = f"{stars(exercise.spec.difficulty)} · {_('{minutes} min', minutes=exercise.spec.minutes)}"
    shell.header(words_of(exercise.words).title, f"{words_of(unit.words).title} › {facts}")
    if shell.is_phone():
        key = f"tabs_{id}"
        names = [_("Statement"), _("Code and result"), _("Help"), _("History")]
        statement, workplace, helping, history = st.tabs(names, key=key)
        with statement:
            _statement(exercise)
        with workplace:
            finish = workbench(exercise)
        with helping:
            _help(exercise)
        with history:
            _history(exercise)
        finish()
        return
    left, right = st.columns([5, 6], gap="medium")
    with right:
        finish = workbench(exercise)
    with left:
        statement, helping, history = st.tabs([_("Statement"), _("Help"), _("History")], key=f"tabs_{id}")
        with statement:
            _statement(exercise)
        with helping:
            _help(exercise)
        with history:
            _history(exercise)
    _neighbours(exercise)
    finish()


def _statement(exercise: Exercise) -> None:
    words = words_of(exercise.words)
    st.markdown(f":gray[{words.lead}]")
    prose(words.text("task"))
    cases = _(", ").join(s.title for s in words.of("case"))
    st.markdown(f":small[:gray[{_('Judged on: {cases}.', cases=cases)}]]")


def _help(exercise: Exercise) -> None:
    """Hints one at a time, then the solution on request; both are remembered."""
    words = words_of(exercise.words)
    hints = words.of("hint")
    seen = events("hint_shown", exercise.id)
    key = f"hints_{exercise.id}"
    opened = max(len({event.detail.get("hint") for event in seen}), st.session_state.get(key, 0))
    for number, section in enumerate(hints[:opened], 1):
        st.markdown(f"**{_('Hint {number} of {total}', number=number, total=len(hints))}**")
        prose(section.text)
    if opened < len(hints):
        label = _("Show hint {number} of {total}", number=opened + 1, total=len(hints))
        if st.button(label, key=f"hint_{exercise.id}", icon=":material/lightbulb:"):
            st.session_state[key] = opened + 1
            remember("hint_shown", exercise.id, hint=opened + 1)
            st.rerun()
    st.divider()
    state = exercise_states().get(exercise.id)
    viewed = events("solution_viewed", exercise.id)
    if state == "passed" or viewed or st.session_state.get(f"solution_{exercise.id}"):
        st.markdown(f"**{_('The solution')}**")
        code(exercise.solution)
        st.markdown(f"**{_('What it means')}**")
        prose(words.text("debrief"))
        _sources(exercise)
        return
    st.markdown(
        f":small[:gray[{_('If you look before you have passed, the exercise comes back for review tomorrow.')}]]"
    )
    if st.button(_("Show the solution"), key=f"solve_{exercise.id}", icon=":material/visibility:"):
        st.session_state[f"solution_{exercise.id}"] = True
        remember("solution_viewed", exercise.id)
        st.rerun()


def _sources(exercise: Exercise) -> None:
    if exercise.spec.sources:
        rows = [
            f"- [{s.title}]({s.url}), {s.year}" if s.url else f"- {s.title}, {s.year}" for s in exercise.spec.sources
        ]
        st.markdown(f"**{_('Sources')}**\n\n" + "\n".join(rows))


def _history(exercise: Exercise) -> None:
    """Earlier attempts and drafts; any of them can be put back into the editor."""
    tried = attempts(exercise.id, limit=20)
    drafts = kept(lambda store, me: store.draft_history(me, exercise.id, limit=10)) or []
    if not tried and len(drafts) < 2:
        st.markdown(
            f":gray[{_('Your attempts and earlier drafts will be listed here; each can be put back into the editor.')}]"
        )
        return
    for attempt in tried:
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            when = f"{attempt.submitted_at.astimezone():%Y-%m-%d %H:%M}"
            st.markdown(
                f"{STATUS_ICONS[attempt.status]} {status_words(attempt.status)} :gray[:small[{when}]]", width="content"
            )
            if st.button(
                _("Put back"), key=f"attempt_{attempt.id}", type="tertiary", help=_("Put this code into the editor")
            ):
                put(exercise, attempt.code, "restored")
                st.rerun()
    if len(drafts) > 1:
        st.markdown(f"**{_('Earlier drafts')}**")
    for draft in drafts[1:]:
        lines = draft.code.count("\n") + 1
        causes = {"reset": _("before or after a reset"), "restored": _("put back"), "submitted": _("submitted")}
        cause = _("overwritten by another tab") if draft.lost else causes.get(draft.cause, _("typed"))
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            when = f"{draft.saved_at.astimezone():%Y-%m-%d %H:%M}"
            st.markdown(f":gray[:small[{when} · {_('{lines} lines', lines=lines)} · {cause}]]", width="content")
            if st.button(
                _("Put back"), key=f"draft_{draft.id}", type="tertiary", help=_("Put this code into the editor")
            ):
                put(exercise, draft.code, "restored")
                st.rerun()


def _neighbours(exercise: Exercise) -> None:
    order = list(services.catalog().exercises)
    place = order.index(exercise.id)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        if place > 0:
            before = services.catalog().exercises[order[place - 1]]
            shell.link("exercise", words_of(before.words).title, id=before.id, icon=":material/arrow_back:")
        if place + 1 < len(order):
            after = services.catalog().exercises[order[place + 1]]
            shell.link("exercise", words_of(after.words).title, id=after.id, icon=":material/arrow_forward:")
