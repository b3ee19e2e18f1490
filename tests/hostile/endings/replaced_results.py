"""Tries: to lead the results into the text.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import os

os.dup2(1, 4)
