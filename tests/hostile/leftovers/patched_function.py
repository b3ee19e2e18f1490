"""Tries: to leave a patched function for the next submission.
Must: find nothing when it comes again.
"""
# ends: pass

import numpy as np

print("ALLOWED" if np.concatenate.__name__ != "concatenate" else "nothing")
real = np.concatenate


def patched(arrays, *arguments, **options):
    return real(arrays, *arguments, **options)


np.concatenate = patched
