"""Tries: to learn from stat whether and how large the database is.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.stat("@bait@/ronghui.db").st_size)
except OSError:
    print("refused")
