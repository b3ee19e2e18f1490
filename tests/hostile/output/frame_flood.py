"""Tries: to send frames for ever.
Must: be stopped at the limit of the results.
"""
# ends: fail

import itertools

import sealed

for number in itertools.count():
    sealed.emit(f"noise/{number}", "x" * 10_000)
