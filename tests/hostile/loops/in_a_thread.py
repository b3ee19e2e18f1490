"""Tries: an endless loop in a thread that outlives the answer.
Must: be refused the thread.
"""
# ends: error

import threading


def spin():
    while True:
        pass


threading.Thread(target=spin).start()
