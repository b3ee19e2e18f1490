"""How values cross between the trusted side and a child: one frame format both ways, never pickle.

A frame is a fixed prefix (header length, payload length), a JSON header `{"label": ..., "value": node}` and
the payload: the raw bytes of the texts and arrays in the order in which the header names them. A node is

    null, true, 3, 2.5                                  the scalar itself (nan and inf as Python writes them)
    {"text": bytes}                                     a str, UTF-8 in the payload
    {"array": "f8", "shape": [2, 3]}                    an ndarray (a numpy scalar is a 0-d array), C order
    {"tensor": "f4", "shape": [2], "grad": false}       a torch tensor
    {"list": [...]}, {"tuple": [...]}                   containers of nodes
    {"dict": [[key, node], ...]}                        keys: scalars, str, tuples (JSON lists) of those
    {"opaque": "builtins.generator"}                    a value that cannot cross

What a child sends is hostile. The encoder reads values by the methods of the base classes only, since a
subclass may lie; the decoder checks every claim before it allocates and raises nothing but `WireError`.
"""

from __future__ import annotations

import hashlib
import json
import math
import struct
import sys
from collections.abc import Callable, Iterator
from typing import Any, cast

import numpy as np

from .job import Opaque, Tensor, Value

PREFIX = struct.Struct("<IQ")
DTYPES = frozenset(("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"))

MAX_HEADER = 256 * 1024  # bytes of one header
MAX_HEADERS = 4 * MAX_HEADER  # bytes of all headers of one job: bounds the time spent in the JSON parser
MAX_NODES = 10_000
MAX_DEPTH = 32
MAX_NDIM = 16
MAX_NAME = 300  # characters of a label, a type name or a str key
MAX_INT_BITS = 1023  # so that float() takes every int that crosses

_SCALARS = frozenset(t for t in np.sctypeDict.values() if issubclass(t, np.number | np.bool_))


class WireError(Exception):
    """The bytes are not a frame, or the value cannot be sent."""


class TooLargeError(WireError):
    """More bytes than the receiver is willing to take."""


def type_name(value: object) -> str:
    """`module.qualname` of the value's class, read past any metaclass that would answer for it."""
    read = type.__dict__
    try:
        name = f"{read['__module__'].__get__(type(value))}.{read['__qualname__'].__get__(type(value))}"
    except Exception:  # a class that deleted or replaced its __module__
        name = "unknown"
    return _clean(name)


def encode(label: str, value: object, *, strict: bool = False) -> bytes:
    """One frame.

    What cannot cross becomes an `Opaque`; with `strict` it raises `WireError` instead (the trusted side must
    not lose part of a job silently).
    """
    encoder = _Encoder(strict)
    try:
        header = _header(label, encoder.node(value, 0))
    except TooLargeError as error:
        if strict:
            raise
        encoder = _Encoder(strict)
        header = _header(label, {"opaque": _clean(f"{type_name(value)}[{error}]")})
    payload = b"".join(encoder.payload)
    return PREFIX.pack(len(header), len(payload)) + header + payload


def digest(value: object) -> str:
    """A short name for what `value` holds: shapes, dtypes and bytes, but not whether a tensor asks for a gradient."""
    encoder = _Encoder(strict=False, grads=False)
    try:
        header = json.dumps(encoder.node(value, 0), separators=(",", ":")).encode("ascii")
    except TooLargeError as error:
        return str(error)
    return hashlib.blake2b(b"".join((header, *encoder.payload)), digest_size=16).hexdigest()


def _header(label: str, node: object) -> bytes:
    header = json.dumps({"label": _clean(label), "value": node}, separators=(",", ":")).encode("ascii")
    if len(header) > MAX_HEADER:
        raise TooLargeError("too many values")
    return header


def _clean(text: str) -> str:
    return text[:MAX_NAME].encode("utf-8", "replace").decode("utf-8")


