"""Tries: to print for ever in a finalizer.
Must: be stopped at the limit of its output.
"""
# ends: fail


class Loud:
    def __del__(self):
        while True:
            print("x" * 1000)


loud = Loud()
del loud
