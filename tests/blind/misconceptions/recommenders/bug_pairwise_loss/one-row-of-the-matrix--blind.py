import torch
from torch.nn.functional import softplus


def vbpr_loss(params, features, users, liked, other, reg):
    p = params
    gu, tu = p["user"][users], p["user_visual"][users]
    gi, gj = p["item"][liked], p["item"][other]
    df = features[liked] - features[other]
    margin = (
        p["item_bias"][liked]
        - p["item_bias"][other]
        + torch.einsum("bk,bk->b", gu, gi - gj)
        + torch.einsum("bv,fv,bf->b", tu, p["projection"], df)
        + df @ p["visual_bias"]
    )
    margin = margin[:, 0]  # back to (B,)
    penalty = reg / 2 * (gu.square().sum() + gi.square().sum() + gj.square().sum() + tu.square().sum())
    return softplus(-margin).sum() + penalty
