"""The frame format: what crosses unchanged, what becomes opaque, what is refused."""

import contextlib
import json
import math
import struct
from collections import OrderedDict, namedtuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from ronghui.sandbox import Opaque, Tensor, WireError
from ronghui.sandbox.wire import DTYPES, MAX_DEPTH, MAX_NODES, PREFIX, Decoder, TooLargeError, encode

ARRAYS = npst.arrays(
    st.sampled_from(sorted(DTYPES)).map(np.dtype), npst.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)
)
KEYS = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.tuples(st.integers(), st.text(max_size=5))
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(
    SCALARS | ARRAYS | st.builds(Tensor, ARRAYS, st.booleans()),
    lambda inner: (
        st.lists(inner, max_size=4) | st.lists(inner, max_size=4).map(tuple) | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=8,
)


def sent(value: object) -> object:
    [(label, arrived)] = Decoder(1 << 30).feed(encode("x", value))
    assert label == "x"
    return arrived


def same(a: object, b: object) -> bool:
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray):
        return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    if isinstance(a, Tensor):
        return same(a.array, b.array) and a.requires_grad == b.requires_grad
    if isinstance(a, float):
        return a == b or (math.isnan(a) and math.isnan(b))
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a.items(), b.items(), strict=True))
    return a == b


def frame(node: object, payload: bytes = b"", label: object = "x") -> bytes:
    header = json.dumps({"label": label, "value": node}).encode()
    return PREFIX.pack(len(header), len(payload)) + header + payload


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_values_arrive_as_they_were_sent(value: object) -> None:
    expected = value
    assert same(sent(value), expected)


@settings(max_examples=100, deadline=None)
@given(st.lists(VALUES, min_size=1, max_size=3), st.integers(1, 50))
def test_frames_may_arrive_in_pieces(values: list[object], size: int) -> None:
    data = b"".join(encode(str(i), value) for i, value in enumerate(values))
    decoder = Decoder(1 << 30)
    arrived = [pair for start in range(0, len(data), size) for pair in decoder.feed(data[start : start + size])]
    assert [label for label, _ in arrived] == [str(i) for i in range(len(values))]
    assert all(same(a, b) for (_, a), b in zip(arrived, values, strict=True))


@settings(max_examples=200, deadline=None)
@given(VALUES, st.data())
def test_damaged_frames_raise_only_wire_errors(value: object, data: st.DataObject) -> None:
    damaged = bytearray(encode("x", value))
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WireError):
        Decoder(1 << 20).feed(bytes(damaged))


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        SCALARS,
        lambda x: (
            st.lists(x)
            | st.dictionaries(
                st.sampled_from(
                    ["text", "array", "shape", "tensor", "grad", "list", "tuple", "dict", "opaque", "label"]
                ),
                x,
            )
        ),
    ),
    st.binary(max_size=16),
)
def test_invented_headers_raise_only_wire_errors(node: object, payload: bytes) -> None:
    with contextlib.suppress(WireError):
        Decoder(1 << 20).feed(frame(node, payload))


class Liar(np.ndarray):
    def tobytes(self, *_: object) -> bytes:
        return b"lies"

    def __array_finalize__(self, _obj: object) -> None:
        pass

    @property
    def dtype(self) -> object:  # type: ignore[override]
        return np.dtype("i1")


class LyingFloat(float):
    def __float__(self) -> float:
        return 7.0


class LyingStr(str):
    def encode(self, *_: object, **__: object) -> bytes:
        return b"lies"


class LyingList(list):
    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter([1, 2, 3])


class LyingClass:
    @property
    def __class__(self) -> type:  # type: ignore[override]
        return np.ndarray


def test_a_subclass_cannot_lie_about_its_content() -> None:
    array = np.arange(3.0)
    assert same(sent(array.view(Liar)), array)
    assert same(sent(LyingFloat(1.5)), 1.5)
    assert same(sent(LyingStr("true")), "true")
    assert same(sent(LyingList([9])), [9])
    assert isinstance(sent(LyingClass()), Opaque)


def test_common_subclasses_cross_as_their_base() -> None:
    point = namedtuple("point", "x y")
    assert same(sent(point(1, 2)), (1, 2))
    assert same(sent(OrderedDict(a=1)), {"a": 1})
    assert same(sent({np.int64(3): np.float32(2)}), {3: np.array(2, "f4")})
    assert same(sent(np.ma.masked_less(np.arange(3), 1)), np.arange(3))
    assert same(sent(np.arange(3, dtype=">i4")), np.arange(3, dtype="<i4"))
    assert same(sent(np.arange(6).reshape(2, 3).T), np.arange(6).reshape(2, 3).T)


