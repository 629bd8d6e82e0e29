# shellcheck shell=sh
# Lays out what an installed kiosk consists of, below any folder. Read by build.sh and install.sh.
# They set ROOT (the checkout) and WORK (a folder to throw away), and source deploy/setup.sh for say, fail and quietly.
LIB=/usr/lib/legpress-kiosk
DOC=/usr/share/doc/legpress-kiosk

# Blocks of a lock (a requirement with its hashes) whose names are asked for.
locked() {
    lock=$1
    shift
    awk -v names=" $* " '
        /^[^ #]/ { name = $1; sub(/[=<>].*/, "", name); wanted = index(names, " " name " ") > 0 }
        wanted' "$lock"
}

# As quietly, but no address of a package index gets into anybody's log.
without_addresses() {
    said=$(quietly "$@" 2>&1) && return 0
    printf '%s\n' "$said" | sed 's#[a-z+]*://[^ ]*#(address)#g' >&2
    return 1
}

install_locked() {
    without_addresses "$WORK/tools/bin/python" -I -m pip --python "$1" install --quiet --no-compile --require-hashes \
        --only-binary :all: -r "$2" ||
        fail "The Python libraries of deploy/requirements.lock could not be installed. Check the network (or PIP_INDEX_URL,
PIP_FIND_LINKS, PIP_CERT on a closed one)."
}

# The kiosk's own wheel, built by the locked builder.
build_wheel() {
    locked "$ROOT/deploy/requirements-dev.lock" hatchling packaging pathspec pluggy tomlkit trove-classifiers >"$WORK/builder.lock"
    install_locked "$WORK/tools/bin/python" "$WORK/builder.lock"
    mkdir -p "$WORK/source"
    (cd "$ROOT" && tar -cf - --exclude=__pycache__ kiosk ui assets README.md LICENSE THIRD-PARTY-NOTICES.md pyproject.toml) |
        tar -C "$WORK/source" -xf - || fail "The checkout $ROOT is not complete."
    quietly "$WORK/tools/bin/python" -I -m pip wheel --quiet --no-index --no-deps --no-build-isolation \
        -w "$WORK/wheel" "$WORK/source" || fail "The kiosk's wheel could not be built; the lines above say why."
}

# stage_environment FOLDER PYTHON: the private virtual environment, trimmed, below FOLDER.
stage_environment() {
    venv=$1$LIB/venv
    quietly "$2" -I -m venv "$WORK/tools" || fail "No virtual environment could be made. On Debian: sudo apt-get install python3-venv"
    build_wheel
    quietly "$2" -I -m venv --without-pip --symlinks "$venv" || exit 1
    install_locked "$venv/bin/python" "$ROOT/deploy/requirements.lock"
    quietly "$WORK/tools/bin/python" -I -m pip --python "$venv/bin/python" install --quiet --no-compile --no-index --no-deps \
        "$WORK"/wheel/legpress_kiosk-*.whl || fail "The kiosk's wheel could not be installed; the lines above say why."
    settle_environment "$venv" "$2"
    site=$(echo "$venv"/lib/python3.*/site-packages)
    "$2" -I "$ROOT/deploy/package/trim.py" "$site" || exit 1
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then find "$venv" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; fi
    quietly "$2" -I -m compileall -q -j 0 --invalidation-mode timestamp -s "$1" -p / "$site" || exit 1
    # Libraries are loaded, not started, and so are modules that begin with a line for the shell.
    find "$site" -type f -exec chmod 644 {} +
    chmod -R go=rX "$1"
}

# Takes every trace of the folder it was made in out of a virtual environment.
settle_environment() {
    find "$1/bin" -mindepth 1 ! -name 'python*' -exec rm -rf {} +
    rm -rf "${1:?}/include" "${1:?}/share" "${1:?}/lib64" "${1:?}/.gitignore"
    ln -sf "$2" "$1/bin/python3"
    printf 'home = /usr/bin\ninclude-system-site-packages = false\nversion = %s\n' \
        "$("$2" -I -c 'import platform; print(platform.python_version())')" >"$1/pyvenv.cfg"
}

# stage_files FOLDER: scripts, units, rules, documents.
stage_files() {
    while read -r mode from to; do
        case "$mode" in '' | '#'*) continue ;; esac
        install -D -m "$mode" "$ROOT/deploy/$from" "$1$to" || exit 1
    done <"$ROOT/deploy/package/files.txt"
    install -d "$1$DOC"
    for document in docs/runbook.md docs/faults.md docs/sensors.md docs/storage.md docs/events.md THIRD-PARTY-NOTICES.md; do
        if [ -f "$ROOT/$document" ]; then install -m 644 "$ROOT/$document" "$1$DOC/"; fi
    done
    install -m 644 "$ROOT/deploy/package/copyright" "$1$DOC/copyright"
    for licence in "$ROOT"/assets/licences/*; do install -m 644 "$licence" "$1$DOC/"; done
}

# Draws a page with nothing but what was laid out: forms, theme, guide, fonts, every library.
prove_environment() {
    mkdir -p "$WORK/picture"
    quietly env -i PATH="$PATH" HOME="$WORK" QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 \
        "$1$LIB/venv/bin/python" -P -s -m kiosk screenshot --screen attract --size 1280x800 --out "$WORK/picture" ||
        fail "What was laid out does not draw a page; the lines above say why."
    set -- "$WORK"/picture/*.png
    [ -s "$1" ] || fail "What was laid out does not draw a page."
}

# Debian packages that the installed kiosk needs; without the tools that only make an environment.
runtime_packages() { { packages_of must; packages_of font; } | grep -vx -e python3 -e python3-venv -e ca-certificates; }

# shell_packages RELEASE: what fills the screen with the kiosk on Debian 12 or 13, on another nothing. No alternatives: the unit that
# is enabled is that of cage, and a computer that happens to have an X server already would be left without a page.
shell_packages() {
    case "$1" in
        12) printf '%s\n' cage seatd xwayland ;;
        13) printf '%s\n' cage seatd wlr-randr ;;
    esac
}

# depends RELEASE MINOR: the field of the package, for Python 3.MINOR.
depends() {
    { runtime_packages; shell_packages "$1"; } | tr '\n' ',' | sed 's/,/, /g'
    printf 'libc6 (>= 2.34), libstdc++6, zlib1g, python3 (>= 3.%s), python3 (<< 3.%s), systemd, udev' "$2" $(($2 + 1))
}
