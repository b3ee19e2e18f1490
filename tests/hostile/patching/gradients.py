"""Tries: to cut the graph and answer for autograd.
Must: fail on the gradients: the reference has others.
"""
# exercise: interaction/gmu
# ends: fail

import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h.detach().requires_grad_(), z


torch.autograd.grad = lambda _output, inputs, **_options: [torch.ones_like(leaf) for leaf in inputs]
