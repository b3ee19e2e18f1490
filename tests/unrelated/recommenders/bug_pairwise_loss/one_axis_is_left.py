# The result is (1,).
import torch
import torch.nn.functional as F


def vbpr_loss(params, features, users, liked, other, reg):
    gu, gi, gj = params["user"][users], params["item"][liked], params["item"][other]
    tu = params["user_visual"][users]
    diff = features[liked] - features[other]
    bias = params["item_bias"][liked] - params["item_bias"][other]
    latent = (gu * (gi - gj)).sum(-1)
    visual = (tu * (diff @ params["projection"])).sum(-1)
    shared = diff @ params["visual_bias"]
    x = bias + latent + visual + shared.squeeze(1)
    loss = -F.logsigmoid(x).sum()
    return loss.reshape(1) + reg / 2 * (gu.pow(2).sum() + gi.pow(2).sum() + gj.pow(2).sum() + tu.pow(2).sum())
