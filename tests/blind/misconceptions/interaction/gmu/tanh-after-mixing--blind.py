import torch


def gmu(x, y, Wx, Wy, Wz):
    gate = torch.cat((x, y), dim=1).mm(Wz.t()).sigmoid()
    mixed = torch.lerp(y.mm(Wy.t()), x.mm(Wx.t()), gate)
    return mixed.tanh(), gate
