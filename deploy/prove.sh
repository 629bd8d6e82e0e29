#!/bin/sh
# Proves the package on a bare Debian, from nothing to nothing, by one command for each release:
#   debootstrap --variant=minbase trixie /srv/bare && sh deploy/prove.sh /srv/bare /srv/work
# It is not part of the test run: it needs root, debootstrap, systemd-container, network for apt and pip, some minutes and 4 GB.
# In copies of the bare system below WORK it builds the package, proves install.sh, installs the package, runs its
# self-test with a simulated sled, shows the kiosk in a headless cage as the unprivileged user, takes a picture of it,
# boots the system in systemd-nspawn with the real unit (hangs, kills, crash loop), updates, goes back, purges, and
# compares what is left with what was there before. It asks nothing, prints one table (also WORK/results/table.txt), each
# line with the seconds it took, and ends with status 1 at the first thing that is not so. PIP_* variables of the caller are passed on.
#   --package FILE.deb   leaves out the building and install.sh     --no-installer   leaves out install.sh
#   --no-boot            leaves out the booting                     --kills N        how often the unit is killed at random (50)
#   --vm                 and starts it as a computer of its own in qemu (prove-vm.sh): real units, X11, sealing; slow
set -u
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
PACKAGE_FILE=
INSTALLER=yes
BOOT=yes
VM=
KILLS=50
STARTED_S=$(date +%s)
BEGAN_S=$STARTED_S

say() { printf '%s\n' "$*"; }
# add TEXT: to what is printed, and to the table.
add() { say "$*" | tee -a "$RESULTS/table.txt"; }
fail() {
    add "NOT PROVED: $*"
    exit 1
}
# proved TEXT: one line of the table, with the seconds since the line before.
proved() {
    add "$(printf 'proved %4d s  %s' $(($(date +%s) - BEGAN_S)) "$*")"
    BEGAN_S=$(date +%s)
}
# proved_by COMMAND...: what another script prints belongs to the table.
proved_by() {
    "$@" >"$RESULTS/part.log"
    status=$?
    add "$(cat "$RESULTS/part.log")"
    BEGAN_S=$(date +%s)
    [ "$status" -eq 0 ] || exit 1
}
usage() {
    say "usage: sh deploy/prove.sh [--package FILE.deb] [--no-installer] [--no-boot] [--vm] [--kills N] BARE_ROOT WORK_FOLDER" >&2
    exit 2
}

while [ $# -gt 0 ]; do
    case "$1" in
        --package) PACKAGE_FILE=${2:?} && shift 2 ;;
        --kills) KILLS=${2:?} && shift 2 ;;
        --no-installer) INSTALLER= && shift ;;
        --no-boot) BOOT= && shift ;;
        --vm) VM=yes && shift ;;
        -*) usage ;;
        *) break ;;
    esac
