# shellcheck shell=sh disable=SC2034 # read by both
# What both proofs on a running system share: proof.sh in a container, proof-vm.sh on a computer. Findings go to file 3.
UNIT=legpress-kiosk.service
# Seconds within which a kiosk that was started is up.
UP_S=60
PYTHON=/usr/lib/legpress-kiosk/venv/bin/python

tell() { printf '%s\n' "$*" >&3; }
now_ms() { awk '{ printf "%d\n", $1 * 1000 }' /proc/uptime; }
began_ms=$(now_ms)

# proved TEXT: one line of the table, with the seconds since the line before.
proved() {
    tell "$(printf 'proved %4d s  %s' $((($(now_ms) - began_ms) / 1000)) "$*")"
    began_ms=$(now_ms)
}

fail() {
    {
        systemctl status --no-pager "$UNIT"
        journalctl -b -u "$UNIT" --no-pager -n 60
    } >&3 2>&1
    tell "NOT PROVED: $*"
    exit 1
}

# The process that shows the pages: the newest of the unit whose command line says so.
child() { pgrep -u kiosk -n -f -- ' -m kiosk(\.bench\.guard\.mishap [^ ]+ [^ ]+)? run' || true; }

# within SECONDS COMMAND...: tries it until it succeeds; prints the milliseconds, or fails after the limit.
within() {
    limit_ms=$(($1 * 1000))
    shift
    since_ms=$(now_ms)
    until "$@"; do
        [ $(($(now_ms) - since_ms)) -lt "$limit_ms" ] || return 1
        sleep 0.1
    done
    echo $(($(now_ms) - since_ms))
}

other_than() {
    found=$(child)
    [ -n "$found" ] && [ "$found" != "$1" ]
}

# Whether the kiosk that runs now is the one that was started last, and has said that it is up.
is_up() {
    journalctl -u "$UNIT" -b -o cat --no-pager | awk -v child="$(child)" '
        /the kiosk .*is started as process/ { pid = $NF; up = 0 }
        /the kiosk .*is up after/ { up = 1 }
        END { exit !(up && pid == child) }'
}

# What starts has a longer time limit than what runs, so nothing is tried on it before.
wait_until_up() {
    within "$UP_S" is_up >/dev/null || fail "the kiosk is not up within $UP_S s."
    sleep 1
}

# The sandbox, asked of the kernel for the running kiosk.
is_sandboxed() {
    for line in 'NoNewPrivs:.1' 'Seccomp:.2' 'CapEff:.0000000000000000' 'CapBnd:.0000000000000000'; do
        grep -q "^$line" "/proc/$(child)/status" || fail "the sandbox: $line is missing."
    done
}

# replaced NAME VICTIM: within 12 s, by another process. Sets took.
replaced() {
    took=$(within 12 other_than "$2") || fail "$1: not replaced within 12 s."
}
