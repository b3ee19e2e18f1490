"""Where every item of the seed article is taught: from `seed_items` of the content to docs/coverage.md."""

from __future__ import annotations

from dataclasses import dataclass

from ronghui.catalog.load import Catalog, read_spec
from ronghui.catalog.models import SeedFile, SeedRow

HEAD = (
    "# Where the seed article is taught\n\n"
    "Written by `python3 run.py coverage`; a test fails where this page is old or a row teaches nothing. A section\n"
    "also counts what teaches its items. Figures are named lesson#figure.\n"
)
KINDS = ("lessons", "figures", "exercises", "questions")


@dataclass(frozen=True)
class Covered:
    """One row of the article with the ids of what teaches it, by kind."""

    id: str
    row: SeedRow
    taught: dict[str, tuple[str, ...]]

    @property
    def missing(self) -> list[str]:
        return [kind for kind in KINDS if not self.taught[kind]]


def seed_rows(catalog: Catalog) -> dict[str, SeedRow]:
    """The rows of lessons/seed.toml, in the order of the article. Raises SpecError."""
    return read_spec(catalog.root / "lessons" / "seed.toml", SeedFile).rows


def coverage(catalog: Catalog) -> list[Covered]:
    """Every row with what teaches it."""
    tagged: dict[str, list[tuple[str, tuple[str, ...]]]] = {
        "lessons": [(lesson.id, lesson.spec.seed_items) for lesson in catalog.lessons.values()],
        "figures": [
            (f"{lesson.id}#{id}", figure.seed_items)
            for lesson in catalog.lessons.values()
            for id, figure in lesson.spec.figures.items()
        ],
        "exercises": [(exercise.id, exercise.spec.seed_items) for exercise in catalog.exercises.values()],
        "questions": [(question.id, question.spec.seed_items) for question in catalog.questions.values()],
    }
    rows = seed_rows(catalog)
    return [
        Covered(
            id,
            row,
            {
                kind: tuple(name for name, items in named if any(_within(item, row.same_as or (id,)) for item in items))
                for kind, named in tagged.items()
            },
        )
        for id, row in rows.items()
    ]


def _within(item: str, rows: tuple[str, ...]) -> bool:
    return any(item == row or item.startswith(f"{row}.") for row in rows)


def to_markdown(covered: list[Covered]) -> str:
    """The page docs/coverage.md."""
    parts = [HEAD]
    for row in covered:
        parts.append(f"## {row.id} {row.row.zh}\n\n{row.row.en}\n")
        parts.append("".join(f"- {kind}: {', '.join(f'`{id}`' for id in row.taught[kind]) or '-'}\n" for kind in KINDS))
    return "\n".join(parts)
