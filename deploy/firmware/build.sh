#!/bin/sh
# Compiles the sensor's firmware for a plain AVR Arduino: sh deploy/firmware/build.sh [OUT.elf] [-DUM_PER_COUNT=50]
# Debian packages: gcc-avr avr-libc. How to put it on the board: README.md beside this file.
set -eu
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
OUT=${1:-legpress_sensor.elf}
[ $# -eq 0 ] || shift
avr-gcc -mmcu=atmega328p -DF_CPU=16000000UL -std=c11 -Os -Wall -Wextra -ffunction-sections \
    -fdata-sections -Wl,--gc-sections "$@" -o "$OUT" \
    "$HERE/legpress_sensor/avr_main.c" "$HERE/legpress_sensor/lpos.c"
avr-objcopy -O ihex -R .eeprom "$OUT" "${OUT%.elf}.hex"
avr-size "$OUT"
