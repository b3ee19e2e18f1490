"""Tensor fusion against np.einsum, and against what the appended ones promise."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

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


def test_each_modality_can_be_read_off_the_result(tensor_fusion):
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(4, 3)), rng.normal(size=(4, 2))
    cube = tensor_fusion([x, y]).reshape(4, 4, 3)
    np.testing.assert_array_equal(cube[:, 1:, 0], x)
    np.testing.assert_array_equal(cube[:, 0, 1:], y)


def test_the_parameter_counts_of_the_debrief():
    assert 129**3 * 64 == 137_388_096
    assert 4 * 3 * 129 * 64 == 99_072
