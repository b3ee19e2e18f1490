"""Tries: to send a datagram.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"ALLOWED", ("127.0.0.1", int("@udp@")))
    print("ALLOWED")
except OSError:
    print("refused")
