"""concat_features against pandas and torch, where they promote alike and where torch does not, and the statement's numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import torch

from solutions.foundations.concat_features import concat_features

DTYPES = ["uint8", "int32", "int64", "float32", "float64"]


@pytest.mark.parametrize("first", DTYPES)
@pytest.mark.parametrize("second", DTYPES)
def test_values_and_dtype_are_those_of_pandas(first: str, second: str) -> None:
    rng = np.random.default_rng(0)
    img = rng.integers(0, 200, size=7).astype(first)
    txt = (rng.uniform(0, 200, size=4)).astype(second)
    fused = concat_features(img, txt)
    expected = pd.concat([pd.Series(img), pd.Series(txt)]).to_numpy()
    np.testing.assert_array_equal(fused, expected)
    assert fused.dtype == expected.dtype == np.result_type(img, txt)


@pytest.mark.parametrize("n, m", [(1, 1), (100, 10), (8, 0), (0, 5), (0, 0)])
def test_it_is_torch_cat_for_any_lengths(n: int, m: int) -> None:
    rng = np.random.default_rng(n)
    img, txt = rng.normal(size=n), rng.normal(size=m)
    expected = torch.cat((torch.from_numpy(img), torch.from_numpy(txt))).numpy()
    np.testing.assert_array_equal(concat_features(img, txt), expected)


def test_torch_promotes_integers_to_the_smaller_float_and_loses_digits() -> None:
    img, txt = np.array([0.5], dtype=np.float32), np.array([2**24 + 1])
    theirs = torch.cat((torch.from_numpy(img), torch.from_numpy(txt))).numpy()
    ours = concat_features(img, txt)
    assert (ours.dtype, theirs.dtype) == (np.float64, np.float32)
    assert (int(ours[1]), int(theirs[1])) == (2**24 + 1, 2**24)


@pytest.mark.parametrize("shapes", [((3, 4), (3, 4)), ((1, 5), (3,)), ((3,), (1, 5)), ((), (3,)), ((3,), ()), ((), ())])
def test_everything_but_two_vectors_is_refused(shapes: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
    with pytest.raises(ValueError, match=r"vector|dimension"):
        concat_features(np.zeros(shapes[0]), np.zeros(shapes[1]))


def test_the_numbers_of_the_statement() -> None:
    assert concat_features(np.array([1.0, 2.0, 3.0]), np.array([9.0, 8.0])).tolist() == [1.0, 2.0, 3.0, 9.0, 8.0]
    assert concat_features(np.array([100]), np.array([10])).shape == (2,)
