import torch

ACTIVATIONS = {"identity": lambda a: a, "tanh": torch.tanh}


def mlb(
    x: torch.Tensor,
    y: torch.Tensor,
    U: torch.Tensor,
    V: torch.Tensor,
    P: torch.Tensor,
    b: torch.Tensor,
    activation: str,
) -> torch.Tensor:
    """Low-rank bilinear pooling (Kim et al. 2017): P (σ(U x) ⊙ σ(V y)) + b.

    x (B, n), y (B, m), U (r, n), V (r, m), P (k, r), b (k,); returns (B, k). For the identity this is
    the bilinear layer whose slices are W_k = Σ_r P_kr u_r v_rᵀ.
    """
    if activation not in ACTIVATIONS:
        raise ValueError(f"activation is one of {sorted(ACTIVATIONS)}, not {activation!r}")
    act = ACTIVATIONS[activation]
    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
