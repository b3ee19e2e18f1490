"""Tries: to read what else comes through the pipe of its job.
Must: fail: the answer never enters its process.
"""
# ends: fail

import os
import select

import numpy as np

poll = select.poll()
poll.register(3, select.POLLIN)
print("ALLOWED" if poll.poll(200) else "nothing", os.getpid())


def concat_features(img, txt):
    return np.concatenate((txt, img))
