"""The frame decoder under fire: damaged, spliced and invented streams end in frames or in a WireError, soon and small.

Every stream is made from its own number alone, so that one can be made again: `decode(stream(number))`.
"""

from __future__ import annotations

import contextlib
import random
import time
import tracemalloc
from collections.abc import Callable
from typing import Any, cast

import numpy as np
import pytest

from ronghui.sandbox import Job, Opaque, Tensor, WireError
from ronghui.sandbox.watch import Watch
from ronghui.sandbox.wire import DTYPES, MAX_DEPTH, MAX_HEADER, MAX_HEADERS, MAX_NODES, PREFIX, Decoder, encode

MAX_BYTES = 1 << 18  # what the decoder is told to take of one stream
SECONDS = 5.0  # of CPU time for one stream: twenty times what the worst took, so that only a blow-up fails
ROOM = 6  # the decoder may hold this many times MAX_BYTES: a text of 4-byte characters beside its copies
TEST, PROVE, SAMPLED = 10_000, 100_000, 40  # streams; of every SAMPLED-th the memory is measured

VALUES: list[object] = [
    None,
    True,
    -(2**60),
    0.1,
    float("nan"),
    "text 文本 \U0001f600",
    [],
    {},
    [1, [2.0, (None, "x")], {"a": {"b": [3]}}],
    {("k", 1): 1, None: 2, 2.5: 3, True: 4, "": 5},
    Tensor(np.arange(6, dtype=np.float32).reshape(2, 3), True),
    Opaque("builtins.generator"),
    [np.zeros((0, 3)), np.array(2.0), np.arange(40.0).reshape(4, 2, 5)],
    {code: np.zeros(3, code) for code in sorted(DTYPES)},
    {"observed": {"y": np.linspace(0, 1, 50), "grad": None}, "inputs_after": {"x": "d" * 32}},
]
FRAMES = [encode(f"subject/{number}", value) for number, value in enumerate(VALUES)]
ODD_JSON = [
    "NaN", "-Infinity", "1e999", "-0", "9" * 400, "-" + "9" * 5000, "1" + "0" * 307, "0.1e-400", "true", "null", '""',
    '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"' + "x" * 400 + '"', '"f8"', "[]", "{}", "[[]]", "[1]", "[-1]",
    "[281474976710655,281474976710655]", "[0,281474976710655,281474976710655]", "[" * 40 + "]" * 40, "[" * 5000,
    '{"text":0}', '{"text":-1}', '{"text":true}', '{"text":1.0}', '{"text":18446744073709551616}', '{"list":[]}',
    '{"list":{}}', '{"tuple":[1,2]}', '{"dict":[[1,2],[1,3]]}', '{"dict":[[[1,[2,[3,[4,[5,[6]]]]]],0]]}',
    '{"dict":[[{},0]]}', '{"dict":[["a"]]}', '{"dict":["ab"]}', '{"dict":{"a":1}}', '{"opaque":1}', '{"opaque":"x"}',
    '{"array":"f8","shape":[]}', '{"array":"O","shape":[0]}', '{"array":"f8","shape":[0.0]}',
    '{"array":"b1","shape":[1]}', '{"array":["f8"],"shape":[0]}', '{"tensor":"f4","shape":[1],"grad":1}',
    '{"tensor":"f4","shape":[0],"grad":false}', '{"array":"f8","shape":[1],"array":"c16"}', '{"list":[],"list":[1]}',
    '{"list":[1],"text":0}', '{"":0}', '{"array":"f8"}', '{"shape":[1]}',
    '{"list":[' * 40 + "]}" * 40, '{"list":[' * MAX_DEPTH + "]}" * MAX_DEPTH, '{"tuple":[' * 900 + "]}" * 900,
]  # fmt: skip
Mutation = Callable[[random.Random, bytes], bytes]


def framed(header: bytes, payload: bytes = b"") -> bytes:
    return PREFIX.pack(len(header), len(payload)) + header + payload


def parts(frame: bytes) -> tuple[bytes, bytes]:
    """The header and payload of a whole frame."""
    size, _ = PREFIX.unpack_from(frame)
    return frame[PREFIX.size : PREFIX.size + size], frame[PREFIX.size + size :]


def flip_bits(rng: random.Random, data: bytes) -> bytes:
    flipped = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8))):
        flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
    return bytes(flipped)


def set_bytes(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + rng.choice((b"\0", b"\xff", b"{", b'"', b"9", b"[", b"\\", rng.randbytes(4))) + data[at + 1 :]


def truncate(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data))]


def splice(rng: random.Random, data: bytes) -> bytes:
    other = rng.choice(FRAMES)
    return data[: rng.randrange(len(data))] + other[rng.randrange(len(other)) :]


