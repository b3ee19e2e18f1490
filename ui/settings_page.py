"""Mine: export and import of everything a learner owns, the theme, and how well the code is shut in."""

from __future__ import annotations

import json
from typing import Any

import streamlit as st

from ronghui.store import BrokenExport
from ui import services, shell
from ui.language import _
from ui.learner import cards, exercise_states, kept, now
from ui.theme import Theme, choose_theme

MAX_IMPORT = 64 << 20  # bytes


def show() -> None:
    shell.header(_("Mine"))
    with st.container(width=760):
        _progress()
        _transfer()
        _appearance()
        _isolation()


def _progress() -> None:
    st.subheader(_("Progress"), anchor=False)
    states = exercise_states()
    known_cards = cards().values()
    with st.container(horizontal=True):
        st.metric(
            _("Exercises passed"), f"{sum(s == 'passed' for s in states.values())}/{len(services.catalog().exercises)}"
        )
        st.metric(_("Questions answered"), sum(card.subject.startswith("question:") for card in known_cards))
        st.metric(_("Due now"), sum(card.due <= now() for card in known_cards))


def _transfer() -> None:
    st.subheader(_("Take it with you"), anchor=False)
    st.markdown(
        _(
            "One JSON file holds everything that is yours: drafts, attempts, review cards, notes. Importing it twice adds nothing."
        )
    )
    owned: dict[str, Any] | None = kept(lambda store, me: store.export(me))
    if owned is not None:
        text = json.dumps(owned, ensure_ascii=False, indent=1)
        st.download_button(
            _("Export"),
            text,
            file_name=f"ronghui-{now():%Y-%m-%d}.json",
            mime="application/json",
            icon=":material/download:",
        )
    file = st.file_uploader(_("Import an exported file"), type="json", key="import")
    if file is None or st.session_state.get("imported") == file.file_id:
        return
    if file.size > MAX_IMPORT:
        st.error(_("This file is too large to be an export of ours."))
        return
    try:
        counts = kept(lambda store, me: store.restore(me, json.loads(file.getvalue())))
    except (BrokenExport, ValueError) as error:
        st.error(_("This file cannot be imported, and nothing was changed: {reason}", reason=str(error)[:300]))
        return
    if counts is not None:
        st.session_state.imported = file.file_id
        st.success(_("Imported: {n} new entries.", n=sum(counts.values())), icon=":material/check_circle:")


def _appearance() -> None:
    st.subheader(_("Appearance"), anchor=False)
    names: dict[Theme, str] = {"System": _("As the system"), "Light": _("Light"), "Dark": _("Dark")}
    choose_theme(
        _("The page loads anew to change it; nothing is lost."), names, [page.url_path for page in shell.pages()]
    )


def _isolation() -> None:
    st.subheader(_("How your code is shut in"), anchor=False)
    isolation = services.sandbox().isolation
    sentences = {
        3: _("Sealed: your code runs in a process without files, network, other processes or threads."),
        2: _("Sealed without Landlock: the same walls, one layer fewer, because this kernel has no Landlock."),
        1: _(
            "Process: your code runs in a process of its own, but with your rights. Files and network are not shut off."
        ),
    }
    st.markdown(f"**{isolation.name}** · {sentences[isolation.level]}")
    if isolation.probes:
        with st.expander(_("What was tried at start, and what happened")):
            st.code("\n".join(f"{name}: {result}" for name, result in isolation.probes.items()), language=None)
