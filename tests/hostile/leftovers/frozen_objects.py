"""Tries: to leave objects that are never collected.
Must: find nothing when it comes again.
"""
# ends: pass

import gc

print("ALLOWED" if any(type(found).__name__ == "LeftBehind" for found in gc.get_objects()) else "nothing")


class LeftBehind:
    pass


kept = [LeftBehind() for _ in range(1000)]
gc.freeze()
