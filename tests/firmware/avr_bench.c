/* The sensor's compiled firmware in simavr, at the pace of the clock: its UART is a pseudo-terminal, its encoder is
 * turned by commands on standard input. Each command is answered with one line when it is done.
 *
 *   turn EDGES EDGES_A_SECOND   quadrature edges, negative for backwards
 *   skip                        both lines change at once: a step that cannot be
 *   pin NUMBER LEVEL            a pin of port D
 *   reset                       the reset button
 *   status                      nothing
 *   quit
 */
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <simavr/sim_time.h>

#define SLICE_US 1000
#define BYTES_A_SLICE 10 /* of 11.5 that 115200 Bd carry */

static avr_t *avr;
static int master;
static long lines, edges, edges_left;
static int direction, step;
static uint32_t edge_us;
static int failed;

static const int PAIRS[4] = {0, 1, 3, 2}; /* B*2+A of each step forwards */

static avr_ioport_external_t outside = {.name = 'D'};

/* Drives a pin; the outer level is told as well, for what the pin reads when the firmware sets its pull-ups. */
static void set_pin(int number, int level)
{
    outside.mask |= 1u << number;
    outside.value = (outside.value & ~(1u << number)) | (unsigned)level << number;
    avr_ioctl(avr, AVR_IOCTL_IOPORT_SET_EXTERNAL('D'), &outside);
    avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('D'), number), (uint32_t)level);
}

static void set_pair(int pair)
{
    set_pin(2, pair & 1);
    set_pin(3, pair >> 1);
}

static void from_uart(struct avr_irq_t *irq, uint32_t value, void *param)
{
    char byte = (char)value;
    (void)irq;
    (void)param;
    lines += byte == '\n';
    /* A full terminal drops bytes, as a line without a listener does. */
    if (write(master, &byte, 1) < 0)
        failed++;
}

static avr_cycle_count_t next_edge(avr_t *which, avr_cycle_count_t when, void *param)
{
    (void)param;
    if (!edges_left)
        return 0;
    step = (step + direction) & 3;
    set_pair(PAIRS[step]);
    edges += direction;
    edges_left--;
    return edges_left ? when + avr_usec_to_cycles(which, edge_us) : 0;
}

static void open_uart(void)
{
    char name[64];
    struct termios raw;
    int slave;
    uint32_t flags = 0;
    memset(&raw, 0, sizeof raw);
    cfmakeraw(&raw);
    if (openpty(&master, &slave, name, &raw, NULL)) {
        perror("openpty");
        exit(1);
    }
    fcntl(master, F_SETFL, O_NONBLOCK);
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)AVR_UART_FLAG_STDIO;
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), from_uart, NULL);
    printf("%s\n", name);
    fflush(stdout);
}

static void to_uart(void)
{
    char bytes[BYTES_A_SLICE];
    ssize_t count = read(master, bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; i++)
        avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT), (uint8_t)bytes[i]);
}

static void done(void)
{
    printf("us=%llu edges=%ld lines=%ld dropped=%d\n", (unsigned long long)avr_cycles_to_usec(avr, avr->cycle),
           edges, lines, failed);
    fflush(stdout);
}

/* Obeys one command; 0 when it was the last. */
static int obey(const char *command)
{
    long count, rate;
    int number, level;
    if (sscanf(command, "turn %ld %ld", &count, &rate) == 2 && count && rate > 0) {
        direction = count < 0 ? -1 : 1;
        edges_left = labs(count);
        edge_us = (uint32_t)(1000000 / rate);
        avr_cycle_timer_register_usec(avr, edge_us, next_edge, NULL);
        return 1;
    }
    if (sscanf(command, "pin %d %d", &number, &level) == 2)
        set_pin(number, level);
    else if (!strncmp(command, "skip", 4)) {
        step = (step + 2) & 3;
        set_pair(PAIRS[step]);
    } else if (!strncmp(command, "reset", 5)) {
        avr_reset(avr);
        /* The simulated port forgets its inputs and is told of changes only. */
        for (number = 2; number <= 6; number++) {
            level = outside.value >> number & 1;
            set_pin(number, !level);
            set_pin(number, level);
        }
    } else if (!strncmp(command, "quit", 4))
        return 0;
    done();
    return 1;
}

static int commanded(void)
{
    static char command[128];
    static size_t length;
    struct pollfd input = {0, POLLIN, 0};
    if (edges_left || poll(&input, 1, 0) <= 0)
        return 1;
    if (read(0, command + length, 1) != 1 || length + 2 > sizeof command)
        return 0; /* whoever commands is gone */
    if (command[length++] != '\n')
        return 1;
    command[length] = 0;
    length = 0;
    return obey(command);
}

static int64_t now_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/* Sleep is left to the pace below. */
static void no_sleep(avr_t *which, avr_cycle_count_t cycles)
{
    (void)which;
    (void)cycles;
}

int main(int argc, char **argv)
{
    static elf_firmware_t firmware;
    int64_t began_us, due_us = 0;
    long was_left;
    if (argc != 2 || elf_read_firmware(argv[1], &firmware)) {
        fprintf(stderr, "usage: avr_bench FIRMWARE.elf\n");
        return 2;
    }
    avr = avr_make_mcu_by_name("atmega328p");
    if (!avr)
        return 1;
    avr_init(avr);
    avr->frequency = 16000000;
    avr->log = LOG_ERROR;
    avr->sleep = no_sleep;
    avr_load_firmware(avr, &firmware);
    avr->frequency = 16000000;
    open_uart();
    set_pair(PAIRS[0]);
    for (int pin = 4; pin <= 6; pin++)
        set_pin(pin, 1);
    began_us = now_us();
    for (;;) {
        avr_cycle_count_t end;
        int64_t ahead_us;
        was_left = edges_left;
        due_us += SLICE_US;
        end = avr_usec_to_cycles(avr, (uint32_t)SLICE_US) + avr->cycle;
        while (avr->cycle < end) {
            int now = avr_run(avr);
            if (now == cpu_Done || now == cpu_Crashed)
                return 3;
        }
        if (was_left && !edges_left)
            done();
        to_uart();
        if (!commanded())
            return 0;
        ahead_us = began_us + due_us - now_us();
        if (ahead_us > 0)
            usleep((useconds_t)ahead_us);
    }
}
