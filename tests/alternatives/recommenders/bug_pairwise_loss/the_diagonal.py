# The matrix is made, and only its diagonal used: wasteful and right.
from torch.nn.functional import logsigmoid


def vbpr_loss(params, features, users, liked, other, reg):
    gu, tu = params["user"][users], params["user_visual"][users]
    gi, gj = params["item"][liked], params["item"][other]
    diff = features[liked] - features[other]
    matrix = (
        params["item_bias"][liked]
        - params["item_bias"][other]
        + (gu * (gi - gj)).sum(1)
        + (tu * (diff @ params["projection"])).sum(1)
        + diff @ params["visual_bias"]
    )
    penalty = reg * sum(t.square().sum() for t in (gu, gi, gj, tu)) / 2
    return penalty - logsigmoid(matrix.diagonal()).sum()
