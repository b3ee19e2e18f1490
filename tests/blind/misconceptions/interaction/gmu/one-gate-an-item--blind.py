import torch


def gmu(x, y, Wx, Wy, Wz):
    left = torch.tanh(torch.einsum("bi,di->bd", x, Wx))
    right = torch.tanh(torch.einsum("bi,di->bd", y, Wy))
    logits = torch.einsum("bi,di->bd", torch.cat((x, y), 1), Wz)
    gate = torch.sigmoid(logits.mean(dim=1, keepdim=True))
    h = gate * left + (1 - gate) * right
    return h, gate.expand_as(h)
