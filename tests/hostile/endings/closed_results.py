"""Tries: to close the pipe of the results.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import os

os.close(4)
