"""Tries: to leave a file.
Must: find nothing when it comes again.
"""
# ends: pass

import os

for path in ("/tmp/ronghui-hostile-left", "/dev/shm/ronghui-hostile-left", "ronghui-hostile-left"):
    try:
        os.open(path, os.O_CREAT | os.O_RDWR)
        print("ALLOWED")
    except OSError:
        print("refused")
