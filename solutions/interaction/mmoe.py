import torch


def mmoe(x: torch.Tensor, experts: torch.Tensor, gates: torch.Tensor) -> list[torch.Tensor]:
    """Multi-gate mixture of experts: y_t = Σ_e g_te f_e, with f_e = relu(x W_e) and g_t = softmax over e of x G_t.

    x (B, d), experts W (E, d, h), gates G (T, d, E). Returns T tensors (B, h).
    """
    outputs = torch.relu(torch.einsum("bd,edh->beh", x, experts))
    weights = torch.einsum("bd,tde->tbe", x, gates).softmax(dim=-1)
    return list(torch.einsum("tbe,beh->tbh", weights, outputs))
