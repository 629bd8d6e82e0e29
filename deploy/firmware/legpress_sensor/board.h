/* What a technician may have to change: the drum, the rate, the switches. */
#ifndef BOARD_H
#define BOARD_H

#include "lpos.h"

#define FIRMWARE "fw1.0.0"

/* Travel of one count (a quarter of an encoder line): circumference of the drum in um / (4 * lines).
 * 600 lines and a drum of 240 mm circumference: 100 um. */
#ifndef UM_PER_COUNT
#define UM_PER_COUNT 100
#endif

/* Samples a second after power-up, and what the host may ask for: 115200 Bd carry no more. */
#define RATE_HZ 200
#define SLOWEST_HZ 50
#define FASTEST_HZ 250

/* Faster than a sled can be; counts may then be missed. */
#define OVERSPEED_MM_S 2500

/* A home switch that closes this far from zero says that the wire slipped. */
#define SLIP_UM 3000

/* Lines that carry "restarted" after power-up. */
#define RESTARTED_LINES 40

/* The switches and what follows from them, the same for every board. */
struct board_state {
    uint8_t homed;
    uint8_t home_closed; /* at the last sample */
    int32_t last_count;
    uint16_t lines; /* since power-up, up to RESTARTED_LINES */
    uint8_t slipped;
};

/* Flags of one sample. `count` is set to zero when the home switch says so: returns 1 then. */
static inline uint8_t board_flags(struct board_state *state, int32_t count, uint16_t rate_hz, uint8_t home,
                                  uint8_t low, uint8_t high, uint8_t illegal, uint8_t *zeroed)
{
    int32_t moved = count - state->last_count;
    int32_t most = (int32_t)OVERSPEED_MM_S * 1000 / UM_PER_COUNT / rate_hz;
    int32_t off = count < 0 ? -count : count;
    uint8_t flags = 0;

    state->last_count = count;
    *zeroed = 0;
    if (home && !state->home_closed && (!state->homed || off > SLIP_UM / UM_PER_COUNT)) {
        state->slipped = state->homed;
        state->homed = 1;
        state->last_count = 0;
        *zeroed = 1;
    }
    state->home_closed = home;
    if (state->homed)
        flags |= LPOS_HOMED;
    if (low)
        flags |= LPOS_END_LOW;
    if (high)
        flags |= LPOS_END_HIGH;
    if (illegal)
        flags |= LPOS_ILLEGAL;
    if (moved > most || moved < -most)
        flags |= LPOS_OVERSPEED;
    if (state->lines < RESTARTED_LINES || state->slipped)
        flags |= LPOS_RESTARTED;
    if (state->lines < RESTARTED_LINES)
        state->lines++;
    state->slipped = 0;
    return flags;
}

#endif
