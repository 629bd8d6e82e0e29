# shellcheck shell=sh
# Reads /etc/legpress-kiosk/machine.conf, and what staff chose on the screen, for the scripts beside it.
# Files are read, never executed.
CONFIG_DIR=${LEGPRESS_CONFIG:-/etc/legpress-kiosk}
TURN_DIR=${LEGPRESS_STATE:-/var/lib/legpress-kiosk}/screen

complain() { printf '%s\n' "$*" >&2; }

# setting NAME: its value, without quotes and outer blanks; the last line of that name rules; empty when there is none.
setting() {
    sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*//p" "$CONFIG_DIR/machine.conf" 2>/dev/null |
        sed -n '$ { s/[[:space:]]*$//; s/^"\(.*\)"$/\1/; s/^'"'"'\(.*\)'"'"'$/\1/; p; }'
}

# staffs_turn kept|try: 0, 90, 180 or 270 out of that file of staff's; fails for whatever else is in it. Root reads it too, in a
# folder that the kiosk may write: never through a link, never waiting, never more than a word.
staffs_turn() {
    word=$(dd if="$TURN_DIR/$1" iflag=nofollow,nonblock bs=8 count=1 2>/dev/null | tr -d '\0')
    case "$word" in 0 | 90 | 180 | 270) echo "$word" ;; *) return 1 ;; esac
}

# ROTATE: 0, 90, 180 or 270; anything else is told and counts as 0.
mounted() {
    turned=$(setting ROTATE)
    case "$turned" in
        '') echo 0 ;;
        0 | 90 | 180 | 270) echo "$turned" ;;
        *)
            complain "$CONFIG_DIR/machine.conf: ROTATE=$turned is no rotation; 0, 90, 180 or 270. The screen is not turned."
            echo 0
            ;;
    esac
}

# By how much the picture is turned: what staff try, what staff kept, how the panel is mounted.
rotation() {
    if [ -n "${LEGPRESS_TURN:-}" ]; then echo "$LEGPRESS_TURN"; else staffs_turn try || staffs_turn kept || mounted; fi
}

# Once for each start of the shell: how it is turned, for everything inside it. A try is used up before it is shown: the next start,
# whatever the reason for it, goes back to what was kept.
decide_turn() {
    if tried=$(staffs_turn try) && rm -f "$TURN_DIR/try"; then
        LEGPRESS_TURN=$tried LEGPRESS_TURN_TRIED=1
    else
        LEGPRESS_TURN=$(staffs_turn kept || mounted) LEGPRESS_TURN_TRIED=
    fi
    export LEGPRESS_TURN LEGPRESS_TURN_TRIED LEGPRESS_TURN_DIR="$TURN_DIR"
}
