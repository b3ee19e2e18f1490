"""Tries: to listen for connections.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.create_server(("127.0.0.1", 0))
    print("ALLOWED")
except OSError:
    print("refused")
