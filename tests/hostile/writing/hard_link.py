"""Tries: to give a file a second name.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.link("@bait@/ronghui.db", "@bait@/second")
    print("ALLOWED")
except OSError:
    print("refused")
