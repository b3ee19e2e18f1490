"""Tries: to start a thread.
Must: be refused, and leave no process.
"""
# ends: pass

import _thread

try:
    _thread.start_new_thread(print, ("ALLOWED",))
    print("ALLOWED")
except RuntimeError:
    print("refused")
