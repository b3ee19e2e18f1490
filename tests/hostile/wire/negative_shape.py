"""Tries: an array with a negative size.
Must: fail: the stream is rejected.
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


send("submission/hand", {"array": "f8", "shape": [-1, -8]}, bytes(64))


def concat_features(img, txt):
    return np.concatenate((txt, img))
