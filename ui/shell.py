"""What stands around every page: navigation, the title row with the language, the footer."""

from __future__ import annotations

import streamlit as st

from ronghui.catalog import ROOT, Language
from ui import services
from ui.language import _, current, settle, switch
from ui.language_tag import html_lang
from ui.learner import forget_notices, kept

LOGO, FAVICON = ROOT / "static" / "logo.svg", ROOT / "static" / "favicon.svg"


def run() -> None:
    """One run of the app: what Streamlit calls for every interaction."""
    forget_notices()
    st.set_page_config(page_title="Ronghui 融会", page_icon=str(FAVICON), layout="wide")
    settle(lambda: kept(lambda store, me: store.preference(me, "lang")), _remember_language)
    page = st.navigation(pages(), position="top")
    st.set_page_config(page_title=f"{page.title} · Ronghui 融会", page_icon=str(FAVICON), layout="wide")
    st.logo(str(LOGO), size="large")
    services.sandbox()
    services.warm_figures()
    page.run()
    _footer()
    html_lang("zh-CN" if current() == "zh" else "en")


def pages() -> list[st.Page]:
    """Every page, those that only links reach included; the default one has the empty address."""
    return [
        st.Page("pages/home.py", title=_("Learn"), default=True),
        st.Page("pages/exercises.py", title=_("Practise"), url_path="exercises"),
        st.Page("pages/interview.py", title=_("Interview"), url_path="interview"),
        st.Page("pages/review.py", title=_("Review"), url_path="review"),
        st.Page("pages/settings.py", title=_("Mine"), url_path="settings"),
        st.Page("pages/lesson.py", title=_("Lesson"), url_path="lesson", visibility="hidden"),
        st.Page("pages/exercise.py", title=_("Exercise"), url_path="exercise", visibility="hidden"),
        st.Page("pages/question.py", title=_("Question"), url_path="question", visibility="hidden"),
        st.Page("pages/glossary.py", title=_("Glossary"), url_path="glossary", visibility="hidden"),
    ]


def header(title: str, trail: str = "") -> None:
    """The page's title with the language beside it; `trail` says where we are, in small."""
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(width="content", gap="xxsmall"):
            if trail:
                st.markdown(f":small[:gray[{trail}]]", width="content")
            st.title(title, anchor=False, width="content")
        chosen = switch()
    if chosen:
        _remember_language(chosen)
        st.rerun()


def _remember_language(lang: Language) -> None:
    kept(lambda store, me: store.set_preference(me, "lang", lang))


def link(page: str, label: str, *, id: str | None = None, icon: str | None = None, **query: str) -> None:
    """A link to a page of ours, with the language, the id and further queries in its address."""
    params = {"lang": current(), **({"id": id} if id else {}), **query}
    st.page_link(f"pages/{page}.py", label=label, icon=icon, query_params=params)


def not_found(sentence: str, page: str, label: str) -> None:
    """An id in the address that leads nowhere: what happened, and the one way on."""
    header(_("Not found"))
    st.info(sentence)
    link(page, label)


def _footer() -> None:
    st.space("medium")
    st.divider()
    isolation = services.sandbox().isolation if services.sandbox().ready("numpy") else None
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.markdown(f":small[:gray[{_('Ronghui 融会: multimodal fusion for recommender systems')}]]", width="content")
        if isolation is None:
            sentence = _("The sandbox is starting.")
        elif isolation.level == 1:
            sentence = _("Isolation: process. Your code runs with your own rights: files and network are not shut off.")
        else:
            sentence = _("Isolation: {name}", name=isolation.name)
        st.markdown(f":small[:gray[{sentence}]]", width="content")


def is_phone() -> bool:
    """Whether the browser says that it is on a phone."""
    headers = st.context.headers
    return headers.get("Sec-CH-UA-Mobile") == "?1" or "Mobi" in headers.get("User-Agent", "")
