"""Tries: to append to the database.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.open("@bait@/ronghui.db", os.O_APPEND | os.O_WRONLY)
    print("ALLOWED")
except OSError:
    print("refused")
