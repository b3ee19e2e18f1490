"""Tries: to answer infinity, beside which every tolerance is infinite.
Must: fail: infinity agrees only with itself.
"""
# exercise: interaction/gmu
# ends: fail

import torch


def gmu(x, y, Wx, Wy, Wz):
    endless = torch.full((len(x), len(Wx)), torch.inf, dtype=x.dtype, requires_grad=True)
    return endless, endless
