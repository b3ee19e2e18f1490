"""Tries: a regular expression that backtracks for years.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

import re

re.fullmatch(r"(a|a)*b", "a" * 60)
