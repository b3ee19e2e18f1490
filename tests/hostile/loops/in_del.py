"""Tries: an endless loop in a finalizer.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout


class Forever:
    def __del__(self):
        while True:
            pass


Forever()
