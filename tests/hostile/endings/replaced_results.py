"""Tries: to lead the results into the text.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import fcntl
import os

os.close(4)
fcntl.fcntl(1, fcntl.F_DUPFD, 4)
