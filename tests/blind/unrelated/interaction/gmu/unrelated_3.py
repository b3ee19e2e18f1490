# bug: the gate's logits are divided by the square root of the input width, as in attention
import torch


def gmu(x, y, Wx, Wy, Wz):
    joint = torch.cat([x, y], dim=1)
    z = torch.sigmoid(joint @ Wz.T / joint.shape[1] ** 0.5)
    return z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T), z
