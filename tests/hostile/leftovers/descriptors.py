"""Tries: to leave open descriptors.
Must: find nothing when it comes again.
"""
# ends: pass

import contextlib
import os

for descriptor in range(5, 64):
    with contextlib.suppress(OSError):
        os.get_inheritable(descriptor)
        print("ALLOWED")
for _ in range(100):
    with contextlib.suppress(OSError):
        os.set_inheritable(os.dup(4), True)
