"""The engine's long-lived parts, one of each a server process."""

from __future__ import annotations

import threading

import streamlit as st

from ronghui.catalog import Catalog, load_catalog
from ronghui.figures import FigureFault, Figures
from ronghui.grading import Grader
from ronghui.grading.queue import SubmissionQueue
from ronghui.sandbox import Sandbox, SandboxUnavailableError


@st.cache_resource(show_spinner=False)
def catalog() -> Catalog:
    return load_catalog()


@st.cache_resource(show_spinner=False)
def sandbox() -> Sandbox:
    """Started in the background by the first page; the warm parents are ready before anyone has typed."""
    started = Sandbox()
    started.start()
    return started


@st.cache_resource(show_spinner=False)
def grader() -> Grader:
    return Grader(sandbox())


@st.cache_resource(show_spinner=False)
def queue() -> SubmissionQueue:
    return SubmissionQueue()


@st.cache_resource(show_spinner=False)
def figures() -> Figures:
    return Figures(catalog(), sandbox())


@st.cache_resource(show_spinner=False)
def warm_figures() -> threading.Thread:
    """Computes, once a process and in the background, the figures that are not in the cache yet."""
    known, computed = catalog(), figures()

    def compute() -> None:
        for lesson in known.lessons.values():
            for id in lesson.spec.figures:
                try:
                    computed.arrays(lesson, id)
                except FigureFault:
                    continue  # the lesson's page says what is wrong with it
                except SandboxUnavailableError:
                    return  # the server is going down

    thread = threading.Thread(target=compute, name="figures", daemon=True)
    thread.start()
    return thread
