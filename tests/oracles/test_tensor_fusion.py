"""Tensor fusion against scipy and np.einsum, and against what the ones in front promise."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from scipy.linalg import khatri_rao

PATH = Path(__file__).parents[2] / "solutions/interaction/tensor_fusion.py"


@pytest.fixture(scope="module")
def tensor_fusion():
    spec = importlib.util.spec_from_file_location("tensor_fusion_solution", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.tensor_fusion


def with_one(x):
    return np.concatenate((np.ones((len(x), 1)), x), axis=1)


@pytest.mark.parametrize("sizes, equation", [((3,), "bi->bi"), ((2, 3), "bi,bj->bij"), ((2, 1, 4), "bi,bj,bk->bijk")])
def test_it_is_the_outer_product_in_c_order(tensor_fusion, sizes, equation):
    rng = np.random.default_rng(0)
    xs = [rng.normal(size=(5, size)) for size in sizes]
    expected = np.einsum(equation, *map(with_one, xs)).reshape(5, -1)
    np.testing.assert_allclose(tensor_fusion(xs), expected, rtol=1e-12)


def test_it_is_scipys_khatri_rao_product_of_the_transposes(tensor_fusion):
    """scipy multiplies columns with columns; the index of its second factor runs fastest, as ours does."""
    rng = np.random.default_rng(2)
    x, y, z = (rng.normal(size=(6, size)) for size in (3, 2, 4))
    expected = khatri_rao(khatri_rao(with_one(x).T, with_one(y).T), with_one(z).T).T
    np.testing.assert_allclose(tensor_fusion([x, y, z]), expected, rtol=1e-12)


def test_the_layout_of_the_paper_holds_the_same_numbers_in_another_order(tensor_fusion):
    """Zadeh et al. append the 1; the statement puts it first."""
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(4, 3)), rng.normal(size=(4, 2))
    appended = [np.concatenate((a, np.ones((len(a), 1))), axis=1) for a in (x, y)]
    paper = np.einsum("bi,bj->bij", *appended)
    ours = tensor_fusion([x, y])
    assert not np.allclose(ours, paper.reshape(4, -1))
    np.testing.assert_allclose(ours, np.roll(paper, (1, 1), axis=(1, 2)).reshape(4, -1), rtol=1e-12)


@pytest.mark.parametrize(
    "xs", [[], [np.ones(3)], [np.ones((2, 2)), np.ones((2, 2, 2))], [np.ones((3, 2)), np.ones((1, 2))]]
)
def test_it_refuses_what_the_statement_refuses(tensor_fusion, xs):
    with pytest.raises(ValueError, match="same number of rows"):
        tensor_fusion(xs)


def test_each_modality_can_be_read_off_the_result(tensor_fusion):
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(4, 3)), rng.normal(size=(4, 2))
    cube = tensor_fusion([x, y]).reshape(4, 4, 3)
    np.testing.assert_array_equal(cube[:, 1:, 0], x)
    np.testing.assert_array_equal(cube[:, 0, 1:], y)


def test_the_parameter_counts_of_the_debrief():
    assert 129**3 * 64 == 137_388_096
    assert 4 * 3 * 129 * 64 == 99_072


def test_the_numbers_of_the_statement(tensor_fusion):
    np.testing.assert_array_equal(tensor_fusion([np.array([[2.0, 3.0]]), np.array([[5.0]])]), [[1, 5, 2, 10, 3, 15]])
