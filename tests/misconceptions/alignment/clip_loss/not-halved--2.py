import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = logit_scale * (F.normalize(zi) @ F.normalize(zt).t())
    loss = 0
    for i in range(len(zi)):
        loss = loss - S[i].log_softmax(0)[i] - S[:, i].log_softmax(0)[i]
    return loss / len(zi)
