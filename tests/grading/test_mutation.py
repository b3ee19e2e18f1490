"""The mutants of a solution: what is changed, what is left alone, how they are named and judged."""

from __future__ import annotations

import ast
import dataclasses
import json
import shutil
from pathlib import Path
from textwrap import dedent, indent

import pytest

from ronghui.__main__ import NOT_GRADABLE, main
from ronghui.catalog import Catalog, Exercise, load_catalog
from ronghui.catalog.check import check
from ronghui.catalog.load import SpecError, read_equivalent
from ronghui.grading import Grader
from ronghui.mutation import MutationFault, mutants_of, score

NUMPY, TORCH = "import numpy as np\n", "import torch\nimport torch.nn.functional as F\n"


def ids(source: str) -> set[str]:
    return {mutant.id for mutant in mutants_of(source)}


def wrong_bodies(body: str, imports: str = NUMPY) -> set[str]:
    """What the mutants of a function f(x, y) have in place of its body."""
    source = f"{imports}def f(x, y):\n{indent(dedent(body).strip(), '    ')}"
    bodies = (ast.parse(mutant.code).body[-1].body for mutant in mutants_of(source))
    return {"\n".join(ast.unparse(statement) for statement in body) for body in bodies}


@pytest.mark.parametrize(
    "body, wrong",
    [
        ("return x + y", {"return x - y", "return x", "return y", "return -(x + y)"}),
        ("return x - y", {"return y - x", "return -y", "return x + y"}),
        ("return x / y", {"return 1 / y", "return x // y", "return x * y", "return x"}),
        ("return x @ y", {"return y @ x", "return x * y"}),
        ("return x * (1 - y)", {"return x * 1 - y", "return x * (1 + y)", "return x"}),
        ("return (x + y) / 2", {"return x + y / 2", "return x + y"}),
        ("return x - (y - 1)", {"return x - y - 1"}),
        ("return ~x & y", {"return x & y", "return ~x | y"}),
        ("return x ** 0.5", {"return x ** 1.0", "return x ** 0.25", "return x * 0.5"}),
        ("return (x[0], 3)", {"return (x[1], 3)", "return (x[0], 4)", "return (3, x[0])", "return (x[0],)"}),
        ("return x + 1e-12", {"return x + 0.0", "return x + 1e-09"}),
        ("return np.sqrt(x + 1e-08)", {"return np.sqrt(x) + 1e-08", "return np.sqrt(x)"}),
        ("return x[-1]", {"return x[0]", "return x[-2]", "return x[1]"}),
        ("return x.ndim != 2", {"return x.ndim < 2", "return x.ndim == 2", "return x.ndim != 3"}),
        ("return x < y", {"return x <= y", "return x > y"}),
        ("return x == 'a'", {"return x != 'a'", "return x == 'a_'"}),
        ("return x is None", {"return x is not None"}),
        ("return x and y", {"return x or y", "return x", "return y"}),
        ("return x if y > 0 else 0", {"return x if y <= 0 else 0", "return x", "return 0"}),
        ("return x.sum(axis=1)", {"return x.mean(axis=1)", "return x.sum(axis=0)", "return x.sum(axis=-1)"}),
        ("return x.sum(axis=1)", {"return x.sum()", "return x", "return -x.sum(axis=1)"}),
        ("return x.mean(axis=(2, 3))", {"return x.mean(axis=2)", "return x.mean(axis=3)"}),
        ("return x.max(keepdims=True)", {"return x.max(keepdims=False)", "return x.min(keepdims=True)"}),
        ("return np.argmax(x, 1)", {"return np.argmin(x, 1)", "return np.argmax(x, 0)", "return np.argmax(x)"}),
        ("return np.prod(x).any()", {"return np.prod(x).all()", "return np.sum(x).any()"}),
        ("return np.exp(x)", {"return x", "return np.log(x)", "return np.exp(-x)"}),
        ("return x.astype(bool)", {"return x", "return x.astype(int)"}),
        ("return x.copy().clip(min=0)", {"return x.clip(min=0)", "return x.copy()", "return x.copy().clip(max=0)"}),
        ("return np.concatenate((x, y))", {"return np.concatenate((y, x))", "return np.concatenate((x,))"}),
        ("return np.concatenate((x, y))", {"return np.stack((x, y))"}),
        ("return np.dot(x, y)", {"return np.dot(y, x)", "return np.dot(x, x)"}),
        ("return np.where(x > 0, x, y)", {"return np.where(x > 0, y, x)", "return np.where(x >= 0, x, y)", "return y"}),
        ("return np.argsort(x, kind='stable')", {"return np.argsort(x)"}),
        ("return x.searchsorted(y, side='left')", {"return x.searchsorted(y, side='right')"}),
        ("return np.empty(3, dtype=np.int64)", {"return np.empty(3, dtype=np.float64)", "return np.empty(3)"}),
        ("return np.einsum('ij,j->i', x, y)", {"return np.einsum('ij,j->', x, y)"}),
        ("return np.einsum('ik,kj->ij', x, y)", {"return np.einsum('ik,kj->ji', x, y)"}),
        ("return x[1:y]", {"return x[1:y - 1]", "return x[1:y + 1]", "return x[:y]", "return x[1:]", "return x[0:y]"}),
        ("return x[:, None, :]", {"return x[:, :, None]", "return x[None, :, :]"}),
        ("return range(x)", {"return range(x + 1)", "return range(x - 1)"}),
        ("return {1: x, 2: y}", {"return {1: y, 2: x}", "return {2: y}"}),
        ("return [a for a in x if a]", {"return [a for a in x]", "return [a for a in x[1:] if a]"}),
        ("z = x * 2\nreturn z + 1", {"z = x * 2\nreturn z", "x *= 2\nz = x\nreturn z + 1"}),
        ("x = x - 1\nreturn x", {"return x", "x -= 1\nreturn x"}),
        (
            "if x == 0:\n    raise ValueError(y)\nreturn y",
            {"return y", "if x != 0:\n    raise ValueError(y)\nreturn y"},
        ),
        ("if x == 0:\n    raise ValueError(y)\nreturn y", {"if x == 0:\n    pass\nreturn y"}),
        ("if x == 0:\n    raise ValueError(y)\nreturn y", {"if x == 0:\n    raise Exception(y)\nreturn y"}),
        ("for a in x:\n    y += a\nreturn y", {"for a in x:\n    y = a\nreturn y", "return y"}),
        ("for a in x:\n    y += a\nreturn y", {"for a in x:\n    y += a\n    return y"}),
        ("for a in x:\n    y += a\nreturn y", {"for a in x[1:]:\n    y += a\nreturn y"}),
    ],
)
def test_what_a_wrong_answer_looks_like(body: str, wrong: set[str]) -> None:
    assert wrong <= wrong_bodies(body)


