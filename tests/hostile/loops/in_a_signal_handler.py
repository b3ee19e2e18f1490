"""Tries: to loop in the handler of SIGXCPU when its CPU seconds are spent.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

import signal


def loop(number, frame):
    while True:
        pass


signal.signal(signal.SIGXCPU, loop)
loop(0, None)
