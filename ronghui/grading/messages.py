"""Makes the sentence of a verdict from its ids and numbers, in either language."""

from __future__ import annotations

from ronghui.grading.ladder import Difference, Scalar, Seen
from ronghui.grading.verdict import Verdict
from ronghui.language import Translate

MAX_WORDS = 200  # characters of a learner's own text that a message repeats


def sentence(difference: Difference, _: Translate, offered: tuple[str, ...] = ()) -> str:
    """What failed, what came back, what was expected, and where they first differ.

    `offered` are the modules that may be imported here, for an import that failed.
    """
    facts = difference.facts
    match difference.rung:
        case "defined":
            return _defined(difference, facts, _)
        case "signature":
            return _(
                "`{name}({got})` cannot be called as `{name}({expected})`.",
                name=difference.observation,
                got=facts["got_signature"],
                expected=facts["expected_signature"],
            )
        case "runs":
            return _runs(facts, _, offered)
        case "returned":
            return _("`{name}` is None. Is a `return` missing?", name=difference.observation)
        case "type":
            return _(
                "`{name}` is of type {got}; {expected} was expected.",
                name=difference.observation,
                got=_what(difference.got),
                expected=_what(difference.expected),
            )
        case "shape":
            return _shape(difference, facts, _)
        case "dtype":
            return _(
                "`{name}` has dtype {got}; {expected} was expected.",
                name=difference.observation,
                got=difference.got.dtype if difference.got else "?",
                expected=difference.expected.dtype if difference.expected else "?",
            )
        case "finite" if difference.first_wrong and not difference.first_wrong.index:
            return _("`{name}` is {got}.", name=difference.observation, got=difference.first_wrong.got)
        case "finite":
            return _(
                "{count} of the entries of `{name}` are NaN or infinite, the first at index {index}.",
                count=difference.wrong_count,
                name=difference.observation,
                index=_index(difference),
            )
        case "values":
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
                name=facts["name"],
                line=facts["line"],
            )


def cause(verdict: Verdict, _: Translate, offered: tuple[str, ...] = ()) -> str:
    """Why the code as a whole could not be loaded, graded or finished; empty where nothing was in the way."""
    return sentence(verdict.cause, _, offered) if verdict.cause else ""


def _defined(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    name, kind = difference.observation, facts["kind"]
    if kind == "missing":
        return (
            _("There is no class `{name}` in your code.", name=name)
            if facts["expected_kind"] == "class"
            else _("There is no function `{name}` in your code.", name=name)
        )
    return (
        _("`{name}` is to be a class.", name=name)
        if facts["expected_kind"] == "class"
        else _("`{name}` is to be a function.", name=name)
    )


def _runs(facts: dict[str, Scalar], _: Translate, offered: tuple[str, ...]) -> str:
    text = str(facts.get("text") or "")[:MAX_WORDS]
    line, exception = facts.get("line"), facts.get("exception")
    match facts.get("cause"):
        case "syntax":
            return (
                _("Line {line} is not valid Python: {text}.", line=line, text=text)
                if line
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
    match facts.get("ending"):
        case "timeout" if float(facts["cpu"] or 0) < 0.9 * float(facts["allowed"] or 0):
            return _("Stopped after {wall} s: your code was waiting, or the machine is very busy.", wall=facts["wall"])
        case "timeout":
            return _(
                "Stopped after {cpu} s of computing; {allowed} s are allowed here.",
                cpu=facts["cpu"],
                allowed=facts["allowed"],
            )
        case "memory":
            return _("Your code asked for more memory than is allowed.")
        case "output":
            return _("Your code printed too much and was stopped.")
        case "lost":
            return _("The worker was lost while your code ran. Please submit again; nothing is counted.")
        case "crashed" if str(facts.get("fault") or "").startswith("SIG"):
            return _("The interpreter crashed while your code ran ({signal}).", signal=facts["fault"])
        case "crashed" | "finished":
            return _("Your code left the interpreter before this case was finished.")
    wanted = facts.get("expected_exception")
    if wanted and not exception:
        return _("This input is invalid: {wanted} should be raised, but a value came back.", wanted=wanted)
    if facts.get("module"):
        return _(
            "The module `{module}` is not offered here. You may import: {offered}.",
            module=facts["module"],
            offered=", ".join(offered),
        )
    if exception == "ParameterMismatch":
        return _("The parameters of your module are not the documented ones: {text}.", text=text)
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


def _shape(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    name = difference.observation
    if "got_length" in facts:
        return _(
            "`{name}` has {got} elements; {expected} were expected.",
            name=name,
            got=facts["got_length"],
            expected=facts["expected_length"],
        )
    if facts.get("missing_keys"):
        return _("`{name}` has no key {keys}.", name=name, keys=facts["missing_keys"])
    if facts.get("extra_keys"):
        return _("`{name}` has a key that does not belong there: {keys}.", name=name, keys=facts["extra_keys"])
    return _(
        "`{name}` has shape {got}; {expected} was expected.",
        name=name,
        got=_tuple(difference.got),
        expected=_tuple(difference.expected),
    )


def _values(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    first = difference.first_wrong
    name = difference.observation
    got = number(first.got if first else None)
    if "statistic" in facts:
        template = {
            "mean": _("The mean of `{name}`{where} is {got}; it should lie between {low} and {high}."),
            "std": _("The standard deviation of `{name}`{where} is {got}; it should lie between {low} and {high}."),
            "min": _("The least value of `{name}`{where} is {got}; it should lie between {low} and {high}."),
            "max": _("The greatest value of `{name}`{where} is {got}; it should lie between {low} and {high}."),
        }[str(facts["statistic"])]
        where = f" {_index(difference)}" if first and first.index else ""
        return template.format(name=name, where=where, got=got, low=number(facts["low"]), high=number(facts["high"]))
    expected = number(first.expected if first else None)
    if first is not None and not first.index:
        return _("`{name}` is {got}; {expected} was expected.", name=name, got=got, expected=expected)
    return _(
        "{count} entries of `{name}` ({percent}) differ, by at most {error}. "
        "First at index {index}: {got} where {expected} was expected.",
        count=difference.wrong_count,
        name=name,
        percent=f"{100 * (difference.wrong_fraction or 0):.3g} %",
        error=number(difference.max_abs_error),
        index=_index(difference),
        got=got,
        expected=expected,
    )


def _gradient(difference: Difference, facts: dict[str, Scalar], _: Translate) -> str:
    name = difference.observation
    if facts.get("missing"):
        return _("No gradient arrives at `{name}`: the graph is cut between it and the output.", name=name)
    if difference.first_wrong is None:
        return _("The gradient `{name}` is not of the expected form.", name=name)
    return _(
        "The gradient `{name}` is wrong in {count} entries. "
        "First at index {index}: {got} where {expected} was expected.",
        name=name,
        count=difference.wrong_count,
        index=_index(difference),
        got=number(difference.first_wrong.got),
        expected=number(difference.first_wrong.expected),
    )


def number(value: Scalar) -> str:
    """A number as a reader wants it: six significant digits, no trailing zeros."""
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)[:MAX_WORDS]


def _index(difference: Difference) -> str:
    return str(list(difference.first_wrong.index)) if difference.first_wrong else "?"


def _tuple(what: Seen | None) -> str:
    return str(tuple(what.shape)) if what and what.shape is not None else "?"


def _what(what: Seen | None) -> str:
    if what is None:
        return "?"
    return {"ndarray": "numpy.ndarray", "Tensor": "torch.Tensor"}.get(what.type, what.type)
