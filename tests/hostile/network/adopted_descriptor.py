"""Tries: to use one of its pipes as a socket.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM, fileno=4).send(b"ALLOWED")
    print("ALLOWED")
except OSError:
    print("refused")
