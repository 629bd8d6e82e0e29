# shellcheck shell=sh
# Reads /etc/legpress-kiosk/machine.conf for the scripts beside it. The file is read, never executed.
CONFIG_DIR=${LEGPRESS_CONFIG:-/etc/legpress-kiosk}

complain() { printf '%s\n' "$*" >&2; }

# setting NAME: its value, without quotes and outer blanks; the last line of that name rules; empty when there is none.
setting() {
    sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*//p" "$CONFIG_DIR/machine.conf" 2>/dev/null |
        sed -n '$ { s/[[:space:]]*$//; s/^"\(.*\)"$/\1/; s/^'"'"'\(.*\)'"'"'$/\1/; p; }'
}

# 0, 90, 180 or 270; anything else is told and counts as 0.
rotation() {
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
