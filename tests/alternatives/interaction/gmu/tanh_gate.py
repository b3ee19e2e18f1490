# The sigmoid as a shifted tanh, (1 + tanh(a / 2)) / 2, which is stable by itself.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = 0.5 * (1 + torch.tanh(0.5 * (torch.cat((x, y), 1) @ Wz.mT)))
    left = z.mul(torch.tanh(x.mm(Wx.t())))
    right = (1 - z).mul(torch.tanh(y.mm(Wy.t())))
    return left.add(right), z
