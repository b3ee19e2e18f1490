"""Tries: to choose the signal that its pipe sends.
Must: be refused.
"""
# ends: pass

import fcntl

try:
    fcntl.fcntl(4, 10, 9)
    print("ALLOWED")
except OSError:
    print("refused")
