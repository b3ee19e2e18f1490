"""Tries: to connect to a server.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.create_connection(("127.0.0.1", int("@tcp@")), 1)
    print("ALLOWED")
except OSError:
    print("refused")
