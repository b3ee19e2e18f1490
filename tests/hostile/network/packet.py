"""Tries: to see every packet of the machine.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    print("ALLOWED")
except OSError:
    print("refused")
