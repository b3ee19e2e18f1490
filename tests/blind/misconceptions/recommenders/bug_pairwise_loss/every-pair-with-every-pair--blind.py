import torch
import torch.nn.functional as F


def score(params, features, users, items):
    """Score of item items[b] for user users[b]."""
    f = features[items]
    s = params["item_bias"][items]
    s = s + (params["user"][users] * params["item"][items]).sum(-1)
    s = s + (params["user_visual"][users] * (f @ params["projection"])).sum(-1)
    return s + torch.matmul(f, params["visual_bias"])


def vbpr_loss(params, features, users, liked, other, reg):
    margin = score(params, features, users, liked) - score(params, features, users, other)
    penalty = 0
    for t in (params["user"][users], params["item"][liked], params["item"][other], params["user_visual"][users]):
        penalty = penalty + t.pow(2).sum()
    return -F.logsigmoid(margin).sum() + reg / 2 * penalty
