# One product of concatenated features; squeeze() is harmless here, since a number meets (1,).
import torch


def vbpr_loss(params, features, users, liked, other, reg):
    b = users.shape[0]
    f = features[liked].sub(features[other])
    left = torch.cat([params["user"][users], params["user_visual"][users], torch.ones(b, 1, dtype=f.dtype)], 1)
    right = torch.cat(
        [params["item"][liked] - params["item"][other], f @ params["projection"], f @ params["visual_bias"]], 1
    )
    x = params["item_bias"][liked] - params["item_bias"][other] + torch.bmm(left[:, None], right[:, :, None]).squeeze()
    squares = params["user"][users] ** 2, params["user_visual"][users] ** 2
    items = params["item"][torch.cat([liked, other])] ** 2
    return (
        torch.log1p(torch.exp(-x.abs())).sum()
        + x.neg().clamp(min=0).sum()
        + reg / 2 * (sum(s.sum() for s in squares) + items.sum())
    )
