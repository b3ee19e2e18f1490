import torch


def mmoe(x: torch.Tensor, experts: torch.Tensor, gates: torch.Tensor) -> list[torch.Tensor]:
    """A mixture of shared experts for every task, each with a gate of its own: T tensors (B, h).

    x: (B, d); experts: (E, d, h), one weight matrix an expert; gates: (T, d, E), one matrix a task, for gate logits.
    """
    raise NotImplementedError


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    x = torch.tensor([[1.0, 2.0]])
    experts = torch.tensor([[[1.0, 0.0], [0.0, 1.0]], [[2.0, -1.0], [1.0, 0.0]]])
    gates = torch.tensor([[[0.0, 1.0986], [0.0, 0.0]], [[2.1972, 0.0], [0.0, 0.0]]])
    for task, y in enumerate(mmoe(x, experts, gates)):
        print(task, y)
