// The ESP32 sketch on this computer: Arduino's functions are stood in for, time and pins are made up, and what it sends
// goes to standard output. It proves the sketch's own code, not the chip's.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>

#define ESP32
#define DRAM_ATTR
#define IRAM_ATTR
#define INPUT_PULLUP 5
#define CHANGE 3
#define portMUX_INITIALIZER_UNLOCKED 0
typedef int portMUX_TYPE;

static uint32_t clock_us = 0xFFFFFFFF - 300000; // so that the microseconds wrap on the way
static int levels[40];
static void (*edge)();

static void portENTER_CRITICAL(portMUX_TYPE *) {}
static void portEXIT_CRITICAL(portMUX_TYPE *) {}
static void portENTER_CRITICAL_ISR(portMUX_TYPE *) {}
static void portEXIT_CRITICAL_ISR(portMUX_TYPE *) {}
static uint32_t micros() { return clock_us; }
static int digitalRead(int pin) { return levels[pin]; }
static void pinMode(int pin, int) { levels[pin] = 1; }
static int digitalPinToInterrupt(int pin) { return pin; }
static void attachInterrupt(int, void (*handler)(), int) { edge = handler; }

static struct {
    std::deque<char> input;
    void begin(long) {}
    void setTxBufferSize(size_t) {}
    int available() { return (int)input.size(); }
    int availableForWrite() { return 512; }
    size_t write(const uint8_t *bytes, size_t count) { return fwrite(bytes, 1, count, stdout); }
    int read()
    {
        char byte = input.front();
        input.pop_front();
        return byte;
    }
    void type(const char *text)
    {
        for (; *text; text++)
            input.push_back(*text);
    }
} Serial;

#include "../../../deploy/firmware/legpress_sensor/legpress_sensor.ino"

static void run(int edges, int direction, int ms)
{
    static const int pairs[4] = {0, 1, 3, 2};
    static int step = 2; // both lines are high at rest
    for (int tick = 0; tick < 10 * ms; tick++) {
        if (edges > 0) {
            step = (step + direction) & 3;
            levels[PIN_A] = pairs[step] & 1;
            levels[PIN_B] = pairs[step] >> 1;
            edge();
            edges--;
        }
        loop();
        clock_us += 100;
    }
}

int main()
{
    setup();
    run(4000, 1, 500);
    run(1500, -1, 200);
    levels[PIN_HOME] = 0;
    run(0, 0, 50);
    levels[PIN_HOME] = 1;
    run(700, -1, 100);
    Serial.type("$LPRQ,RATE,100*602F\r\n$LPRQ,RATE,9*0000\r\n$LPRQ,ID*0000\r\n");
    run(0, 0, 200);
    setup();
    run(0, 0, 10);
    return 0;
}
