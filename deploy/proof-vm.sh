#!/bin/sh
# Runs on the computer that prove-vm.sh starts, as root, once after each start. How far it came is noted on the data partition.
set -u
stty -F /dev/ttyS1 raw -echo
exec 3<>/dev/ttyS1
# shellcheck source=deploy/proof-common.sh
. /root/proof-common.sh
# shellcheck source=/dev/null
. /root/proof.conf
STAGE=/data/proof-stage
DATA=/var/lib/legpress-kiosk

# ask WHAT: somebody in front of the computer does it.
ask() {
    tell "ask $*"
    IFS= read -r answer <&3
    [ "$answer" = ok ]
}
sees_page() {
    sleep 0.5
    ask look "$1"
}
on_screen() { within 30 sees_page "$1" >/dev/null || fail "on the screen ($1): $answer"; }
next_stage() {
    echo "$1" >"$STAGE"
    sync
}

starts_by_itself() {
    wait_until_up
    [ -z "$(systemctl show -P DropInPaths "$UNIT")" ] || fail "the unit is not the one that is shipped."
    is_sandboxed
    case "$(cat "/proc/$(child)/cgroup")" in *"/system.slice/$UNIT"*) ;; *) fail "the kiosk runs outside its unit." ;; esac
    group=/sys/fs/cgroup/system.slice/$UNIT
    [ "$(cat "$group/memory.max")" = 1073741824 ] || fail "its memory is not limited."
    on_screen "own-console"
    proved "the shipped unit on tty1, screen by DRM and seatd, not turned: a page fills the screen;" \
        "memory at most $(($(cat "$group/memory.peak") / 1048576)) MB of 1024"
}

says_live() { journalctl -u "$UNIT" -b -o cat --no-pager | grep 'sensor: ' | tail -n 1 | grep -q 'sensor: live'; }
says_lost() { ! says_live; }

sensor_comes_and_goes() {
    ask plug || fail "plugging the sensor in: $answer"
    live=$(within 20 says_live) || fail "the sensor is plugged in, and the kiosk does not read it: $(ls -lR /dev/legpress 2>&1)"
    port=$(basename "$(readlink -f /dev/legpress/sensor)")
    [ "$(cat "/sys/class/tty/$port/device/latency_timer")" = 1 ] || fail "the adapter holds samples back."
    udevadm info -q property "/dev/$port" | grep -qx 'ID_MM_PORT_IGNORE=1' || fail "a modem manager may write into the sensor."
    [ "$(stat -Lc '%G %a' /dev/legpress/sensor)" = 'dialout 660' ] || fail "the port's rights: $(stat -Lc '%U %G %a' /dev/legpress/sensor)"
    ask unplug || fail "unplugging the sensor: $answer"
    lost=$(within 10 says_lost) || fail "an unplugged sensor is not told."
    ask plug || fail "plugging the sensor in again: $answer"
    again=$(within 20 says_live) || fail "the sensor that came back is not read."
    proved "a sensor's FTDI adapter plugged in while it runs: named, latency 1 ms, no modem manager, live after $live ms;" \
        "unplugged and told after $lost ms, live again after $again ms"
}

keys_do_nothing() {
    before=$(child)
    ask keys ctrl-alt-f2 ctrl-alt-f3 alt-f2 alt-f4 ctrl-alt-delete ctrl-alt-delete ctrl-alt-backspace alt-tab ctrl-q ctrl-c meta_l esc \
        alt-sysrq-b alt-sysrq-k ctrl-alt-esc || fail "pressing keys: $answer"
    [ "$(cat /sys/class/tty/tty0/active)" = tty1 ] || fail "keys lead to another console."
    [ "$(child)" = "$before" ] || fail "keys end the kiosk."
    on_screen "keys-$1"
    proved "$1: no key of a keyboard leads to another console, ends the kiosk or restarts the computer"
}

turned() {
    sed -i 's/^ROTATE=.*/ROTATE=90/' /etc/legpress-kiosk/machine.conf
    before=$(child)
    legpress-kiosk-apply || fail "the rotation cannot be applied."
    within 60 other_than "$before" >/dev/null || fail "the kiosk is not started again for its rotation."
    wait_until_up
    on_screen turned-90
    sed -i 's/^ROTATE=.*/ROTATE=0/' /etc/legpress-kiosk/machine.conf
    proved "turned by 90 on a real output: a page fills the screen"
}

