"""Tries: to look up a name.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.getaddrinfo("example.org", 80)
    print("ALLOWED")
except OSError:
    print("refused")
