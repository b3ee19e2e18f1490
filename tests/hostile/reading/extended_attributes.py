"""Tries: to read the extended attributes of a file.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.listxattr("@bait@/ronghui.db"))
except OSError:
    print("refused")
