// Quadrature encoder to LPOS/1 on an ESP32, for Arduino IDE or arduino-cli with the esp32 boards installed.
//
// GPIO 25 A, 26 B, 27 home switch, 32 lower end switch, 33 upper end switch; switches close to GND.
// The encoder's outputs must not exceed 3.3 V: see README.md. Lines and switches are the same code as on the AVR;
// the count is kept in interrupts in RAM, and every start of the board has a number of its own in flash.
#if defined(ESP32)

#include <Preferences.h>

#include "board.h"
#include "lpos.h"

static const int PIN_A = 25, PIN_B = 26, PIN_HOME = 27, PIN_LOW = 32, PIN_HIGH = 33;

// lpos_quadrature() lies in flash; an interrupt may come while flash is being written, so the table is kept here.
static const DRAM_ATTR int8_t STEP[16] = {0, 1, -1, 2, -1, 0, 2, 1, 1, 2, 0, -1, 2, -1, 1, 0};

static portMUX_TYPE lock = portMUX_INITIALIZER_UNLOCKED;
static volatile int32_t counted = 0;
static volatile uint8_t pair = 0, illegal = 0;

static uint16_t thisBoot = 0, rateHz = RATE_HZ, seq = 0;
static uint32_t nextUs = 0;
static struct board_state state = {};
static struct lpos_listener listener = {};

static void IRAM_ATTR onEdge() {
  portENTER_CRITICAL_ISR(&lock);
  uint8_t now = (uint8_t)(digitalRead(PIN_B) << 1 | digitalRead(PIN_A));
  int8_t step = STEP[(uint8_t)(pair << 2 | now) & 0xF];
  pair = now;
  if (step == 2)
    illegal = 1;
  else
    counted = counted + step;
  portEXIT_CRITICAL_ISR(&lock);
}

static void sendName() {
  char line[LPOS_MAX_LINE];
  struct lpos_identity identity = {"quad", UM_PER_COUNT, rateHz, FIRMWARE, thisBoot};
  Serial.write((const uint8_t *)line, lpos_name(line, &identity));
}

static void refuse(const char *code) {
  char line[LPOS_MAX_LINE];
  Serial.write((const uint8_t *)line, lpos_refusal(line, code));
}

static void obey(enum lpos_request request, uint16_t wantedHz) {
  switch (request) {
  case LPOS_ID:
    sendName();
    break;
  case LPOS_ZERO:
    state.homed = 1;
    state.last_count = 0;
    portENTER_CRITICAL(&lock);
    counted = 0;
    portEXIT_CRITICAL(&lock);
    sendName();
    break;
  case LPOS_RATE:
    if (wantedHz < SLOWEST_HZ || wantedHz > FASTEST_HZ) {
      refuse("rate");
    } else {
      rateHz = wantedHz;
      sendName();
    }
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

static void sendSample(uint32_t tUs) {
  char line[LPOS_MAX_LINE];
  uint8_t zeroed = 0;
  portENTER_CRITICAL(&lock);
  int32_t count = counted;
  uint8_t missed = illegal;
  illegal = 0;
  portEXIT_CRITICAL(&lock);
  uint8_t flags = board_flags(&state, count, rateHz, !digitalRead(PIN_HOME), !digitalRead(PIN_LOW),
                              !digitalRead(PIN_HIGH), missed, &zeroed);
  if (zeroed) {
    portENTER_CRITICAL(&lock);
    counted = counted - count;  // what moved since the sample is kept
    portEXIT_CRITICAL(&lock);
    count = 0;
  }
  if (seq % rateHz == 0)
    sendName();
  size_t length = lpos_sample(line, seq++, tUs, count * UM_PER_COUNT, flags);
  // A line that does not fit is left out as a whole; the host sees it by the missing number.
  if (Serial.availableForWrite() >= (int)length)
    Serial.write((const uint8_t *)line, length);
}

void setup() {
  Preferences memory;
  memory.begin("legpress", false);
  thisBoot = (uint16_t)(memory.getUShort("boots", 0) + 1);
  memory.putUShort("boots", thisBoot);
  memory.end();

  Serial.setTxBufferSize(512);
  Serial.begin(115200);
  for (int pin : {PIN_A, PIN_B, PIN_HOME, PIN_LOW, PIN_HIGH})
    pinMode(pin, INPUT_PULLUP);
  pair = (uint8_t)(digitalRead(PIN_B) << 1 | digitalRead(PIN_A));
  attachInterrupt(digitalPinToInterrupt(PIN_A), onEdge, CHANGE);
  attachInterrupt(digitalPinToInterrupt(PIN_B), onEdge, CHANGE);
  sendName();
  nextUs = micros();
}

void loop() {
  while (Serial.available()) {
    uint16_t wantedHz = 0;
    enum lpos_request request = lpos_hear(&listener, (char)Serial.read(), &wantedHz);
    obey(request, wantedHz);
  }
  uint32_t nowUs = micros();
  if ((int32_t)(nowUs - nextUs) >= 0) {
    // The stamp is the moment of the sample; a late one is late in its stamp too.
    sendSample(nowUs);
    nextUs += 1000000UL / rateHz;
    if ((int32_t)(nowUs - nextUs) > 100000)
      nextUs = nowUs;  // far behind: go on from here, the host sees the gap in time
  }
}

#endif
