"""Source texts that nobody writes on purpose: each gets a verdict and a sentence, and right code passes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ronghui.catalog import LANGUAGES, ROOT, Catalog, Exercise
from ronghui.grading import Grader, Submission
from ronghui.grading.grader import MAX_CODE
from ronghui.grading.messages import cause, sentence
from ronghui.language import translator

RIGHT = """import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("two vectors are needed")
    return np.concatenate((img, txt))
"""
MANY = 100_000
NESTED = "".join(" " * depth + "if True:\n" for depth in range(99)) + " " * 99 + "pass\n"
DEFS = "".join(" " * depth + "def f():\n" for depth in range(99)) + " " * 99 + "pass\n"

PASSES = {
    "CRLF": RIGHT.replace("\n", "\r\n"),
    "CR": RIGHT.replace("\n", "\r"),
    "byte order mark": "\ufeff" + RIGHT,
    "byte order mark and CRLF": "\ufeff" + RIGHT.replace("\n", "\r\n"),
    "form feeds": "\f" + RIGHT.replace("\n\n\n", "\n\f\n\f\n"),
    "no newline at the end": RIGHT.rstrip(),
    "declared UTF-16": "# -*- coding: utf-16 -*-\n" + RIGHT,
    "declared nonsense": "# -*- coding: no-such-encoding -*-\n" + RIGHT,
    "declared Latin-1, with Chinese": "# -*- coding: latin-1 -*-\n# 拼接\n" + RIGHT,
    "separators of Unicode in strings": RIGHT + 'x = "\u2028\u2029\x85\x1c"\n',
    "names equal in NFKC": RIGHT.replace("def concat_features", "def ｃoncat_features"),
    "bold names": RIGHT.replace("img", "𝐢𝐦𝐠"),
    "tabs": RIGHT.replace("    ", "\t"),
    "99 nested blocks": RIGHT + NESTED,
    "99 nested functions": RIGHT + DEFS,
    "a very long line": RIGHT + "x = [" + "1, " * 50_000 + "]\n",
    "many comparisons": RIGHT + "def never(x):\n    return 0" + " < x" * 20_000 + "\n",
    "many semicolons": RIGHT + "x = 1; " * 20_000 + "\n",
    "many strings": RIGHT + "x = (" + "'a' " * 40_000 + ")\n",
    "a huge hexadecimal number": RIGHT + "x = 0x" + "f" * MANY + "\n",
}
UNGRADABLE = {
    "NUL": RIGHT + "\0",
    "NUL at the start": "\0" + RIGHT,
    "only NUL": "\0" * 1000,
    "byte order mark inside": RIGHT + "\ufeffx = 1\n",
    "two byte order marks": "\ufeff\ufeff" + RIGHT,
    "lone surrogate in a string": RIGHT + "x = '\ud800'\n",
    "lone surrogate in a comment": RIGHT + "# \udfff\n",
    "lone surrogate as a name": "\udc80 = 1\n",
    "tabs mixed with spaces": RIGHT + "if True:\n\tx = 1\n        y = 2\n",
    "a megabyte": RIGHT + "x = 1\n" * 170_000,
    "100 000 brackets": RIGHT + "(" * MANY + ")" * MANY,
    "90 000 open brackets": "[" * 90_000,
    "150 nested brackets, unclosed": "f(" * 150 + "a b",
    "a huge number": RIGHT + "x = " + "9" * MANY + "\n",
    "chained additions": RIGHT + "x = 1" + "+1" * 95_000 + "\n",
    "chained powers": RIGHT + "x = 1" + "**1" * 60_000 + "\n",
    "chained minus signs": RIGHT + "x = " + "-" * 190_000 + "1\n",
    "a million minus signs": "-" * 1_000_000 + "1",
    "chained not": RIGHT + "x = " + "not " * 45_000 + "1\n",
    "chained attributes": RIGHT + "x = y" + ".a" * 90_000 + "\n",
    "chained calls": RIGHT + "x = y" + "()" * 90_000 + "\n",
    "chained indices": RIGHT + "x = y" + "[0]" * 60_000 + "\n",
    "chained lambdas": RIGHT + "x = " + "lambda: " * 20_000 + "1\n",
    "chained conditions": RIGHT + "x = " + "1 if 1 else " * 15_000 + "1\n",
    "chained elifs": RIGHT + "if 1:\n    pass\n" + "elif 1:\n    pass\n" * 9_000,
    "600 nested blocks": "".join(" " * depth + "if 1:\n" for depth in range(600)) + " " * 600 + "pass\n",
    "nested f-strings": RIGHT + "x = " + "f'{" * 60 + "\n",
    "Markdown": "```\n**[x](http://x)** `{0}` {name} %s <script>\n```\n",
}
NOT_ATTEMPTED = {
    "empty": "",
    "blank": " \t\n\f\n",
    "only a byte order mark": "\ufeff",
    "only comments": "# nothing yet\n# 还没有\n",
}


@pytest.fixture
def exercise(catalog: Catalog) -> Exercise:
    return catalog.exercises["foundations/concat_features"]


@pytest.mark.parametrize("name", PASSES)
def test_right_code_passes_however_it_is_written(name: str, exercise: Exercise, grader: Grader) -> None:
    verdict = grader.grade(Submission(exercise, PASSES[name], 0)).verdict
    assert verdict.status == "pass", verdict.cause or verdict.first_failing


@pytest.mark.parametrize("name", UNGRADABLE)
def test_what_is_no_python_is_said_in_both_languages(name: str, exercise: Exercise, grader: Grader) -> None:
    verdict = grader.grade(Submission(exercise, UNGRADABLE[name], 0)).verdict
    assert verdict.status == "ungradable"
    sentences = {cause(verdict, translator(lang)) for lang in LANGUAGES}
    assert len(sentences) == len(LANGUAGES)
    for text in sentences:
        assert 10 < len(text) < 500
        assert text.isprintable(), "one line, without control characters"
        assert "：。" not in text
        assert ": ." not in text


@pytest.mark.parametrize("name", NOT_ATTEMPTED)
def test_what_holds_no_statement_is_not_attempted(name: str, exercise: Exercise, grader: Grader) -> None:
    assert grader.grade(Submission(exercise, NOT_ATTEMPTED[name], 0)).verdict.status == "not_attempted"


@pytest.mark.parametrize("start", ["\f\n", "x = '\x1c'\n", "x = '\u2028'\n", "x = '\x85'\n", "x = 1\r"], ids=ascii)
def test_the_line_of_an_error_is_counted_as_python_counts(start: str, exercise: Exercise, grader: Grader) -> None:
    """Only CR and LF end a line; `str.splitlines` knows many more."""
    code = start + RIGHT + "raise KeyError('here')\n"
    verdict = grader.grade(Submission(exercise, code, 0)).verdict
    assert verdict.status == "error"
    assert verdict.cause is not None
    assert verdict.cause.facts["source"] == "raise KeyError('here')"


def test_the_deepest_names_that_parse_are_judged(catalog: Catalog, grader: Grader) -> None:
    """The search for forbidden names must not go deeper into a text than Python itself does."""
    exercise = next(e for e in catalog.exercises.values() if e.spec.forbidden)
    for depth in (900, 1500, 2900, 2960, *range(2970, 3000)):
        code = f"{exercise.solution}\n\ndef never_called(x):\n    return x{'.a' * depth}\n"
        verdict = grader.grade(Submission(exercise, code, 0)).verdict
        assert verdict.status in ("pass", "error", "ungradable"), f"depth {depth}: {verdict.first_failing}"


def test_no_text_crashes_a_thread_with_a_small_stack() -> None:
    """Submissions are parsed in threads of the app, and an overflow would end it. Windows gives them the least: 2 MB."""
    program = """
import ast, sys, threading
from tests.hostile.test_odd_sources import PASSES, UNGRADABLE
def parse():
    for text in (*PASSES.values(), *UNGRADABLE.values()):
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
threading.stack_size(1 << 20)
thread = threading.Thread(target=parse)
thread.start()
thread.join()
print("alive")
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr[-500:]


def test_the_longest_text_is_as_long_as_is_said(exercise: Exercise, grader: Grader) -> None:
    longest = RIGHT + "#" * (MAX_CODE - len(RIGHT))
    assert grader.grade(Submission(exercise, longest, 0)).verdict.status == "pass"
    verdict = grader.grade(Submission(exercise, longest + "#", 0)).verdict
    assert verdict.status == "ungradable"
    assert verdict.cause is not None
    assert str(MAX_CODE) in sentence(verdict.cause, translator("en"))
