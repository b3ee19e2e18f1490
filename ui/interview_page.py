"""The interview questions by unit, one question, and the review of what is due."""

from __future__ import annotations

import streamlit as st

from ronghui.catalog import Question
from ui import services, shell
from ui.language import _, section_of, words_of
from ui.learner import cards, due, now
from ui.question import kind_words, level_words, question_card
from ui.text import until

CARD_WIDTH = 760


def show_list() -> None:
    shell.header(_("Interview questions"))
    known = services.catalog()
    known_cards = cards()
    level = st.pills(_("Level"), [1, 2, 3], format_func=level_words, key="level")
    for unit in known.units.values():
        questions = [q for q in known.questions_of(unit.id) if level is None or q.spec.level == level]
        if not questions:
            continue
        st.subheader(words_of(unit.words).title, anchor=False)
        for question in questions:
            card = known_cards.get(f"question:{question.id}")
            if card is None:
                when = _("not answered yet")
            elif card.due <= now():
                when = _("due now")
            else:
                when = _("comes back in {wait}", wait=until(card.due - now()))
            with st.container(gap="xxsmall"):
                shell.link("question", section_of(question.words).title, id=question.id)
                facts = f"{level_words(question.spec.level)} · {kind_words(question.spec.kind)} · {when}"
                st.markdown(f":small[:gray[{facts}]]")


def show_question(id: str) -> None:
    question = services.catalog().questions.get(id)
    if question is None:
        shell.not_found(
            _("There is no question with this address. It may have been renamed."), "interview", _("All questions")
        )
        return
    unit = services.catalog().units[question.unit]
    shell.header(section_of(question.words).title, words_of(unit.words).title)
    with st.container(width=CARD_WIDTH):
        if question_card(question, key=f"page_{question.id}", shortcuts=True, title=False):
            st.rerun()
        _neighbours(question)


def _neighbours(question: Question) -> None:
    order = [q.id for q in services.catalog().questions_of(question.unit)]
    place = order.index(question.id)
    st.divider()
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        if place > 0:
            shell.link("question", _("Previous question"), id=order[place - 1], icon=":material/arrow_back:")
        shell.link("interview", _("All questions"), icon=":material/list:")
        if place + 1 < len(order):
            shell.link("question", _("Next question"), id=order[place + 1], icon=":material/arrow_forward:")


def show_review() -> None:
    """One card, large and centred; the next one follows by itself."""
    shell.header(_("Review"))
    known = services.catalog()
    left: set[str] = st.session_state.setdefault("left_for_today", set())
    subjects = {f"question:{id}" for id in known.questions} | {f"exercise:{id}" for id in known.exercises}
    waiting = [card for card in due() if card.subject in subjects - left]
    done = st.session_state.setdefault("reviewed", 0)
    if not waiting:
        st.markdown(
            _(
                "Nothing is due now. Questions you answer and exercises you pass come back here, just before you would forget them."
            )
        )
        shell.link("interview", _("Answer a question"), icon=":material/forum:")
        return
    st.progress(done / (done + len(waiting)), text=_("{done} done, {left} to go", done=done, left=len(waiting)))
    kind, _sep, id = waiting[0].subject.partition(":")
    with st.container(horizontal_alignment="center"), st.container(width=CARD_WIDTH, border=True):
        if kind == "exercise":
            exercise = known.exercises[id]
            st.markdown(f"### {words_of(exercise.words).title}")
            st.markdown(_("Write it again from an empty editor: a pass brings it back later, and later again."))
            shell.link("exercise", _("Write it"), id=id, icon=":material/code:")
            if st.button(_("Leave it for today"), key=f"skip_{id}"):
                left.add(waiting[0].subject)
                st.rerun()
        else:
            question = known.questions[id]
            key = f"review_{question.id}_{done}"
            if question_card(question, key=key, shortcuts=True):
                st.session_state.reviewed = done + 1
                st.rerun()
