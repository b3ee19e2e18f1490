# Every term is (B, 1).
import torch


def vbpr_loss(params, features, users, liked, other, reg):
    gu, tu = params["user"][users], params["user_visual"][users]
    gi, gj = params["item"][liked], params["item"][other]
    diff = features[liked] - features[other]
    x = (params["item_bias"][liked] - params["item_bias"][other]).unsqueeze(1)
    x = x + (gu * (gi - gj)).sum(1, keepdim=True)
    x = x + (tu * (diff @ params["projection"])).sum(1, keepdim=True)
    x = x + diff @ params["visual_bias"]
    assert x.shape == (len(users), 1)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(x, torch.ones_like(x), reduction="sum")
    return loss + reg / 2 * (gu.pow(2).sum() + gi.pow(2).sum() + gj.pow(2).sum() + tu.pow(2).sum())
