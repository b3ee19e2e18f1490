import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    n = x.shape[1]
    logits = torch.einsum("bn,dn->bd", x, Wz[:, :n]) + torch.einsum("bm,dm->bd", y, Wz[:, n:])
    gate = logits.sigmoid()
    image = F.linear(x, Wx).tanh()
    text = F.linear(y, Wy).tanh()
    return text + gate * (image - text), gate
