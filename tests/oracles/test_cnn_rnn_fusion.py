"""CNNRNNFusion against torch.nn.functional, packed sequences and a GRU written out; its independence of padding and of the batch."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from solutions.foundations.cnn_rnn_fusion import CNNRNNFusion


def gru_by_hand(rnn: torch.nn.GRU, sequence: torch.Tensor) -> torch.Tensor:
    h = torch.zeros(10)
    for x in sequence:
        from_input = rnn.weight_ih_l0 @ x + rnn.bias_ih_l0
        from_state = rnn.weight_hh_l0 @ h + rnn.bias_hh_l0
        r, z = torch.sigmoid(from_input[:20] + from_state[:20]).split(10)
        n = torch.tanh(from_input[20:] + r * from_state[20:])
        h = (1 - z) * n + z * h
    return h


@pytest.fixture
def model() -> CNNRNNFusion:
    torch.manual_seed(0)
    model = CNNRNNFusion(12)
    with torch.no_grad():
        model.norm.running_mean.normal_()
        model.norm.running_var.uniform_(0.5, 2.0)
    return model


@pytest.fixture
def given() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    return torch.randn(4, 3, 6, 5), torch.randint(0, 12, (4, 7)), torch.tensor([3, 7, 0, 1])


@pytest.mark.parametrize("mode", ["train", "eval"])
def test_it_is_both_encoders_written_out(model: CNNRNNFusion, given: tuple[torch.Tensor, ...], mode: str) -> None:
    images, tokens, lengths = given
    model.train(mode == "train")
    norm = model.norm
    stored = (norm.running_mean.clone(), norm.running_var.clone())
    x = F.conv2d(images, model.conv.weight, padding=1)
    x = F.batch_norm(x, *stored, norm.weight, norm.bias, training=mode == "train")
    image = F.linear(F.adaptive_avg_pool2d(F.relu(x), 1).flatten(1), model.project.weight, model.project.bias)
    texts = [gru_by_hand(model.rnn, model.embed.weight[t[:n]]) for t, n in zip(tokens, lengths, strict=True)]
    fused = model(images, tokens, lengths)
    torch.testing.assert_close(fused, torch.cat((image, torch.stack(texts)), dim=1), rtol=1e-5, atol=1e-6)
    torch.testing.assert_close(norm.running_mean, stored[0])
    torch.testing.assert_close(norm.running_var, stored[1])  # F.batch_norm has updated `stored` in training


def test_texts_with_a_token_are_those_of_a_packed_sequence(model: CNNRNNFusion) -> None:
    torch.manual_seed(2)
    tokens, lengths = torch.randint(0, 12, (5, 9)), torch.tensor([4, 9, 1, 6, 2])
    packed = torch.nn.utils.rnn.pack_padded_sequence(
        model.embed(tokens), lengths, batch_first=True, enforce_sorted=False
    )
    torch.testing.assert_close(model.encode_texts(tokens, lengths), model.rnn(packed)[1][0])


def test_a_packed_sequence_refuses_the_empty_text_that_the_statement_makes_zero(model: CNNRNNFusion) -> None:
    tokens, lengths = torch.zeros(2, 3, dtype=torch.int64), torch.tensor([2, 0])
    with pytest.raises(RuntimeError, match="greater than 0"):
        torch.nn.utils.rnn.pack_padded_sequence(model.embed(tokens), lengths, batch_first=True, enforce_sorted=False)
    assert not model.encode_texts(tokens, lengths)[1].any()


def test_padding_and_its_amount_do_not_matter(model: CNNRNNFusion, given: tuple[torch.Tensor, ...]) -> None:
    images, tokens, lengths = given
    model.eval()
    padded = torch.randint(0, 12, (4, 11))
    for row, n in enumerate(lengths):
        padded[row, :n] = tokens[row, :n]
    torch.testing.assert_close(model(images, padded, lengths), model(images, tokens, lengths))


def test_permuting_the_items_permutes_the_rows(model: CNNRNNFusion, given: tuple[torch.Tensor, ...]) -> None:
    model.eval()
    order = torch.tensor([2, 0, 3, 1])
    torch.testing.assert_close(model(*(x[order] for x in given)), model(*given)[order])


def test_gradients_reach_every_parameter(model: CNNRNNFusion, given: tuple[torch.Tensor, ...]) -> None:
    (model(*given) * torch.randn(4, 110)).sum().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in model.parameters())
