"""What the audit found, for people and for programs."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field

from app.audit.measure import Fault

MOST_EXAMPLES = 3


@dataclass(frozen=True)
class Failure:
    """A fault, and in which combination it was seen.

    ``size`` is the window, the size of text and the language: ``1366x768 150% en_GB``.
    """

    screen: str
    theme: str
    size: str
    rule: str
    where: str
    found: str
    wanted: str

    @staticmethod
    def at(screen: str, theme: str, size: str, fault: Fault) -> "Failure":
        """A fault of a screen in these colours and sizes."""
        return Failure(screen, theme, size, fault.rule, fault.where, fault.found, fault.wanted)


@dataclass(frozen=True)
class Looked:
    """What came of looking: how many combinations were shown, and how much was measured."""

    combinations: int = 0
    checks: int = 0
    failures: Sequence[Failure] = field(default_factory=list)

    def __add__(self, other: "Looked") -> "Looked":
        """Put together what came of looking in two places."""
        return Looked(
            self.combinations + other.combinations,
            self.checks + other.checks,
            [*self.failures, *other.failures],
        )

    def as_json(self) -> str:
        """Everything, for programs."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_json(line: str) -> "Looked":
        """What another process told."""
        told = json.loads(line)
        failures = [Failure(**one) for one in told["failures"]]
        return Looked(told["combinations"], told["checks"], failures)

    def in_words(self) -> str:
        """Everything, for people: each rule that is broken, with where it is."""
        first = f"{self.combinations:,} combinations shown, {self.checks:,} things measured."
        if not self.failures:
            return f"{first}\nNothing is wrong.\n"
        return f"{first}\n{len(self.failures):,} failures:\n" + "".join(self._by_rule())

    def _by_rule(self) -> Iterator[str]:
        for rule, count in Counter(one.rule for one in self.failures).most_common():
            yield f"\n{rule}: {count:,}\n"
            same: dict[tuple[str, str], list[Failure]] = {}
            for one in self.failures:
                if one.rule == rule:
                    same.setdefault((one.screen, one.where), []).append(one)
            for (screen, where), found in same.items():
                yield f"  {screen} | {where}: {found[0].found}, wanted {found[0].wanted}\n"
                seen = [f"{one.theme} {one.size}" for one in found]
                more = (
                    f" and {len(seen) - MOST_EXAMPLES} more"
                    if len(seen) > MOST_EXAMPLES
                    else ""
                )
                yield f"    in {'; '.join(seen[:MOST_EXAMPLES])}{more}\n"
