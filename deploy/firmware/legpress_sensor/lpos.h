/* LPOS/1 lines: made and read. Plain C without a heap, for any board. */
#ifndef LPOS_H
#define LPOS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Longest line with "$" and CR LF. */
#define LPOS_MAX_LINE 80

/* Status bits of a sample. */
#define LPOS_HOMED 0x01
#define LPOS_INDEX 0x02
#define LPOS_ILLEGAL 0x04
#define LPOS_OVERSPEED 0x08
#define LPOS_WEAK 0x10
#define LPOS_END_LOW 0x20
#define LPOS_END_HIGH 0x40
#define LPOS_RESTARTED 0x80

struct lpos_identity {
    const char *sensor;
    uint32_t um_per_count;
    uint16_t rate_hz;
    const char *firmware;
    uint16_t boot; /* a number of this start; differs from the last one's */
};

enum lpos_request { LPOS_NOTHING, LPOS_ID, LPOS_ZERO, LPOS_RATE, LPOS_BAD_CRC, LPOS_UNKNOWN };

/* CRC-16/CCITT-FALSE: polynomial 1021, begins with FFFF, not reflected. */
uint16_t lpos_crc(const char *body, size_t length);

/* One sample, the device's name, a refusal: each writes a whole line and returns its length. */
size_t lpos_sample(char *line, uint16_t seq, uint32_t t_us, int32_t pos_um, uint8_t flags);
size_t lpos_name(char *line, const struct lpos_identity *identity);
size_t lpos_refusal(char *line, const char *code);

/* Bytes of the host, one at a time; keeps one line. */
struct lpos_listener {
    char line[LPOS_MAX_LINE];
    uint8_t length;
};

/* What the host asks for, once its line is whole; `rate_hz` is set with LPOS_RATE. */
enum lpos_request lpos_hear(struct lpos_listener *listener, char byte, uint16_t *rate_hz);

/* What the change of a quadrature pair says: -1, 0, +1, or 2 for a step that was missed. Pairs are B*2+A. */
int8_t lpos_quadrature(uint8_t before, uint8_t now);

#ifdef __cplusplus
}
#endif
#endif
