"""Tries: to write an extended attribute.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.setxattr("@bait@/ronghui.db", "user.mark", b"1")
    print("ALLOWED")
except OSError:
    print("refused")
