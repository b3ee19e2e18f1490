"""Tries: to signal the app.
Must: be refused.
"""
# ends: pass

import os

try:
    os.kill(int("@app@"), 0)
    print("ALLOWED")
except OSError:
    print("refused")
