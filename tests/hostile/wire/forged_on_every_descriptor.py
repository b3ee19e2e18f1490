"""Tries: to write whole frames to every descriptor.
Must: fail: a frame is only data, as good as returning it.
"""
# ends: fail

import contextlib
import json
import os
import struct

import numpy as np


def send(label, value, payload=b""):
    header = json.dumps({"label": label, "value": value}).encode()
    for descriptor in range(64):
        with contextlib.suppress(OSError):
            os.write(descriptor, struct.pack("<IQ", len(header), len(payload)) + header + payload)


for case in ("hand", "seed", "single-values", "mixed-dtypes", "empty-text", "matrix-input", "mixed-dimensions"):
    answer = {"dict": [["observed", {"dict": [["fused", {"array": "f8", "shape": [5]}]]}]]}
    send(f"submission/{case}", answer, np.ones(5).tobytes())


def concat_features(img, txt):
    return np.concatenate((txt, img))
