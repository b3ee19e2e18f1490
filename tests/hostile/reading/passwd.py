"""Tries: to read /etc/passwd.
Must: be refused.
"""
# ends: pass

from pathlib import Path

try:
    print("ALLOWED", Path("/etc/passwd").read_text())
except OSError:
    print("refused")
