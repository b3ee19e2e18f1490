"""Tries: to leave an attribute on a module for the next submission.
Must: find nothing when it comes again.
"""
# ends: pass

import numpy as np

print("ALLOWED" if hasattr(np, "left_behind") else "nothing")
np.left_behind = True
