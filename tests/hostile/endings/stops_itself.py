"""Tries: to stop itself, so that it neither runs nor ends.
Must: be killed by the clock on the wall.
"""
# ends: timeout

import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
