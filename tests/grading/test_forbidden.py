"""Forbidden names are found through aliases, and only where they are used."""

import pytest

from ronghui.grading.forbidden import find_forbidden

RULES = ("numpy.linalg.inv", "torch.nn.functional.*", ".softmax")


@pytest.mark.parametrize(
    "source, line",
    [
        ("import numpy as np\nnp.linalg.inv(x)", 2),
        ("from numpy.linalg import inv as turn\n\nturn(x)", 3),
        ("import numpy.linalg\nnumpy.linalg.inv(x)", 2),
        ("import torch.nn.functional as F\nF.relu(x)", 2),
        ("from torch.nn import functional\nfunctional.relu(x)", 2),
        ("def f(x):\n    return x.softmax(-1)", 2),
        ("import numpy as np\ng = np.linalg.inv\ng(x)", 2),
    ],
)
def test_a_use_is_found(source: str, line: int) -> None:
    use = find_forbidden(source, RULES)
    assert use is not None
    assert use.line == line


@pytest.mark.parametrize(
    "source",
    ["import numpy as np\nnp.linalg.solve(a, b)", "inv = 3\nprint(inv)", "def softmax(x):\n    return x\nsoftmax(1)"],
)
def test_what_is_allowed_is_left_alone(source: str) -> None:
    assert find_forbidden(source, RULES) is None
