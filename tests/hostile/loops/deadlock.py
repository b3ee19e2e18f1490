"""Tries: to wait for a lock that it holds itself.
Must: be stopped by the clock on the wall.
"""
# ends: timeout

import threading

lock = threading.Lock()
lock.acquire()
lock.acquire()
