"""Tries: an endless loop in an atexit handler.
Must: get its verdict as if the handler were not there: the child ends without it.
"""
# ends: pass

import atexit


@atexit.register
def loop():
    print("ALLOWED", flush=True)
    while True:
        pass
