"""Tries: to leave a generator in a state that the next submission knows.
Must: find nothing when it comes again.
"""
# ends: pass

import random

print("ALLOWED" if random.random() == 0.1 else "nothing")
random.random = lambda: 0.1
