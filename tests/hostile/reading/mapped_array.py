"""Tries: to map a file as an array.
Must: be refused.
"""
# ends: pass

import numpy as np

try:
    print("ALLOWED", np.memmap("@bait@/ronghui.db", mode="r")[:100])
except (OSError, ImportError):
    print("refused")
