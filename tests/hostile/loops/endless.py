"""Tries: an endless loop at import.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

while True:
    pass
