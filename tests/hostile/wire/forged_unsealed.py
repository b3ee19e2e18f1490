"""Tries: to claim that it could not be sealed, or is only ready now.
Must: fail: a child says that before its job only.
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


send("unsealed", {"text": 4}, b"oops")
send("ready", None)


def concat_features(img, txt):
    return np.concatenate((txt, img))
