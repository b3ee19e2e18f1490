"""Tries: to make every comparison of torch true.
Must: fail: the comparison is made in another process.
"""
# exercise: interaction/gmu
# ends: fail

import torch

torch.equal = torch.allclose = torch.Tensor.__eq__ = torch.Tensor.equal = lambda *_values, **_options: True
torch.testing.assert_close = lambda *_values, **_options: None


def gmu(x, y, Wx, Wy, Wz):
    return torch.tanh(x @ Wx.T), torch.sigmoid(x @ Wx.T)
