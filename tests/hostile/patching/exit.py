"""Tries: to stay alive after the end by replacing os._exit.
Must: be judged by its answer, and be killed.
"""
# ends: pass

import os
import time

os._exit = lambda _status: time.sleep(3600)
