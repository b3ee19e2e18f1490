"""One interview question: answer in your head or in writing, reveal, tick the rubric, grade yourself."""

from __future__ import annotations

import streamlit as st

from ronghui.catalog import Question, Section
from ronghui.catalog.words import first_code
from ronghui.figures import FigureFault
from ronghui.learning.review import Card, Rating, intervals, new_card
from ui import services, shell
from ui.figure import still
from ui.keys import page_keys
from ui.language import _, current, section_of, words_of
from ui.learner import cards, kept, now, remember
from ui.order import ordering
from ui.text import prose, until

RIGHT, WRONG, OPEN = (
    ":green[:material/check_circle:]",
    ":red[:material/cancel:]",
    ":gray[:material/radio_button_unchecked:]",
)


def kind_words(kind: str) -> str:
    return {
        "open": _("open question"),
        "single": _("one is right"),
        "multiple": _("one or more are right"),
        "numeric": _("a number"),
        "order": _("put in order"),
        "line": _("find the wrong line"),
    }[kind]


def level_words(level: int) -> str:
    return {1: _("junior"), 2: _("mid-level"), 3: _("senior")}[level]


def question_card(question: Question, *, key: str, shortcuts: bool = False, title: bool = True) -> bool:
    """Draw the question; returns True in the run in which the learner has graded themself."""
    words = section_of(question.words)
    if title:
        st.markdown(f"**{words.title}**")
    st.markdown(f":small[:gray[{level_words(question.spec.level)} · {kind_words(question.spec.kind)}]]")
    prose(words.rest, numbered=question.spec.kind == "line")
    revealed = f"revealed_{key}"
    if st.session_state.get(revealed):
        return _answer(question, words, key, shortcuts)
    _pictures(question, words, key)
    ask = {
        "open": _ask_open,
        "single": _ask_single,
        "multiple": _ask_multiple,
        "numeric": _ask_numeric,
        "order": _ask_order,
        "line": _ask_line,
    }
    given = ask[question.spec.kind](question, words, key, shortcuts)
    if given is not None:
        st.session_state[revealed] = True
        st.session_state[f"given_{key}"] = given
        remember("question_revealed", question.id, answer=given)
        st.rerun()
    return False


def _ask_open(question: Question, words: Section, key: str, shortcuts: bool) -> object | None:
    text = st.text_area(
        _("Your answer"),
        key=f"text_{key}",
        placeholder=_("In your head, or in writing: say it as you would in the interview."),
        height=110,
        persist_state="session",
        max_chars=8000,
    )
    return (text or "") if _button(_("Reveal the answer"), key, shortcuts) else None


def _ask_single(question: Question, words: Section, key: str, shortcuts: bool) -> object | None:
    options = {part.id: part for part in words.parts_of("option")}
    chosen = st.radio(
        _("Your answer"),
        list(options),
        index=None,
        format_func=lambda id: options[id].title,
        key=f"single_{key}",
        label_visibility="collapsed",
    )
    pressed = _button(_("Check"), key, shortcuts)
    if pressed and chosen is None:
        st.info(_("Choose an option first."))
        return None
    return [chosen] if pressed else None


def _ask_multiple(question: Question, words: Section, key: str, shortcuts: bool) -> object | None:
    chosen = [part.id for part in words.parts_of("option") if st.checkbox(part.title, key=f"multiple_{key}_{part.id}")]
    return chosen if _button(_("Check"), key, shortcuts) else None


def _ask_numeric(question: Question, words: Section, key: str, shortcuts: bool) -> object | None:
    numeric = question.spec.numeric
    unit = f" ({numeric.unit})" if numeric and numeric.unit else ""
    value = st.number_input(
        _("Your number") + unit, value=None, step=None, format="%0.6g", key=f"number_{key}", width=240
    )
    pressed = _button(_("Check"), key, shortcuts)
    if pressed and value is None:
        st.info(_("Enter a number first."))
        return None
    return float(value) if pressed and value is not None else None


