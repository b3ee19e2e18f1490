"""Tries: to give the database to someone else.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.chown("@bait@/ronghui.db", 1, 1)
    print("ALLOWED")
except OSError:
    print("refused")
