#!/bin/sh
# Builds the Debian package of the kiosk for the release it runs on: sh deploy/package/build.sh [--out DIR] [--revision N]
# Needs python3-venv and the packages of deploy/packages.txt; no root. What it does is in stage.sh.
set -u
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
# shellcheck source=deploy/setup.sh
. "$ROOT/deploy/setup.sh"
# shellcheck source=deploy/package/stage.sh
. "$ROOT/deploy/package/stage.sh"
PERSON=
LARGEST_BYTES=$((45 * 1000 * 1000))
OUT=$ROOT/dist
REVISION=1
began=$(date +%s)

refuse() {
    say "build.sh: $*"
    exit 2
}

while [ $# -gt 0 ]; do
    case "$1" in
        --out | --revision)
            [ $# -ge 2 ] || refuse "$1 needs a value."
            if [ "$1" = --out ]; then OUT=$2; else REVISION=$2; fi
            shift 2
            ;;
        --help | -h)
            say "usage: sh deploy/package/build.sh [--out DIR] [--revision N]"
            exit 0
            ;;
        *) refuse "'$1' is no option; --out DIR, --revision N or --help" ;;
    esac
done
case "$REVISION" in '' | *[!0-9]*) refuse "revision '$REVISION' is no number." ;; esac
command -v dpkg-deb >/dev/null 2>&1 || refuse "dpkg-deb is missing: packages are built on Debian 12 or 13."

RELEASE=$(sed -n 's/^VERSION_ID="\{0,1\}\([0-9]*\).*/\1/p' /etc/os-release)
[ -n "$(shell_packages "$RELEASE")" ] || refuse "packages are built on Debian 12 or 13, for the release they are built on."
# The environment belongs to Debian's own Python, of exactly this minor version.
PYTHON=$(readlink -f /usr/bin/python3) || refuse "python3 is missing."
MINOR=$("$PYTHON" -I -c 'import sys; print(sys.version_info[1])')
ARCHITECTURE=$(dpkg --print-architecture)
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$ROOT/kiosk/__init__.py")-$REVISION~deb$RELEASE
: "${SOURCE_DATE_EPOCH:=$(git -C "$ROOT" -c safe.directory='*' log -1 --format=%ct 2>/dev/null || stat -c %Y "$ROOT/pyproject.toml")}"
export SOURCE_DATE_EPOCH
mkdir -p "$OUT" || refuse "the folder $OUT cannot be made."
OUT=$(CDPATH='' cd -- "$OUT" && pwd -P) || exit 1
umask 022
WORK=$(mktemp -d) || exit 1
trap 'rm -rf "$WORK"' EXIT
STAGE=$WORK/stage
mkdir -p "$STAGE/DEBIAN"

write_control() {
    sed -e "s/@VERSION@/$VERSION/" -e "s/@ARCHITECTURE@/$ARCHITECTURE/" -e "s/@DEPENDS@/$(depends "$RELEASE" "$MINOR")/" \
        -e "s/@SIZE@/$(du -sk --apparent-size "$STAGE" | cut -f 1)/" "$ROOT/deploy/package/control.in" >"$STAGE/DEBIAN/control"
    for script in postinst prerm postrm; do install -m 755 "$ROOT/deploy/package/$script" "$STAGE/DEBIAN/$script"; done
    (cd "$STAGE" && find . -type f ! -path './DEBIAN/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum) >"$STAGE/DEBIAN/md5sums"
}

write_documents() {
    {
        printf 'legpress-kiosk (%s) unstable; urgency=medium\n\n' "$VERSION"
        printf '  * See CHANGELOG.md of this version.\n\n -- Leg press kiosk <kiosk@localhost>  %s\n' \
            "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
    } | gzip -9n >"$STAGE$DOC/changelog.Debian.gz"
    gzip -9nc "$ROOT/CHANGELOG.md" >"$STAGE$DOC/changelog.gz"
    install -D -m 644 "$ROOT/deploy/package/lintian-overrides" "$STAGE/usr/share/lintian/overrides/legpress-kiosk"
    "$STAGE$LIB/venv/bin/python" -I -B - >"$STAGE$DOC/libraries.txt" <<'X'
from importlib import metadata

for found in sorted(metadata.distributions(), key=lambda each: each.name.lower()):
    licence = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    print(found.name, found.version, (licence.splitlines() or [""])[0], sep="\t")
X
}

say "Building legpress-kiosk $VERSION for $ARCHITECTURE with Python 3.$MINOR"
stage_environment "$STAGE" "$PYTHON"
prove_environment "$STAGE"
stage_files "$STAGE"
write_documents
write_control
if grep -rqF "$WORK" "$STAGE"; then fail "The package names the folder it was built in: $(grep -rlF "$WORK" "$STAGE" | head -n 3)"; fi
find "$STAGE" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
DEB=$OUT/legpress-kiosk_${VERSION}_$ARCHITECTURE.deb
quietly dpkg-deb --root-owner-group -Zxz --build "$STAGE" "$DEB" || fail "dpkg-deb could not build the package."
size=$(stat -c %s "$DEB")
[ "$size" -le "$LARGEST_BYTES" ] || fail "$DEB has $size bytes; $LARGEST_BYTES are allowed."
say "$DEB: $size bytes, $(du -sk --apparent-size "$STAGE$LIB" | cut -f 1) kB installed, in $(($(date +%s) - began)) s."
