"""Tries: to take the memory limit of the warm parent.
Must: be refused.
"""
# ends: pass

import os
import resource

try:
    resource.prlimit(os.getppid(), resource.RLIMIT_AS, (1, 1))
    print("ALLOWED")
except OSError:
    print("refused")
