"""The lesson page: words and formulas, figures that answer the hand, predictions, exercises, questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from ronghui.catalog import Lesson, Section
from ronghui.catalog.glossary import FirstMentions
from ronghui.catalog.words import DIRECTIVE
from ronghui.drawing import LIGHT_TO_DARK
from ronghui.figures import FigureFault, PlotlyFigure
from ui import services, shell
from ui.figure import figure
from ui.language import _, current, words_of
from ui.learner import attempts, events, exercise_states, remember
from ui.question import question_card
from ui.text import STATE_ICONS, blocks, code, prose, stars, with_display

TEXT_WIDTH = 740  # pixels: 60 to 75 Latin or 32 to 40 Chinese characters at 16 px


def show(id: str) -> None:
    lesson = services.catalog().lessons.get(id)
    if lesson is None:
        shell.not_found(_("There is no lesson with this address. It may have been renamed."), "home", _("All units"))
        return
    unit = services.catalog().units[lesson.unit]
    words = words_of(lesson.words)
    terms = FirstMentions(services.catalog().terms.values(), current())
    address = f"glossary?lang={current()}"
    shell.header(words.title, f"{words_of(unit.words).title} · {_('{minutes} min', minutes=lesson.spec.minutes)}")
    _remember_visit(lesson)
    later: list[Callable[[], None]] = []
    text, margin = st.columns([7, 3], gap="large")
    with text, st.container(width=TEXT_WIDTH):
        st.markdown(f":gray[{words.lead}]")
        goals = words.get("goals")
        if goals:
            with st.container(border=True):
                st.markdown(f"**{_('What you will be able to do')}**")
                _prose(lesson, goals.text, later)
        for section in words.of("section"):
            st.subheader(section.title, anchor=_anchor(section))
            _prose(lesson, terms.linked(section.rest, address), later)
        for kind, title in (("pitfalls", _("Pitfalls")), ("sources-note", _("About the sources"))):
            extra = words.get(kind)
            if extra:
                st.subheader(title, anchor=kind)
                _prose(lesson, terms.linked(extra.text, address), later)
        _sources(lesson)
        _neighbours(lesson)
    with margin:
        _contents(lesson)
    for fill in later:  # the words are on the screen; now the figures, which may have to be computed
        fill()


def _anchor(section: Section) -> str:
    return f"section-{section.id}"


def _remember_visit(lesson: Lesson) -> None:
    key = f"visited_{lesson.id}"
    if not st.session_state.get(key):
        st.session_state[key] = True
        remember("lesson_visited", lesson.id)


def _prose(lesson: Lesson, text: str, later: list[Callable[[], None]]) -> None:
    """Markdown, with the directives on lines of their own replaced by what they name.

    It ends at a figure that waits for a prediction: the rest of the section follows once that is made.
    """
    paragraph: list[str] = []

    def flush() -> None:
        joined = "\n".join(paragraph)
        paragraph.clear()
        for language, piece in blocks(joined):
            if language is not None:
                code(piece, language)
            elif "{{" in piece:
                later.append(partial(_filled, lesson, piece, st.empty()))
            else:
                st.markdown(with_display(piece))

    for line in text.splitlines():
        match = DIRECTIVE.match(line.strip())
        if match is None:
            paragraph.append(line)
            continue
        flush()
        kind, id = match["kind"], match["id"]
        if kind == "figure":
            if not _figure(lesson, id, later):
                return  # what follows would give the answer away
        elif kind == "predict":
            _predict(lesson, id, later)
        elif kind == "exercise":
            _exercise_card(id)
        elif kind == "lesson" and id in services.catalog().lessons:
            title = words_of(services.catalog().lessons[id].words).title
            shell.link("lesson", title, id=id, icon=":material/menu_book:")
        elif kind == "question":
            question = services.catalog().questions.get(id)
            if question:
                with st.container(border=True):
                    question_card(question, key=f"inline_{question.id}")
    flush()


def _filled(lesson: Lesson, text: str, place: st.delta_generator.DeltaGenerator) -> None:
    """Prose with computed numbers: shown once they are there."""
    place.markdown(with_display(_numbers(lesson, text)))


def _figure(lesson: Lesson, id: str, later: list[Callable[[], None]]) -> bool:
    """Reserve the figure's place and fill it after the words; False where it waits for its prediction."""
    spec = lesson.spec.figures.get(id)
    title = words_of(lesson.words).get("figure", id)
    if spec is None or title is None:
        return True  # `check` reports it
    waiting = [key for key, p in lesson.spec.predictions.items() if p.figure == id and not _predicted(lesson, key)]
    with st.container(border=True):
        st.markdown(f"**{title.title}**")
        if waiting:
            st.markdown(f":gray[{_('Choose an answer above; then the figure and what it shows appear.')}]")
            return False
        place = st.container(height=spec.height + 130, border=False) if not _is_ready(lesson, id) else st.container()
        later.append(partial(_fill_figure, lesson, id, place))
    return True


