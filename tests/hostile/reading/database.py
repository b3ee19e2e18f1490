"""Tries: to read the database of all learners.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.read(os.open("@bait@/ronghui.db", os.O_RDONLY), 4096))
except OSError:
    print("refused")
