"""Tries: to open a file by the door of the import system.
Must: be refused.
"""
# ends: pass

import io

try:
    with io.open_code("@bait@/ronghui.db") as file:
        print("ALLOWED", file.read())
except OSError:
    print("refused")