done
[ $# -eq 2 ] || usage
BARE=$1
WORK=$2
case "$KILLS" in '' | *[!0-9]*) usage ;; esac
HOUSE=$WORK/house
BUILD=$WORK/build
CONTAINER=$WORK/container
COMPUTER=$WORK/computer
RESULTS=$WORK/results
# What was fetched once is not fetched again.
FETCHED=$WORK/fetched
mkdir -p "$RESULTS" "$FETCHED/apt/partial" "$FETCHED/pip" || exit 1
rm -f "$RESULTS"/*.log "$RESULTS"/*.png "$RESULTS"/*.txt
[ "$(id -u)" -eq 0 ] || fail "only root can enter another system."
[ -x "$BARE/usr/bin/apt-get" ] || fail "$BARE is no bare Debian system."
[ -z "$BOOT" ] || command -v systemd-nspawn >/dev/null 2>&1 || fail "systemd-nspawn is missing: apt-get install systemd-container"
[ -z "$VM" ] || command -v qemu-system-x86_64 >/dev/null 2>&1 || fail "qemu is missing: apt-get install qemu-system-x86"

close_root() {
    for place in var/cache/apt/archives root/.cache/pip dev/shm dev/pts proc; do
        if mountpoint -q "$1/$place"; then umount "$1/$place" || umount -l "$1/$place"; fi
    done
}
close_all() {
    # Only what runs inside the house was started here.
    for number in $(residents); do kill "$number" 2>/dev/null; done
    for folder in "$HOUSE" "$BUILD" "$CONTAINER" "$COMPUTER"; do if [ -d "$folder" ]; then close_root "$folder"; fi; done
}
trap close_all EXIT
trap 'exit 130' INT TERM

# A fresh copy of the bare system; a system that something is mounted in is never removed.
fresh() {
    if [ -d "$1" ]; then
        close_root "$1"
        if grep -qF " $1/" /proc/mounts; then fail "something is still mounted in $1."; fi
        rm -rf --one-file-system "$1"
    fi
    cp -a "${2:-$BARE}" "$1" || exit 1
    # Nothing of this has to outlive a power cut, and nobody reads descriptions of packages.
    mkdir -p "$1/etc/dpkg/dpkg.cfg.d"
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/proof"
    printf '%s\n' 'Acquire::Languages "none";' 'APT::Keep-Downloaded-Packages "true";' 'Binary::apt::APT::Keep-Downloaded-Packages "true";' \
        >"$1/etc/apt/apt.conf.d/99proof"
    open_root "$1"
}

open_root() {
    mount -t proc proc "$1/proc" && mkdir -p "$1/dev/pts" "$1/dev/shm" || exit 1
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts" || exit 1
    ln -sf pts/ptmx "$1/dev/ptmx"
    mount -t tmpfs tmpfs "$1/dev/shm" || exit 1
    mkdir -p "$1/root/.cache/pip"
    mount --bind "$FETCHED/apt" "$1/var/cache/apt/archives" && mount --bind "$FETCHED/pip" "$1/root/.cache/pip" || exit 1
}

inside() {
    folder=$1
    shift
    # shellcheck disable=SC2046 # a list of NAME=VALUE words
    chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb DEBIAN_FRONTEND=noninteractive \
        PIP_DISABLE_PIP_VERSION_CHECK=1 $(env | grep '^PIP_[A-Z_]*=[^ ]*$') "$@"
}

house() { inside "$HOUSE" sh -c "$1"; }

# start NAME COMMAND: as the kiosk's user, in the background.
start() {
    inside "$HOUSE" sh -c "echo \$\$ >/run/proof-$1.pid; exec setpriv --reuid kiosk --regid kiosk --clear-groups --no-new-privs -- $2" \
        >"$RESULTS/$1.log" 2>&1 &
}

# stop NAME: and wait until it is gone, with what it started.
stop() {
    number=$(cat "$HOUSE/run/proof-$1.pid" 2>/dev/null) || return 0
    rm -f "$HOUSE/run/proof-$1.pid"
    kill "$number" 2>/dev/null
    tries=0
    while [ -d "/proc/$number" ] && [ "$tries" -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
}

# Processes that run inside the house.
residents() {
    for folder in /proc/[0-9]*; do
        if [ "$(readlink "$folder/root" 2>/dev/null)" = "$HOUSE" ]; then printf '%s\n' "${folder#/proc/}"; fi
    done
}

build_package() {
    fresh "$BUILD"
    mkdir "$BUILD/root/kiosk"
    tar -C "$ROOT" --exclude=.git --exclude=.venv --exclude=dist --exclude='.*_cache' -cf - . | tar -C "$BUILD/root/kiosk" -xf -
    # shellcheck disable=SC2016 # expanded in the other shell
    inside "$BUILD" sh -c 'apt-get update -q && ROOT=/root/kiosk && . $ROOT/deploy/setup.sh &&
        apt-get install -y -q --no-install-recommends $(packages_of must) fonts-inter && sh $ROOT/deploy/package/build.sh --out /root/out' >"$RESULTS/build.log" 2>&1 ||
        fail "the package is not built; see $RESULTS/build.log"
    cp "$BUILD"/root/out/*.deb "$RESULTS/"
    PACKAGE_FILE=$(echo "$RESULTS"/legpress-kiosk_*-1~*.deb)
    proved "built, with all that building needs: $(sed -n 's/.*deb: \([0-9]* bytes, [0-9]* kB installed\), in.*/\1/p' "$RESULTS/build.log"), 45000000 allowed"
    [ -z "$INSTALLER" ] || prove_installer
    close_root "$BUILD"
}

