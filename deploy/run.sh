#!/bin/sh
# Sets the machine up if need be, then starts the kiosk: sh deploy/run.sh [arguments of "legpress-kiosk run"]
# On a desktop it opens a window; on the machine's own console it fills the screen with cage.
set -u
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
# shellcheck source=deploy/setup.sh
. "$ROOT/deploy/setup.sh"
setup run

export PYTHONPATH="$ROOT${PYTHONPATH:+:$PYTHONPATH}" PYTHONUNBUFFERED=1 PYTHONFAULTHANDLER=1
# One thread is quicker for the small arrays of the kiosk, and leaves the other cores to the screen.
export OPENBLAS_NUM_THREADS=1

start() { exec "$ROOT/.venv/bin/python" -P -m kiosk run "$@"; }

has_option() {
    wanted=$1
    shift
    for argument in "$@"; do
        case "$argument" in "$wanted" | "$wanted"=*) return 0 ;; esac
    done
    return 1
}

start_in_window() {
    if ! has_option --windowed "$@"; then set -- "$@" --windowed; fi
    start "$@"
}

on_own_console() {
    case "$(tty)" in /dev/tty[0-9]*) ;; *) return 1 ;; esac
    for card in /dev/dri/card*; do [ -e "$card" ] && return 0; done
    return 1
}

start_in_cage() {
    if [ "$(id -u)" -eq 0 ]; then
        say "The screen must not be run as root. Log in as a normal user and start again."
        exit 2
    fi
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d) || exit 1
        export XDG_RUNTIME_DIR
    fi
    # Without this, Qt draws a title bar of its own on the cage of Debian 12.
    export QT_QPA_PLATFORM=wayland QT_WAYLAND_DISABLE_WINDOWDECORATION=1
    exec cage -d -- "$ROOT/.venv/bin/python" -P -m kiosk run "$@"
}

if has_option --help "$@" || has_option -h "$@" || [ -n "${QT_QPA_PLATFORM:-}" ]; then
    start "$@"
elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
    export QT_QPA_PLATFORM='wayland;xcb'
    start_in_window "$@"
elif [ -n "${DISPLAY:-}" ]; then
    export QT_QPA_PLATFORM=xcb
    start_in_window "$@"
elif on_own_console && command -v cage >/dev/null 2>&1; then
    start_in_cage "$@"
elif on_own_console; then
    say "No desktop is running. Install a kiosk shell with \"sudo apt-get install cage seatd xwayland\", then start again."
    exit 2
fi
say "No screen found: start it in a desktop session, or on the machine's own console with cage installed."
say "To look at it over the network on a test bench: QT_QPA_PLATFORM=vnc sh deploy/run.sh"
exit 2
