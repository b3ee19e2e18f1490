"""batch_concat against torch.cat, and the numbers of its statement."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from solutions.foundations.batch_concat import batch_concat


@pytest.mark.parametrize("items, n, m", [(1, 1, 1), (5, 100, 10), (3, 4, 0), (0, 2, 3)])
def test_it_is_torch_cat_along_the_features(items: int, n: int, m: int) -> None:
    rng = np.random.default_rng(items)
    img, txt = rng.normal(size=(items, n)), rng.normal(size=(items, m))
    expected = torch.cat((torch.from_numpy(img), torch.from_numpy(txt)), dim=1).numpy()
    np.testing.assert_array_equal(batch_concat(img, txt), expected)


def test_the_numbers_of_the_statement() -> None:
    fused = batch_concat(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([[10.0, 20.0], [30.0, 40.0]]))
    assert fused.tolist() == [[1.0, 2.0, 3.0, 10.0, 20.0], [4.0, 5.0, 6.0, 30.0, 40.0]]
