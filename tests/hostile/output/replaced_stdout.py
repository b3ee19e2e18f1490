"""Tries: to replace stdout by something that cannot be written, flushed or closed.
Must: be judged by its answer.
"""
# ends: pass

import sys

sys.stdout = sys.stderr = sys.__stdout__ = 7
