"""Tries: to claim a CPU time of its own while it loops.
Must: be stopped: its CPU time is read from outside.
"""
# ends: timeout

import sealed

sealed.emit("cpu/submission", -1e9)
sealed.emit("cpu/reference", 1e9)
while True:
    pass
