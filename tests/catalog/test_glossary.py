"""First mentions become links with the definition; code, formulas and links stay as they are."""

from __future__ import annotations

from ronghui.catalog import Catalog, Language, Section, Term
from ronghui.catalog.glossary import FirstMentions


def term(id: str, zh: str, en: str, definition: str = "What it means.") -> Term:
    words: dict[Language, Section] = {
        lang: Section("term", id, f"{name}\n\n{definition}", 1) for lang, name in (("zh", zh), ("en", en))
    }
    return Term(id, {"zh": (zh,), "en": (en, f"{en}s")}, words)


TERMS = [
    term("gate", "门控", "gate"),
    term("gate-net", "门控网络", "gate network"),
    term("gap", "间隙", "gap", 'A "q" $x$.'),
]


def linked(*texts: str, lang: Language = "en") -> list[str]:
    mentions = FirstMentions(TERMS, lang)
    return [mentions.linked(text, "g") for text in texts]


def test_only_the_first_mention_of_a_page_is_linked() -> None:
    assert linked("Gates and a gate.", "A gate.") == ['[Gates](g#gate "What it means.") and a gate.', "A gate."]


def test_the_longest_form_wins_and_parts_of_words_do_not() -> None:
    assert linked("The gate network investigates.") == ['The [gate network](g#gate-net "What it means.") investigates.']
    assert linked("它是门控网络，不是门控。", lang="zh") == [
        '它是[门控网络](g#gate-net "What it means.")，不是[门控](g#gate "What it means.")。'
    ]


def test_emphasis_stays_whole() -> None:
    assert linked("的**门控**（见下）", lang="zh") == ['的[**门控**](g#gate "What it means.")（见下）']
    assert linked("**gate of all** and a gate") == ['**gate of all** and a [gate](g#gate "What it means.")']


def test_what_follows_a_directive_is_linked() -> None:
    assert linked("::figure[f]\n\nA gate.") == ['::figure[f]\n\nA [gate](g#gate "What it means.").']


def test_code_formulas_links_and_computed_places_are_left_alone() -> None:
    text = (
        "`gate` $gate$ [a gate](x) {{gate.gate}}\n\n```python\ngate = 1\n```\n\n$$gate$$\n\n::figure[gate]\n\n### gate"
    )
    assert linked(text) == [text]


def test_the_hover_is_plain_text() -> None:
    assert linked("gap") == ["""[gap](g#gap "A 'q' x.")"""]


def test_every_term_of_ours_can_be_hovered(catalog: Catalog) -> None:
    assert catalog.terms
    for one in catalog.terms.values():
        for lang in ("zh", "en"):
            assert one.hover(lang)
            assert not set('"\n') & set(one.hover(lang))
