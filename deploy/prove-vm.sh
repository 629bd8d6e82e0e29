#!/bin/sh
# The third part of prove.sh: sh deploy/prove-vm.sh ROOT RESULTS
# Starts ROOT, where the package is installed, as a computer of its own in qemu, with Debian's kernel and its start from a memory disk, which
# a container has not: it is sealed, loses its power, and is unsealed. proof-vm.sh runs inside and asks vm.py, outside, for what
# only somebody in front of a computer can do: cut the power, look at the screen, press keys, plug a sensor's adapter in.
# PROVE_VM_ACCEL=kvm, on a host whose kernel can do that, proves the units as they are shipped too, on a console, a screen and a USB port
# of their own. Otherwise the computer is emulated, and the kiosk's service, whose time limits are those of a real one, stays switched off.
# Needs qemu-system-x86 and e2fsprogs, and 4 GB.
set -u
ROOT=$1
RESULTS=$2
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1

fail() {
    printf 'NOT PROVED: %s\n' "$*"
    exit 1
}

inside() { chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb DEBIAN_FRONTEND=noninteractive "$@"; }

for program in qemu-system-x86_64 mke2fs python3; do
    command -v "$program" >/dev/null 2>&1 || fail "$program is missing: apt-get install qemu-system-x86 e2fsprogs python3"
done

# As the runbook says, and a kernel.
add_computer() {
    inside apt-get install -y -q --no-install-recommends linux-image-amd64 initramfs-tools zstd overlayroot busybox e2fsprogs systemd-sysv dbus procps udev \
        xinit xserver-xorg-core xserver-xorg-input-libinput x11-xserver-utils libpam-systemd >"$RESULTS/vm-packages.log" 2>&1 ||
        fail "a kernel and what a computer needs beside it cannot be installed; see $RESULTS/vm-packages.log"
    printf '%s\n' 'LABEL=legpress-root / ext4 errors=remount-ro 0 1' 'LABEL=legpress-data /data ext4 noatime,commit=5 0 2' >"$ROOT/etc/fstab"
    mkdir -p "$ROOT/data"
    rm -rf "$ROOT/run/legpress-kiosk" "$ROOT/etc/asound.conf"
    sed -i 's#^device = .*#device = "lpos:/dev/legpress/sensor"#' "$ROOT/etc/legpress-kiosk/kiosk.toml"
    sed -i 's/^ROTATE=.*/ROTATE=0/' "$ROOT/etc/legpress-kiosk/machine.conf"
    cp "$HERE/proof-vm.sh" "$HERE/proof-common.sh" "$ROOT/root/"
    quick=no
    if [ "${PROVE_VM_ACCEL:-tcg}" = kvm ]; then quick=yes; fi
    echo "QUICK=$quick" >"$ROOT/root/proof.conf"
    rm -f "$ROOT/etc/systemd/system/multi-user.target.wants/legpress-kiosk.service"
    cat >"$ROOT/etc/systemd/system/proof.service" <<'X'
[Unit]
After=multi-user.target
[Service]
ExecStart=/bin/sh /root/proof-vm.sh
[Install]
WantedBy=multi-user.target
X
    mkdir -p "$ROOT/etc/systemd/system/multi-user.target.wants"
    ln -sf ../proof.service "$ROOT/etc/systemd/system/multi-user.target.wants/proof.service"
}

# Disks are files; nothing of this computer is mounted for them.
make_disks() {
    for place in var/cache/apt/archives root/.cache/pip dev/shm dev/pts proc; do
        if mountpoint -q "$ROOT/$place"; then umount "$ROOT/$place" || fail "$ROOT/$place is in use."; fi
    done
    rm -f "$RESULTS/root.img" "$RESULTS/data.img"
    {
        mke2fs -q -t ext4 -L legpress-root -d "$ROOT" "$RESULTS/root.img" 3G && mke2fs -q -t ext4 -L legpress-data "$RESULTS/data.img" 512M
    } >"$RESULTS/vm-disk.log" 2>&1 || fail "no disk; see $RESULTS/vm-disk.log"
}

trap 'rm -f "$RESULTS/root.img" "$RESULTS/data.img"' EXIT

add_computer
make_disks
mkdir -p "$ROOT/dev/pts"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$ROOT/dev/pts" || exit 1
mount -t proc proc "$ROOT/proc" || exit 1
inside install -d -o kiosk /run/sled
# Not through the function: the process that is ended below has to be the sled's own.
chroot "$ROOT" setpriv --reuid kiosk --regid kiosk --clear-groups -- /usr/bin/legpress-kiosk simulate --link /run/sled/sled --script demo \
    >"$RESULTS/vm-sled.log" 2>&1 &
sled=$!
tries=0
while [ ! -L "$ROOT/run/sled/sled" ] && [ "$tries" -lt 200 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
python3 -B "$HERE/vm.py" "$ROOT" "$RESULTS" "$ROOT$(readlink "$ROOT/run/sled/sled")"
status=$?
kill "$sled" 2>/dev/null
wait "$sled" 2>/dev/null
umount "$ROOT/dev/pts" "$ROOT/proc"
exit "$status"
