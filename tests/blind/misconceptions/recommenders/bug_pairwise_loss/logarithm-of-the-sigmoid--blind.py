import torch


def vbpr_loss(params, features, users, liked, other, reg):
    user, user_visual = params["user"][users], params["user_visual"][users]
    pos, neg = params["item"][liked], params["item"][other]
    f_pos, f_neg = features[liked], features[other]
    E, bias = params["projection"], params["visual_bias"].flatten()

    x_pos = params["item_bias"][liked] + (user * pos).sum(1) + (user_visual * (f_pos @ E)).sum(1) + f_pos @ bias
    x_neg = params["item_bias"][other] + (user * neg).sum(1) + (user_visual * (f_neg @ E)).sum(1) + f_neg @ bias
    loss = -torch.log(torch.sigmoid(x_pos - x_neg) + 1e-10).sum()

    norms = [(w * w).sum() for w in (user, pos, neg, user_visual)]
    return loss + 0.5 * reg * sum(norms)