def cut_out(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + data[at + rng.randrange(1, 20) :]


def repeat_a_part(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + data[at : at + rng.randrange(1, 30)] * rng.choice((2, 3, 50)) + data[at:]


def swap_lengths(_rng: random.Random, data: bytes) -> bytes:
    header, payload = parts(data)
    return PREFIX.pack(len(payload), len(header)) + header + payload


def claim_otherwise(rng: random.Random, data: bytes) -> bytes:
    header, payload = parts(data)
    sizes = (0, 1, len(header) - 1, len(header) + 1, MAX_HEADER, MAX_HEADER + 1, MAX_BYTES, 2**32 - 1)
    claimed = rng.choice(sizes), rng.choice((*sizes, len(payload), 2**63, 2**64 - 1))
    return PREFIX.pack(*claimed) + header + payload


def swap_payload(rng: random.Random, data: bytes) -> bytes:
    return framed(parts(data)[0], rng.choice((rng.randbytes(rng.randrange(64)), parts(rng.choice(FRAMES))[1])))


def odd_value(rng: random.Random, data: bytes) -> bytes:
    label = rng.choice(('"x"', rng.choice(ODD_JSON)))
    value = f'{{"list":[{",".join(rng.choices(ODD_JSON, k=rng.randrange(1, 4)))}]}}'
    keys = rng.choice(("{l},{v}", "{v},{l}", "{l},{v},{v}", "{l},{l},{v}", "{l}", "{v}", '{l},{v},"more":1'))
    text = keys.replace("{l}", f'"label":{label}').replace("{v}", f'"value":{rng.choice((value, *ODD_JSON))}')
    return framed(f"{{{text}}}".encode(), parts(data)[1] if rng.random() < 0.5 else b"")


def odd_node(rng: random.Random, data: bytes) -> bytes:
    """A whole frame in whose tree one node has become something odd."""
    header, payload = parts(data)
    text = header.decode()
    ends = [at for at, c in enumerate(text) if c in '0123456789]}"l']
    at = rng.choice(ends)
    return framed((text[:at] + rng.choice(ODD_JSON) + text[at + rng.randrange(2) :]).encode(), payload)


def retyped(rng: random.Random, data: bytes) -> bytes:
    """A whole frame whose kinds, dtypes and sizes have been swapped by name."""
    header, payload = parts(data)
    words = ["text", "array", "tensor", "shape", "grad", "list", "tuple", "dict", "opaque", *sorted(DTYPES)]
    return framed(header.replace(*(rng.choice(words).encode() for _ in range(2))), payload)


def other_encoding(rng: random.Random, data: bytes) -> bytes:
    header, payload = parts(data)
    code = rng.choice(("utf-16", "utf-32", "utf-8-sig", "utf-16-le"))
    return framed(header.decode().encode(code), payload)


def noise(rng: random.Random, _data: bytes) -> bytes:
    return rng.randbytes(rng.choice((3, 12, 40, 400)))


def framed_noise(rng: random.Random, _data: bytes) -> bytes:
    return framed(rng.randbytes(rng.randrange(200)), rng.randbytes(rng.randrange(200)))


def json_soup(rng: random.Random, data: bytes) -> bytes:
    soup = "".join(rng.choices(['{"list":[', "]}", ",", "[", "]", "{", "}", '"x"', ":", "1", '{"text":', "NaN"], k=60))
    return framed(f'{{"label":"x","value":{soup}}}'.encode(), parts(data)[1])


MUTATIONS: list[Mutation] = [
    flip_bits, set_bytes, truncate, splice, cut_out, repeat_a_part, swap_lengths, claim_otherwise, swap_payload,
    odd_value, odd_node, retyped, other_encoding, noise, framed_noise, json_soup,
]  # fmt: skip


def stream(number: int) -> list[bytes]:
    """The pieces of stream `number`: some whole frames, one that was tampered with, some more."""
    rng = random.Random(number)
    mutate = MUTATIONS[number % len(MUTATIONS)]
    before, after = rng.choices(FRAMES, k=rng.randrange(3)), rng.choices(FRAMES, k=rng.randrange(3))
    data = b"".join((*before, mutate(rng, rng.choice(FRAMES)), *after))
    if rng.random() < 0.5:
        return [data]
    cuts = sorted(rng.randrange(len(data) + 1) for _ in range(rng.randrange(1, 20)))
    return [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True)]


def check(value: object) -> None:
    """What has been let through is of the kinds that the trusted side is ready for, whole and by its exact type."""
    if isinstance(value, Tensor):
        assert type(value.requires_grad) is bool
        value = value.array
    if type(value) is np.ndarray:
        assert value.dtype.str[1:] in DTYPES
        assert value.dtype != bool or not value.size or value.view(np.uint8).max() <= 1
    elif type(value) in (list, tuple):
        for item in value:  # type: ignore[attr-defined]
            check(item)
    elif type(value) is dict:
        for key, item in value.items():
            check(key)
            check(item)
    elif type(value) is int:
        float(value)  # or it is too large to compare
    elif type(value) is Opaque:
        value.type_name.encode()
    elif type(value) is str:
        value.encode()  # no lone surrogate, which no screen and no database takes
    else:
        assert value is None or type(value) in (bool, float), type(value)


def decode(pieces: list[bytes]) -> int | None:
    """How many frames arrived, or None after a WireError. Whatever else is raised passes through."""
    decoder = Decoder(MAX_BYTES)
    arrived: list[tuple[str, object]] = []
    try:
        for piece in pieces:
            arrived.extend(decoder.frames(piece))
    except WireError:
        return None
    finally:
        check(arrived)
    return len(arrived)


def peak_of(pieces: list[bytes]) -> int:
    """Bytes allocated at most while the stream is decoded."""
    tracemalloc.start()
    try:
        decode(pieces)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def bombard(count: int) -> None:
    refused = 0
    for number in range(count):
        pieces = stream(number)
        started = time.thread_time()
        try:
            refused += decode(pieces) is None
        except BaseException as error:
            pytest.fail(f"stream {number} ({MUTATIONS[number % len(MUTATIONS)].__name__}) raised {error!r}")
        taken = time.thread_time() - started
        assert taken < SECONDS, f"stream {number} took {taken:.2f} s"
        if number % (SAMPLED + 1) == 0:  # not a divisor of the number of mutations: each gets its turn
            peak = peak_of(pieces)
            assert peak < ROOM * MAX_BYTES, f"stream {number} took {peak} bytes"
    # A bombardment that damages nothing, or from which nothing comes through, would prove little.
    assert 0.3 * count < refused < 0.95 * count, refused


def test_ten_thousand_streams_raise_nothing_but_wire_errors() -> None:
    bombard(TEST)


@pytest.mark.prove
def test_a_hundred_thousand_streams_raise_nothing_but_wire_errors(
    record_property: Callable[[str, object], None],
) -> None:
    bombard(PROVE)
    record_property("streams", PROVE)


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_every_mutation_does_harm_now_and_then(mutate: Mutation) -> None:
    rng = random.Random(1)
    assert {decode([mutate(rng, frame)]) for frame in FRAMES * 20} != {1}, "this mutation does no harm"


def test_honest_frames_all_arrive() -> None:
    assert decode(FRAMES) == len(FRAMES)


@pytest.mark.parametrize(
    "damage, ending", [(PREFIX.pack(0, 1 << 40), "output"), (framed(b"{}"), "crashed")], ids=["output", "crashed"]
)
def test_what_came_before_the_damage_counts_however_the_bytes_were_cut(damage: bytes, ending: str) -> None:
    data = b"".join(FRAMES) + damage
    for size in (1, 7, len(data)):
        watch = Watch(cast(Any, None), Job(""))
        decoder = Decoder(MAX_BYTES)
        endings = (watch._take(decoder, data[at : at + size]) for at in range(0, len(data), size))
        assert next(filter(None, endings), None) == ending
        assert len(watch.frames) == len(FRAMES), f"in pieces of {size}"


def full_of(node: str, number: int) -> bytes:
    """Frames of `number` such nodes, as many as the bound on headers lets through."""
    header = f'{{"label":"","value":{{"list":[{",".join([node] * number)}]}}}}'.encode()
    return framed(header) * (MAX_HEADERS // len(header))


LONG = 8 << 20
HEAVY = {
    "the smallest frames": framed(b'{"label":"","value":1}') * (MAX_HEADERS // 22),
    "numbers": full_of("1", MAX_NODES - 1),
    "infinities": full_of("1e999", MAX_NODES - 1),
    "empty lists": full_of('{"list":[]}', MAX_NODES - 1),
    "names": full_of('{"opaque":""}', MAX_NODES - 1),
    "dicts": full_of('{"dict":[["a",1]]}', MAX_NODES // 2 - 1),
    "tensors": full_of('{"tensor":"f8","shape":[0],"grad":true}', 6000),
    "digits": full_of("9" * 308, 800),
    "more digits than int() reads": framed(b'{"label":"","value":' + b"9" * 200_000 + b"}") * 5,
    "lists where no list may be": framed(b'{"label":"","value":[' + b"[]," * 80_000 + b"[]]}") * 4,
    "one deep hole": framed(b'{"label":"","value":' + b"[" * 250_000) * 4,
    "escapes": framed(b'{"label":"' + b"\\u4e2d" * 40_000 + b'","value":1}') * 4,
    "keys": framed(("{" + ",".join(f'"{n}":0' for n in range(25_000)) + "}").encode()) * 4,
    "zeros": framed(b'{"label":"","value":{"array":"b1","shape":[%d]}}' % LONG, bytes(LONG)),
    "characters of four bytes": framed(b'{"label":"","value":{"text":%d}}' % LONG, b"\xf0\x9f\x98\x80" * (LONG // 4)),
    "characters that end too soon": framed(b'{"label":"","value":{"text":%d}}' % LONG, b"\xf0\x9f\x98\x80" * (LONG // 4 - 1) + b"a\xf0\x9f\x98"),
}  # fmt: skip


@pytest.mark.parametrize("data", HEAVY.values(), ids=HEAVY)
def test_the_heaviest_streams_that_are_let_in_cost_little(data: bytes) -> None:
    limit = LONG + (1 << 16)
    assert len(data) <= limit, "it would be turned away unread"

    def feed() -> None:
        with contextlib.suppress(WireError):
            Decoder(limit).feed(data)

    started = time.thread_time()
    feed()
    assert time.thread_time() - started < SECONDS
    tracemalloc.start()
    feed()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < ROOM * limit