x11_unit() {
    systemctl disable --now -q "$UNIT" || fail "the unit for cage does not stop."
    UNIT=legpress-kiosk-x11.service
    systemctl enable --now -q "$UNIT" || fail "the X11 unit does not start."
    wait_until_up
    [ -z "$(systemctl show -P DropInPaths "$UNIT")" ] || fail "the unit is not the one that is shipped."
    is_sandboxed
    [ "$(ps -o user= -C Xorg | sort -u)" = kiosk ] || fail "the X server runs as $(ps -o user= -C Xorg)."
    on_screen x11
    up=$(journalctl -u "$UNIT" -b -o cat --no-pager | sed -n 's/.*the kiosk (full) is up after //p' | tail -n 1)
    proved "X11 unit: Xorg on tty1 as the unprivileged user, sandboxed, a page fills the screen; the kiosk up $up after its start"
    keys_do_nothing X11
    victim=$(child)
    kill -STOP "$victim"
    replaced "X11, hung kiosk" "$victim"
    wait_until_up
    on_screen x11-again
    main=$(systemctl show -P MainPID "$UNIT")
    kill -KILL "$(pgrep -u kiosk -x Xorg)"
    after=$(within 20 main_other_than "$main") || fail "X11: no restart after the server was killed."
    wait_until_up
    on_screen x11-server
    proved "X11 unit: a hung kiosk is replaced after $took ms, a killed server restarted with everything after $after ms"
    systemctl disable --now -q "$UNIT" || fail "the X11 unit does not stop."
    [ -z "$(pgrep -u kiosk -x Xorg)$(child)" ] || fail "something of the X11 unit goes on: $(pgrep -u kiosk -a)"
    UNIT=legpress-kiosk.service
    systemctl enable --now -q "$UNIT" || fail "the unit for cage does not start again."
    wait_until_up
    on_screen cage-again
    proved "and back to cage; nothing of the X server stays"
}

main_other_than() {
    now=$(systemctl show -P MainPID "$UNIT")
    [ "$now" != 0 ] && [ "$now" != "$1" ]
}

seal() {
    legpress-kiosk-seal --dry-run >/dev/null || fail "the plan for sealing."
    grep -q legpress-kiosk /etc/fstab && fail "the plan for sealing changes something."
    touch /etc/proof-before-sealing
    legpress-kiosk-seal >/dev/null || fail "sealing."
    next_stage sealed
    systemctl reboot
}

is_sealed() {
    [ "$(findmnt -n -o FSTYPE /)" = overlay ] || fail "the root is no overlay: $(findmnt /)"
    findmnt -n -o OPTIONS /media/root-ro | tr , '\n' | grep -qx ro || fail "the system below the layer can be written."
    [ -e /etc/proof-before-sealing ] || fail "what was there before sealing is not there."
    [ "$(findmnt -n -o SOURCE "$DATA" | sed 's/.*\[\(.*\)\]/\1/')" = /records ] || fail "records are not on the data partition: $(findmnt "$DATA")"
    # Without the service, whose time limits an emulated computer misses: the program itself, on the system as it is.
    QT_QPA_PLATFORM=offscreen legpress-kiosk screenshot --screen attract --out /tmp/pictures >/dev/null || fail "the kiosk draws no page."
}

calibrated() { find "$DATA/machine" -type f -exec sha256sum {} +; }

sealed() {
    is_sealed
    if touch /media/root-ro/etc/proof-below 2>/dev/null; then fail "the system below the layer was written."; fi
    touch /etc/proof-forgotten
    rm /etc/proof-before-sealing
    legpress-kiosk calibrate --bottom-raw 0 --top-raw 620000 --travel-mm 620 --rack-mm 585 --depth-limit-mm 170 --lockout-limit-mm 555 \
        >/dev/null || fail "the sealed computer cannot be calibrated."
    calibrated >/data/proof-calibrated
    systemctl start legpress-kiosk-clock-save.service || fail "the time is not kept."
    if legpress-kiosk-update --unsigned /root >/dev/null 2>&1; then fail "a sealed computer was updated."; fi
    proved "sealed: the root is an overlay over a read-only disk; the kiosk draws a page and is calibrated; an update is refused"
    next_stage cut
    ask cut
}

after_power_cut() {
    is_sealed
    if [ -e /etc/proof-forgotten ]; then fail "a change outlived the restart."; fi
    [ -s /data/proof-calibrated ] || fail "nothing was calibrated."
    [ "$(calibrated)" = "$(cat /data/proof-calibrated)" ] || fail "the calibration is gone."
    [ "$(date -u +%s)" -ge "$(cat "$DATA/clock")" ] || fail "the clock stands before the last time seen."
    boots=$(journalctl --list-boots -q --no-pager | wc -l)
    [ "$boots" -ge 2 ] || fail "the journal of the time before is gone."
    journalctl -b -u legpress-kiosk-clock.service -o cat --no-pager | grep -q 'set forward' || fail "the clock was not set forward."
    proved "power cut while sealed, the clock back in 2022: what was changed is undone, the calibration stays," \
        "journal of $boots starts kept, clock set forward"
    legpress-kiosk-unseal >/dev/null || fail "unsealing."
    next_stage open
    systemctl reboot
}

open() {
    [ "$(findmnt -n -o FSTYPE /)" = ext4 ] || fail "the root is still no disk: $(findmnt /)"
    touch /etc/proof-stays || fail "the root cannot be written after unsealing."
    [ "$(calibrated)" = "$(cat /data/proof-calibrated)" ] || fail "the calibration is gone after unsealing."
    proved "unsealed: the disk can be written again, the records are the same"
}

case "$(cat "$STAGE" 2>/dev/null)" in
    '') seal ;;
    sealed) sealed ;;
    cut) after_power_cut ;;
    open)
        open
        # Pages, keys, sensor and both units need a computer that is as quick as a real one.
        if [ "$QUICK" = yes ]; then
            systemctl enable --now -q "$UNIT" || fail "the unit does not start."
            starts_by_itself
            sensor_comes_and_goes
            keys_do_nothing cage
            turned
            x11_unit
        fi
        tell "all proved on a computer of its own"
        systemctl poweroff
        ;;
esac
