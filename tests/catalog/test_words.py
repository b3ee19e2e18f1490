"""The words parser: one format for all kinds of content."""

from pathlib import Path

import pytest

from ronghui.catalog.words import WordsError, code_of, directives_of, formulas_of, parse_words

PATH = Path("zh.md")


def test_sections_parts_titles_and_labels_are_read() -> None:
    words = parse_words(
        "# Title\n\nlead\n\n## case: a-b\n\nfirst\nparagraph\n\nsecond\n\n### alt\n\nseen\n\n## labels\n\n- x: an axis\n",
        PATH,
    )
    section = words.get("case", "a-b")
    assert (words.title, words.lead) == ("Title", "lead")
    assert section is not None
    assert (section.title, section.rest) == ("first paragraph", "second")
    assert section.part("alt") is not None
    assert words.label("x") == "an axis"
    assert words.label("unknown") == "unknown"


def test_a_hash_inside_a_code_block_is_not_a_heading() -> None:
    words = parse_words("# T\n\n## task\n\n```python\n# a comment\n## another\n```\n", PATH)
    assert [s.name for s in words.sections] == ["task"]


@pytest.mark.parametrize(
    "source, line, part",
    [
        ("## task\n", 1, "first line"),
        ("# T\n\n## case：a\n", 3, "full-width"),
        ("# T\n\n## Case: a\n", 3, "not understood"),
        ("# T\n\n## task\n\n## task\n", 5, "twice"),
        ("# T\n\n### alt\n", 3, "before any"),
        ("# T\n\n# U\n", 3, "only the first"),
        ("", 1, "first line"),
    ],
)
def test_a_broken_file_is_reported_with_its_line(source: str, line: int, part: str) -> None:
    with pytest.raises(WordsError, match=part) as caught:
        parse_words(source, PATH)
    assert caught.value.line == line


def test_code_formulas_and_directives_are_found() -> None:
    text = "`a` and $x + y$ cost `$5`\n\n$$\nz = 1\n$$\n\n::figure[one]\n\n```\nblock\n```\n"
    assert code_of(text) == {"a", "$5", "block"}
    assert formulas_of(text) == {"x+y", "z=1"}
    assert directives_of(text) == [("figure", "one")]
