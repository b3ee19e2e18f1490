"""Tries: to save an array.
Must: be refused, and leave nothing.
"""
# ends: pass

import numpy as np

try:
    np.save("@bait@/array.npy", np.ones(3))
    print("ALLOWED")
except OSError:
    print("refused")
