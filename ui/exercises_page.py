"""The exercise list: by track, with state and difficulty; filters that stay in the address."""

from __future__ import annotations

import streamlit as st

from ui import services, shell
from ui.language import _, words_of
from ui.learner import exercise_states
from ui.text import STATE_ICONS, stars, state_words


def track_words(track: str) -> str:
    return {
        "foundations": _("Foundations"),
        "interaction": _("Interaction operators"),
        "attention": _("Attention fusion"),
        "alignment": _("Alignment"),
        "robustness": _("Imbalance and robustness"),
        "evaluation": _("Evaluation"),
    }.get(track, track)


def path_words(path: str) -> str:
    return {"sprint": _("Interview sprint"), "engineering": _("Engineering"), "research": _("Research")}.get(path, path)


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
        paths = sorted({p for e in known.values() for p in e.spec.paths})
        path = st.pills(_("Path"), paths, format_func=path_words, key="path") if paths else None
    chosen = [
        e
        for e in known.values()
        if (state is None or (states.get(e.id) or "open") == state)
        and (difficulty is None or e.spec.difficulty == difficulty)
        and (path is None or path in e.spec.paths)
    ]
    if not chosen:
        st.info(_("No exercise fits these filters. Choose fewer of them."))
    passed = sum(states.get(id) == "passed" for id in known)
    st.markdown(f":gray[{_('{passed} of {total} passed', passed=passed, total=len(known))}]")
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
                st.markdown(f":small[{words.lead}]")
