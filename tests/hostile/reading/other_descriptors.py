"""Tries: to read the descriptors that someone may have forgotten to close.
Must: find none open.
"""
# ends: pass

import os

found = []
for descriptor in range(5, 1024):
    try:
        found.append(os.read(descriptor, 100))
    except OSError:
        continue
print("ALLOWED" if found else "refused", found)
