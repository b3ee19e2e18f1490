"""Tries: to make a temporary file.
Must: be refused, and leave nothing.
"""
# ends: pass

import tempfile

try:
    tempfile.mkstemp(prefix="ronghui-hostile-", dir="/tmp")
    print("ALLOWED")
except OSError:
    print("refused")
