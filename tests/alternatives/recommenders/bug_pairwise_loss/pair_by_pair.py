# A loop; the logarithm by logaddexp.
import torch


def vbpr_loss(params, features, users, liked, other, reg):
    zero = torch.zeros((), dtype=features.dtype)
    total = zero
    for u, i, j in zip(users.tolist(), liked.tolist(), other.tolist()):
        f = features[i] - features[j]
        x = params["item_bias"][i] - params["item_bias"][j]
        x = x + params["user"][u].dot(params["item"][i] - params["item"][j])
        x = x + params["user_visual"][u].dot(params["projection"].T.mv(f))
        x = x + params["visual_bias"][:, 0].dot(f)
        total = total + torch.logaddexp(zero, -x)
        for row in (params["user"][u], params["item"][i], params["item"][j], params["user_visual"][u]):
            total = total + reg * row.dot(row) / 2
    return total
