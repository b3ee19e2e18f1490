"""Tries: to read the limits of the app.
Must: be refused.
"""
# ends: pass

import resource

try:
    resource.prlimit(int("@app@"), resource.RLIMIT_AS)
    print("ALLOWED")
except OSError:
    print("refused")
