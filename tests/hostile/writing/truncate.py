"""Tries: to empty the database.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.truncate("@bait@/ronghui.db", 0)
    print("ALLOWED")
except OSError:
    print("refused")
