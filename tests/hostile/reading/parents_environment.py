"""Tries: to read the environment of the warm parent.
Must: be refused.
"""
# ends: pass

import os
from pathlib import Path

try:
    print("ALLOWED", Path(f"/proc/{os.getppid()}/environ").read_bytes())
except OSError:
    print("refused")
