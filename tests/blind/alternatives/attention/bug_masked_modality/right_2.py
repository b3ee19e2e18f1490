import torch


def pool_modalities(x, mask, q):
    pooled_rows, weight_rows = [], []
    for item, there in zip(x, mask):
        if there.any():
            present = item[there]
            share = torch.softmax((present * q).sum(-1), dim=0)
            row = torch.zeros(len(item), dtype=x.dtype).masked_scatter(there, share)
            pooled_rows.append((share[:, None] * present).sum(0))
        else:
            row = torch.zeros(len(item), dtype=x.dtype)
            pooled_rows.append(torch.zeros(item.shape[1], dtype=x.dtype))
        weight_rows.append(row)
    return torch.stack(pooled_rows), torch.stack(weight_rows)


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    z = (pooled * head).sum(dim=1) + bias
    # -log sigmoid(z) for a click, -log sigmoid(-z) otherwise
    per_item = -clicked * torch.nn.functional.logsigmoid(z) - (1 - clicked) * torch.nn.functional.logsigmoid(-z)
    return per_item.mean()
