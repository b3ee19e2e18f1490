"""Home: where to go on, what is due, and the map of units."""

from __future__ import annotations

import streamlit as st

from ronghui.catalog import Unit
from ronghui.learning.mastery import ExerciseStanding, ExerciseState, mastery
from ronghui.learning.next_step import next_step
from ui import services, shell
from ui.language import _, section_of, words_of
from ui.learner import cards, due, events, exercise_states, kept, now
from ui.map import Place, draw_map
from ui.paths import PATHS, hours, path_lead, path_words
from ui.text import STATE_ICONS, stars


def show() -> None:
    shell.header(_("Multimodal fusion for recommender systems"))
    states = exercise_states()
    visited = {event.subject for event in events("lesson_visited")}
    recent = kept(lambda store, me: store.recent(me)) or []
    if not states and not visited:
        _welcome()
    _go_on(states, visited, recent)
    _paths(states)
    st.subheader(_("The map"), anchor=False)
    standing = {unit.id: _mastery(unit, states, visited) for unit in services.catalog().units.values()}
    _map(standing)
    for unit in services.catalog().units.values():
        _unit(unit, standing[unit.id], states, visited)


def _welcome() -> None:
    st.markdown(
        _(
            "Read a lesson whose figures are computed as you move them. Write fusion code in the editor and learn, in the "
            "blink of an eye, which misconception a wrong answer is. Then meet the interview questions again, just before "
            "you would forget them."
        ),
        width=760,
    )


def _go_on(states: dict[str, ExerciseState], visited: set[str], recent: list[str]) -> None:
    known = services.catalog()
    path: list[str] = []
    for unit in known.units:
        path += [lesson.id for lesson in known.lessons_of(unit)]
        path += [exercise.id for exercise in known.exercises_of(unit)]
    finished = {id for id, state in states.items() if state == "passed"} | visited
    step = next_step(path, finished, recent)
    waiting = due()
    left, right = st.columns(2)
    with left, st.container(border=True):
        if step is None:
            st.markdown(f"**{_('Everything here is done')}**")
            shell.link("review", _("Keep it fresh"), icon=":material/event_repeat:")
        else:
            lesson, exercise = known.lessons.get(step), known.exercises.get(step)
            words = words_of(lesson.words if lesson else exercise.words)  # type: ignore[union-attr]
            minutes = (lesson or exercise).spec.minutes  # type: ignore[union-attr]
            st.markdown(
                f":small[:gray[{_('Go on') if recent else _('Start here')} · {_('{minutes} min', minutes=minutes)}]]"
            )
            shell.link("lesson" if lesson else "exercise", f"**{words.title}**", id=step, icon=":material/play_arrow:")
    with right, st.container(border=True):
        if waiting:
            st.markdown(f":small[:gray[{_('Due today')}]]")
            shell.link("review", f"**{_('Review what is due ({n})', n=len(waiting))}**", icon=":material/event_repeat:")
        else:
            st.markdown(
                f":small[:gray[{_('Nothing is due. Questions you answer come back here just before you would forget them.')}]]"
            )
            shell.link("interview", f"**{_('Answer a question')}**", icon=":material/forum:")


def _paths(states: dict[str, ExerciseState]) -> None:
    """The three ways through the exercises, with what is left of each."""
    st.subheader(_("Paths"), anchor=False)
    for column, path in zip(st.columns(len(PATHS)), PATHS, strict=True):
        exercises = [e for e in services.catalog().exercises.values() if path in e.spec.paths]
        left = [e for e in exercises if states.get(e.id) != "passed"]
        with column, st.container(border=True, height="stretch", gap="xsmall"):
            shell.link("exercises", f"**{path_words(path)}**", icon=":material/route:", path=path)
            st.markdown(f":small[{path_lead(path)}]")
            facts = _(
                "{n} exercises, about {hours} h; {left} h left",
                n=len(exercises),
                hours=hours(exercises),
                left=hours(left),
            )
            st.markdown(f":small[:gray[{facts}]]")


def _mastery(unit: Unit, states: dict[str, ExerciseState], visited: set[str]) -> float:
    known = services.catalog()
    known_cards = cards()
    return mastery(
        [ExerciseStanding(e.spec.difficulty, states.get(e.id)) for e in known.exercises_of(unit.id)],
        [known_cards.get(f"question:{q.id}") for q in known.questions_of(unit.id)],
        [lesson.id in visited for lesson in known.lessons_of(unit.id)],
        now(),
    )


def _map(standing: dict[str, float]) -> None:
    """Units as circles, mastery as fill; hovering says what a unit holds."""
    known = services.catalog()
    places = {}
    for unit in known.units.values():
        title = words_of(unit.words).title
        parts = (
            _("lessons: {n}", n=len(known.lessons_of(unit.id))),
            _("exercises: {n}", n=len(known.exercises_of(unit.id))),
            _("questions: {n}", n=len(known.questions_of(unit.id))),
        )
        places[unit.id] = Place(
            f"{title}<br>{round(100 * standing[unit.id])} %",
            standing[unit.id],
            f"{title}<br>{' · '.join(parts)}",
            unit.spec.prerequisites,
        )
    said = "; ".join(place.title.replace("<br>", " ") for place in places.values())
    draw_map(
        "map",
        places,
        alt=_("Map of the units with your mastery: {units}", units=said),
        caption=_("How far a circle is filled is your mastery; a line leads from what comes first."),
    )


def _unit(unit: Unit, standing: float, states: dict[str, ExerciseState], visited: set[str]) -> None:
    known = services.catalog()
    words = words_of(unit.words)
    with st.container(border=True):
        st.markdown(f"#### {words.title}")
        st.markdown(f":gray[{words.lead}]")
        st.progress(standing, text=_("Mastery {percent} %", percent=round(100 * standing)))
        for lesson in known.lessons_of(unit.id):
            icon = STATE_ICONS["passed" if lesson.id in visited else None]
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(icon, width="content")
                shell.link("lesson", words_of(lesson.words).title, id=lesson.id, icon=":material/menu_book:")
                st.markdown(f":small[:gray[{_('{minutes} min', minutes=lesson.spec.minutes)}]]", width="content")
        for exercise in known.exercises_of(unit.id):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(STATE_ICONS[states.get(exercise.id)], width="content")
                shell.link("exercise", words_of(exercise.words).title, id=exercise.id, icon=":material/code:")
                st.markdown(f":small[:gray[{stars(exercise.spec.difficulty)}]]", width="content")
        questions = known.questions_of(unit.id)
        if questions:
            first = section_of(questions[0].words).title
            shell.link(
                "interview",
                _("Interview questions: {n}, among them: {first}", n=len(questions), first=first),
                icon=":material/forum:",
            )
