"""What is measured on and never trained on: tenths of the corpora of names; `eval/names.ts` scores them."""

import hashlib

FOLDS, HELD_OUT_TENTH = 5, 9


def number_of(document: str) -> int:
    return int(document.rsplit("-", 1)[1])


def is_held_out(document: str, fold: int | None) -> bool:
    """The last tenth of wikigold and one of its folds, if given; a tenth of re3d, by what its ids hash to; of WNUT-17 nothing."""
    if document.startswith("wikigold"):
        number = number_of(document)
        return number % 10 == HELD_OUT_TENTH or (fold is not None and number % FOLDS == fold)
    if document.startswith("wnut17"):
        return False
    return int(hashlib.md5(document.encode()).hexdigest()[:8], 16) % 10 == 0
