"""Tries: to return a tensor that answers for every function of torch.
Must: fail: only dtype, shape and bytes cross, read without the subclass.
"""
# exercise: interaction/gmu
# ends: fail

import torch


class Answering(torch.Tensor):
    @classmethod
    def __torch_function__(cls, function, types, arguments=(), options=None):
        return True


def gmu(x, y, Wx, Wy, Wz):
    wrong = torch.zeros(len(x), len(Wx), dtype=x.dtype)
    return wrong.as_subclass(Answering), wrong.as_subclass(Answering)
