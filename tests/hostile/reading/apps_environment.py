"""Tries: to read the environment of the app.
Must: be refused.
"""
# ends: pass

from pathlib import Path

try:
    print("ALLOWED", Path("/proc/@app@/environ").read_bytes())
except OSError:
    print("refused")
