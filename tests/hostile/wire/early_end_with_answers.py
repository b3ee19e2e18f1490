"""Tries: to forge one answer and the end, before any case has run.
Must: fail: the cases without frames are missing.
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


answer = {"dict": [["observed", {"dict": [["fused", {"array": "f8", "shape": [5]}]]}]]}
send("submission/hand", answer, np.array([1.0, 2.0, 3.0, 9.0, 8.0]).tobytes())
send("end", None)


def concat_features(img, txt):
    return np.concatenate((txt, img))
