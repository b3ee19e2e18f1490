"""Named arrays of the data/ folders, loaded on the trusted side and sent to a child as values."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np

from ronghui.catalog.load import ROOT
from ronghui.syntax import ONE_AT_A_TIME


@lru_cache(maxsize=64)
def load_array(name: str, root: Path = ROOT) -> np.ndarray:
    """The array `<folder>.<array>` of the one npz in data/<folder>/.

    Raises KeyError where there is no such folder or array, ValueError where it holds text or objects,
    which do not cross to a child.
    """
    folder, _, member = name.partition(".")
    files = sorted((root / "data" / folder).glob("*.npz"))
    if not member or len(files) != 1:
        raise KeyError(f"`{name}`: data/{folder}/ holds no npz, or more than one")
    with ONE_AT_A_TIME, np.load(files[0], allow_pickle=False) as pack:
        if member not in pack:
            raise KeyError(f"`{name}`: {files[0].name} has no array `{member}`")
        array: np.ndarray = pack[member]
    if array.dtype.kind not in "fiub":
        raise ValueError(f"`{name}` is of type {array.dtype}; only numbers cross to a child")
    array.flags.writeable = False
    return array


def load_arrays(names: Iterable[str], root: Path = ROOT) -> dict[str, np.ndarray]:
    return {name: load_array(name, root) for name in names}
