"""Tries: to fork for ever.
Must: be refused, and leave no process.
"""
# ends: error

import os

while True:
    os.fork()
    print("ALLOWED")
