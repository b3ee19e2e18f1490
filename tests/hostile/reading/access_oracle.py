"""Tries: to learn from access() whether a file exists.
Must: learn nothing.
"""
# ends: pass

import os

known = os.access("@bait@/ronghui.db", os.F_OK) or os.path.exists("@bait@/ronghui.db")
print("ALLOWED" if known else "refused")
