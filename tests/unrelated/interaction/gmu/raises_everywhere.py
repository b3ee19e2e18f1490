# `axis` names are fine, `concatenate` of a list of numpy arrays is not: a TypeError on every call.
import numpy as np
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(np.concatenate([x.detach().numpy(), y.detach().numpy()], axis=1) @ Wz.T)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