@pytest.mark.parametrize(
    "body, wrong",
    [
        ("h = torch.exp(x)\nreturn h * y", {"h = torch.exp(x).detach()\nreturn h * y"}),
        ("h = torch.exp(x)\nreturn h * y", {"h = torch.exp(x.detach())\nreturn h * y"}),
        ("h = torch.exp(x)\nreturn h * y", {"h = torch.exp(x)\nreturn h * y.detach()"}),
        ("return (x * y, y)", {"return ((x * y).detach(), y)", "return (x * y, y.detach())"}),
        ("return x.detach() * y", {"return x * y"}),
        ("return x.clone() + y", {"return x + y"}),
        ("return x.masked_fill(y, 0.0)", {"return x.masked_fill(~y, 0.0)", "return x.masked_fill_(y, 0.0)"}),
        ("return F.softmax(x, dim=-1)", {"return x", "return F.softmax(x, dim=0)", "return F.sigmoid(x, dim=-1)"}),
        ("return torch.cat((x, y), dim=1)", {"return torch.cat((x, y), dim=0)", "return torch.stack((x, y), dim=1)"}),
        ("return torch.finfo(x.dtype).min", {"return float('-inf')", "return 0.0"}),
        ("return torch.randn(8)", {"return torch.rand(8)", "return 2 * torch.randn(8)", "return torch.randn(8) + 0.5"}),
        ("return x @ y.T", {"return x @ y"}),
    ],
)
def test_what_a_wrong_answer_in_torch_looks_like(body: str, wrong: set[str]) -> None:
    assert wrong <= wrong_bodies(body, TORCH)


