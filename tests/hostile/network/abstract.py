"""Tries: to bind an abstract unix socket, which no file system sees.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_UNIX).bind("\0ronghui-hostile")
    print("ALLOWED")
except OSError:
    print("refused")
