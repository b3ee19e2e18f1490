"""Tries: to slow the app down.
Must: be refused.
"""
# ends: pass

import os

try:
    os.setpriority(os.PRIO_PROCESS, int("@app@"), 19)
    print("ALLOWED")
except OSError:
    print("refused")
