"""Tries: to leave a daemon behind.
Must: be refused, and leave no process.
"""
# ends: pass

import os
import time

try:
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.closerange(0, 256)
            time.sleep(3600)
        os._exit(0)
    print("ALLOWED")
except OSError:
    print("refused")
