"""Tries: to find a secret in its environment.
Must: find none.
"""
# ends: pass

import os

print(dict(os.environ))
