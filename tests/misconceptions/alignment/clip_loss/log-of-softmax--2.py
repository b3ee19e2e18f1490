import torch
import torch.nn.functional as F


def softmax(S):
    E = torch.exp(S - S.amax(dim=1, keepdim=True))
    return E / E.sum(dim=1, keepdim=True)


def clip_loss(zi, zt, logit_scale):
    S = logit_scale * (F.normalize(zi) @ F.normalize(zt).T)
    loss = 0.0
    for P in (softmax(S), softmax(S.T)):
        loss = loss - torch.log(torch.diagonal(P)).sum() / len(P)
    return loss / 2