def test_a_mask_has_no_gradient_to_cut() -> None:
    body = """
        padding = ~y
        rows = torch.arange(3)
        return x.masked_fill(padding, 0.0)[rows]
    """
    detached = {wrong.splitlines()[-1] for wrong in wrong_bodies(body, TORCH) if "detach" in wrong}
    assert detached == {
        "return x.masked_fill(padding, 0.0)[rows].detach()",
        "return x.detach().masked_fill(padding, 0.0)[rows]",
    }


def test_what_nobody_judges_is_left_alone() -> None:
    source = '''
        import numpy as np

        def f(x: np.ndarray[1]) -> tuple[2]:
            """One plus 3."""
            if x is None:
                raise ValueError(f"four {x + 4}, {5}")
            return x

        if __name__ == "__main__":
            print(f(6))
    '''
    for mutant in mutants_of(dedent(source)):
        for text in ("np.ndarray[1]", "tuple[2]", "One plus 3.", "import numpy as np", "print(f(6))"):
            assert text in mutant.code, mutant.id
        assert "ValueError" not in mutant.code or "{x + 4}" in mutant.code, mutant.id


EXERCISES = load_catalog().exercises


@pytest.mark.parametrize("id", EXERCISES)
def test_the_mutants_of_a_solution_are_many_different_and_named_alone(id: str) -> None:
    solution = EXERCISES[id].solution
    mutants = mutants_of(solution)
    trees = {ast.dump(ast.parse(mutant.code)) for mutant in mutants}
    assert len(trees) == len(mutants) > 20
    assert ast.dump(ast.parse(ast.unparse(ast.parse(solution)))) not in trees
    assert len({mutant.id for mutant in mutants}) == len(mutants)
    assert all("\n" not in mutant.id for mutant in mutants)
    assert max(len(mutant.id) for mutant in mutants) < 170


def test_a_name_survives_another_layout_and_moved_lines() -> None:
    tidy = "def f(x, y):\n    z = x + y\n    return z * 2\n"
    loose = '"""Moved."""\n\n\n\ndef f(\n    x,\n    y,\n):\n    # why\n    z = (x\n         + y)\n\n    return z*2\n'
    assert ids(tidy) == ids(loose)
    assert "f: z = x + y -> z = x - y" in ids(tidy)


def test_a_name_tells_the_method_and_which_of_two_like_places() -> None:
    source = "class A:\n    def f(self, x):\n        return (max(x, 1000), max(x, 1000))\n"
    found = ids(source)
    assert {"A.f: max(x, 1000) -> min(x, 1000)", "A.f: max(x, 1000) -> min(x, 1000) #2"} <= found


def test_a_long_name_shows_the_stretch_that_changed() -> None:
    many = ", ".join(f"name_{i}" for i in range(40))
    source = f"def f({many}):\n    return compute({many}, 7)\n"
    changed = [id.removeprefix("f: ") for id in ids(source) if id.endswith(("8)", "6)"))]
    assert len(changed) == 2
    assert all(id.startswith("…") and "name_39, 7) -> …" in id for id in changed)


# -- judging


