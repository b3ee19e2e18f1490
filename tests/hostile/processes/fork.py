"""Tries: to fork and let the copy go on.
Must: be refused, and leave no process.
"""
# ends: pass

import os
import time

try:
    if os.fork() == 0:
        time.sleep(3600)
    print("ALLOWED")
except OSError:
    print("refused")