def _ask_order(question: Question, words: Section, key: str, shortcuts: bool) -> object | None:
    """The steps as a list whose entries move up and down; it starts in the order of the words file."""
    titles = {part.id: part.title for part in words.parts_of("option")}
    with st.container(border=True):
        order = ordering(f"order_{key}", titles, up=_("Move up"), down=_("Move down"))
    return order if _button(_("Check"), key, shortcuts) else None


def _ask_line(question: Question, words: Section, key: str, shortcuts: bool) -> object | None:
    lines = first_code(words.text).splitlines()
    candidates = [number for number, line in enumerate(lines, 1) if line.strip()]
    chosen = st.pills(_("Which line?"), candidates, format_func=str, key=f"line_{key}")
    pressed = _button(_("Check"), key, shortcuts)
    if pressed and chosen is None:
        st.info(_("Choose a line first."))
        return None
    return int(chosen) if pressed and chosen is not None else None


def _pictures(question: Question, words: Section, key: str) -> None:
    """The options that are figures: computed like those of a lesson, side by side, under their titles."""
    if not question.spec.pictures:
        return
    for column, (id, picture) in zip(
        st.columns(len(question.spec.pictures)), question.spec.pictures.items(), strict=True
    ):
        option = words.part("option", id)
        with column:
            st.markdown(f"**{option.title if option else id}**")
            lesson = services.catalog().lessons[picture.lesson]
            try:
                drawn = services.figures().pictures(lesson, picture.figure, current())[picture.state]
            except FigureFault as fault:
                st.warning(_("This figure could not be computed: {fault}", fault=str(fault)))
                continue
            section = words_of(lesson.words).get("figure", picture.figure)
            still(f"option_{key}_{id}", drawn, alt=section.title if section else id, caption="", height=260)


def _button(label: str, key: str, shortcuts: bool) -> bool:
    if shortcuts:
        page_keys({"Space": f"ask_{key}"})
    return st.button(label, key=f"ask_{key}")


def _answer(question: Question, words: Section, key: str, shortcuts: bool) -> bool:
    given = st.session_state.get(f"given_{key}")
    if question.spec.kind in ("single", "multiple"):
        _options(question, words, set(given) if isinstance(given, list) else set())
    elif question.spec.kind == "order":
        _order(question, words, given if isinstance(given, list) else [])
    elif question.spec.kind == "line":
        _line(question, words, given)
    elif question.spec.kind == "numeric":
        _number(question, words, given)
    elif given:
        with st.container(border=True):
            st.markdown(f":small[:gray[{_('Your answer')}]]")
            st.text(given)
    answer = words.part("answer")
    if answer:
        st.markdown(f"**{_('Answer')}**")
        prose(answer.text)
    wrong = words.part("wrong")
    if wrong:
        st.markdown(f"**{_('Often answered, and wrong')}**")
        prose(wrong.text)
    if question.spec.rubric:
        _rubric(question, words, key)
    _links(question)
    return _grade(question, key, shortcuts)


def _options(question: Question, words: Section, chosen: set[str]) -> None:
    right = set(question.spec.answer)
    _said(chosen == right)
    for part in words.parts_of("option"):
        icon = RIGHT if part.id in right else WRONG if part.id in chosen else OPEN
        yours = f" :gray[:small[{_('your answer')}]]" if part.id in chosen else ""
        st.markdown(f"{icon} {part.title}{yours}")
        st.markdown(f":small[{part.rest}]" if "\n" not in part.rest else part.rest)


def _said(right: bool) -> None:
    st.markdown(f"{RIGHT} **{_('Right')}**" if right else f"{WRONG} **{_('Not right')}**")


def _order(question: Question, words: Section, given: list[str]) -> None:
    """The right order, each step with its reason, and where yours had it."""
    _said(tuple(given) == question.spec.answer)
    for place, id in enumerate(question.spec.answer):
        part = words.part("option", id)
        yours = given.index(id) if id in given else place
        where = "" if yours == place else f" :gray[:small[{_('yours: place {n}', n=yours + 1)}]]"
        if part:
            st.markdown(f"{RIGHT if yours == place else WRONG} {place + 1}. {part.title}{where}")
            prose(part.rest)


