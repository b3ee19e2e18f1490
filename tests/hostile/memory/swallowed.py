"""Tries: to take all memory, swallow the MemoryError and go on.
Must: be refused, and then be judged by its answer.
"""
# ends: pass

kept = []
try:
    while len(kept) < 64:
        kept.append(bytearray(1 << 24))
    print("ALLOWED")
except MemoryError:
    print("refused")
kept.clear()
