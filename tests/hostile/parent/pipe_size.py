"""Tries: to swell its pipes.
Must: be refused.
"""
# ends: pass

import fcntl

try:
    fcntl.fcntl(4, 1031, 1 << 20)
    print("ALLOWED")
except OSError:
    print("refused")
