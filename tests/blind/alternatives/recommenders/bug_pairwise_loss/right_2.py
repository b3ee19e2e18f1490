import torch
import torch.nn.functional as F


def vbpr_loss(params, features, users, liked, other, reg):
    total = 0
    for u, i, j in zip(users.tolist(), liked.tolist(), other.tolist()):
        gu, gi, gj = params["user"][u], params["item"][i], params["item"][j]
        tu = params["user_visual"][u]
        df = features[i] - features[j]
        x = params["item_bias"][i] - params["item_bias"][j]
        x = x + torch.dot(gu, gi - gj)
        x = x + torch.dot(tu, params["projection"].T @ df)
        x = x + torch.dot(params["visual_bias"][:, 0], df)
        squares = (gu**2).sum() + (gi**2).sum() + (gj**2).sum() + (tu**2).sum()
        total = total + F.softplus(-x) + reg / 2 * squares
    return total
