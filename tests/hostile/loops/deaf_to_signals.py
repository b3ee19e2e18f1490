"""Tries: an endless loop that ignores every signal and swallows every exception.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

import signal

for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
