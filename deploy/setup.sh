# shellcheck shell=sh
# Makes a Debian machine ready for the kiosk: Debian packages, then a virtual environment from the hash-locked list.
# run.sh and test.sh source it and call setup; "sh deploy/setup.sh [run|test]" does only the set-up.
# It may be run any number of times: when nothing is missing it changes nothing.
# The caller sets ROOT, the folder of the checkout.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Package names of a kind from packages.txt: "must" (no prefix), "font" or "test".
packages_of() {
    awk -v kind="$1" '
        /^[[:space:]]*(#|$)/ { next }
        { name = $1; of = "must" }
        name ~ /:/ { of = name; sub(/:.*/, "", of); sub(/^[^:]*:/, "", name) }
        of == kind { print name }' "$ROOT/deploy/packages.txt"
}

# Names on standard input that are neither installed nor provided by an installed package.
not_installed() {
    # libglib2.0-0 is only a virtual name on Debian 13, so Provides count as well.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null |
        sed -n 's/^installed //p' | tr ',' '\n' | sed 's/^ *//; s/[ :(].*//')
    { printf '%s\n' "$installed"; echo '--wanted--'; cat; } |
        awk '/^--wanted--$/ { wanted = 1; next } !wanted { have[$1] = 1; next } !($1 in have)'
}

missing_packages() {
    for kind in "$@"; do packages_of "$kind"; done | not_installed | tr '\n' ' '
}

# Runs a command quietly; on failure shows the end of what it said and returns its status.
quietly() {
    log=$(mktemp) || return 1
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        return 0
    else
        status=$?
    fi
    tail -n 25 "$log" >&2
    rm -f "$log"
    return "$status"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        if [ -n "$PERSON" ]; then sudo "$@"; else sudo -n "$@"; fi
    else
        return 1
    fi
}

can_be_root() { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }

apt() {
    # The set-up lock (descriptor 9) must not pass to services that a package starts.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "$@" 9<&-
}

install_missing() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        say "This is not Debian: the libraries named in deploy/packages.txt are expected to be installed already."
        return 0
    fi
    kinds=must
    [ "$1" = test ] && kinds="must test"
    # shellcheck disable=SC2086 # kinds is a list of words
    needed=$(missing_packages $kinds)
    fonts=$(missing_packages font)
    if [ -z "$needed$fonts" ]; then return 0; fi
    # A missing font alone is tried once, at the first set-up, so that a start without network stays quick.
    if [ -z "$needed" ] && [ -n "$PYTHON" ] && venv_is_ready "$1"; then
        say "The font package $fonts is missing, so another font is used. To add it: sudo apt-get install $fonts"
        return 0
    fi
    by_hand="sudo apt-get update && sudo apt-get install --no-install-recommends $needed$fonts"
    if can_be_root; then
        # shellcheck disable=SC2086 # lists of package names
        install_packages "$needed" "$fonts" && return 0
    fi
    if [ -z "$needed" ]; then
        say "The font package $fonts could not be installed; another font is used."
        return 0
    fi
    fail "Some Debian packages are missing and could not be installed. Have an administrator run this, then start again:
    $by_hand"
}

install_packages() {
    say "Installing Debian packages: $1$2"
    # An outdated list is not an error as long as the packages can still be fetched.
    quietly apt update || say "The package lists could not be refreshed; trying with the old ones."
    if [ -n "$1" ]; then
        # shellcheck disable=SC2086 # a list of package names
        quietly apt install --no-install-recommends $1 || return 1
    fi
    for font in $2; do
        quietly apt install --no-install-recommends "$font" ||
            say "The font package $font could not be installed; another font is used."
    done
}

is_new_enough() { "$1" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for python in /usr/bin/python3 "$(command -v python3 || true)"; do
        if [ -n "$python" ] && [ -x "$python" ] && is_new_enough "$python"; then
            printf '%s\n' "$python"
            return 0
        fi
    done
    return 1
}

