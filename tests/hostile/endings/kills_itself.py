"""Tries: to kill itself.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
