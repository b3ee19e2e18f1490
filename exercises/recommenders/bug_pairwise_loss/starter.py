import torch
from torch.nn.functional import logsigmoid


def inner(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The inner product of each row of a with the same row of b."""
    return (a * b).sum(dim=1)


def half_squares(*tensors: torch.Tensor) -> torch.Tensor:
    """½ the sum of all squares."""
    return sum(tensor.square().sum() for tensor in tensors) / 2


def vbpr_loss(
    params: dict[str, torch.Tensor],
    features: torch.Tensor,
    users: torch.Tensor,
    liked: torch.Tensor,
    other: torch.Tensor,
    reg: float,
) -> torch.Tensor:
    """The VBPR loss of B pairs, summed: one number, a tensor without axes.

    params: item_bias (I,), user (U, K), item (I, K), user_visual (U, V), projection (F, V), visual_bias (F, 1).
    features: (I, F), the picture features of all items.
    users, liked, other: (B,) int64; users[b] liked the item liked[b] and not the item other[b].
    reg: weight of the penalty.
    """
    gamma_u = params["user"][users]
    theta_u = params["user_visual"][users]
    beta_i, beta_j = params["item_bias"][liked], params["item_bias"][other]
    gamma_i, gamma_j = params["item"][liked], params["item"][other]
    difference = features[liked] - features[other]

    margin = (
        beta_i
        - beta_j
        + inner(gamma_u, gamma_i - gamma_j)
        + inner(theta_u, difference @ params["projection"])
        + difference @ params["visual_bias"]
    )
    penalty = reg * half_squares(gamma_u, gamma_i, gamma_j, theta_u)
    return penalty - logsigmoid(margin).sum()


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    params = {
        "item_bias": torch.tensor([1.0, 0.0, 1.0]),
        "user": torch.tensor([[1.0], [-1.0]]),
        "item": torch.tensor([[1.0], [0.0], [2.0]]),
        "user_visual": torch.tensor([[2.0], [0.0]]),
        "projection": torch.tensor([[0.5]]),
        "visual_bias": torch.tensor([[1.0]]),
    }
    features = torch.tensor([[1.0], [0.0], [2.0]])
    users, liked, other = torch.tensor([0, 1]), torch.tensor([0, 1]), torch.tensor([1, 2])
    for name, pairs in (("first pair", slice(0, 1)), ("second pair", slice(1, 2)), ("both", slice(0, 2))):
        loss = vbpr_loss(params, features, users[pairs], liked[pairs], other[pairs], reg=0.1)
        print(f"{name:12} {loss:.4f}")
