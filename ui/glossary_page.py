"""The glossary: every term with its definition and its name in the other language; a filter that follows typing."""

from __future__ import annotations

import streamlit as st

from ronghui.catalog import Language, Term
from ui import services, shell
from ui.language import _, current

WIDTH = 760


def show() -> None:
    shell.header(_("Glossary"))
    lang: Language = current()
    with st.container(width=WIDTH):
        terms = list(services.catalog().terms.values())
        wanted = st.text_input(_("Search"), key="glossary_search", placeholder=_("a term, in either language"))
        shown = sorted(
            (term for term in terms if _fits(term, wanted or "")), key=lambda term: _name(term, lang).casefold()
        )
        if not shown:
            st.info(_("No term fits. Try fewer letters."))
        for term in shown:
            st.subheader(_name(term, lang), anchor=term.id)
            other: Language = "en" if lang == "zh" else "zh"
            st.markdown(f":small[:gray[{_name(term, other)}]]")
            st.markdown(term.definition(lang))


def _name(term: Term, lang: Language) -> str:
    return term.words[lang].title


def _fits(term: Term, wanted: str) -> bool:
    """Whether the letters stand in one of its names, in either language."""
    names = [section.title for section in term.words.values()] + [
        form for forms in term.forms.values() for form in forms
    ]
    return any(wanted.strip().casefold() in name.casefold() for name in names)
