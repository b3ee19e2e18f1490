"""The exercise list: by track, with state and difficulty; filters, and a map of what builds on what."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from ronghui.catalog import Exercise
from ronghui.learning.mastery import ExerciseState
from ui import services, shell
from ui.language import _, words_of
from ui.learner import exercise_states
from ui.map import Place, draw_map
from ui.paths import PATHS, path_words
from ui.text import STATE_ICONS, stars, state_words


def track_words(track: str) -> str:
    return {
        "foundations": _("Foundations"),
        "interaction": _("Interaction operators"),
        "attention": _("Attention fusion"),
        "alignment": _("Alignment"),
        "robustness": _("Imbalance and robustness"),
        "evaluation": _("Evaluation"),
        "recommenders": _("Recommenders"),
    }.get(track, track)


def show() -> None:
    shell.header(_("Exercises"))
    known = services.catalog().exercises
    states = exercise_states()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        state = st.pills(
            _("State"),
            ["open", "tried", "passed"],
            format_func=lambda s: state_words(None if s == "open" else s),
            key="state",
        )
        levels = sorted({e.spec.difficulty for e in known.values()})
        difficulty = st.pills(_("Difficulty"), levels, format_func=str, key="difficulty")
        asked = st.query_params.get("path")
        path = st.pills(_("Path"), PATHS, format_func=path_words, key="path", default=asked if asked in PATHS else None)
        hunts = st.toggle(_("Bug hunts only"), key="hunts")
    chosen = [
        e
        for e in known.values()
        if (state is None or (states.get(e.id) or "open") == state)
        and (difficulty is None or e.spec.difficulty == difficulty)
        and (path is None or path in e.spec.paths)
        and (e.spec.bug or not hunts)
    ]
    if not chosen:
        st.info(_("No exercise fits these filters. Choose fewer of them."))
    passed = sum(states.get(id) == "passed" for id in known)
    st.markdown(f":gray[{_('{passed} of {total} passed', passed=passed, total=len(known))}]")
    if not shell.is_phone():  # where every exercise says for itself what it builds on
        with st.expander(_("The map of the exercises"), icon=":material/account_tree:"):
            _map(known, states)
    for track in dict.fromkeys(e.track for e in chosen):
        st.subheader(track_words(track), anchor=False)
        for exercise in (e for e in chosen if e.track == track):
            words = words_of(exercise.words)
            with st.container(border=True, gap="xxsmall"):
                with st.container(horizontal=True, vertical_alignment="center"):
                    st.markdown(STATE_ICONS[states.get(exercise.id)], width="content")
                    shell.link("exercise", words.title, id=exercise.id)
                    facts = f"{stars(exercise.spec.difficulty)} · {_('{minutes} min', minutes=exercise.spec.minutes)} · {exercise.spec.stack}"
                    st.markdown(f":small[:gray[{facts}]]", width="content")
                    if exercise.spec.bug:
                        st.badge(_("find the bug"), icon=":material/bug_report:", color="orange")
                st.markdown(f":small[{words.lead}]")
                before = [words_of(known[id].words).title for id in exercise.spec.prerequisites if id in known]
                if before:
                    st.markdown(f":small[:gray[{_('Builds on: {titles}', titles=' · '.join(before))}]]")


def _map(known: Mapping[str, Exercise], states: Mapping[str, ExerciseState]) -> None:
    places = {
        id: Place(
            words_of(exercise.words).title,
            {"passed": 1.0, "tried": 0.4}.get(states.get(id) or "", 0.0),
            f"{words_of(exercise.words).title}<br>{stars(exercise.spec.difficulty)}",
            exercise.spec.prerequisites,
        )
        for id, exercise in known.items()
    }
    draw_map(
        "exercise_map",
        places,
        alt=_("Map of the exercises: each stands to the right of those it builds on."),
        caption=_("A line leads from what comes first; a full circle is passed."),
        compact=True,
    )
