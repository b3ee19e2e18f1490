"""The verdict panel: the matched mistake first, the cases as one list, the first failing one open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import streamlit as st

from ronghui.catalog import Exercise
from ronghui.figures import FigureFault, comparison_picture, draw_picture, plain
from ronghui.grading import CaseResult, Graded, RunResult, Submission, Verdict
from ronghui.grading.messages import cause, sentence
from ronghui.language import translator
from ui import services
from ui.figure import still
from ui.language import _, current, words_of
from ui.text import code, prose

STATUS_ICONS = {
    "pass": ":green[:material/check_circle:]",
    "fail": ":red[:material/cancel:]",
    "error": ":red[:material/error:]",
    "timeout": ":red[:material/timer_off:]",
    "not_attempted": ":gray[:material/radio_button_unchecked:]",
    "ungradable": ":gray[:material/help:]",
}


@dataclass
class Shown:
    """What the panel of one exercise shows in this session."""

    judged_id: str = ""
    code: str = ""
    graded: Graded | None = None
    run: RunResult | None = None


def status_words(status: str) -> str:
    return {
        "pass": _("Passed"),
        "fail": _("Not yet right"),
        "error": _("Could not be loaded"),
        "timeout": _("Too slow"),
        "not_attempted": _("Nothing to judge yet"),
        "ungradable": _("Could not be graded"),
    }[status]


def panel(exercise: Exercise, shown: Shown | None, *, stale: bool) -> None:
    """The result under the editor. A stale one, whose code has changed since, is said to be so and folded."""
    if shown is None or (shown.graded is None and shown.run is None):
        with st.container(border=True):
            st.markdown(
                _(
                    "Your verdict appears here: the cases one by one, the first wrong entry, and which misconception it is."
                )
            )
            st.markdown(f":small[:gray[{_('Ctrl/⌘ + Enter runs, Ctrl/⌘ + Shift + Enter submits.')}]]")
        return
    with st.container(border=True, key="verdict"):
        if shown.run is not None:
            _run_panel(exercise, shown.run)
        elif shown.graded is not None:
            if stale:
                st.markdown(
                    f":gray[:material/history: {_('This result belongs to older code. Submit again to judge what is in the editor.')}]"
                )
                with st.expander(_("Show the older result")):
                    _verdict_panel(exercise, shown.graded)
            else:
                _verdict_panel(exercise, shown.graded)
                if not shown.graded.evidence and shown.graded.verdict.status in ("pass", "fail"):
                    _replay(exercise, shown, shown.graded.verdict)


def _run_panel(exercise: Exercise, run: RunResult) -> None:
    st.markdown(
        f"**{_('Output of your run')}** :gray[:small[{_('{time} ms, nothing is judged', time=round(run.milliseconds))}]]"
    )
    if run.stdout:
        st.code(run.stdout, language=None, wrap_lines=True, height="content" if run.stdout.count("\n") < 16 else 320)
    elif run.raised is None and run.ending == "finished":
        st.markdown(f":gray[{_('Your code ran and printed nothing.')}]")
    sentence = run_sentence(exercise, run)
    if sentence:
        st.error(sentence, icon=":material/error:")


def run_sentence(exercise: Exercise, run: RunResult) -> str:
    """What ended a run early, or an empty string."""
    from ronghui.grading.grader import exception_difference, run_difference

    if run.raised is not None:
        return _escaped(sentence(exception_difference(run.raised), translator(current()), _offered(exercise)))
    if run.ending != "finished":
        return sentence(run_difference(run), translator(current()))
    return ""


def _replay(exercise: Exercise, shown: Shown, verdict: Verdict) -> None:
    """A verdict of an earlier session has no arrays: code, seed and version make them again, on request."""
    if st.button(_("Show input, output and pictures again"), key=f"replay_{exercise.id}", icon=":material/replay:"):
        shown.graded = services.grader().grade(Submission(exercise, shown.code, verdict.seed))
        st.rerun()


def _verdict_panel(exercise: Exercise, graded: Graded) -> None:
    verdict = graded.verdict
    colour = {"pass": "green", "not_attempted": "gray", "ungradable": "gray"}.get(verdict.status, "red")
    milliseconds = max(1, round(verdict.milliseconds.total))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(
            f"{STATUS_ICONS[verdict.status]} :{colour}[**{status_words(verdict.status)}**] "
            f"**{verdict.passed}/{len(verdict.cases)}**",
            width="content",
        )
        st.markdown(
            f":small[:gray[{milliseconds} ms · {verdict.isolation.name} · {_('seed {seed}', seed=verdict.seed)}]]",
            width="content",
        )
    if verdict.isolation.level == 1:
        st.markdown(f":small[:gray[{_('Unsealed: at this isolation the code could have read files of yours.')}]]")
    if verdict.mistake and verdict.mistake == exercise.spec.bug:
        st.markdown(_("The bug is still there: on every case this does what the code you were given does."))
    elif verdict.mistake:
        _mistake(exercise, verdict.mistake)
    elif verdict.status == "pass" and exercise.spec.bug:
        st.markdown(f"**{_('What was wrong')}**")
        _mistake(exercise, exercise.spec.bug)
    why = cause(verdict, translator(current()), _offered(exercise))
    if why:
        st.error(_escaped(why), icon=":material/error:")
    elif verdict.status == "not_attempted":
        st.markdown(_("Replace `raise NotImplementedError` by your code, then submit."))
    _cases(exercise, verdict)
    first = verdict.first_failing
    if first is not None and not why:
        _failing_case(exercise, graded, first, verdict)
    elif verdict.status == "pass":
        _own_picture(exercise, graded, verdict.cases[0].id)
    if graded.stdout:
        with st.expander(_("What your code printed")):
            st.code(graded.stdout, language=None, wrap_lines=True)


def _mistake(exercise: Exercise, id: str) -> None:
    section = words_of(exercise.words).get("mistake", id)
    if section is None:
        return
    with st.container(border=True, gap="xsmall"):
        st.markdown(f":orange[:material/psychology_alt:] **{section.title}**")
        prose(section.rest)


def _cases(exercise: Exercise, verdict: Verdict) -> None:
    words = words_of(exercise.words)
    rows = []
    for result in verdict.cases:
        section = words.get("case", result.id)
        title = section.title if section else result.id
        rows.append(f"{STATUS_ICONS[result.status]} {title}")
    st.markdown("  \n".join(rows))


def _failing_case(exercise: Exercise, graded: Graded, result: CaseResult, verdict: Verdict) -> None:
    words = words_of(exercise.words)
    section = words.get("case", result.id)
    st.markdown(f"**{section.title if section else result.id}**")
    if result.difference is not None:
        st.markdown(_escaped(sentence(result.difference, translator(current()), _offered(exercise))))
        line, source = result.difference.facts.get("line"), result.difference.facts.get("source")
        if line and source:
            code(f"{line}: {source}")
    if section and section.rest:
        st.markdown(f":small[{section.rest}]" if "\n" not in section.rest else section.rest)
    evidence = graded.evidence.get(result.id)
    if evidence is None:
        return
    with st.expander(_("Input, your output, expected output")):
        for title, values in (
            (_("Input"), evidence.inputs),
            (_("Your output"), evidence.got),
            (_("Expected output"), evidence.expected),
        ):
            if values:
                st.markdown(f"**{title}**")
                st.code(
                    "\n".join(f"{name} = {summary(value)}" for name, value in values.items()),
                    language=None,
                    wrap_lines=True,
                )
    labels = {"yours": _("yours"), "reference": _("reference"), "difference": _("difference")}
    observation = result.difference.observation if result.difference else ""
    if (
        observation
        and result.difference
        and result.difference.rung in ("shape", "dtype", "finite", "values", "gradient")
    ):
        picture = comparison_picture(evidence, observation, labels)
        if picture is not None:
            still(
                f"diff_{exercise.id}_{result.id}",
                picture,
                alt=_("Heat maps of `{name}`: yours, the reference, and their difference.", name=observation),
                caption=_("Yours and the reference share one scale; the difference is centred on zero."),
                height=220,
            )
    _own_picture(exercise, graded, result.id)


def _own_picture(exercise: Exercise, graded: Graded, case: str) -> None:
    """The exercise's own picture of what came back; an output too wrong to be drawn has none."""
    evidence = graded.evidence.get(case)
    section = words_of(exercise.words).get("picture")
    if evidence is None or not evidence.got or section is None:
        return
    try:
        picture = draw_picture(exercise, case, evidence, current())
    except FigureFault:
        return
    caption, alt = section.part("caption"), section.part("alt")
    still(
        f"own_{exercise.id}_{case}",
        picture,
        alt=alt.text if alt else section.title,
        caption=caption.text if caption else "",
        height=300,
    )


def summary(value: Any) -> str:
    """A value on a line or a few: shapes always, entries as far as they fit."""
    value = plain(value)
    if isinstance(value, np.ndarray):
        if value.ndim == 0:
            return str(value[()])
        text = np.array2string(value, precision=4, threshold=24, edgeitems=3, suppress_small=True)
        return f"{value.dtype} {tuple(value.shape)}\n{text}"
    text = repr(value)
    return text if len(text) <= 300 else text[:300] + "…"


def _offered(exercise: Exercise) -> tuple[str, ...]:
    return tuple(services.sandbox().offered(exercise.spec.stack))


def _escaped(text: str) -> str:
    """A learner's own text inside Markdown: nothing in it becomes a picture, a link or a formula."""
    parts = " ".join(text.split()).split("`")
    return "`".join(part if i % 2 else re.sub(r"([\\\\$*_\[\]<>!:#~|])", r"\\\1", part) for i, part in enumerate(parts))
