# Scores of both items, then their difference.
import torch
import torch.nn.functional as F


def vbpr_loss(params, features, users, liked, other, reg):
    def score(items):
        f = features[items]
        latent = torch.einsum("bk,bk->b", params["user"][users], params["item"][items])
        visual = torch.einsum("bv,bf,fv->b", params["user_visual"][users], f, params["projection"])
        return params["item_bias"][items] + latent + visual + torch.einsum("bf,fo->b", f, params["visual_bias"])

    rows = [params["user"][users], params["item"][liked], params["item"][other], params["user_visual"][users]]
    norm = torch.stack([row.pow(2).sum() for row in rows]).sum()
    return F.softplus(score(other) - score(liked)).sum() + 0.5 * reg * norm
