#!/bin/sh
# Runs inside the booted container of prove-boot.sh, as root: hangs, kills and crashes the kiosk and looks at the screen.
set -u
KILLS=50
exec 3>&1
# shellcheck source=/dev/null
[ -f /root/proof.conf ] && . /root/proof.conf
# shellcheck source=deploy/proof-common.sh
. /root/proof-common.sh
DROP_INS=/etc/systemd/system/$UNIT.d
HAPPENED=/run/legpress-kiosk/happened

as_kiosk() { setpriv --reuid kiosk --regid kiosk --clear-groups -- env XDG_RUNTIME_DIR=/run/legpress-kiosk "$@"; }

picture() {
    rm -f /run/legpress-kiosk/picture.png
    case "$UNIT" in
        *x11*) as_kiosk DISPLAY=:0 QT_QPA_PLATFORM=xcb $PYTHON -B -c 'from PySide6.QtGui import QGuiApplication as Application
application = Application([])
application.primaryScreen().grabWindow(0).save("/run/legpress-kiosk/picture.png")' ;;
        *) as_kiosk WAYLAND_DISPLAY=wayland-0 grim /run/legpress-kiosk/picture.png ;;
    esac 2>/dev/null
    cp /run/legpress-kiosk/picture.png "/root/proof-$1.png" 2>/dev/null
}
shows_a_page() { picture "$1" && QT_QPA_PLATFORM=offscreen $PYTHON -B /root/look.py "/root/proof-$1.png" 1280x720 2>/dev/null; }

# Waits until a page is on the screen; prints the milliseconds, or fails after the limit in seconds.
wait_for_page() { within "$2" shows_a_page "$1"; }

starts_sandboxed() {
    systemctl start "$UNIT" || fail "the unit does not start."
    took=$(wait_for_page start 40) || fail "no page within 40 s of the start."
    wait_until_up
    up=$(journalctl -u "$UNIT" -b -o cat --no-pager | sed -n 's/.*the kiosk (full) is up after //p' | tail -n 1)
    group=$(cat "/proc/$(child)/cgroup")
    case "$group" in *"/system.slice/$UNIT"*) ;; *) fail "the kiosk runs outside its unit: $group" ;; esac
    is_sandboxed
    proved "the unit runs sandboxed in its own control group; the page behind after $took ms, the kiosk up $up later"
}

