"""Where one sentence ends and the next begins, in words that were pasted or suggested."""

import re

BULLET = re.compile(r"^\s*(?:[-*•·◦▪\u2013\u2014]\s+|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s+)")
# A full stop with a capital after it, unless what it ends is a title such as "Dr."
BETWEEN = re.compile(
    r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bProf\.)(?<!\bNo\.)"
    r"(?:(?<=[.!?])|(?<=[.!?][\"\u201d\u2019)]))\s+(?=[\"\u201c\u2018(]?[A-Z])"
)


def sentences_in(written: str) -> list[str]:
    """Each sentence by itself, without the bullet or number before it."""
    lines = [BULLET.sub("", line) for line in re.split(r"[\r\n\u2028\u2029]+", written)]
    parts = [part.strip() for line in lines for part in BETWEEN.split(line)]
    return [part for part in parts if part]
