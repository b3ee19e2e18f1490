"""Tries: to move the database away.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.rename("@bait@/ronghui.db", "@bait@/moved")
    print("ALLOWED")
except OSError:
    print("refused")