class _Encoder:
    def __init__(self, strict: bool, grads: bool = True) -> None:
        self.strict = strict
        self.grads = grads
        self.payload: list[bytes] = []
        self.nodes = 0

    def node(self, value: object, depth: int) -> object:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise TooLargeError(f"more than {MAX_NODES} values")
        if depth > MAX_DEPTH:
            return self._opaque(f"{type_name(value)}[nested too deep]")
        kind = type(value)
        if value is None or kind is bool or kind is float:
            return value
        if kind in _SCALARS:
            return self._array(np.array(value))
        if issubclass(kind, np.ndarray):
            return self._array(np.ndarray.view(cast(Any, value), np.ndarray))
        if kind is Tensor:
            return self._given_tensor(cast(Tensor, value))
        if kind is Opaque:
            return {"opaque": _clean(cast(Opaque, value).type_name)}
        if issubclass(kind, int):
            return self._int(int.__int__(cast(int, value)))
        if issubclass(kind, float):
            return float.__float__(cast(float, value))
        if issubclass(kind, str):
            text = str.encode(cast(str, value), "utf-8", "replace")
            self.payload.append(text)
            return {"text": len(text)}
        if issubclass(kind, list):
            items = list.__iter__(cast("list[object]", value))
            return {"list": [self.node(item, depth + 1) for item in items]}
        if issubclass(kind, tuple):
            members = tuple.__iter__(cast("tuple[object, ...]", value))
            return {"tuple": [self.node(item, depth + 1) for item in members]}
        if issubclass(kind, dict):
            return self._dict(cast("dict[object, object]", value), depth)
        torch = sys.modules.get("torch")
        if torch is not None and issubclass(kind, torch.Tensor):
            return self._torch(torch, value)
        return self._opaque(type_name(value))

    def _int(self, value: int) -> object:
        return value if value.bit_length() <= MAX_INT_BITS else self._opaque("builtins.int[too large]")

    def _array(self, array: np.ndarray) -> object:
        code = array.dtype.str[1:]
        if code not in DTYPES or array.ndim > MAX_NDIM:
            return self._opaque(f"numpy.ndarray[{array.dtype}]")
        little = np.asarray(array, dtype=array.dtype.newbyteorder("<"))
        self.payload.append(little.tobytes())
        return {"array": code, "shape": list(array.shape)}

    def _given_tensor(self, tensor: Tensor) -> object:
        node = self._array(np.asarray(tensor.array))
        return _as_tensor(node, self.grads and bool(tensor.requires_grad))

    def _torch(self, torch: Any, value: Any) -> object:
        try:
            with torch._C.DisableTorchFunctionSubclass():
                grad = bool(torch.Tensor.requires_grad.__get__(value))
                plain = torch.Tensor.detach(value).as_subclass(torch.Tensor)
                if plain.layout != torch.strided or plain.device.type != "cpu":
                    return self._opaque(f"torch.Tensor[{plain.layout}, {plain.device.type}]")
                name = f"torch.Tensor[{plain.dtype}]"
                array = plain.resolve_conj().resolve_neg().contiguous().numpy()
        except Exception:  # bfloat16, quantized, functorch wrappers: numpy has no such type
            return self._opaque(locals().get("name") or type_name(value))
        return _as_tensor(self._array(array), self.grads and grad)

    def _dict(self, value: dict[object, object], depth: int) -> object:
        pairs = []
        for key, item in dict.items(value):
            try:
                pairs.append([_key(key, 0), self.node(item, depth + 1)])
            except _BadKeyError:
                return self._opaque(f"builtins.dict[{type_name(key)} keys]")
        return {"dict": pairs}

    def _opaque(self, name: str) -> object:
        if self.strict:
            raise WireError(f"{name} cannot be sent to a child")
        return {"opaque": _clean(name)}


class _BadKeyError(Exception):
    pass


def _key(key: object, depth: int) -> object:
    kind = type(key)
    if key is None or kind in (bool, float):
        return key
    if kind in _SCALARS and issubclass(kind, np.integer | np.floating | np.bool_):
        return _key(cast(Any, key).item(), depth)
    if issubclass(kind, int):
        plain = int.__int__(cast(int, key))
        if plain.bit_length() <= MAX_INT_BITS:
            return plain
    elif issubclass(kind, str):
        text = str.__str__(cast(str, key))
        if len(text) <= MAX_NAME:
            return _clean(text)
    elif kind is tuple and depth < 4:
        return [_key(part, depth + 1) for part in cast("tuple[object, ...]", key)]
    raise _BadKeyError


def _as_tensor(node: object, grad: bool) -> object:
    if isinstance(node, dict) and "array" in node:
        return {"tensor": node["array"], "shape": node["shape"], "grad": grad}
    return node


class Decoder:
    """Bytes in, frames out.

    `max_bytes` bounds all frames together; `tensor` makes what a tensor node becomes (in a child a real torch
    tensor, on the trusted side a `Tensor`).
    """

    def __init__(self, max_bytes: int, tensor: Callable[[np.ndarray, bool], object] = Tensor) -> None:
        self._left = max_bytes
        self._headers_left = MAX_HEADERS
        self._tensor = tensor
        self._buffer = bytearray()
        self._sizes: tuple[int, int] | None = None

    def feed(self, data: bytes) -> list[tuple[str, Value]]:
        """The frames that `data` completes, as (label, value). Raises `WireError`."""
        return list(self.frames(data))

    def frames(self, data: bytes) -> Iterator[tuple[str, Value]]:
        """The same one by one, so that those before a `WireError` have arrived when it is raised."""
        self._buffer += data
        while True:
            if self._sizes is None:
                if len(self._buffer) < PREFIX.size:
                    return
                self._sizes = self._admit(*PREFIX.unpack_from(self._buffer))
            header_size, payload_size = self._sizes
            end = PREFIX.size + header_size + payload_size
            if len(self._buffer) < end:
                return
            header = bytes(self._buffer[PREFIX.size : PREFIX.size + header_size])
            payload = bytes(self._buffer[PREFIX.size + header_size : end])
            del self._buffer[:end]
            self._sizes = None
            yield _decode(header, payload, self._tensor)

    def _admit(self, header_size: int, payload_size: int) -> tuple[int, int]:
        if header_size > MAX_HEADER:
            raise WireError(f"a header of {header_size} bytes")
        self._left -= PREFIX.size + header_size + payload_size
        self._headers_left -= header_size
        if self._left < 0 or self._headers_left < 0:
            raise TooLargeError("more result bytes than the limit")
        return header_size, payload_size


