"""What a submission that forges frames begins with: `code()` puts this text where it imports from here."""

import contextlib
import json
import os
import struct


def send(label, value, payload=b""):
    """Write a frame, right or wrong, to every descriptor that takes it."""
    header = json.dumps({"label": label, "value": value}).encode()
    write(struct.pack("<IQ", len(header), len(payload)) + header + payload)


def write(data):
    for descriptor in range(64):
        with contextlib.suppress(OSError):
            os.write(descriptor, data)
