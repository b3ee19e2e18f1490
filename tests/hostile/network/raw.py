"""Tries: to open a raw socket.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
    print("ALLOWED")
except OSError:
    print("refused")
