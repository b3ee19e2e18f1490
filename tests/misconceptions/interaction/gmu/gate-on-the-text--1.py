import torch


def gmu(x, y, Wx, Wy, Wz):
    gate = torch.sigmoid(torch.nn.functional.linear(torch.cat([x, y], dim=-1), Wz))
    image, text = torch.tanh(x @ Wx.t()), torch.tanh(y @ Wy.t())
    return torch.lerp(image, text, gate), gate
