"""Tries: to return a tensor that hands out other numbers than it holds.
Must: fail: only dtype, shape and bytes cross, read without the subclass.
"""
# exercise: interaction/gmu
# ends: fail

import numpy as np
import torch


class Lying(torch.Tensor):
    def detach(self):
        return torch.zeros(2, 2)

    def numpy(self, **_options):
        return np.zeros((2, 2))

    requires_grad = True


def gmu(x, y, Wx, Wy, Wz):
    return torch.ones(len(x), len(Wx), dtype=x.dtype).as_subclass(Lying), None
