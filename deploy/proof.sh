#!/bin/sh
# Runs inside the booted container of prove-boot.sh, as root: hangs, kills and crashes the kiosk and looks at the screen.
set -u
KILLS=50
# shellcheck source=/dev/null
[ -f /root/proof.conf ] && . /root/proof.conf
UNIT=legpress-kiosk.service
PYTHON=/usr/lib/legpress-kiosk/venv/bin/python

fail() {
    echo "NOT PROVED: $*"
    systemctl status --no-pager "$UNIT"
    journalctl -u "$UNIT" --no-pager -n 60
    exit 1
}
proved() { echo "proved: $*"; }
now_ms() { awk '{ printf "%d\n", $1 * 1000 }' /proc/uptime; }

# The process that shows the pages: the newest of the unit whose command line says so.
child() { pgrep -u kiosk -n -f -- ' -m kiosk run' || pgrep -u kiosk -n -f -- 'kiosk.*safe' || true; }

picture() {
    setpriv --reuid kiosk --regid kiosk --clear-groups -- env XDG_RUNTIME_DIR=/run/legpress-kiosk WAYLAND_DISPLAY=wayland-0 \
        grim /run/legpress-kiosk/picture.png 2>/dev/null && cp /run/legpress-kiosk/picture.png "/root/proof-$1.png"
}
shows_a_page() { picture "$1" && QT_QPA_PLATFORM=offscreen $PYTHON -B /root/look.py "/root/proof-$1.png" 1280x720 2>/dev/null; }

# Waits until a page is on the screen; prints the milliseconds, or fails after the limit in seconds.
wait_for_page() {
    began=$(now_ms)
    until shows_a_page "$1"; do
        [ $(($(now_ms) - began)) -lt $(($2 * 1000)) ] || return 1
        sleep 0.2
    done
    echo $(($(now_ms) - began))
}

# Waits until another process than $1 shows the pages; prints the milliseconds.
wait_for_other() {
    began=$(now_ms)
    while :; do
        found=$(child)
        if [ -n "$found" ] && [ "$found" != "$1" ]; then break; fi
        [ $(($(now_ms) - began)) -lt $(($2 * 1000)) ] || return 1
        sleep 0.1
    done
    echo $(($(now_ms) - began))
}

# Waits until the kiosk that was started last has said that it is up; what starts has a longer time limit than what runs.
wait_until_up() {
    began=$(now_ms)
    until journalctl -u "$UNIT" -b -o cat --no-pager | grep -E 'the kiosk .*(is started as process|is up after)' | tail -n 1 | grep -q 'is up'; do
        [ $(($(now_ms) - began)) -lt 60000 ] || fail "the kiosk is not up within 60 s."
        sleep 0.2
    done
    sleep 1
}

starts_sandboxed() {
    systemctl start "$UNIT" || fail "the unit does not start."
    took=$(wait_for_page start 40) || fail "no page within 40 s of the start."
    wait_until_up
    up=$(journalctl -u "$UNIT" -b -o cat --no-pager | sed -n 's/.*the kiosk (full) is up after //p' | tail -n 1)
    group=$(cat "/proc/$(child)/cgroup")
    case "$group" in *"/system.slice/$UNIT"*) ;; *) fail "the kiosk runs outside its unit: $group" ;; esac
    status=/proc/$(child)/status
    for line in 'NoNewPrivs:.1' 'Seccomp:.2' 'CapEff:.0000000000000000' 'CapBnd:.0000000000000000'; do
        grep -q "^$line" "$status" || fail "the sandbox: $line is missing."
    done
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

# hang NAME SIGNAL-COMMAND: a stopped kiosk is replaced within 12 s.
hang() {
    wait_until_up
    victim=$(child)
    kill -STOP "$victim" || fail "there is no kiosk to stop."
    took=$(wait_for_other "$victim" 12) || fail "$1: not replaced within 12 s."
    shown=$(wait_for_page "$1" 20) || fail "$1: no page within 20 s of the replacement."
    proved "$1: replaced after $took ms, a page $shown ms later"
}

hung_supervisor() {
    wait_until_up
    before=$(systemctl show -P NRestarts "$UNIT")
    victim=$(pgrep -u kiosk -o -f -- ' -m kiosk supervise')
    began=$(now_ms)
    kill -STOP "$victim"
    until [ "$(systemctl show -P NRestarts "$UNIT")" != "$before" ]; do
        [ $(($(now_ms) - began)) -lt 25000 ] || fail "a hung supervisor is not noticed."
        sleep 0.2
    done
    took=$(($(now_ms) - began))
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
        wait_for_other "$victim" 60 >/dev/null || fail "crash $crashes: nothing came after it."
    done
    sleep 6
    shows_a_page safe || fail "nothing to be seen after three crashes."
    tr '\0' ' ' <"/proc/$(child)/cmdline" | grep -q -- 'safe' || fail "no safe mode after three crashes: $(tr '\0' ' ' <"/proc/$(child)/cmdline")"
    proved "three crashes: safe mode is on the screen"
}

starts_sandboxed
has_no_network
hang "hung kiosk"
hung_supervisor
random_kills
crash_loop
# Not every host gives the container its control of memory; then MemoryMax does not act here either.
peak=/sys/fs/cgroup/system.slice/$UNIT/memory.peak
if [ -r "$peak" ]; then echo "memory at most: $(($(cat "$peak") / 1048576)) MB"; else echo "memory: not controlled on this host"; fi
echo "score: $(systemd-analyze security "$UNIT" --no-pager | tail -n 1)"
echo "all proved in the booted system"