# snapshot NAME FOLDER: everything that is there: kind, rights, owner, name, target, and the content of settings. Left out:
# what dpkg, apt and accounts note themselves.
snapshot() {
    (cd "$2" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./root -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o \
        -path ./var/cache/apt -o -path ./var/log -o -path ./var/cache/fontconfig -o -path ./var/cache/ldconfig -o -path ./dev \) -prune -o \
        ! -name 'passwd*' ! -name 'shadow*' ! -name 'group*' ! -name 'gshadow*' ! -name 'subuid*' ! -name 'subgid*' \
        ! -name '.updated' ! -name .pwd.lock -printf '%y %m %U:%G %p %l\n' | LC_ALL=C sort) >"$RESULTS/$1.files"
    (cd "$2" && find etc -xdev -type f ! -name '*-' -exec md5sum {} + | LC_ALL=C sort -k 2) >"$RESULTS/$1.etc"
}

# compare BEFORE AFTER: nothing is left.
compare() {
    for kind in files etc; do
        diff "$RESULTS/$1.$kind" "$RESULTS/$2.$kind" >"$RESULTS/left.$kind" || fail "something is left: $(head -n 5 "$RESULTS/left.$kind")"
    done
}

# The same without the package, from the checkout, in the system that the package was built in.
prove_installer() {
    # shellcheck disable=SC2016 # expanded in the other shell
    inside "$BUILD" sh -c 'cd /root/kiosk && apt-get install -y -q --no-install-recommends \
        $(sh deploy/install.sh --dry-run 2>&1 | sed -n "s/^would install Debian packages: //p" | sed "s/none, all are there//")' \
        >"$RESULTS/installer.log" 2>&1 || fail "the installer's packages; see $RESULTS/installer.log"
    snapshot bare "$BUILD"
    inside "$BUILD" sh -c 'cd /root/kiosk && sh deploy/install.sh --dry-run' >>"$RESULTS/installer.log" 2>&1 || fail "the installer's plan."
    snapshot planned "$BUILD"
    compare bare planned
    inside "$BUILD" sh -c 'cd /root/kiosk && sh deploy/install.sh && sh deploy/install.sh && legpress-kiosk --version &&
        [ -L /etc/systemd/system/multi-user.target.wants/legpress-kiosk.service ] && [ -d /var/lib/legpress-kiosk ] &&
        QT_QPA_PLATFORM=offscreen legpress-kiosk screenshot --screen attract --out /root/pictures && sh deploy/install.sh --purge' \
        >>"$RESULTS/installer.log" 2>&1 || fail "the installer; see $RESULTS/installer.log"
    snapshot removed "$BUILD"
    compare bare removed
    proved "install.sh: the plan changes nothing, it installs, installs again over itself, runs, and leaves nothing when purged"
}

