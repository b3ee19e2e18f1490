"""The code editor: CodeMirror in the page, and the events that come back from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, cast

import streamlit as st

Action = Literal["run", "submit", "draft", "reset"]

# Several may arrive with one rerun; the first of these is the one the learner meant.
_ORDER: Final[tuple[Action, ...]] = ("submit", "run", "reset")


def N_(message: str) -> str:
    """Marks a string for the catalogue; the page translates it."""
    return message


# Every text the editor shows. A page passes `{name: translate(text) for name, text in LABELS.items()}`.
# Names that begin with "cm:" are CodeMirror's own phrases, spelt as it spells them.
LABELS: Final[Mapping[str, str]] = {
    "editor": N_("Python code editor"),
    "leave": N_("Tab indents. Press Escape, then Tab, to leave the editor."),
    "run": N_("Run"),
    "submit": N_("Submit"),
    "reset": N_("Reset"),
    "saving": N_("Saving…"),
    "saved": N_("Saved"),
    "saved_here": N_("Saved in this browser"),
    "other_tab": N_("This exercise was changed in another tab."),
    "take_other": N_("Load that version"),
    "elsewhere": N_("This exercise was also changed elsewhere; that version is in the history."),
    "keep_mine": N_("Keep mine"),
    "cm:Find": N_("Find"),
    "cm:Replace": N_("Replace"),
    "cm:next": N_("Next"),
    "cm:previous": N_("Previous"),
    "cm:all": N_("All"),
    "cm:match case": N_("Match case"),
    "cm:regexp": N_("Regular expression"),
    "cm:by word": N_("Whole words"),
    "cm:replace": N_("Replace"),
    "cm:replace all": N_("Replace all"),
    "cm:close": N_("Close"),
    "cm:Go to line": N_("Go to line"),
    "cm:go": N_("Go"),
    "cm:Completions": N_("Completions"),
    "cm:Diagnostics": N_("Errors"),
}


@dataclass(frozen=True)
class EditorError:
    """The learner's own line that failed, counted from 1, and the sentence shown on it."""

    line: int
    message: str


@dataclass(frozen=True)
class EditorEvent:
    """What the learner asked for, with the text as it stood at that moment."""

    action: Action
    code: str
    tab: str
    """Identifies the browser tab, so that two tabs on one exercise can be told apart."""
    nonce: str = ""
    """Identifies the event; that of the last run or submission is the id of what was judged."""


def editor(
    key: str,
    *,
    doc_id: str,
    code: str,
    rev: int,
    saved_at: float | None,
    labels: Mapping[str, str],
    error: EditorError | None,
    height: int,
    stack: str,
    revision: int | None = None,
    judged: tuple[str, str] | None = None,
) -> EditorEvent | None:
    """Draws the editor and returns the event of this rerun, if there is one.

    `code` reaches the document only when `doc_id` or `rev` changes: raise `rev` to put new text there (reset,
    an older attempt). On first sight of a document the newer of `code`, saved at `saved_at` (seconds since the
    epoch), and the browser's own copy is shown. Drafts go to `api/draft` without a rerun; where the server has
    no such route they come back as a `draft` event. `height` is in pixels; `stack` (`numpy` or `torch`) chooses
    the methods offered after a dot. `revision` is the number of the stored draft that `code` is; drafts are posted
    with it as their `base`, so that the server can tell where two tabs or two machines part. `judged` is the id
    and the code of the verdict now shown: `has_changed` then says whether the text is another by now.
    """
    data = {
        "docId": doc_id,
        "code": code,
        "rev": rev,
        "savedAt": saved_at,
        "labels": {**LABELS, **labels},
        "error": {"line": error.line, "message": error.message} if error else None,
        "stack": stack,
        "revision": revision,
        "judgedId": judged[0] if judged else None,
        "judged": judged[1] if judged else None,
    }
    result = _component()(
        key=key,
        data=data,
        height=height,
        on_run_change=_nothing,
        on_submit_change=_nothing,
        on_reset_change=_nothing,
        on_draft_change=_nothing,
        on_changed_change=_nothing,
    )
    st.session_state[f"_editor_changed_{key}"] = _changed(result.get("changed"), doc_id, judged[0]) if judged else False
    for action in _ORDER:
        event = _event(action, result.get(action), doc_id)
        if event:
            return event
    return _new_draft(key, result.get("draft"), doc_id)


def has_changed(key: str) -> bool:
    """Whether the text in the editor is another than the one that was judged, as far as the browser has told."""
    return bool(st.session_state.get(f"_editor_changed_{key}"))


def _changed(payload: object, doc_id: str, judged_id: str) -> bool:
    """The browser tells when it turns true or false, for the verdict that it knows of."""
    told = isinstance(payload, Mapping) and (payload.get("doc_id"), payload.get("judged")) == (doc_id, judged_id)
    return told and bool(cast(Mapping[str, Any], payload).get("changed"))


def _event(action: Action, payload: object, doc_id: str) -> EditorEvent | None:
    """An event of the document now shown; one that was under way while the page changed is not."""
    if not isinstance(payload, Mapping) or payload.get("doc_id") != doc_id:
        return None
    texts = (str(payload.get(name, "")) for name in ("code", "tab", "nonce"))
    return EditorEvent(action, *texts)


def _new_draft(key: str, payload: object, doc_id: str) -> EditorEvent | None:
    """A draft is a lasting state of the component, so it is told once only."""
    event = _event("draft", payload, doc_id)
    if event is None:
        return None
    nonce = cast(Mapping[str, Any], payload).get("nonce")
    seen = f"_editor_draft_{key}"
    if st.session_state.get(seen) == nonce:
        return None
    st.session_state[seen] = nonce
    return event


def _nothing() -> None:
    """Streamlit reports only the values that have a callback."""


@cache
def _component() -> Any:
    """Registered on first use: outside a running app there is no registry to find the assets in."""
    return st.components.v2.component("ronghui.editor", js="index-*.js")
