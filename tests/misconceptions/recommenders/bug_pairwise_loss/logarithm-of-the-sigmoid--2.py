import torch


def vbpr_loss(params, features, users, liked, other, reg):
    b = len(users)
    p_u, p_i, p_j = params["user"][users], params["item"][liked], params["item"][other]
    t_u = params["user_visual"][users]
    f = features[liked] - features[other]
    own = torch.einsum("bk,bk->b", p_u, p_i - p_j) + torch.einsum("bv,bf,fv->b", t_u, f, params["projection"])
    own = own + params["item_bias"][liked] - params["item_bias"][other]
    look = torch.matmul(f, params["visual_bias"])
    x = own + look.view(-1)
    total = -(x.sigmoid() + 1e-10).log().sum()
    for part in (p_u, p_i, p_j, t_u):
        total = total + 0.5 * reg * (part * part).sum()
    return total