@pytest.mark.parametrize(
    "value, name",
    [
        ((i for i in []), "builtins.generator"),
        (1j, "builtins.complex"),
        ({1, 2}, "builtins.set"),
        (np.array([None]), "numpy.ndarray[object]"),
        (np.array(["a"]), "numpy.ndarray[<U1]"),
        (np.zeros(1, "M8[s]"), "numpy.ndarray[datetime64[s]]"),
        (1 << 2000, "builtins.int[too large]"),
        ({frozenset(): 1}, "builtins.dict[builtins.frozenset keys]"),
        ([0] * (MAX_NODES + 1), f"builtins.list[more than {MAX_NODES} values]"),
    ],
)
def test_what_cannot_cross_is_named(value: object, name: str) -> None:
    assert sent(value) == Opaque(name)
    with pytest.raises(WireError):
        encode("x", value, strict=True)


def test_a_loop_of_lists_ends() -> None:
    loop: list[object] = []
    loop.append(loop)
    node = sent(loop)
    for _ in range(MAX_DEPTH):
        node = node[0]  # type: ignore[index]
    assert node == [Opaque("builtins.list[nested too deep]")]


def test_lone_surrogates_do_not_reach_the_screen() -> None:
    assert sent("a\ud800b") == "a?b"
    with pytest.raises(WireError):
        Decoder(1 << 20).feed(frame({"opaque": "\ud800"}))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(PREFIX.pack(1 << 30, 0), id="header of a gigabyte"),
        pytest.param(frame({"array": "f8", "shape": [1 << 40]}, b"\0" * 8), id="shape beyond the payload"),
        pytest.param(frame({"array": "f8", "shape": [-1]}, b"\0" * 8), id="negative size"),
        pytest.param(frame({"array": "f8", "shape": [True]}, b"\0" * 8), id="a bool as size"),
        pytest.param(frame({"array": "f8", "shape": [1.0]}, b"\0" * 8), id="a float as size"),
        pytest.param(frame({"array": "f8", "shape": [0, 1 << 60]}), id="empty but enormous"),
        pytest.param(frame({"array": "f8", "shape": [1] * 17}, b"\0" * 8), id="too many axes"),
        pytest.param(frame({"array": "f8", "shape": [1]}, b"\0" * 9), id="payload left over"),
        pytest.param(frame({"array": "O", "shape": [1]}, b"\0" * 8), id="object dtype"),
        pytest.param(frame({"array": "V8", "shape": [1]}, b"\0" * 8), id="void dtype"),
        pytest.param(frame({"array": "b1", "shape": [3]}, b"\0\2\1"), id="a bool that is 2"),
        pytest.param(frame({"text": -1}), id="negative text"),
        pytest.param(frame({"text": 1}, b"\xff"), id="text that is not UTF-8"),
        pytest.param(frame({"list": [], "array": "f8"}), id="two kinds in one node"),
        pytest.param(frame([1]), id="a bare list"),
        pytest.param(frame({"dict": [[{}, 1]]}), id="a dict as key"),
        pytest.param(frame({"dict": [[1]]}), id="a key without value"),
        pytest.param(frame({"opaque": "x" * 1000}), id="long name"),
        pytest.param(frame(1, label=3), id="a label that is no text"),
        pytest.param(frame(1 << 5000), id="a long int"),
        pytest.param(frame({"list": [0] * (MAX_NODES + 1)}), id="too many nodes"),
        pytest.param(struct.pack("<IQ", 4, 0) + b"\xff{}x", id="not JSON"),
        pytest.param(struct.pack("<IQ", 100_000, 0) + b"[" * 100_000, id="deep JSON"),
    ],
)
def test_false_claims_are_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        Decoder(1 << 20).feed(data)


def test_the_sum_of_frames_is_bounded() -> None:
    decoder = Decoder(3000)
    data = encode("x", np.zeros(100))
    for _ in range(3):
        decoder.feed(data)
    with pytest.raises(TooLargeError):
        decoder.feed(data)


def test_a_claim_of_gigabytes_is_refused_before_they_come() -> None:
    with pytest.raises(TooLargeError):
        Decoder(1 << 20).feed(PREFIX.pack(10, 1 << 40))
