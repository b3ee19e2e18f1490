"""Tries: to close every way to speak.
Must: be judged by its answer.
"""
# ends: pass

import os
import sys

sys.stdout.close()
sys.stderr.close()
os.close(1)
os.close(2)
