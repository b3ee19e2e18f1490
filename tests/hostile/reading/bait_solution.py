"""Tries: to read a file that only the app may read.
Must: be refused.
"""
# ends: pass

from pathlib import Path

try:
    print("ALLOWED", Path("@bait@/solution.py").read_text())
except OSError:
    print("refused")
