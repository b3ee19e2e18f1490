"""What the questions promise over all: kinds, seed, links."""

from typing import get_args

from ronghui.catalog import Catalog
from ronghui.catalog.models import QuestionSpec


def test_every_kind_of_question_is_there(catalog: Catalog) -> None:
    kinds = [question.spec.kind for question in catalog.questions.values()]
    assert set(kinds) == set(get_args(QuestionSpec.model_fields["kind"].annotation))
    assert kinds.count("open") <= 2 * len(kinds) / 3


def test_the_seeds_own_questions_are_answered(catalog: Catalog) -> None:
    answered = {item for question in catalog.questions.values() for item in question.spec.seed_items}
    assert {"1.1", "1.2", "2.1", "2.2", "2.3"} <= answered


def test_the_seeds_own_problems_are_exercises(catalog: Catalog) -> None:
    answered = {item for exercise in catalog.exercises.values() for item in exercise.spec.seed_items}
    assert {"3.1", "3.2"} <= answered


def test_a_right_option_is_never_the_longest_in_every_question(catalog: Catalog) -> None:
    """Length must not give the answer away: over all single choices the right one is not mostly the longest."""
    for lang in ("zh", "en"):
        longest = total = 0
        for question in catalog.questions.values():
            if question.spec.kind == "single":
                options = {part.id: len(part.title) for part in question.words[lang].parts_of("option")}  # type: ignore[index]
                total += 1
                longest += max(options, key=lambda id: options[id]) == question.spec.answer[0]
        assert longest <= 0.7 * total, f"{lang}: {longest} of {total}"
