#!/bin/sh
# The booted half of prove.sh: sh deploy/prove-boot.sh ROOT RESULTS KILLS
# Boots ROOT, a copy in which the package is installed, in systemd-nspawn, with the unit as it is shipped but for what a container has
# not: no console, no panel (cage draws into memory), no udev. A probe inside hangs the kiosk's parts, kills it at random
# and crashes it three times, and looks at the screen each time; its findings are printed.
set -u
HOUSE=$1
RESULTS=$2
KILLS=$3
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1

fail() {
    printf 'NOT PROVED: %s\n' "$*"
    exit 1
}

command -v systemd-nspawn >/dev/null 2>&1 || fail "systemd-nspawn is missing: apt-get install systemd-container"
chroot "$HOUSE" env DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin apt-get install -y -q --no-install-recommends \
    systemd-sysv dbus procps xinit xserver-xorg-core xserver-xorg-input-libinput xserver-xorg-video-dummy x11-xserver-utils libpam-systemd \
    >"$RESULTS/boot-packages.log" 2>&1 || fail "the packages to boot with cannot be installed."
# The root was used as a plain folder before; a machine has an identity and an empty /run.
rm -rf "$HOUSE/run/legpress-kiosk" "$HOUSE/run/sled"
# Why 180: see the end of prove.sh.
sed -i "s/^ROTATE=.*/ROTATE=180/" "$HOUSE/etc/legpress-kiosk/machine.conf"

mkdir -p "$HOUSE/etc/systemd/system/legpress-kiosk.service.d"
cat >"$HOUSE/etc/systemd/system/legpress-kiosk.service.d/container.conf" <<'X'
[Unit]
ConditionPathExists=
After=proof-sled.service
[Service]
StandardInput=null
TTYPath=
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
X
mkdir -p "$HOUSE/etc/systemd/system/legpress-kiosk-x11.service.d" "$HOUSE/etc/X11/xorg.conf.d"
cat >"$HOUSE/etc/systemd/system/legpress-kiosk-x11.service.d/container.conf" <<'X'
[Unit]
ConditionPathExists=
After=proof-sled.service
[Service]
StandardInput=null
TTYPath=
X
cat >"$HOUSE/etc/X11/xorg.conf.d/99-proof.conf" <<'X'
Section "Device"
    Identifier "memory"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "panel"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
    Modeline "1280x720" 74.50 1280 1344 1472 1664 720 723 728 748
EndSection
Section "Screen"
    Identifier "screen"
    Device "memory"
    Monitor "panel"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "1280x720"
        Virtual 1280 720
    EndSubSection
EndSection
X
cat >"$HOUSE/etc/systemd/system/proof-sled.service" <<'X'
[Service]
User=kiosk
RuntimeDirectory=sled
ExecStart=/usr/bin/legpress-kiosk simulate --link /run/sled/sled --script demo
Restart=always
X
cat >"$HOUSE/etc/systemd/system/proof.service" <<'X'
[Unit]
After=multi-user.target
Wants=proof-sled.service
[Service]
Type=oneshot
TimeoutStartSec=infinity
ExecStart=/bin/sh /root/proof.sh
ExecStopPost=/usr/bin/systemctl poweroff
StandardOutput=file:/root/proof.log
StandardError=file:/root/proof.err
[Install]
WantedBy=multi-user.target
X
ln -sf ../proof.service "$HOUSE/etc/systemd/system/multi-user.target.wants/proof.service"
cp "$HERE/package/look.py" "$HERE/proof.sh" "$HERE/proof-common.sh" "$HOUSE/root/"
# The kiosk as it is shipped, in which one part hangs once.
cat >"$HOUSE/usr/local/bin/proof-hung" <<'X'
#!/bin/sh
shift
exec /usr/lib/legpress-kiosk/venv/bin/python -P -s -m kiosk.bench.guard.supervised kiosk.bench.guard.mishap "$PROOF_PART@4" \
    /run/legpress-kiosk/happened run "$@"
X
chmod 755 "$HOUSE/usr/local/bin/proof-hung"
for place in var/cache/apt/archives root/.cache/pip dev/shm dev/pts proc; do
    if mountpoint -q "$HOUSE/$place"; then umount "$HOUSE/$place" || fail "$HOUSE/$place is in use."; fi
done
rm -f "$HOUSE/root/proof.log"
printf 'KILLS=%s\n' "$KILLS" >"$HOUSE/root/proof.conf"

# A host with both generations of control groups gives the container the newer one.
SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 timeout 1500 systemd-nspawn --quiet --boot --directory="$HOUSE" --register=no --keep-unit \
    --private-network --console=pipe </dev/null >"$RESULTS/boot.log" 2>&1
cp "$HOUSE/root/proof.log" "$RESULTS/proof.log" 2>/dev/null || fail "the system did not boot; see $RESULTS/boot.log"
cp "$HOUSE"/root/proof-*.png "$RESULTS/" 2>/dev/null
cat "$RESULTS/proof.log"
grep -q '^all proved' "$RESULTS/proof.log"