def _line(question: Question, words: Section, given: object) -> None:
    """Line by line, as far as there is something to say: the wrong one, and yours."""
    _said(given == question.spec.line)
    lines = first_code(words.text).splitlines()
    for number in dict.fromkeys((question.spec.line, given)):
        part = words.part("line", str(number))
        if not isinstance(number, int) or not 1 <= number <= len(lines):
            continue
        icon = RIGHT if number == question.spec.line else WRONG
        st.markdown(f"{icon} {_('Line {n}', n=number)}: `{lines[number - 1].strip()}`")
        prose(part.text if part else _("There is nothing wrong with this line."))


def _number(question: Question, words: Section, given: object) -> None:
    numeric = question.spec.numeric
    if numeric is None or not isinstance(given, float):
        return
    unit = f" {numeric.unit}" if numeric.unit else ""
    if abs(given - numeric.value) <= numeric.tolerance:
        st.markdown(f"{RIGHT} **{_('Right: {value}', value=f'{numeric.value:g}{unit}')}**")
        return
    st.markdown(
        f"{WRONG} **{_('You said {given}; it is {value}', given=f'{given:g}{unit}', value=f'{numeric.value:g}{unit}')}**"
    )
    for id, value in numeric.slips.items():
        slip = words.part("slip", id)
        if slip and abs(given - value) <= max(numeric.tolerance, 1e-9 + abs(value) * 1e-3):
            st.markdown(f":orange[:material/psychology_alt:] {slip.text}")


def _rubric(question: Question, words: Section, key: str) -> None:
    st.markdown(f"**{_('What your answer should have held')}**")
    total = 0
    for id, weight in question.spec.rubric.items():
        point = words.part("rubric", id)
        if st.checkbox(f"{point.title if point else id} :gray[:small[{weight}]]", key=f"rubric_{key}_{id}"):
            total += weight
    st.markdown(f":gray[{_('{total} of 100 points', total=total)}]")


def _links(question: Question) -> None:
    known = services.catalog()
    with st.container(horizontal=True):
        for id in question.spec.lessons:
            if id in known.lessons:
                shell.link("lesson", words_of(known.lessons[id].words).title, id=id, icon=":material/menu_book:")
        for id in question.spec.exercises:
            if id in known.exercises:
                shell.link("exercise", words_of(known.exercises[id].words).title, id=id, icon=":material/code:")
        for id in question.spec.follow_ups:
            if id in known.questions:
                title = section_of(known.questions[id].words).title
                shell.link("question", _("Next they ask: {title}", title=title), id=id, icon=":material/forum:")


def _graded(subject: str, rating: Rating) -> Card | None:
    return kept(lambda store, me: store.review(me, subject, rating, now()))


def _grade(question: Question, key: str, shortcuts: bool) -> bool:
    """Again, Hard, Good, Easy: how well it was remembered, and when it comes back."""
    subject = f"question:{question.id}"
    if st.session_state.get(f"graded_{key}"):
        st.markdown(f":green[:material/event_available:] {st.session_state[f'graded_{key}']}")
        return False
    card = cards().get(subject) or new_card(subject, now())
    waits = intervals(card, now())
    names = {Rating.AGAIN: _("Again"), Rating.HARD: _("Hard"), Rating.GOOD: _("Good"), Rating.EASY: _("Easy")}
    st.markdown(f":small[:gray[{_('How well did you know it? It comes back after the time on the button.')}]]")
    if shortcuts:
        page_keys({str(int(rating)): f"rate_{key}_{int(rating)}" for rating in names})
    with st.container(horizontal=True):
        for rating, name in names.items():
            label = (
                f"{int(rating)} · {name} · {until(waits[rating])}" if shortcuts else f"{name} · {until(waits[rating])}"
            )
            if st.button(label, key=f"rate_{key}_{int(rating)}"):
                after = _graded(subject, rating)
                wait = until(after.due - now()) if after else until(waits[rating])
                st.session_state[f"graded_{key}"] = _("Comes back in {wait}.", wait=wait)
                return True
    return False
