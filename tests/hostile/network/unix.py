"""Tries: to connect to a unix socket.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_UNIX).connect("@bait@/socket")
    print("ALLOWED")
except OSError:
    print("refused")
