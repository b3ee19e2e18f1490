"""Tries: to make a named pipe.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.mkfifo("@bait@/fifo")
    print("ALLOWED")
except OSError:
    print("refused")
