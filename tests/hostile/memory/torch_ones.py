"""Tries: to fill the memory with tensors of ones.
Must: get a MemoryError at its limit, or run out of time before.
"""
# exercise: interaction/gmu
# ends: fail timeout

import torch


def gmu(x, y, Wx, Wy, Wz):
    return [torch.ones(1 << 22) for _ in range(1000)]
