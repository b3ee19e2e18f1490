"""Tries: to compute with a pool of threads.
Must: be refused the threads.
"""
# ends: error

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    print("ALLOWED", list(pool.map(abs, range(3))))
