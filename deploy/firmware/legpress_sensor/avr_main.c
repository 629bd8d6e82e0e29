/* Quadrature encoder to LPOS/1 on a plain AVR Arduino (ATmega328P at 16 MHz: Uno, Nano, Pro Mini 5 V).
 *
 * D2 A, D3 B, D4 home switch, D5 lower end switch, D6 upper end switch; switches close to GND.
 * Everything with a moment of its own happens in an interrupt: each edge of the encoder, the sampling of the
 * count (timer 1, to the microsecond), each byte. The main loop only makes lines out of what was sampled. */
#if defined(__AVR__)

#include <avr/eeprom.h>
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <avr/wdt.h>

#include "board.h"
#include "lpos.h"

#define TICKS_PER_US (F_CPU / 8 / 1000000)
#define BAUD_DIVISOR 16 /* 117647 Bd with U2X: what every Uno calls 115200 */
#define TX_SIZE 128

struct sample {
    uint16_t seq;
    uint32_t t_us;
    int32_t count;
    uint8_t pins;
    uint8_t illegal;
};

static volatile int32_t count;
static volatile uint8_t pair, illegal;
static volatile uint16_t period_us;
static volatile struct sample latest;
static volatile uint8_t fresh;
static uint32_t clock_us;
static uint16_t seq;

static volatile uint8_t tx[TX_SIZE], tx_head, tx_tail;
static volatile char rx[32];
static volatile uint8_t rx_head, rx_tail;

static uint16_t boots EEMEM;
static uint16_t this_boot;
static uint16_t rate_hz = RATE_HZ;
static struct board_state state;

/* A watchdog that bit stays armed; it has to be stopped before anything slow happens. */
void stop_watchdog(void) __attribute__((naked, used, section(".init3")));
void stop_watchdog(void)
{
    MCUSR = 0;
    wdt_disable();
}

ISR(INT0_vect)
{
    uint8_t now = (PIND >> 2) & 3;
    int8_t step = lpos_quadrature(pair, now);
    pair = now;
    if (step == 2)
        illegal = 1;
    else
        count += step;
}
ISR(INT1_vect, ISR_ALIASOF(INT0_vect));

ISR(TIMER1_COMPA_vect)
{
    OCR1A += period_us * TICKS_PER_US;
    clock_us += period_us;
    latest.seq = seq++;
    latest.t_us = clock_us;
    latest.count = count;
    latest.pins = (uint8_t)~PIND;
    latest.illegal |= illegal;
    illegal = 0;
    fresh = 1;
}

ISR(USART_UDRE_vect)
{
    if (tx_tail == tx_head)
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
    else {
        UDR0 = tx[tx_tail];
        tx_tail = (tx_tail + 1) % TX_SIZE;
    }
}

ISR(USART_RX_vect)
{
    uint8_t next = (rx_head + 1) % sizeof rx;
    char byte = (char)UDR0;
    if (next != rx_tail) {
        rx[rx_head] = byte;
        rx_head = next;
    }
}

/* A line that does not fit is left out as a whole; the host sees it by the missing number. */
static void send(const char *line, size_t length)
{
    uint8_t used = (uint8_t)(tx_head - tx_tail) % TX_SIZE;
    if (length >= (size_t)(TX_SIZE - used))
        return;
    while (length--) {
        tx[tx_head] = (uint8_t)*line++;
        tx_head = (tx_head + 1) % TX_SIZE;
    }
    UCSR0B |= _BV(UDRIE0);
}

static void send_name(void)
{
    char line[LPOS_MAX_LINE];
    struct lpos_identity identity = {"quad", UM_PER_COUNT, rate_hz, FIRMWARE, this_boot};
    send(line, lpos_name(line, &identity));
}

static void refuse(const char *code)
{
    char line[LPOS_MAX_LINE];
    send(line, lpos_refusal(line, code));
}

static void set_count_to_zero(int32_t from)
{
    /* What moved since the sample is kept. */
    cli();
    count -= from;
    sei();
}

static void set_rate(uint16_t wanted_hz)
{
    if (wanted_hz < SLOWEST_HZ || wanted_hz > FASTEST_HZ) {
        refuse("rate");
        return;
    }
    rate_hz = wanted_hz;
    cli();
    period_us = (uint16_t)(1000000UL / wanted_hz);
    sei();
    send_name();
}

static void obey(enum lpos_request request, uint16_t wanted_hz)
{
    switch (request) {
    case LPOS_ID:
        send_name();
        break;
    case LPOS_ZERO:
        state.homed = 1;
        state.last_count = 0;
        cli();
        count = latest.count = 0;
        sei();
        send_name();
        break;
    case LPOS_RATE:
        set_rate(wanted_hz);
        break;
    case LPOS_BAD_CRC:
        refuse("crc");
        break;
    case LPOS_UNKNOWN:
        refuse("unknown");
        break;
    case LPOS_NOTHING:
        break;
    }
}

static void send_sample(void)
{
    char line[LPOS_MAX_LINE];
    struct sample now;
    uint8_t zeroed, flags;
    cli();
    now.seq = latest.seq;
    now.t_us = latest.t_us;
    now.count = latest.count;
    now.pins = latest.pins;
    now.illegal = latest.illegal;
    latest.illegal = 0;
    fresh = 0;
    sei();
    flags = board_flags(&state, now.count, rate_hz, now.pins & _BV(PD4), now.pins & _BV(PD5),
                        now.pins & _BV(PD6), now.illegal, &zeroed);
    if (zeroed) {
        set_count_to_zero(now.count);
        now.count = 0;
    }
    if (now.seq % rate_hz == 0)
        send_name();
    send(line, lpos_sample(line, now.seq, now.t_us, now.count * UM_PER_COUNT, flags));
}

static void listen(void)
{
    static struct lpos_listener listener;
    while (rx_tail != rx_head) {
        uint16_t wanted_hz = 0;
        char byte = rx[rx_tail];
        enum lpos_request request = lpos_hear(&listener, byte, &wanted_hz);
        rx_tail = (rx_tail + 1) % sizeof rx;
        obey(request, wanted_hz);
    }
}

static void begin(void)
{
    this_boot = (uint16_t)(eeprom_read_word(&boots) + 1);
    eeprom_write_word(&boots, this_boot);

    PORTD = _BV(PD2) | _BV(PD3) | _BV(PD4) | _BV(PD5) | _BV(PD6); /* pull-ups */
    UCSR0A = _BV(U2X0); /* before the divisor: simavr works the speed out when that is written */
    UBRR0 = BAUD_DIVISOR;
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);

    pair = (PIND >> 2) & 3;
    EICRA = _BV(ISC00) | _BV(ISC10); /* any edge */
    EIFR = _BV(INTF0) | _BV(INTF1);
    EIMSK = _BV(INT0) | _BV(INT1);

    period_us = 1000000UL / RATE_HZ;
    OCR1A = period_us * TICKS_PER_US;
    TCCR1B = _BV(CS11); /* 16 MHz / 8 */
    TIMSK1 = _BV(OCIE1A);

    set_sleep_mode(SLEEP_MODE_IDLE);
    wdt_enable(WDTO_250MS);
    sei();
}

int main(void)
{
    begin();
    send_name();
    for (;;) {
        wdt_reset();
        listen();
        if (fresh)
            send_sample();
        cli();
        if (!fresh && rx_tail == rx_head) {
            sleep_enable();
            sei();
            sleep_cpu();
            sleep_disable();
        }
        sei();
    }
}

#endif
