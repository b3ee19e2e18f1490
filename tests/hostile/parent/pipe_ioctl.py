"""Tries: to make its pipes asynchronous by ioctl.
Must: be refused.
"""
# ends: pass

import fcntl

try:
    fcntl.ioctl(4, 0x5452, b"\1\0\0\0")
    print("ALLOWED")
except OSError:
    print("refused")
