"""Tries: to leave with status 0 at import.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import os

os._exit(0)
