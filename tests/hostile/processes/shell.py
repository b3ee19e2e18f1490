"""Tries: to start a shell.
Must: be refused, and leave no process.
"""
# ends: pass

import subprocess

try:
    subprocess.run("echo > /tmp/ronghui-hostile-shell", shell=True)
    print("ALLOWED")
except OSError:
    print("refused")
