import torch


def _gate(x, y, Wz):
    with torch.no_grad():
        return torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)


def gmu(x, y, Wx, Wy, Wz):
    z = _gate(x, y, Wz)
    image, text = torch.tanh(x @ Wx.T), torch.tanh(y @ Wy.T)
    return z * image + (1 - z) * text, z
