"""Tries: to print 64 MB at once.
Must: be stopped at the limit of its output.
"""
# ends: fail error

print("x" * (1 << 26))