install_package() {
    fresh "$HOUSE"
    cp "$PACKAGE_FILE" "$HOUSE/root/kiosk.deb"
    # shellcheck disable=SC2016 # expanded in the other shell
    house 'apt-get update -q && apt-get satisfy -y -q --no-install-recommends "$(dpkg-deb -f /root/kiosk.deb Depends)"
        apt-get install -y -q --no-install-recommends grim' >"$RESULTS/depends.log" 2>&1 || fail "what the package depends on is not there."
    snapshot before "$HOUSE"
    proved "what it depends on comes from Debian alone"
    house 'apt-get install -y -q --no-install-recommends /root/kiosk.deb' >"$RESULTS/install.log" 2>&1 ||
        fail "apt does not install the package; see $RESULTS/install.log"
    proved "apt installs it on a bare system, $(wc -l <"$RESULTS/before.files") files there before"
    for unit in legpress-kiosk.service legpress-kiosk-clock.service; do
        [ -L "$HOUSE/etc/systemd/system/multi-user.target.wants/$unit" ] || fail "$unit is not enabled."
    done
    [ "$(stat -c %a "$HOUSE/var/lib/legpress-kiosk")" = 700 ] || fail "the folder of records is not the kiosk's alone."
}

# A simulated sled on a pseudo-terminal, a calibration that fits it, and sound that goes nowhere.
prepare_machine() {
    printf 'pcm.!default { type null }\nctl.!default { type null }\n' >"$HOUSE/etc/asound.conf"
    sed -i 's#^device = .*#device = "lpos:/run/sled/sled"#' "$HOUSE/etc/legpress-kiosk/kiosk.toml"
    house 'legpress-kiosk calibrate --bottom-raw 0 --top-raw 620000 --travel-mm 620 --rack-mm 585 --depth-limit-mm 170 --lockout-limit-mm 555' \
        >"$RESULTS/calibrate.log" 2>&1 || fail "the machine cannot be calibrated; see $RESULTS/calibrate.log"
    owner=$(stat -c %U "$HOUSE"/var/lib/legpress-kiosk/machine/* 2>/dev/null | sort -u)
    [ "$(house 'stat -c %U /var/lib/legpress-kiosk/machine/* | sort -u')" = kiosk ] || fail "root's command left records of ${owner:-nobody}."
}

start_sled() {
    house 'install -d -o kiosk /run/sled'
    start sled 'legpress-kiosk simulate --link /run/sled/sled --script demo'
    tries=0
    while [ ! -L "$HOUSE/run/sled/sled" ] && [ "$tries" -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
}

self_test() {
    house 'legpress-kiosk doctor' >"$RESULTS/doctor.log" 2>&1 || fail "the self-test is not green: $(cat "$RESULTS/doctor.log")"
    proved "doctor: $(grep -c '^ok' "$RESULTS/doctor.log") checks, all green, as the kiosk's user"
}

# look PICTURE WIDTHxHEIGHT: the picture fills the output, and somebody can see something on it.
look() {
    cp "$ROOT/deploy/package/look.py" "$HOUSE/root/look.py"
    cp "$1" "$HOUSE/root/picture.png"
    house "QT_QPA_PLATFORM=offscreen /usr/lib/legpress-kiosk/venv/bin/python -B /root/look.py /root/picture.png $2" || fail "the picture $1"
}

show_headless() {
    rm -rf "$HOUSE/run/legpress-kiosk"
    sed -i "s/^ROTATE=.*/ROTATE=$1/" "$HOUSE/etc/legpress-kiosk/machine.conf"
    house 'install -d -o kiosk -g kiosk -m 700 /run/legpress-kiosk'
    start "cage-$1" 'env HOME=/var/lib/legpress-kiosk XDG_RUNTIME_DIR=/run/legpress-kiosk WLR_BACKENDS=headless \
        WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman /usr/lib/legpress-kiosk/session'
    tries=0
    until grep -qs 'the kiosk (full) is up' "$RESULTS/cage-$1.log"; do
        [ "$tries" -lt 600 ] || fail "the kiosk is not up within 60 s; see $RESULTS/cage-$1.log"
        sleep 0.1
        tries=$((tries + 1))
    done
    sleep 1
    house 'setpriv --reuid kiosk --regid kiosk --clear-groups -- env XDG_RUNTIME_DIR=/run/legpress-kiosk WAYLAND_DISPLAY=wayland-0 \
        grim /run/legpress-kiosk/picture.png' >>"$RESULTS/cage-$1.log" 2>&1 || fail "no picture of the screen; see $RESULTS/cage-$1.log"
    cp "$HOUSE/run/legpress-kiosk/picture.png" "$RESULTS/screen-$1.png"
    for number in $(residents); do stat -c %U "/proc/$number" 2>/dev/null; done | sort -u >"$RESULTS/users.log"
    if grep -qx root "$RESULTS/users.log"; then fail "something of the kiosk runs as root."; fi
    stop "cage-$1"
    # A compositor that ends by an assertion (that of Debian 12 does) leaves the supervisor to itself; a unit would not.
    for number in $(residents); do
        if [ "$number" != "$(cat "$HOUSE/run/proof-sled.pid")" ]; then kill "$number" 2>/dev/null; fi
    done
    look "$RESULTS/screen-$1.png" "$2"
    proved "cage shows the kiosk, turned by $1, over the whole of $2, as the unprivileged user"
}

update_and_back() {
    # shellcheck disable=SC2016 # expanded in the other shell
    house 'set -e; cd /root; dpkg-deb -R kiosk.deb next; sed -i "s/^\(Version: .*\)-[0-9]*~/\1-99~/" next/DEBIAN/control
        dpkg-deb -Zgzip -z1 -b next .; rm -r next; was=$(dpkg-query -W -f "\${Version}" legpress-kiosk); legpress-kiosk-update --unsigned /root/
        now=$(dpkg-query -W -f "\${Version}" legpress-kiosk); [ "$was" != "$now" ]; legpress-kiosk-update --back
        [ "$(dpkg-query -W -f "\${Version}" legpress-kiosk)" = "$was" ]; dpkg --verify legpress-kiosk; legpress-kiosk doctor' \
        >"$RESULTS/update.log" 2>&1 || fail "update and back; see $RESULTS/update.log"
    proved "update from a folder, and back to the version before, which was packed again from what was installed"
}

purge_package() {
    house 'apt-get purge -y -q legpress-kiosk' >"$RESULTS/purge.log" 2>&1 || fail "purging; see $RESULTS/purge.log"
    rm -rf "$HOUSE/etc/asound.conf" "$HOUSE/run/sled"
    snapshot after "$HOUSE"
    compare before after
    if house 'getent passwd kiosk || getent group kiosk' >/dev/null; then fail "purging leaves the user."; fi
    proved "purging leaves nothing: the same files, rights and owners as before"
}

add "on $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' "$BARE/etc/os-release"), $(date -u +%H:%M:%S)"
[ -n "$PACKAGE_FILE" ] || build_package
install_package
prepare_machine
start_sled
self_test
# Not 0: the cage of Debian 12 offers the buffer of a window that fills an output that is not turned to that output. One that is
# only memory takes any buffer, and no picture can be taken of a window's own. A graphics card refuses a buffer that is not
# of its own memory, as those of the kiosk, and cage paints; so it does where the output is turned.
show_headless 180 1280x720
show_headless 90 720x1280
stop sled
# booted SCRIPT COPY ARGUMENTS...: in a copy, because more packages are needed to start a system than to install one.
booted() {
    script=$1
    copy=$2
    shift 2
    close_root "$HOUSE"
    fresh "$copy" "$HOUSE"
    proved_by sh "$ROOT/deploy/$script" "$copy" "$RESULTS" "$@"
    close_root "$copy"
    open_root "$HOUSE"
}
[ -z "$BOOT" ] || booted prove-boot.sh "$CONTAINER" "$KILLS"
[ -z "$VM" ] || booted prove-vm.sh "$COMPUTER"
start_sled
update_and_back
stop sled
purge_package
add "all proved in $(($(date +%s) - STARTED_S)) s"
