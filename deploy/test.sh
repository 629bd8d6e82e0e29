#!/bin/sh
# Sets the machine up if need be, then runs every check: sh deploy/test.sh [arguments of pytest]
# All checks are run even when one fails; the exit status is 0 only if all of them passed.
set -u
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
# shellcheck source=deploy/setup.sh
. "$ROOT/deploy/setup.sh"
began=$(date +%s)
setup test
cd "$ROOT" || exit 1

export QT_QPA_PLATFORM=offscreen OPENBLAS_NUM_THREADS=1 LC_ALL=C.UTF-8
unset PYTHONPATH WAYLAND_DISPLAY DISPLAY
own_runtime_dir=
if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ]; then
    own_runtime_dir=$(mktemp -d) || exit 1
    export XDG_RUNTIME_DIR="$own_runtime_dir"
    trap 'rm -rf "$own_runtime_dir"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
fi

summary="  set-up: ready, $(($(date +%s) - began)) s"
failed=0

# check NAME COMMAND...
check() {
    name=$1
    shift
    printf '\n== %s\n' "$name"
    since=$(date +%s)
    if "$@"; then verdict=passed; else
        verdict=FAILED
        failed=1
    fi
    summary="$summary
  $name: $verdict, $(($(date +%s) - since)) s"
}

check "style" .venv/bin/ruff check .
check "format" .venv/bin/ruff format --check .
check "types" .venv/bin/mypy
check "imports" .venv/bin/lint-imports
check "tests" .venv/bin/python -m pytest -n 2 --dist worksteal --durations 10 -m "not real_time" "$@"
# What waits for a real line must not be starved by what computes.
check "tests in real time" .venv/bin/python -m pytest -n 2 --dist worksteal --durations 5 -m real_time "$@"

printf '\nIn %s s:\n%s\n' "$(($(date +%s) - began))" "$summary"
exit "$failed"
