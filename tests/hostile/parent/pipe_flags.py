"""Tries: to make its pipes asynchronous.
Must: be refused.
"""
# ends: pass

import fcntl
import os

try:
    fcntl.fcntl(4, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
    print("ALLOWED")
except OSError:
    print("refused")
