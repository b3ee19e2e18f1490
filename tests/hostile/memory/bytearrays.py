"""Tries: to fill the memory with bytearrays.
Must: get a MemoryError at its limit.
"""
# ends: error

kept = []
while True:
    kept.append(bytearray(1 << 26))
