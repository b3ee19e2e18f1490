# The sigmoid as a softmax over the pair (a, 0): one mixture of two candidates.
import torch


def gmu(x, y, Wx, Wy, Wz):
    a = torch.matmul(torch.cat([x, y], -1), Wz.t())
    mix = torch.softmax(torch.stack([a, torch.zeros_like(a)]), dim=0)
    candidates = torch.stack([torch.tanh(torch.matmul(x, Wx.t())), torch.tanh(torch.matmul(y, Wy.t()))])
    return (mix * candidates).sum(dim=0), mix[0]
