"""Tries: to print for ever.
Must: be stopped at the limit of its output.
"""
# ends: fail

while True:
    print("x" * 1000)
