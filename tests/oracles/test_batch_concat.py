"""batch_concat against torch.cat and pandas, where they differ from it, and the numbers of its statement."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import torch

from solutions.foundations.batch_concat import batch_concat


@pytest.mark.parametrize("items, n, m", [(1, 1, 1), (5, 100, 10), (3, 4, 0), (0, 2, 3)])
def test_it_is_torch_cat_along_the_features(items: int, n: int, m: int) -> None:
    rng = np.random.default_rng(items)
    img, txt = rng.normal(size=(items, n)), rng.normal(size=(items, m))
    expected = torch.cat((torch.from_numpy(img), torch.from_numpy(txt)), dim=1).numpy()
    np.testing.assert_array_equal(batch_concat(img, txt), expected)


@pytest.mark.parametrize("first, second", [("uint8", "float32"), ("int64", "float32"), ("int32", "uint8")])
def test_values_and_dtype_are_those_of_pandas_columns(first: str, second: str) -> None:
    rng = np.random.default_rng(0)
    img = rng.integers(0, 200, size=(4, 3)).astype(first)
    txt = rng.uniform(0, 200, size=(4, 2)).astype(second)
    expected = pd.concat([pd.DataFrame(img), pd.DataFrame(txt)], axis=1).to_numpy()
    fused = batch_concat(img, txt)
    np.testing.assert_array_equal(fused, expected)
    assert fused.dtype == expected.dtype


def test_pandas_fills_missing_rows_where_the_statement_refuses_them() -> None:
    img, txt = np.ones((3, 2)), np.ones((2, 2))
    theirs = pd.concat([pd.DataFrame(img), pd.DataFrame(txt)], axis=1)
    assert theirs.shape == (3, 4)
    assert theirs.isna().to_numpy().sum() == 2
    with pytest.raises(ValueError, match="row"):
        batch_concat(img, txt)


@pytest.mark.parametrize("shapes", [((1, 5), (3, 3)), ((4,), (4,)), ((4, 5), (4,)), ((4,), (4, 5)), ((2, 4, 3),) * 2])
def test_anything_but_two_matrices_of_as_many_rows_is_refused(shapes: tuple[tuple[int, ...], ...]) -> None:
    img, txt = (np.zeros(shape) for shape in shapes)
    with pytest.raises(ValueError, match="shapes"):
        batch_concat(img, txt)


def test_the_numbers_of_the_statement() -> None:
    fused = batch_concat(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([[10.0, 20.0], [30.0, 40.0]]))
    assert fused.tolist() == [[1.0, 2.0, 3.0, 10.0, 20.0], [4.0, 5.0, 6.0, 30.0, 40.0]]
