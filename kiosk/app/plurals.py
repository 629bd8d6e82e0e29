"""Which of its forms a language takes for a number, in the order in which translation files hold them."""

from __future__ import annotations

from collections.abc import Callable

Rule = Callable[[int], int]


def _one(_n: int) -> int:
    return 0


def _two(n: int) -> int:
    return 0 if n == 1 else 1


def _french(n: int) -> int:
    return 0 if n <= 1 else 1


def _czech(n: int) -> int:
    if n == 1:
        return 0
    return 1 if 2 <= n <= 4 else 2


def _east_slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 10 <= n % 100 < 20 else 2


def _polish(n: int) -> int:
    if n == 1:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 10 <= n % 100 < 20 else 2


def _romanian(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n == 0 or 1 <= n % 100 <= 19 else 2


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


_RULES: dict[Rule, tuple[str, ...]] = {
    _one: ("ja", "ko", "zh", "th", "vi", "id", "ms", "tr", "hu", "fa"),
    _french: ("fr", "pt"),
    _czech: ("cs", "sk"),
    _east_slavic: ("ru", "uk", "be", "hr", "sr", "bs"),
    _polish: ("pl",),
    _romanian: ("ro",),
    _arabic: ("ar",),
}


def plural_rule(code: str) -> Rule:
    """Rule of a language (``de``, ``pt-BR``): number of things, not negative, to the index of the form.

    A language that is not listed has two forms, one for 1 and one for everything else.
    """
    language = code.partition("-")[0]
    return next((rule for rule, codes in _RULES.items() if language in codes), _two)
