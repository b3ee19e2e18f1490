"""Tries: to open a pair of sockets.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socketpair()
    print("ALLOWED")
except OSError:
    print("refused")