# The stamp of a level ("run" or "test"); it changes whenever the virtual environment has to be made again.
stamp_of() {
    {
        printf '%s\n' "$1" "$ROOT"
        "$PYTHON" -I -c 'import platform, sys; print(sys.executable, sys.version_info[:2], platform.machine())'
        cat "$ROOT/pyproject.toml" "$ROOT/deploy/requirements.lock"
        if [ "$1" = test ]; then cat "$ROOT/deploy/requirements-dev.lock"; fi
    } | sha256sum | cut -d ' ' -f 1
}

# The stamp file holds "run STAMP" and, once the test tools are in, "test STAMP" too.
venv_is_ready() {
    [ -x "$VENV/bin/python" ] && grep -qx "$1 $(stamp_of "$1")" "$STAMP" 2>/dev/null
}

write_stamp() {
    stamp_of_run=$(stamp_of run) && stamp_of_test=$(stamp_of test) || return 1
    {
        printf 'run %s\n' "$stamp_of_run"
        if [ "$1" = test ]; then printf 'test %s\n' "$stamp_of_test"; fi
    } >"$STAMP.new" && mv -f "$STAMP.new" "$STAMP"
}

venv_pip() { quietly "$VENV/bin/python" -I -m pip "$@" 9<&-; }

fill_venv() {
    lock=requirements.lock
    [ "$1" = test ] && lock=requirements-dev.lock
    venv_pip install --quiet --require-hashes --only-binary :all: -r "$ROOT/deploy/$lock" ||
        fail "The Python libraries in deploy/$lock could not be installed. Check the network (or PIP_INDEX_URL,
PIP_FIND_LINKS, PIP_CERT on a closed one) and start again."
    if [ "$1" = test ]; then
        venv_pip install --quiet --no-index --no-deps --no-build-isolation -e "$ROOT" ||
            fail "The kiosk itself could not be installed into $VENV; the lines above say why."
    fi
    quietly env QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -I -c 'import numpy, PySide6.QtUiTools, sounddevice' ||
        fail "The libraries are installed but do not load; the last line above names what the system lacks."
}

make_venv() {
    level=$1
    if venv_is_ready "$level"; then return 0; fi
    [ -w "$ROOT" ] || fail "$ROOT cannot be written to by user $(id -un). Start as its owner, or copy the folder to your own."
    # A virtual environment with the test tools keeps them when the kiosk is only run.
    if grep -q '^test ' "$STAMP" 2>/dev/null; then level='test'; fi
    if [ "$level" = test ] && venv_is_ready run && ! grep -q '^test ' "$STAMP"; then
        say "Adding the test tools to $VENV"
        rm -f "$STAMP"
    else
        say "Making the virtual environment $VENV with $("$PYTHON" -I -V)"
        rm -rf "$VENV"
        quietly "$PYTHON" -I -m venv "$VENV" 9<&- ||
            fail "No virtual environment could be made in $VENV. On Debian: sudo apt-get install python3-venv"
    fi
    fill_venv "$level"
    write_stamp "$level" || fail "$STAMP could not be written; is the disk full?"
    say "Set up in $(($(date +%s) - began)) s."
}

set_up() {
    began=$(date +%s)
    PYTHON=$(find_python) || PYTHON=
    install_missing "$1"
    PYTHON=$(find_python) || fail "Python 3.11 or newer is needed. On Debian 12 or 13: sudo apt-get install python3 python3-venv"
    make_venv "$1"
}

# setup LEVEL, with LEVEL "run" or "test". Only one set-up works in a checkout at a time.
setup() {
    VENV=$ROOT/.venv
    STAMP=$VENV/legpress-stamp
    # Only a person at a terminal can be asked for the password of sudo.
    PERSON=
    [ -t 0 ] && PERSON=yes
    (
        if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
            say "Another set-up is at work in this folder; waiting for it."
            flock 9
        fi
        set_up "$1"
    ) 9<"$ROOT/deploy" || exit
}

case "${0##*/}" in
    setup.sh)
        ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
        case "${1:-run}" in
            run | test) setup "${1:-run}" ;;
            *) fail "Usage: sh deploy/setup.sh [run|test]" ;;
        esac
        ;;
esac