@pytest.fixture
def copied(catalog: Catalog, tmp_path: Path) -> Exercise:
    """An exercise with one mutant that is known to change nothing: the last of two axes is the second."""
    exercise = catalog.exercises["foundations/batch_concat"]
    folder = Path(shutil.copytree(exercise.folder, tmp_path / "batch_concat"))
    (folder / "equivalent.toml").unlink(missing_ok=True)
    solution = tmp_path / "solution.py"
    solution.write_text(
        "import numpy as np\n\n\ndef batch_concat(img, txt):\n"
        "    if img.ndim != 2 or txt.ndim != 2 or len(img) != len(txt):\n"
        "        raise ValueError('rows are needed')\n"
        "    return np.concatenate((img, txt), axis=1)\n",
        encoding="utf-8",
    )
    return dataclasses.replace(exercise, folder=folder, solution_path=solution)


LAST_AXIS = "batch_concat: np.concatenate((img, txt), axis=1) -> np.concatenate((img, txt), axis=-1)"


def explain(exercise: Exercise, **reasons: str) -> None:
    lines = [f"{json.dumps(id)} = {json.dumps(reason)}\n" for id, reason in reasons.items()]
    (exercise.folder / "equivalent.toml").write_text("[equivalent]\n" + "".join(lines), encoding="utf-8")


def test_a_survivor_is_unexplained_until_equivalent_toml_names_it(copied: Exercise, grader: Grader) -> None:
    before = score(copied, grader, seeds=(0,))
    explain(copied, **{LAST_AXIS: "a matrix has two axes"})
    after = score(copied, grader, seeds=(0,))
    assert LAST_AXIS in {row.mutant for row in before.unexplained}
    assert not before.clean
    assert LAST_AXIS not in {row.mutant for row in after.unexplained}
    assert {row.mutant: row.reason for row in after.rows}[LAST_AXIS] == "a matrix has two axes"
    assert after.equivalent == before.equivalent + 1
    assert after.killed == before.killed > 20
    assert all(row.reason for row in after.rows if row.status == "killed")


def test_an_entry_that_names_a_killed_or_unknown_mutant_is_stale(copied: Exercise, grader: Grader) -> None:
    killed = "batch_concat: np.concatenate((img, txt), axis=1) -> np.concatenate((img, txt), axis=0)"
    explain(copied, **{killed: "not so", "batch_concat: a -> b": "gone", LAST_AXIS: "a matrix has two axes"})
    scored = score(copied, grader, seeds=(0,))
    assert scored.stale == (killed, "batch_concat: a -> b")
    assert not scored.clean


def test_nothing_is_said_of_a_solution_that_fails_itself(copied: Exercise, grader: Grader) -> None:
    broken = copied.solution_path.with_name("broken.py")
    broken.write_text("raise RuntimeError\n", encoding="utf-8")
    with pytest.raises(MutationFault, match="itself is judged `ungradable`"):
        score(dataclasses.replace(copied, solution_path=broken), grader, seeds=(0,))


@pytest.mark.parametrize("text", ["[equivalent]\na = 1\n", "[equivalent]\na = ' '\n", "[other]\n", "[equivalent\n"])
def test_a_broken_equivalent_toml_is_refused_and_found_by_check(copied: Exercise, text: str, catalog: Catalog) -> None:
    path = copied.folder / "equivalent.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as refused:
        read_equivalent(copied)
    assert refused.value.path == path
    findings = check(dataclasses.replace(catalog, exercises={copied.id: copied}))
    assert path in {finding.path for finding in findings}


# -- the verb


def test_the_verb_prints_a_row_a_mutant(capsys: pytest.CaptureFixture[str]) -> None:
    main(["mutate", "foundations/batch_concat", "--seeds", "1", "--json"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) == len(mutants_of(EXERCISES["foundations/batch_concat"].solution))
    assert all(row.keys() == {"exercise", "mutant", "status", "reason"} for row in rows)
    assert {row["status"] for row in rows} == {"killed", "survived"}


@pytest.mark.parametrize("arguments", [["foundations/nothing"], ["foundations/batch_concat", "--seeds", "0"]])
def test_the_verb_refuses_what_it_cannot_judge(arguments: list[str]) -> None:
    assert main(["mutate", *arguments]) == NOT_GRADABLE
