#!/bin/sh
# Installs the kiosk from this checkout on a machine without its package, with the same result:
#   sudo sh deploy/install.sh [--dry-run]      sudo sh deploy/install.sh --uninstall | --purge [--dry-run]
# It asks nothing. --uninstall keeps records and settings, --purge removes them and the user too. Run again, it updates.
set -u
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
# shellcheck source=deploy/setup.sh
. "$ROOT/deploy/setup.sh"
# shellcheck source=deploy/package/stage.sh
. "$ROOT/deploy/package/stage.sh"
PERSON=
DRY=
DO=install
MANIFEST=$LIB/manifest
FOLDERS=$LIB/manifest.folders
SCRIPTS=$LIB/scripts
SHELL_PACKAGES=
# The scripts are those of the package; Debian's tool for units asks who calls.
export DPKG_MAINTSCRIPT_PACKAGE=legpress-kiosk

refuse() {
    say "install.sh: $*"
    exit 2
}
usage() {
    say "usage: sudo sh deploy/install.sh [--uninstall | --purge] [--dry-run]"
    exit "$1"
}

for argument in "$@"; do
    case "$argument" in
        --dry-run) DRY=yes ;;
        --uninstall | --purge) DO=${argument#--} ;;
        --help | -h) usage 0 ;;
        *) refuse "'$argument' is no option; --dry-run, --uninstall, --purge or --help" ;;
    esac
done

check_machine() {
    case "$(sed -n 's/^VERSION_ID="\{0,1\}\([0-9]*\).*/\1/p' /etc/os-release) $(sed -n 's/^ID=//p' /etc/os-release)" in
        '12 debian') SHELL_PACKAGES=$(shell_packages 12) ;;
        '13 debian' | '13 raspbian') SHELL_PACKAGES=$(shell_packages 13) ;;
        *) refuse "this is neither Debian 12 nor 13." ;;
    esac
    if dpkg-query -W -f '${db:Status-Status}' legpress-kiosk 2>/dev/null | grep -qx installed; then
        refuse "the package legpress-kiosk is installed; update or remove that one with apt."
    fi
    [ -n "$DRY" ] || [ "$(id -u)" -eq 0 ] || refuse "only root may do this; start it with sudo."
}

missing_of_all() {
    # shellcheck disable=SC2086 # a list of package names
    { packages_of must; packages_of font; printf '%s\n' $SHELL_PACKAGES systemd udev; } | not_installed | tr '\n' ' '
}

files_to_place() { awk '!/^[[:space:]]*(#|$)/ { print $3 }' "$ROOT/deploy/package/files.txt"; }

show_plan() {
    needed=$(missing_of_all)
    say "would install Debian packages: ${needed:-none, all are there}"
    say "would make the virtual environment $LIB/venv from deploy/requirements.lock, hash-checked and trimmed"
    files_to_place | while read -r name; do say "would write $name"; done
    say "would write documents and licences to $DOC"
    say "would make the user kiosk, /var/lib/legpress-kiosk, /var/cache/legpress-kiosk and, if missing, the files in /etc/legpress-kiosk"
    say "would enable legpress-kiosk.service and legpress-kiosk-clock, and switch Ctrl-Alt-Del off"
    say "nothing is changed (--dry-run)."
}

# Files of the version before that this one does not have.
remove_old() {
    [ -f "$MANIFEST" ] || return 0
    sort -r "$MANIFEST" | grep -vxFf "$1" | while read -r name; do rm -f "$name"; done
}

# new_folders STAGE: those that were made for it, also by an installation before this one.
new_folders() {
    if [ -f "$FOLDERS" ]; then cat "$FOLDERS"; fi
    (cd "$1" && find . -mindepth 1 -type d -printf '/%P\n') | while read -r name; do [ -d "$name" ] || printf '%s\n' "$name"; done
}

install_all() {
    began=$(date +%s)
    needed=$(missing_of_all)
    if [ -n "$needed" ]; then install_packages "$needed" "" || fail "Some Debian packages could not be installed; apt says why above."; fi
    WORK=$(mktemp -d) || exit 1
    trap 'rm -rf "$WORK"' EXIT
    umask 022
    stage=$WORK/stage
    mkdir "$stage"
    say "Making $LIB"
    stage_environment "$stage" "$(readlink -f /usr/bin/python3)"
    prove_environment "$stage"
    stage_files "$stage"
    for script in postinst prerm postrm; do install -D -m 755 "$ROOT/deploy/package/$script" "$stage$SCRIPTS/$script"; done
    (cd "$stage" && find . ! -type d -printf '/%P\n') >"$WORK/manifest"
    new_folders "$stage" | LC_ALL=C sort -u >"$WORK/folders"
    was=
    if [ -f "$MANIFEST" ]; then was=before; fi
    remove_old "$WORK/manifest"
    (cd "$stage" && tar --owner=root --group=root -cf - .) | tar -C / --no-overwrite-dir -xpf - ||
        fail "The files could not be written; is the disk full?"
    printf '%s\n' "$MANIFEST" "$FOLDERS" >>"$WORK/manifest"
    cp "$WORK/manifest" "$MANIFEST" && cp "$WORK/folders" "$FOLDERS" || exit 1
    "$SCRIPTS/postinst" configure $was || fail "The machine could not be settled; the lines above say why."
    say "Installed in $(($(date +%s) - began)) s. Check it with: sudo legpress-kiosk doctor"
}

uninstall_all() {
    [ -f "$MANIFEST" ] || refuse "there is nothing to remove: $MANIFEST is missing."
    if [ -n "$DRY" ]; then
        say "would stop and disable the kiosk and remove $(wc -l <"$MANIFEST") files"
        if [ "$DO" = purge ]; then say "would remove records, calibration, settings and the user kiosk"; fi
        say "nothing is changed (--dry-run)."
        return 0
    fi
    WORK=$(mktemp -d) || exit 1
    trap 'rm -rf "$WORK"' EXIT
    cp "$SCRIPTS/postrm" "$MANIFEST" "$FOLDERS" "$WORK/" || exit 1
    "$SCRIPTS/prerm" remove
    while read -r name; do rm -f "$name"; done <"$WORK/manifest"
    LC_ALL=C sort -r "$WORK/manifest.folders" | while read -r name; do rmdir "$name" 2>/dev/null; done
    "$WORK/postrm" remove
    # The units are gone, and so must be what starts them.
    for unit in legpress-kiosk.service legpress-kiosk-x11.service legpress-kiosk-clock.service legpress-kiosk-clock.timer; do
        deb-systemd-helper purge "$unit" >/dev/null
    done
    if [ "$DO" = purge ]; then "$WORK/postrm" purge; fi
    say "Removed. Debian packages that were installed for it stay."
}

check_machine
case "$DO${DRY:+ dry}" in
    'install dry') show_plan ;;
    install) install_all ;;
    *) uninstall_all ;;
esac
