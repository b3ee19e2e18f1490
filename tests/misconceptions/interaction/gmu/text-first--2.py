import torch


def gmu(x, y, Wx, Wy, Wz):
    m = y.shape[1]
    z = torch.sigmoid(y @ Wz[:, :m].T + x @ Wz[:, m:].T)
    hx, hy = torch.tanh(x @ Wx.T), torch.tanh(y @ Wy.T)
    return hy + z * (hx - hy), z
