#include "lpos.h"

#include <string.h>

uint16_t lpos_crc(const char *body, size_t length)
{
    uint16_t crc = 0xFFFF;
    while (length--) {
        crc ^= (uint16_t)(uint8_t)*body++ << 8;
        for (uint8_t bit = 0; bit < 8; bit++)
            crc = (uint16_t)(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

static char *put_text(char *to, const char *text)
{
    while (*text)
        *to++ = *text++;
    return to;
}

static char *put_number(char *to, uint32_t number)
{
    char digits[10];
    uint8_t count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    while (count)
        *to++ = digits[--count];
    return to;
}

static char *put_hex(char *to, uint16_t number, uint8_t digits)
{
    while (digits--) {
        uint8_t nibble = (number >> (4 * digits)) & 0xF;
        *to++ = (char)(nibble < 10 ? '0' + nibble : 'A' + nibble - 10);
    }
    return to;
}

/* Adds checksum and line end to "$body" and returns the length of the whole. */
static size_t end_line(char *line, char *end)
{
    uint16_t crc = lpos_crc(line + 1, (size_t)(end - line - 1));
    *end++ = '*';
    end = put_hex(end, crc, 4);
    *end++ = '\r';
    *end++ = '\n';
    return (size_t)(end - line);
}

size_t lpos_sample(char *line, uint16_t seq, uint32_t t_us, int32_t pos_um, uint8_t flags)
{
    char *to = put_text(line, "$LPOS,");
    to = put_number(to, seq);
    *to++ = ',';
    to = put_number(to, t_us);
    *to++ = ',';
    if (pos_um < 0)
        *to++ = '-';
    /* Unsigned negation holds for the smallest number too. */
    to = put_number(to, pos_um < 0 ? 0u - (uint32_t)pos_um : (uint32_t)pos_um);
    *to++ = ',';
    to = put_hex(to, flags, 2);
    return end_line(line, to);
}

size_t lpos_name(char *line, const struct lpos_identity *identity)
{
    char *to = put_text(line, "$LPID,1,");
    to = put_text(to, identity->sensor);
    *to++ = ',';
    to = put_number(to, identity->um_per_count / 1000);
    *to++ = '.';
    for (uint16_t unit = 100; unit; unit /= 10)
        *to++ = (char)('0' + identity->um_per_count / unit % 10);
    *to++ = ',';
    to = put_number(to, identity->rate_hz);
    *to++ = ',';
    to = put_text(to, identity->firmware);
    *to++ = ',';
    to = put_hex(to, identity->boot, 4);
    return end_line(line, to);
}

size_t lpos_refusal(char *line, const char *code)
{
    return end_line(line, put_text(put_text(line, "$LPER,"), code));
}

static uint8_t hex_value(char digit)
{
    if (digit >= '0' && digit <= '9')
        return (uint8_t)(digit - '0');
    if (digit >= 'A' && digit <= 'F')
        return (uint8_t)(digit - 'A' + 10);
    return 0xFF;
}

/* Reads "body*XXXX" without the "$"; the body's length, or 0 when the checksum does not fit. */
static uint8_t checked_length(const char *line, uint8_t length)
{
    uint16_t told = 0;
    if (length < 6 || line[length - 5] != '*')
        return 0;
    for (uint8_t place = (uint8_t)(length - 4); place < length; place++) {
        uint8_t value = hex_value(line[place]);
        if (value > 15)
            return 0;
        told = (uint16_t)(told << 4 | value);
    }
    length = (uint8_t)(length - 5);
    return lpos_crc(line, length) == told ? length : 0;
}

static enum lpos_request read_request(const char *line, uint8_t length, uint16_t *rate_hz)
{
    static const char rate[] = "LPRQ,RATE,";
    const uint8_t before = sizeof rate - 1;
    length = checked_length(line, length);
    if (!length)
        return LPOS_BAD_CRC;
    if (length == 7 && !memcmp(line, "LPRQ,ID", 7))
        return LPOS_ID;
    if (length == 9 && !memcmp(line, "LPRQ,ZERO", 9))
        return LPOS_ZERO;
    if (length <= before || length > before + 4 || memcmp(line, rate, before))
        return LPOS_UNKNOWN;
    *rate_hz = 0;
    for (uint8_t place = before; place < length; place++) {
        if (line[place] < '0' || line[place] > '9')
            return LPOS_UNKNOWN;
        *rate_hz = (uint16_t)(*rate_hz * 10 + (line[place] - '0'));
    }
    return LPOS_RATE;
}

enum lpos_request lpos_hear(struct lpos_listener *listener, char byte, uint16_t *rate_hz)
{
    uint8_t length = listener->length;
    if (byte == '$') {
        listener->line[0] = byte;
        listener->length = 1;
        return LPOS_NOTHING;
    }
    if (!length || byte == '\r')
        return LPOS_NOTHING;
    if (byte == '\n') {
        listener->length = 0;
        return read_request(listener->line + 1, (uint8_t)(length - 1), rate_hz);
    }
    if (length == LPOS_MAX_LINE)
        listener->length = 0; /* over-long: wait for the next "$" */
    else
        listener->line[listener->length++] = byte;
    return LPOS_NOTHING;
}

int8_t lpos_quadrature(uint8_t before, uint8_t now)
{
    /* Rows: pair before, columns: pair now. A leads B while the legs extend. */
    static const int8_t step[16] = {0, 1, -1, 2, -1, 0, 2, 1, 1, 2, 0, -1, 2, -1, 1, 0};
    return step[(uint8_t)(before << 2 | now) & 0xF];
}
