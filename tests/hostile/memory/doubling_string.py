"""Tries: a string that doubles in each round.
Must: get a MemoryError at its limit.
"""
# ends: error

text = "x"
while True:
    text += text