def _is_ready(lesson: Lesson, id: str) -> bool:
    return services.figures().is_ready(lesson, id)


def _fill_figure(lesson: Lesson, id: str, place: st.delta_generator.DeltaGenerator) -> None:
    spec = lesson.spec.figures[id]
    words = words_of(lesson.words)
    section = words.get("figure", id)
    if section is None:
        return
    with place:
        try:
            with st.spinner(_("Computing this figure…"), show_time=True):
                states = _pictures(lesson.id, id, current(), None)
                own = _own_code(spec.solution)
                mine = _pictures(lesson.id, id, current(), own) if own else None
        except FigureFault as fault:
            st.warning(_("This figure could not be computed: {fault}", fault=str(fault)))
            return
        parts = {part.kind: _numbers(lesson, part.text) for part in section.parts}
        figure(
            f"figure_{lesson.id}_{id}",
            states=states,
            labels=[state_label(state, words.labels()) for state in spec.states],
            slider_label=parts.get("parameter", ""),
            start=spec.start,
            alt=parts.get("alt", section.title),
            caption=parts.get("caption", ""),
            height=spec.height,
            dark=LIGHT_TO_DARK,
            variants={_("Reference"): states, _("My code"): mine} if mine else None,
            toggle_label=_("Whose code is drawn"),
        )
        if spec.solution and not mine:
            title = words_of(services.catalog().exercises[spec.solution].words).title
            st.markdown(
                f":small[:gray[{_('Solve “{title}” and this figure can be drawn with your own code.', title=title)}]]"
            )


@st.cache_resource(show_spinner=False, max_entries=96)
def _pictures(lesson: str, figure_id: str, lang: str, own_code: str | None) -> list[PlotlyFigure]:
    found = services.catalog().lessons[lesson]
    return services.figures().pictures(found, figure_id, "zh" if lang == "zh" else "en", own_code)


def _own_code(exercise: str | None) -> str | None:
    """The learner's last passing code of an exercise."""
    if exercise is None:
        return None
    tried = attempts(exercise, limit=50)
    return next((attempt.code for attempt in tried if attempt.status == "pass"), None)


def state_label(state: float | int | str, labels: dict[str, str]) -> str:
    """The value of a slider in words: a label of the lesson where it is a name, else the number."""
    return labels.get(state, state) if isinstance(state, str) else f"{state:g}"


def _predicted(lesson: Lesson, id: str) -> str | None:
    key = f"predicted_{lesson.id}_{id}"
    if key not in st.session_state:
        told = events("predicted", f"{lesson.id}/{id}")
        st.session_state[key] = told[0].detail.get("option") if told else None
    option: str | None = st.session_state[key]
    return option


