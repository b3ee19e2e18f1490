"""Makes the sentence of a verdict from its ids and numbers, in either language.

What a learner's code chose (exception texts, names of types and keys, strings) reaches a sentence through `plain` only.
"""

from __future__ import annotations

import re
import sys

from ronghui.grading.ladder import Difference, Scalar, Seen
from ronghui.grading.verdict import Verdict
from ronghui.language import Translate

MAX_WORDS = 180  # characters of a learner's own text that a message repeats: numpy's longest complaint fits
MAX_VALUE = 60  # characters of one name or value

# Where a file lies is no news to a learner: `(/…/numpy/__init__.py)`, `<submission>`, the folders of a path.
_PLACE = re.compile(r" ?\((?:<\w+>|(?:[A-Za-z]:)?[\\/][^()]*)\)")
_FOLDERS = re.compile(r"(?<![\w.:)\]/])(?:[A-Za-z]:\\(?:[^\\:'\"]+\\)*|/(?:[\w.@+~-]+/)+)(?=[\w.@+~-])")
_SOURCE = re.compile(r"<(submission|checks|observing|driver)>")


def sentence(difference: Difference, _: Translate, offered: tuple[str, ...] = ()) -> str:
    """What was called with what, what came back, what was expected, and where they first differ.

    `offered` are the modules that may be imported here, for an import that failed.
    """
    facts = difference.facts
    message = _said(difference, facts, _, offered)
    if "entry" not in facts:  # no single call is meant, or it was never reached
        return message
    return _("`{entry}` with `{given}`: {message}", entry=facts["entry"], given=facts["given"], message=message)


def cause(verdict: Verdict, _: Translate, offered: tuple[str, ...] = ()) -> str:
    """Why the code as a whole could not be loaded, graded or finished; empty where nothing was in the way."""
    return sentence(verdict.cause, _, offered) if verdict.cause else ""


def plain(text: Scalar, limit: int = MAX_WORDS) -> str:
    """A text that is not ours on one bounded line: nothing that steers a terminal or Markdown's code, and no path."""
    printable = "".join(c if c.isprintable() else " " for c in str(text)[: 4 * MAX_WORDS])
    line = " ".join(printable.replace("`", "'").split())
    line = _SOURCE.sub(r"\1", _FOLDERS.sub("…/", _PLACE.sub("", line)))
    return line if len(line) <= limit else line[: limit - 1] + "…"


def number(value: Scalar) -> str:
    """A number as a reader wants it: six significant digits, no trailing zeros."""
    return f"{value:.6g}" if isinstance(value, float) else plain(value, MAX_VALUE)


def _said(difference: Difference, facts: dict[str, Scalar], _: Translate, offered: tuple[str, ...]) -> str:
    name = difference.observation
    match difference.rung:
        case "defined":
            return _defined(name, facts, _)
        case "signature":
            return _(
                "`{name}({got})` cannot be called as `{name}({expected})`.",
                name=name,
                got=plain(facts["got_signature"]),
                expected=facts["expected_signature"],
            )
        case "runs":
            return _runs(facts, _, offered)
        case "returned":
            return _(
                "`{name}` is None; {expected} was expected. Does your code return it?",
                name=name,
                expected=_form(difference.expected),
            )
        case "type" | "shape" | "dtype":
            return _form_differs(difference, facts, _)
        case "finite" | "values":
            return _values(difference, facts, _)
        case "inputs":
            return _(
                "Your code changed its input `{name}`, or its result shares memory with it. Work on a copy.",
                name=facts.get("input") or "?",
            )
        case "gradient":
            return _gradient(difference, facts, _)
        case "forbidden":
            return _(
                "`{name}` on line {line} is not allowed in this exercise: write that part yourself.",
                name=plain(facts["name"], MAX_VALUE),
                line=facts["line"],
            )


def _defined(name: str, facts: dict[str, Scalar], _: Translate) -> str:
    is_class = facts["expected_kind"] == "class"
    if facts["kind"] == "missing":
        return (
            _("There is no class `{name}` in your code.", name=name)
            if is_class
            else _("There is no function `{name}` in your code.", name=name)
        )
    got = {"class": _("a class"), "function": _("a function")}.get(str(facts["kind"]), _("a value"))
    return (
        _("`{name}` is {got}; it is to be a class.", name=name, got=got)
        if is_class
        else _("`{name}` is {got}; it is to be a function.", name=name, got=got)
    )


