"""Tries: to become another program.
Must: be refused, and leave no process.
"""
# ends: pass

import os

try:
    os.execv("/bin/sh", ["sh", "-c", "echo ALLOWED"])
    print("ALLOWED")
except OSError:
    print("refused")
