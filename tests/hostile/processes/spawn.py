"""Tries: to start a program.
Must: be refused, and leave no process.
"""
# ends: pass

import os

try:
    os.posix_spawn("/bin/sh", ["sh", "-c", "echo > /tmp/ronghui-hostile-spawn"], {})
    print("ALLOWED")
except OSError:
    print("refused")
