"""Tries: to fill the memory with small objects.
Must: be stopped by its memory or CPU limit, whichever comes first.
"""
# ends: error timeout

kept = []
while True:
    kept.append({len(kept): []})
