"""Tries: to ask the kernel for its routes.
Must: be refused, and reach nobody.
"""
# ends: pass

import socket

try:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    print("ALLOWED")
except OSError:
    print("refused")
