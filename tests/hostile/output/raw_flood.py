"""Tries: to write to descriptor 1 for ever, past Python.
Must: be stopped at the limit of its output.
"""
# ends: fail

import os

while True:
    os.write(1, b"x" * 65536)