has_no_network() {
    main=$(systemctl show -P MainPID "$UNIT")
    for protocol in tcp tcp6 udp udp6 raw raw6; do
        [ "$(tail -n +2 "/proc/$main/net/$protocol" 2>/dev/null | wc -l)" -eq 0 ] || fail "a socket of kind $protocol is open."
    done
    # The same restriction, asked of the kernel by a process under it.
    said=$(systemd-run --quiet --pipe --wait -p RestrictAddressFamilies="AF_UNIX AF_NETLINK" -p User=kiosk "$PYTHON" -c \
        'import socket
try: socket.socket(socket.AF_INET)
except OSError as error: print(error.errno)')
    [ "$said" = 97 ] || fail "an internet socket can be opened: $said"
    proved "no internet socket is open in the unit, and none can be opened"
}

# A stopped kiosk: every thread of it stands still.
stopped_kiosk() {
    wait_until_up
    victim=$(child)
    kill -STOP "$victim" || fail "there is no kiosk to stop."
    replaced "stopped kiosk" "$victim"
    shown=$(wait_for_page stopped 20) || fail "stopped kiosk: no page within 20 s of the replacement."
    proved "stopped kiosk: replaced after $took ms, a page $shown ms later"
}

# hung PART CODE: one thread of a living kiosk hangs, by the shipped kiosk/bench/guard/mishap.py, which says when; the unit
# is the shipped one but for what it starts. The supervisor has to say why, and to start another.
hung() {
    systemctl stop "$UNIT"
    mkdir -p "$DROP_INS"
    printf '[Service]\nEnvironment=LEGPRESS_COMMAND=/usr/local/bin/proof-hung PROOF_PART=%s\n' "$1" >"$DROP_INS/hung.conf"
    systemctl daemon-reload
    since=$(date +%s)
    systemctl start "$UNIT" || fail "hung $1: the unit does not start."
    within 60 [ -e "$HAPPENED" ] >/dev/null || fail "hung $1: it did not come to it."
    victim=$(child)
    replaced "hung $1" "$victim"
    shown=$(wait_for_page "hung-$1" 20) || fail "hung $1: no page within 20 s of the replacement."
    wait_until_up
    journalctl -u "$UNIT" --since "@$since" -o cat --no-pager | grep -q "the kiosk (full) is ended: $2 " || fail "hung $1: not by its code $2."
    # From the hang, as it says itself, to the next start, as the supervisor says.
    took=$(journalctl -u "$UNIT" --since "@$since" -o short-unix --no-pager |
        awk '/mishap: / { hung = $1 } hung && /the kiosk \(full\) is started/ { printf "%d\n", ($1 - hung) * 1000; exit }')
    [ "${took:-99999}" -le 12000 ] || fail "hung $1: replaced after $took ms only."
    [ "$(systemctl show -P NRestarts "$UNIT")" = 0 ] || fail "hung $1: systemd had to help."
    proved "hung $1 ($2): the kiosk replaced after $took ms, a page $shown ms later"
}

# Settings again as shipped.
nothing_hangs() {
    rm -f "$DROP_INS/hung.conf"
    systemctl daemon-reload
    systemctl stop "$UNIT"
    systemctl start "$UNIT" || fail "the unit does not start again."
}

restarts_other_than() { [ "$(systemctl show -P NRestarts "$UNIT")" != "$1" ]; }

hung_supervisor() {
    wait_until_up
    before=$(systemctl show -P NRestarts "$UNIT")
    victim=$(pgrep -u kiosk -o -f -- ' -m kiosk supervise')
    kill -STOP "$victim"
    took=$(within 25 restarts_other_than "$before") || fail "a hung supervisor is not noticed."
    wait_for_page supervisor 40 >/dev/null || fail "no page after the supervisor hung."
    proved "hung supervisor: systemd replaced everything after $took ms"
}

# Any process of the unit, at any time: compositor, supervisor, kiosk.
random_kills() {
    count=0
    longest=0
    while [ "$count" -lt "$KILLS" ]; do
        # shellcheck disable=SC2046 # a list of process numbers
        set -- $(cat "/sys/fs/cgroup/system.slice/$UNIT/cgroup.procs")
        [ $# -gt 0 ] || {
            sleep 0.3
            continue
        }
        pick=$(($(od -An -N2 -tu2 /dev/urandom) % $# + 1))
        shift $((pick - 1))
        kill -KILL "$1" 2>/dev/null
        count=$((count + 1))
        sleep "0.$(($(od -An -N1 -tu1 /dev/urandom) % 9 + 1))"
        took=$(wait_for_page kill 100) || fail "kill $count: no page within 100 s."
        if [ "$took" -gt "$longest" ]; then longest=$took; fi
    done
    systemctl is-active --quiet "$UNIT" || fail "the unit is not active after $KILLS kills."
    proved "$KILLS kills of random processes of the unit: always a page again, the longest wait $longest ms"
}

# Three crashes within ten minutes, and the machine says that guidance is off.
crash_loop() {
    systemctl stop "$UNIT"
    systemctl start "$UNIT"
    wait_for_page fresh 40 >/dev/null || fail "no page before the crashes."
    wait_until_up
    crashes=0
    while [ "$crashes" -lt 3 ]; do
        victim=$(child)
        if [ -z "$victim" ]; then
            sleep 0.2
            continue
        fi
        kill -ABRT "$victim"
        crashes=$((crashes + 1))
        within 60 other_than "$victim" >/dev/null || fail "crash $crashes: nothing came after it."
    done
    sleep 6
    shows_a_page safe || fail "nothing to be seen after three crashes."
    tr '\0' ' ' <"/proc/$(child)/cmdline" | grep -q -- 'safe' || fail "no safe mode after three crashes: $(tr '\0' ' ' <"/proc/$(child)/cmdline")"
    proved "three crashes: safe mode is on the screen"
}

# The variant for panels that cage cannot drive: X.Org's server with a driver that draws into memory.
x11_unit() {
    systemctl stop "$UNIT"
    UNIT=legpress-kiosk-x11.service
    systemctl start "$UNIT" || fail "the X11 unit does not start."
    wait_for_page x11 40 >/dev/null || fail "X11: no page within 40 s of the start."
    wait_until_up
    is_sandboxed
    [ "$(ps -o user= -C Xorg | sort -u)" = kiosk ] || fail "the X server runs as $(ps -o user= -C Xorg)."
    up=$(journalctl -u "$UNIT" -b -o cat --no-pager | sed -n 's/.*the kiosk (full) is up after //p' | tail -n 1)
    proved "X11: its unit starts Xorg as the unprivileged user, sandboxed, without cursor; a page fills the screen, the kiosk up after $up"
    victim=$(child)
    kill -STOP "$victim"
    replaced "X11, stopped kiosk" "$victim"
    wait_until_up
    wait_for_page x11-stopped 20 >/dev/null || fail "X11: no page after the kiosk was stopped."
    before=$(systemctl show -P NRestarts "$UNIT")
    pkill -KILL -u kiosk -x Xorg
    within 20 restarts_other_than "$before" >/dev/null || fail "X11: no restart after the server was killed."
    after=$(wait_for_page x11-server 40) || fail "X11: no page within 40 s after the server was killed."
    proved "X11: a stopped kiosk replaced after $took ms; a killed server starts again, a page $after ms later"
    systemctl stop "$UNIT"
    [ -z "$(pgrep -u kiosk -f 'Xorg|xinit|-m kiosk (run|supervise)')" ] || fail "X11: something outlives the unit: $(pgrep -u kiosk -a)"
    UNIT=legpress-kiosk.service
}

starts_sandboxed
has_no_network
stopped_kiosk
hung screen S51
hung reader S52
hung writer S53
nothing_hangs
hung_supervisor
random_kills
crash_loop
x11_unit
# Not every host gives the container its control of memory; then MemoryMax does not act here either.
peak=/sys/fs/cgroup/system.slice/$UNIT/memory.peak
memory="not controlled on this host"
if [ -r "$peak" ]; then memory="at most $(($(cat "$peak") / 1048576)) MB"; fi
verified=$(systemd-analyze verify --man=no "$UNIT" legpress-kiosk-x11.service legpress-kiosk-clock.service legpress-kiosk-clock-save.service \
    legpress-kiosk-clock.timer 2>&1) || fail "systemd-analyze verify: $verified"
for unit in "$UNIT" legpress-kiosk-x11.service; do
    systemd-analyze security --no-pager --threshold=21 "$unit" >/dev/null || fail "the sandbox of $unit is worse than 2.1."
done
exposure() { systemd-analyze security "$1" --no-pager | sed -n 's/.*Overall exposure level for [^:]*: \([0-9.]*\).*/\1/p'; }
proved "systemd-analyze: verify is content; exposure $(exposure "$UNIT"), X11 $(exposure legpress-kiosk-x11.service); memory $memory"
tell "all proved in the booted system"