def _runs(facts: dict[str, Scalar], _: Translate, offered: tuple[str, ...]) -> str:
    match facts.get("cause"):
        case "syntax":
            text = plain(facts.get("text"))
            return (
                _("Line {line} is not valid Python: {text}.", line=facts["line"], text=text)
                if facts.get("line")
                else _("This is not valid Python: {text}.", text=text)
            )
        case "too-long":
            return _(
                "The code is {length} characters long; at most {limit} are taken.",
                length=facts["length"],
                limit=facts["limit"],
            )
        case "fault":
            return _("This exercise could not be graded. The fault is ours, and nothing is counted.")
    return _ended(facts, _) if facts.get("ending") else _raised(facts, _, offered)


def _ended(facts: dict[str, Scalar], _: Translate) -> str:
    """Why a case was never finished."""
    fault = str(facts.get("fault") or "")
    match facts["ending"]:
        case "timeout" if float(facts["cpu"] or 0) < 0.9 * float(facts["allowed"] or 0):
            return _("Stopped after {wall} s: your code was waiting, or the machine is very busy.", wall=facts["wall"])
        case "timeout":
            return _(
                "Stopped after {cpu} s of computing; {allowed} s are allowed here.",
                cpu=facts["cpu"],
                allowed=facts["allowed"],
            )
        case "memory":
            return _(
                "Your code asked for more memory than the {mib} MiB allowed here.", mib=facts.get("allowed_mib", "…")
            )
        case "output" if fault:
            return _("Your code returned more data than can be compared. Is a result far larger than it should be?")
        case "output":
            return _("Your code printed too much and was stopped.")
        case "lost":
            return _("The worker was lost while your code ran. Please submit again; nothing is counted.")
        case "crashed" if fault.startswith("SIG"):
            return _("The interpreter crashed while your code ran ({signal}).", signal=fault)
        case "finished" if facts.get("exception"):
            return _(
                "Your code damaged something that this case needs ({exception}: {text}).",
                exception=plain(facts["exception"], MAX_VALUE),
                text=plain(facts.get("text")),
            )
        case _ending:
            return _("Your code left the interpreter before this case was finished.")


def _raised(facts: dict[str, Scalar], _: Translate, offered: tuple[str, ...]) -> str:
    """An exception that came, came instead of another one, or did not come."""
    exception, text = plain(facts.get("exception"), MAX_VALUE), plain(facts.get("text") or "")
    module, line, wanted = (
        plain(facts.get("module") or "", MAX_VALUE),
        facts.get("line"),
        facts.get("expected_exception"),
    )
    if wanted and not facts.get("exception"):
        return _("This input is invalid: {wanted} should be raised, but a value came back.", wanted=wanted)
    if module and offered and module not in offered:
        usual_last = sorted(offered, key=lambda name: name in sys.stdlib_module_names)
        return _(
            "The module `{module}` is not offered here. You may import: {offered}.",
            module=module,
            offered=", ".join(usual_last),
        )
    if exception == "ParameterMismatch":
        mismatch = _parameters(str(facts.get("text")), _)
        return _("The parameters of your module are not the documented ones ({text}).", text=plain(mismatch))
    if not text:
        text = _("no message")
    if wanted:
        return _(
            "This input is invalid: {wanted} should be raised, but {exception} was: {text}",
            wanted=wanted,
            exception=exception,
            text=text,
        )
    return (
        _("{exception} on line {line}: {text}", exception=exception, line=line, text=text)
        if line
        else _("{exception}: {text}", exception=exception, text=text)
    )


def _parameters(text: str, _: Translate) -> str:
    """What `observing.load_parameters` found, `missing: a, b; unexpected: c`, in the reader's words; two of a kind."""
    words = {
        "missing": _("missing: {names}"),
        "unexpected": _("unexpected: {names}"),
        "wrong shape": _("wrong shape: {names}"),
    }
    found = []
    for part in text.split("; "):
        kind, _colon, names = part.partition(": ")
        listed = names.split(", ")
        shown = ", ".join(listed[:2]) + (", …" if len(listed) > 2 else "")
        found.append(words[kind].format(names=shown) if kind in words else part)
    return _("; ").join(found)