def _predict(lesson: Lesson, id: str, later: list[Callable[[], None]]) -> None:
    """A question before the figure: what do you expect? It waits for the figures only where it quotes a number."""
    section = words_of(lesson.words).get("predict", id)
    if section is None or id not in lesson.spec.predictions:
        return
    place = st.container(border=True, key=f"prediction_{lesson.id}_{id}")
    if any("{{" in part.text for part in (section, *section.parts)):
        later.append(partial(_fill_prediction, lesson, id, section, place))
    else:
        _fill_prediction(lesson, id, section, place)


def _fill_prediction(lesson: Lesson, id: str, section: Section, place: st.delta_generator.DeltaGenerator) -> None:
    options = section.parts_of("option")
    chosen = _predicted(lesson, id)
    answer = lesson.spec.predictions[id].answer
    with place:
        st.markdown(f":material/online_prediction: **{_('Predict')}** — {_numbers(lesson, section.title)}")
        prose(_numbers(lesson, section.rest))
        for option in options:
            title = _numbers(lesson, option.title)
            if chosen is None:
                if st.button(title, key=f"predict_{lesson.id}_{id}_{option.id}", width="stretch"):
                    st.session_state[f"predicted_{lesson.id}_{id}"] = option.id
                    remember("predicted", f"{lesson.id}/{id}", option=option.id)
                    st.rerun()
                continue
            right = (
                ":green[:material/check_circle:]" if option.id == answer else ":gray[:material/radio_button_unchecked:]"
            )
            yours = f" :gray[:small[{_('your answer')}]]" if option.id == chosen else ""
            st.markdown(f"{right} **{title}**{yours}")
            if option.id in (answer, chosen):
                prose(_numbers(lesson, option.rest))


def _numbers(lesson: Lesson, text: str) -> str:
    """The text with its computed numbers, or with the reason why there are none."""
    try:
        return services.figures().fill_numbers(lesson, text)
    except FigureFault as fault:
        return _("A number of this paragraph could not be computed: {fault}", fault=str(fault))


def _exercise_card(id: str) -> None:
    exercise = services.catalog().exercises.get(id)
    if exercise is None:
        return
    state = exercise_states().get(id)
    words = words_of(exercise.words)
    with st.container(border=True, horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(width="content", gap="xxsmall"):
            st.markdown(
                f"{STATE_ICONS[state]} **{words.title}** :gray[:small[{stars(exercise.spec.difficulty)}]]",
                width="content",
            )
            st.markdown(f":small[:gray[{words.lead}]]")
        shell.link("exercise", _("Write it"), id=id, icon=":material/code:")


def _sources(lesson: Lesson) -> None:
    if not lesson.spec.sources:
        return
    st.subheader(_("Sources"), anchor="sources")
    marks = {"V": "", "X": _("computed here"), "R": _("as reported by its authors")}
    rows = []
    for source in lesson.spec.sources:
        name = f"[{source.title}]({source.url})" if source.url else source.title
        note = f" ({marks[source.evidence]})" if marks[source.evidence] else ""
        rows.append(f"- {name}, {source.year}{note}")
    st.markdown("\n".join(rows))


def _contents(lesson: Lesson) -> None:
    words = words_of(lesson.words)
    st.markdown(f"**{_('In this lesson')}**")
    rows = [f"- [{section.title}](#{_anchor(section)})" for section in words.of("section")]
    if words.get("pitfalls"):
        rows.append(f"- [{_('Pitfalls')}](#pitfalls)")
    st.markdown("\n".join(rows))
    shell.link("glossary", _("Glossary"), icon=":material/dictionary:")


def _neighbours(lesson: Lesson) -> None:
    order = list(services.catalog().lessons)
    place = order.index(lesson.id)
    st.divider()
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        if place > 0:
            before = services.catalog().lessons[order[place - 1]]
            shell.link("lesson", words_of(before.words).title, id=before.id, icon=":material/arrow_back:")
        if place + 1 < len(order):
            after = services.catalog().lessons[order[place + 1]]
            shell.link("lesson", words_of(after.words).title, id=after.id, icon=":material/arrow_forward:")
