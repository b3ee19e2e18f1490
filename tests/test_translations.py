"""Both languages are complete: a sentence without Chinese fails here."""

import re
from string import Formatter

from babel.messages.pofile import read_po

from ronghui.catalog import ROOT
from ronghui.extraction import all_sentences

FIELDS = Formatter()


def catalogue() -> dict[str, str]:
    with (ROOT / "locale/zh/LC_MESSAGES/ronghui.po").open("rb") as file:
        return {str(m.id): str(m.string) for m in read_po(file, locale="zh") if m.id}


def test_every_sentence_has_its_chinese() -> None:
    known = catalogue()
    missing = {sentence: where for sentence, where in all_sentences(ROOT).items() if not known.get(sentence)}
    assert not missing


def test_no_translation_is_left_over() -> None:
    assert set(catalogue()) <= set(all_sentences(ROOT))


def test_both_languages_fill_in_the_same_values() -> None:
    for sentence, translation in catalogue().items():
        fields = [{name for _, name, _, _ in FIELDS.parse(text) if name} for text in (sentence, translation)]
        assert fields[0] == fields[1], sentence


def test_a_translation_of_words_holds_chinese() -> None:
    for sentence, translation in catalogue().items():
        words = re.sub(r"\{[^}]*\}|`[^`]*`", "", sentence)
        if re.search(r"[A-Za-z]{3,}", words):
            assert re.search(r"[\u4e00-\u9fff]", translation), sentence
