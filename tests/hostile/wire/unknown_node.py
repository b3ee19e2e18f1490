"""Tries: values of a kind that does not exist.
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


send("submission/hand", {"pickle": "Y29zCnN5c3RlbQo=", "text": 0})


def concat_features(img, txt):
    return np.concatenate((txt, img))
