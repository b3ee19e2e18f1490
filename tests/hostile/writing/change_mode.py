"""Tries: to open the database to everyone.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.chmod("@bait@/ronghui.db", 0o777)
    print("ALLOWED")
except OSError:
    print("refused")