def _decode(header: bytes, payload: bytes, tensor: Callable[[np.ndarray, bool], object]) -> tuple[str, Value]:
    try:
        content = json.loads(header.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise WireError(f"the header is not JSON: {error}") from None
    if type(content) is not dict or content.keys() != {"label", "value"}:
        raise WireError("a header holds a label and a value")
    reader = _Reader(payload, tensor)
    try:
        label = _text(content["label"])
        value = reader.node(content["value"], 0)
    except (ValueError, TypeError, OverflowError, KeyError, MemoryError, RecursionError) as error:
        raise WireError(f"malformed node: {type(error).__name__}") from None
    if reader.position != len(payload):
        raise WireError(f"{len(payload) - reader.position} payload bytes that no node claims")
    return label, value


class _Reader:
    def __init__(self, payload: bytes, tensor: Callable[[np.ndarray, bool], object]) -> None:
        self.payload = payload
        self.position = 0
        self.nodes = 0
        self.tensor = tensor

    def node(self, node: object, depth: int) -> Value:
        self.nodes += 1
        if self.nodes > MAX_NODES or depth > MAX_DEPTH + 1:
            raise WireError("too many nodes")
        if node is None or type(node) in (bool, float):
            return node
        if type(node) is int:
            return _bounded(node)
        if type(node) is not dict:
            raise WireError(f"a node cannot be a {type(node).__name__}")
        match node:
            case {"text": int(size), **rest} if not rest:
                return self.take(size).decode("utf-8")
            case {"array": code, "shape": shape, **rest} if not rest:
                return self.array(code, shape)
            case {"tensor": code, "shape": shape, "grad": bool(grad), **rest} if not rest:
                return self.tensor(self.array(code, shape), grad)
            case {"list": [*items], **rest} if not rest:
                return [self.node(item, depth + 1) for item in items]
            case {"tuple": [*items], **rest} if not rest:
                return tuple([self.node(item, depth + 1) for item in items])
            case {"dict": [*pairs], **rest} if not rest:
                return {_read_key(key, 0): self.node(item, depth + 1) for key, item in pairs}
            case {"opaque": name, **rest} if not rest:
                return Opaque(_text(name))
        raise WireError(f"unknown node with keys {sorted(node)[:4]!s:.100}")

    def take(self, size: int) -> bytes:
        if type(size) is not int or not 0 <= size <= len(self.payload) - self.position:
            raise WireError(f"a node claims {size!s:.20} bytes, {len(self.payload) - self.position} are left")
        start = self.position
        self.position += size
        return self.payload[start : self.position]

    def array(self, code: object, shape: object) -> np.ndarray:
        if type(code) is not str or code not in DTYPES:
            raise WireError(f"dtype {code!r:.40} is not accepted")
        if type(shape) is not list or len(shape) > MAX_NDIM:
            raise WireError("a shape is a list of at most 16 sizes")
        if not all(type(size) is int and 0 <= size < 1 << 48 for size in shape):
            raise WireError("a size in a shape is a natural number")
        dtype = np.dtype("<" + code)
        raw = self.take(math.prod(shape) * dtype.itemsize)
        if code == "b1" and raw.strip(b"\0\1"):  # cheap where honest: strip() stops at the first other byte
            raise WireError("a bool array holds only 0 and 1")
        return np.frombuffer(raw, dtype).reshape(shape).copy()


def _read_key(key: object, depth: int) -> object:
    if key is None or type(key) in (bool, float):
        return key
    if type(key) is int:
        return _bounded(key)
    if type(key) is str:
        return _text(key)
    if type(key) is list and depth < 4:
        return tuple([_read_key(part, depth + 1) for part in key])
    raise WireError("a key is a scalar, a str or a tuple of those")


def _bounded(value: int) -> int:
    if value.bit_length() > MAX_INT_BITS:
        raise WireError("an int beyond 1023 bits")
    return value


def _text(value: object) -> str:
    if type(value) is not str or len(value) > MAX_NAME:
        raise WireError("a name is a str of at most 300 characters")
    value.encode("utf-8")  # a lone surrogate raises here (UnicodeEncodeError is a ValueError)
    return value
