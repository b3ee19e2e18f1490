def rrf(rank_lists: list[list], k: float = 60) -> dict:
    """Fuse rankings by reciprocal rank: item -> score, for every item of any list.

    rank_lists: one list of items a channel, best first; each item at most once in a list.
    k: a positive number that is added to every rank.
    """
    raise NotImplementedError


if __name__ == "__main__":
    image, text = ["A", "B", "C"], ["B", "D"]
    for item, score in rrf([image, text]).items():
        print(item, score)