def _form_differs(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    """A wrong type, number of elements, set of keys, shape or dtype."""
    name, got, expected = difference.observation, difference.got, difference.expected
    if "got_length" in facts:
        return _(
            "`{name}` has {got} elements; {expected} were expected.",
            name=name,
            got=facts["got_length"],
            expected=facts["expected_length"],
        )
    if facts.get("missing_keys"):
        return _("`{name}` lacks the expected {keys}.", name=name, keys=plain(facts["missing_keys"]))
    if facts.get("extra_keys"):
        return _("`{name}` holds {keys}, which was not expected.", name=name, keys=plain(facts["extra_keys"]))
    if _type(got) != _type(expected) and difference.rung != "dtype":
        return _(
            "`{name}` is of type {got}; {expected} was expected.", name=name, got=_type(got), expected=_type(expected)
        )
    if got and expected and got.shape != expected.shape:
        return _(
            "`{name}` has shape {got}; {expected} was expected.", name=name, got=got.shape, expected=expected.shape
        )
    return _(
        "`{name}` has dtype {got}; {expected} was expected.", name=name, got=_dtype(got), expected=_dtype(expected)
    )


def _values(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    first, name = difference.first_wrong, difference.observation
    got, expected = _first_values(difference, _)
    if "statistic" in facts:
        template = {
            "mean": _("The mean of `{name}`{where} is {got}; it should lie between {low} and {high}."),
            "std": _("The standard deviation of `{name}`{where} is {got}; it should lie between {low} and {high}."),
            "min": _("The least value of `{name}`{where} is {got}; it should lie between {low} and {high}."),
            "max": _("The greatest value of `{name}`{where} is {got}; it should lie between {low} and {high}."),
        }[str(facts["statistic"])]
        where = f" {_index(difference)}" if first and first.index else ""
        return template.format(name=name, where=where, got=got, low=number(facts["low"]), high=number(facts["high"]))
    if first is None or not first.index:
        return _("`{name}` is {got}; {expected} was expected.", name=name, got=got, expected=expected)
    where = _first_at(difference, _)
    share = f"{100 * (difference.wrong_fraction or 0):.3g} %"
    if difference.rung == "finite":
        return _(
            "`{name}` is NaN or infinite in {count} of {total} entries ({share}). {where}",
            name=name,
            count=difference.wrong_count,
            total=_total(difference),
            share=share,
            where=where,
        )
    if difference.max_abs_error is None or _dtype(difference.got) == "bool":  # there is no distance to speak of
        return _(
            "`{name}` differs in {count} of {total} entries ({share}). {where}",
            name=name,
            count=difference.wrong_count,
            total=_total(difference),
            share=share,
            where=where,
        )
    return _(
        "`{name}` differs in {count} of {total} entries ({share}), by at most {error}. {where}",
        name=name,
        count=difference.wrong_count,
        total=_total(difference),
        share=share,
        error=number(difference.max_abs_error),
        where=where,
    )


def _gradient(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    # What checks.py calls `grad_x` is the gradient of `x`.
    name = difference.observation.removeprefix("grad_")
    if facts.get("missing") or _type(difference.got) == "None":
        return _("No gradient arrives at `{name}`: the graph is cut between it and the output.", name=name)
    if _type(difference.expected) == "None":
        return _("A gradient arrives at `{name}`, where none was expected.", name=name)
    if difference.first_wrong is None:
        return _(
            "The gradient of `{name}` is not of the expected form: {message}",
            name=name,
            message=_form_differs(difference, facts, _),
        )
    got, expected = _first_values(difference, _)
    if not difference.first_wrong.index:
        return _("The gradient of `{name}` is {got}; {expected} was expected.", name=name, got=got, expected=expected)
    return _(
        "The gradient of `{name}` is wrong in {count} of {total} entries. {where}",
        name=name,
        count=difference.wrong_count,
        total=_total(difference),
        where=_first_at(difference, _),
    )


def _first_at(difference: Difference, _: Translate) -> str:
    got, expected = _first_values(difference, _)
    return _(
        "First at index {index}: {got} where {expected} was expected.",
        index=_index(difference),
        got=got,
        expected=expected,
    )


def _first_values(difference: Difference, _: Translate) -> tuple[str, str]:
    """The first wrong value and the one expected there; strings in quotes, so that an empty one can be seen."""
    first = difference.first_wrong
    if first is None:
        return "?", "?"
    if _type(difference.got) == "str":
        return f"'{plain(first.got, MAX_VALUE)}'", f"'{plain(first.expected, MAX_VALUE)}'"
    return number(first.got), _("a finite number") if first.expected is None else number(first.expected)


def _total(difference: Difference) -> int:
    return round((difference.wrong_count or 0) / (difference.wrong_fraction or 1))


def _index(difference: Difference) -> str:
    return str(list(difference.first_wrong.index)) if difference.first_wrong else "?"


def _type(what: Seen | None) -> str:
    if what is None:
        return "?"
    known = {"ndarray": "numpy.ndarray", "Tensor": "torch.Tensor", "number": f"numpy.{what.dtype}"}
    return known.get(what.type) or plain(what.type, MAX_VALUE)


def _dtype(what: Seen | None) -> str:
    return (what.dtype or _type(what)) if what else "?"


def _form(what: Seen | None) -> str:
    """Type, dtype and shape as far as there are any: `numpy.ndarray float64 (2, 3)`."""
    if what is None or not what.shape or what.dtype is None:
        return _type(what)
    return f"{_type(what)} {what.dtype} {what.shape}"
