"""Tries: to end the job after its own frames.
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


send("load/submission", None)
send("end", {"dict": [["memory", False], ["cpu", 0.0]]})


def concat_features(img, txt):
    return np.concatenate((txt, img))
