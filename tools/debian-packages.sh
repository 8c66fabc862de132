#!/bin/sh
# What `make test-system` needs from Debian: installed when this runs as root, else named.
set -eu

# chromium: reads the admin page as a person would. tshark: runs the dissector of docs/wireshark.
packages="chromium tshark"

missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "make test-system needs a Debian system with these packages:$missing" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "make test-system needs$missing: run it as root, or: sudo apt-get install$missing" >&2
    exit 1
fi
echo "installing$missing"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
