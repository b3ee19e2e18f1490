"""Tries: to delete the database.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.unlink("@bait@/ronghui.db")
    print("ALLOWED")
except OSError:
    print("refused")
