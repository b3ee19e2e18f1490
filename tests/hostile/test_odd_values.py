"""Numbers that slip through a careless comparison: infinities, NaN, whole numbers wider than any float."""

from __future__ import annotations

import numpy as np
import pytest

from ronghui.catalog.models import Observation, Statistic
from ronghui.grading.ladder import compare
from ronghui.sandbox import WireError
from ronghui.sandbox.wire import MAX_INT_BITS, Decoder, encode

CLOSE = Observation(rtol=1e-4, atol=1e-4)
ENDLESS = np.array([np.inf, -np.inf, np.nan, 1.0])


@pytest.mark.parametrize("position, value", [(0, 5.0), (0, -np.inf), (1, np.inf), (1, 0.0), (2, 3.0), (3, np.inf)])
def test_beside_an_infinity_nothing_is_near(position: int, value: float) -> None:
    assert compare("x", ENDLESS, ENDLESS.copy(), CLOSE) is None
    other = ENDLESS.copy()
    other[position] = value
    difference = compare("x", ENDLESS, other, CLOSE)
    assert difference is not None
    assert difference.first_wrong is not None
    assert difference.first_wrong.index == (position,)


@pytest.mark.parametrize("of", ["mean", "std"])
def test_a_statistic_that_overflows_lies_within_no_bounds(of: str) -> None:
    judge = Observation(compare="statistic", statistics=(Statistic(of=of, low=0.0, high=1.0),))  # type: ignore[arg-type]
    overflowing = np.tile([1.7e308, -1.7e308], 8)
    with np.errstate(all="ignore"):
        assert np.isnan(getattr(np, of)(overflowing))
        assert compare("x", np.linspace(0, 1, 16), overflowing, judge) is not None
    assert compare("x", np.linspace(0, 1, 16), np.linspace(0, 1, 16), judge) is None


@pytest.mark.parametrize("expected", [1, 1.0, np.ones(3)])
def test_the_widest_int_that_crosses_is_compared(expected: object) -> None:
    ((_label, widest),) = Decoder(1 << 20).feed(encode("x", 2**MAX_INT_BITS - 1))
    assert widest == 2**MAX_INT_BITS - 1
    for judge in (CLOSE, Observation(compare="equal")):
        assert compare("x", expected, widest, judge) is not None


def test_a_wider_int_does_not_cross() -> None:
    ((_label, opaque),) = Decoder(1 << 20).feed(encode("x", 2**MAX_INT_BITS))
    assert compare("x", 1, opaque, CLOSE) is not None
    with pytest.raises(WireError):
        encode("x", 2**MAX_INT_BITS, strict=True)
