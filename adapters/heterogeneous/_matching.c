/* The hot path of the second core: flat tables of integers, price levels, and reports made by patching packed templates.

   Everything that a core knows lies in seven tables of fixed rows; a slot number names a row, and slot 0 is nobody. Names are
   looked up when a session first uses them and remembered with the session, so that an order costs one look-up of its seat and
   one entry of its OrderRef. The Python side (core.py) reads and writes the same tables for all that is rare: reference data,
   sessions, queries, exports, the day roll.

   Rules are cited by number: specs/rules. Money and sums are 128 bits wide, so that no declared value can overflow them.
   Struct bytes come from strangers: every offset and size is checked against the struct's size in `configure`, every raw field
   is exactly that size (`pack`), and no text is read beyond its member.

   A refusal is returned as a number into REFUSALS before anything has changed (R12). Only want of memory can stop an order half
   way; it raises MemoryError, and the core must not be used again. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "structs are big-endian, and members are turned unconditionally"
#endif

typedef int64_t i64;
typedef __int128 i128;

/* ---- Tables. O: an object or NULL, I: 64 bits, W: 128 bits. ------------------------------------------------------------- */

#define EXCHANGE_COLUMNS(O, I, W) O(name) I(orders) I(trades)
#define INSTRUMENT_COLUMNS(O, I, W)                                                                                              \
    O(name) I(exchange) I(micros) I(multiple) W(value) I(option) I(call) I(dated) I(trading) I(expires) I(largest) I(smallest)   \
    W(strike) I(underlying) I(has_base) I(base) I(has_close) I(close) I(before) I(has_limits) I(lower) I(upper) I(last)          \
    I(first) I(high) I(low) I(volume) W(turnover) I(interest) I(has_time) I(time_ns) I(open_money) I(open_volume)                \
    I(close_money) I(close_volume) I(today_money) I(today_volume) I(takes_any) I(takes_best) I(largest_market)                   \
    I(smallest_market) I(closed) I(waiting) I(stirred)
#define RATE_COLUMNS(O, I, W) I(known) I(long_money) I(long_volume) I(short_money) I(short_volume)
#define USER_COLUMNS(O, I, W) O(name) I(stopped) I(max_ref)
#define SESSION_COLUMNS(O, I, W)                                                                                                 \
    O(user) O(name) O(product) I(front) I(number) I(connection) I(kind) I(logged_in) I(slot_of_user) I(investor) I(instrument)
#define INVESTOR_COLUMNS(O, I, W)                                                                                                \
    O(name) O(users) O(trades) I(first_order) I(last_order)                                                                      \
    I(active) I(confirmed) W(balance) W(deposit) W(withdraw) W(profit) W(cash_in) W(commission) W(margin)                        \
    W(frozen_margin) W(frozen_commission) W(frozen_cash) W(pre_margin) I(first_row)
#define ROW_COLUMNS(O, I, W)                                                                                                     \
    I(investor) I(instrument) I(is_short) I(hedge) I(history) I(held) I(opening) I(closing) I(at_open) I(open_volume)            \
    W(open_amount) I(close_volume) W(close_amount) W(commission) W(cash_in) W(profit) W(profit_by_trade) W(cost) W(open_cost)    \
    W(margin) W(pre_margin) W(frozen_margin) W(frozen_commission) W(frozen_cash) I(first_lot) I(last_lot) I(next_row)
#define LOT_COLUMNS(O, I, W) I(trade) I(day) I(lots) I(open) I(cost) W(margin) I(next_lot)
#define ORDER_COLUMNS(O, I, W)                                                                                                   \
    O(image) O(context) I(investor) I(instrument) I(user) I(front) I(session) I(ref) I(buys) I(opens) I(offset) I(hedge)         \
    I(price) I(left) I(number) I(place) I(seq) I(live) I(rests) I(waits) I(stop) I(row) I(next_own) W(margin) W(commission) W(cash) I(next) I(previous)

#define FIELD_O(name) PyObject *name;
#define FIELD_I(name) i64 name;
#define FIELD_W(name) i128 name;
#define TABLES(T)                                                                                                                \
    T(Exchange, EXCHANGE_COLUMNS) T(Instrument, INSTRUMENT_COLUMNS) T(Rate, RATE_COLUMNS) T(User, USER_COLUMNS)                  \
    T(Session, SESSION_COLUMNS) T(Investor, INVESTOR_COLUMNS) T(Row, ROW_COLUMNS) T(Lot, LOT_COLUMNS) T(Order, ORDER_COLUMNS)
#define DECLARE(Name, COLUMNS) typedef struct { COLUMNS(FIELD_O, FIELD_I, FIELD_W) } Name;
TABLES(DECLARE)

typedef struct {
    const char *name;
    size_t offset;
    char kind;
} Column;

#define LISTED_O(c) {#c, offsetof(KIND, c), 'O'},
#define LISTED_I(c) {#c, offsetof(KIND, c), 'I'},
#define LISTED_W(c) {#c, offsetof(KIND, c), 'W'},
#define LIST(COLUMNS) {COLUMNS(LISTED_O, LISTED_I, LISTED_W){NULL, 0, 0}}
#define KIND Exchange
static const Column EXCHANGE_LIST[] = LIST(EXCHANGE_COLUMNS);
#undef KIND
#define KIND Instrument
static const Column INSTRUMENT_LIST[] = LIST(INSTRUMENT_COLUMNS);
#undef KIND
#define KIND Rate
static const Column RATE_LIST[] = LIST(RATE_COLUMNS);
#undef KIND
#define KIND User
static const Column USER_LIST[] = LIST(USER_COLUMNS);
#undef KIND
#define KIND Session
static const Column SESSION_LIST[] = LIST(SESSION_COLUMNS);
#undef KIND
#define KIND Investor
static const Column INVESTOR_LIST[] = LIST(INVESTOR_COLUMNS);
#undef KIND
#define KIND Row
static const Column ROW_LIST[] = LIST(ROW_COLUMNS);
#undef KIND
#define KIND Lot
static const Column LOT_LIST[] = LIST(LOT_COLUMNS);
#undef KIND
#define KIND Order
static const Column ORDER_LIST[] = LIST(ORDER_COLUMNS);
#undef KIND

typedef enum { EXCHANGES, INSTRUMENTS, RATES, USERS, SESSIONS, INVESTORS, ROWS, LOTS, ORDERS, TABLE_COUNT } TableNumber;
static const struct { const char *name; const Column *columns; size_t size; } TABLE_KINDS[TABLE_COUNT] = {
    {"exchange", EXCHANGE_LIST, sizeof(Exchange)}, {"instrument", INSTRUMENT_LIST, sizeof(Instrument)},
    {"rate", RATE_LIST, sizeof(Rate)}, {"user", USER_LIST, sizeof(User)}, {"session", SESSION_LIST, sizeof(Session)},
    {"investor", INVESTOR_LIST, sizeof(Investor)}, {"row", ROW_LIST, sizeof(Row)}, {"lot", LOT_LIST, sizeof(Lot)},
    {"order", ORDER_LIST, sizeof(Order)},
};

typedef struct {
    char *rows;
    i64 count, capacity; /* slots in use, slot 0 among them */
} Table;

static int reserve(void **memory, i64 *capacity, i64 wanted, size_t size)
{
    if (wanted <= *capacity)
        return 0;
    i64 larger = *capacity ? *capacity : 16;
    while (larger < wanted)
        larger *= 2;
    char *moved = PyMem_RawRealloc(*memory, (size_t)larger * size);
    if (moved == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memset(moved + (size_t)*capacity * size, 0, (size_t)(larger - *capacity) * size);
    *memory = moved;
    *capacity = larger;
    return 0;
}

/* ---- One hash table for all: two integers name a slot. Open addressing, no tombstones. ---------------------------------- */

typedef struct {
    i64 a, b, slot; /* slot 0: free */
} Entry;

typedef struct {
    Entry *entries;
    i64 size, used; /* size: a power of two */
} Map;

static inline uint64_t mixed(i64 a, i64 b)
{
    uint64_t x = (uint64_t)a * 0x9E3779B97F4A7C15ull ^ (uint64_t)b * 0xC2B2AE3D27D4EB4Full;
    return x ^ x >> 29;
}

static inline i64 map_get(const Map *map, i64 a, i64 b)
{
    if (map->size == 0)
        return 0;
    for (i64 at = (i64)(mixed(a, b) & (uint64_t)(map->size - 1));; at = (at + 1) & (map->size - 1)) {
        const Entry *entry = &map->entries[at];
        if (entry->slot == 0 || (entry->a == a && entry->b == b))
            return entry->slot;
    }
}

static inline i64 pair_of(i64 front, i64 session) /* the session that an OrderRef is of */
{
    return (i64)((uint64_t)front << 32 | (uint32_t)session);
}

static void map_set(Map *map, i64 a, i64 b, i64 slot)
{
    i64 at = (i64)(mixed(a, b) & (uint64_t)(map->size - 1));
    while (map->entries[at].slot != 0 && (map->entries[at].a != a || map->entries[at].b != b))
        at = (at + 1) & (map->size - 1);
    map->used += map->entries[at].slot == 0;
    map->entries[at] = (Entry){a, b, slot};
}

static int map_put(Map *map, i64 a, i64 b, i64 slot)
{
    if (2 * (map->used + 1) > map->size) {
        Map larger = {NULL, map->size ? 2 * map->size : 64, 0};
        larger.entries = PyMem_RawCalloc((size_t)larger.size, sizeof(Entry));
        if (larger.entries == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        for (i64 at = 0; at < map->size; at++)
            if (map->entries[at].slot)
                map_set(&larger, map->entries[at].a, map->entries[at].b, map->entries[at].slot);
        PyMem_RawFree(map->entries);
        *map = larger;
    }
    map_set(map, a, b, slot);
    return 0;
}

static void map_remove(Map *map, i64 a, i64 b)
{
    if (map->size == 0)
        return;
    i64 bits = map->size - 1, hole = (i64)(mixed(a, b) & (uint64_t)bits);
    while (map->entries[hole].slot && (map->entries[hole].a != a || map->entries[hole].b != b))
        hole = (hole + 1) & bits;
    if (map->entries[hole].slot == 0)
        return;
    map->used--;
    for (i64 at = (hole + 1) & bits; map->entries[at].slot; at = (at + 1) & bits) {
        i64 home = (i64)(mixed(map->entries[at].a, map->entries[at].b) & (uint64_t)bits);
        if (((at - home) & bits) >= ((at - hole) & bits)) { /* its home lies at or before the hole: it may move there */
            map->entries[hole] = map->entries[at];
            hole = at;
        }
    }
    map->entries[hole].slot = 0;
}

static void map_clear(Map *map)
{
    PyMem_RawFree(map->entries);
    *map = (Map){NULL, 0, 0};
}

/* ---- Struct members ----------------------------------------------------------------------------------------------------- */

typedef struct {
    Py_ssize_t at, size;
    char kind;
} Member;

#define INPUT_ORDER_MEMBERS(X)                                                                                                   \
    X(BrokerID) X(InvestorID) X(OrderRef) X(UserID) X(OrderPriceType) X(Direction) X(CombOffsetFlag) X(CombHedgeFlag)            \
    X(LimitPrice) X(VolumeTotalOriginal) X(TimeCondition) X(VolumeCondition) X(MinVolume) X(ContingentCondition) X(StopPrice)    \
    X(ForceCloseReason) X(RequestID) X(UserForceClose) X(IsSwapOrder) X(ExchangeID) X(AccountID) X(CurrencyID) X(InstrumentID)
#define INPUT_ACTION_MEMBERS(X)                                                                                                  \
    X(BrokerID) X(InvestorID) X(OrderRef) X(FrontID) X(SessionID) X(ExchangeID) X(OrderSysID) X(ActionFlag) X(UserID)           \
    X(InstrumentID) X(LimitPrice) X(VolumeChange)
#define CHANGE_MEMBERS(X)                                                                                                        \
    X(VolumeTotalOriginal) X(OrderPriceType) X(TimeCondition) X(VolumeCondition) X(MinVolume) X(StopPrice)
#define ORDER_MEMBERS(X)                                                                                                         \
    X(OrderRef) X(UserID) X(LimitPrice) X(RequestID) X(OrderLocalID) X(ExchangeID) X(ParticipantID) X(ClientID)                  \
    X(OrderSubmitStatus) X(NotifySequence) X(TradingDay) X(OrderSysID) X(OrderStatus) X(VolumeTraded) X(VolumeTotal)             \
    X(InsertDate) X(InsertTime) X(ActiveTime) X(UpdateTime) X(CancelTime) X(ClearingPartID) X(SequenceNo) X(FrontID)             \
    X(SessionID) X(UserProductInfo) X(StatusMsg) X(ActiveUserID) X(BrokerOrderSeq) X(AccountID) X(CurrencyID) X(InstrumentID)    \
    X(ExchangeInstID) X(BrokerID) X(InvestorID) X(Direction) X(CombOffsetFlag) X(CombHedgeFlag) X(VolumeTotalOriginal)           \
    X(TimeCondition) X(OrderPriceType) X(VolumeCondition) X(MinVolume) X(StopPrice) X(ContingentCondition)
#define TRADE_MEMBERS(X)                                                                                                         \
    X(InvestorID)                                                                                                                \
    X(TradeID) X(OffsetFlag) X(HedgeFlag) X(Price) X(Volume) X(TradeDate) X(TradeTime) X(SequenceNo) X(OrderSysID) X(ExchangeID) \
    X(Direction)

#define PLACE(name) Member name;
#define NAMED(name) #name,
typedef struct { INPUT_ORDER_MEMBERS(PLACE) } InputOrderPlaces;
typedef struct { INPUT_ACTION_MEMBERS(PLACE) } InputActionPlaces;
typedef struct { CHANGE_MEMBERS(PLACE) } ChangePlaces;
typedef struct { ORDER_MEMBERS(PLACE) } OrderPlaces;
typedef struct { TRADE_MEMBERS(PLACE) } TradePlaces;
static const char *const INPUT_ORDER_NAMES[] = {INPUT_ORDER_MEMBERS(NAMED) NULL};
static const char *const INPUT_ACTION_NAMES[] = {INPUT_ACTION_MEMBERS(NAMED) NULL};
static const char *const CHANGE_NAMES[] = {CHANGE_MEMBERS(NAMED) NULL};
static const char *const ORDER_NAMES[] = {ORDER_MEMBERS(NAMED) NULL};
static const char *const TRADE_NAMES[] = {TRADE_MEMBERS(NAMED) NULL};

typedef struct {
    Py_ssize_t from, to, size;
    char kind;
} Copy;

typedef struct {
    Copy *list;
    Py_ssize_t count;
} Copies;

static inline uint32_t big32(const char *p)
{
    uint32_t x;
    memcpy(&x, p, 4);
    return __builtin_bswap32(x);
}

static inline void put32(char *p, int32_t value)
{
    uint32_t x = __builtin_bswap32((uint32_t)value);
    memcpy(p, &x, 4);
}

static inline double big_double(const char *p)
{
    uint64_t x;
    double value;
    memcpy(&x, p, 8);
    x = __builtin_bswap64(x);
    memcpy(&value, &x, 8);
    return value;
}

static inline void put_double(char *p, double value)
{
    uint64_t x;
    memcpy(&x, &value, 8);
    x = __builtin_bswap64(x);
    memcpy(p, &x, 8);
}

static inline Py_ssize_t text_length(const char *raw, Member m)
{
    const char *nul = memchr(raw + m.at, 0, (size_t)m.size);
    return nul ? nul - (raw + m.at) : m.size;
}

static inline int is_name(const char *raw, Member m, PyObject *bytes)
{
    Py_ssize_t length = PyBytes_GET_SIZE(bytes);
    return length <= m.size && memcmp(raw + m.at, PyBytes_AS_STRING(bytes), (size_t)length) == 0
           && (length == m.size || raw[m.at + length] == 0);
}

static inline int is_one(const char *raw, Member m, char code) /* a text of exactly this character */
{
    return raw[m.at] == code && raw[m.at + 1] == 0;
}

/* A text into a member that is all NULs so far, cut so that it ends with one (R4). */
static inline void put_text(char *raw, Member m, const char *text, Py_ssize_t length)
{
    memcpy(raw + m.at, text, (size_t)(length < m.size ? length : m.size - 1));
}

static inline void put_name(char *raw, Member m, PyObject *bytes)
{
    put_text(raw, m, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
}

static inline void put_number(char *raw, Member m, i64 number) /* R19 */
{
    char *p = raw + m.at;
    memset(p, ' ', 12);
    for (int at = 11; at >= 0; at--) {
        p[at] = (char)('0' + number % 10);
        number /= 10;
        if (number == 0)
            break;
    }
}

static inline void copy_members(char *to, const char *from, const Copies *copies)
{
    for (Py_ssize_t i = 0; i < copies->count; i++) {
        const Copy *c = &copies->list[i];
        if (c->kind == 's') {
            const char *text = from + c->from;
            if (text[0]) {
                const char *nul = memchr(text, 0, (size_t)c->size - 1);
                memcpy(to + c->to, text, (size_t)(nul ? nul - text : c->size - 1));
            }
        } else {
            memcpy(to + c->to, from + c->from, (size_t)c->size);
        }
    }
}

/* ---- The engine --------------------------------------------------------------------------------------------------------- */

static inline int is_code(char c, const char *codes)
{
    return c && strchr(codes, c) != NULL;
}

/* ContingentCondition by R78: each four of one reference, in the order >, >=, <, <=. */
static const char CONDITIONS[] = "56789ABCDEFH";
enum { QUEUES = 6 }; /* an instrument: last price, ask and bid, each that rises to a price and that falls to it */

typedef struct {
    i64 key; /* ticks of bids, minus ticks of asks: the best price is the largest key, and stands last */
    i64 lots, head, tail;
} Level;

typedef struct {
    Level *levels;
    i64 count, capacity;
} Side;

/* What an order's return says. ACCEPTS beside one of them: the return that brings the OrderSysID. REJECTS: of a failed touch. */
enum { UNKNOWN, QUEUEING, PART_TRADED, ALL_TRADED, CANCELED, NOT_TOUCHED, TOUCHED, STATUSES, ACCEPTS = 16, REJECTS = 32 };
static const char STATUS_CODES[] = {'a', '3', '1', '0', '5', 'b', 'c'};

typedef struct {
    PyObject_HEAD
    Table tables[TABLE_COUNT];
    Map seats, numbers, refs, ids; /* (front, connection), (front, SessionID) -> session; OrderRef, OrderSysID -> order */
    Side *sides;                   /* two an instrument: asks, bids */
    Side *queues;                  /* six an instrument: orders that wait for a price */
    i64 sides_capacity, queues_capacity;
    int32_t *cells; /* investor x instrument -> block of rows */
    i64 cells_investors, cells_instruments;
    int32_t (*blocks)[32]; /* side, HedgeFlag 0..7, date -> row */
    i64 blocks_count, blocks_capacity;
    i64 free_lot;

    PyObject *exchange_ids, *instrument_ids, *user_ids, *investor_ids; /* names (bytes) -> slots, kept by the Python side */
    PyObject *broker;                                                  /* bytes */
    i64 day;                                                           /* the trading day's eight characters as a number */
    char day_text[9];
    i64 halted, confirm;                                               /* KillSwitch for all, RequireSettlementConfirm */
    i64 order_seq, return_seq, trade_seq;                              /* of the day */
    i64 found;                                                         /* the order that a refused action was about */
    i64 half_trade, half_opens;                                        /* the first side of a trade that is absorbed */
    PyObject *trades;                                                  /* packed Trades of the day, a list */
    i64 *stirred;                                                      /* instruments whose conditions are to be looked at */
    i64 stirred_count, stirred_capacity;
    Order pair[2];                                                     /* ask and bid of a quote, examined and not placed */

    int configured;
    PyTypeObject *message_type, *result_type;
    PyObject *input_order_type, *input_action_type, *change_type, *unpack_order, *unpack_trade, *order_tid, *trade_tid, *no_users;
    PyObject *pack_name, *order_template, *trade_template, *status_words[STATUSES], *prompts;
    InputOrderPlaces in;
    InputActionPlaces act;
    ChangePlaces change;
    OrderPlaces out;
    TradePlaces trade;
    Py_ssize_t input_order_size, input_action_size, change_size, order_size, trade_size;
    Copies to_order, to_trade;

    i64 second;
    char date[9], clock[9];
} Engine;

#define ROW_OF(e, TABLE, Kind, slot) (&((Kind *)(e)->tables[TABLE].rows)[slot])
#define EXCHANGE(slot) ROW_OF(e, EXCHANGES, Exchange, slot)
#define INSTRUMENT(slot) ROW_OF(e, INSTRUMENTS, Instrument, slot)
#define RATE(slot) ROW_OF(e, RATES, Rate, slot)
#define USER(slot) ROW_OF(e, USERS, User, slot)
#define SESSION(slot) ROW_OF(e, SESSIONS, Session, slot)
#define INVESTOR(slot) ROW_OF(e, INVESTORS, Investor, slot)
#define POSITION(slot) ROW_OF(e, ROWS, Row, slot)
#define LOT(slot) ROW_OF(e, LOTS, Lot, slot)
#define ORDER(slot) ROW_OF(e, ORDERS, Order, slot)
#define HEDGES 8

/* Of an order's `waits`: it is NotTouched; it has been touched and its next return is not taken yet (absorbed orders alone). */
enum { WAITS = 1, WAS_TOUCHED = 2 };

static i64 table_add(Engine *e, TableNumber number)
{
    Table *table = &e->tables[number];
    if (reserve((void **)&table->rows, &table->capacity, table->count + 1, TABLE_KINDS[number].size) < 0)
        return -1;
    return table->count++;
}

/* Date and time of the command, Beijing (R14). Kept for the second, since most commands share it. */
static void set_clock(Engine *e, i64 time_ns)
{
    const i64 last = 253402271999; /* 9999-12-31 23:59:59 Beijing */
    i64 second = time_ns < 0 ? 0 : time_ns / 1000000000;
    if (second > last)
        second = last;
    if (second == e->second)
        return;
    e->second = second;
    second += 8 * 3600;
    i64 days = second / 86400, rest = second % 86400;
    i64 z = days + 719468, era = z / 146097, doe = z - era * 146097; /* days from 0000-03-01, in eras of 400 years */
    i64 yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    i64 mp = (5 * doy + 2) / 153, d = doy - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9;
    i64 y = yoe + era * 400 + (m <= 2);
    snprintf(e->date, sizeof e->date, "%04d%02d%02d", (int)(y % 10000), (int)(m % 100), (int)(d % 100));
    snprintf(e->clock, sizeof e->clock, "%02d:%02d:%02d", (int)(rest / 3600 % 24), (int)(rest / 60 % 60), (int)(rest % 60));
}

/* ---- Money (specs/rules/6) ---------------------------------------------------------------------------------------------- */

static inline i128 part(i128 amount, i64 ratio) /* to the nearest 0.0001 CNY, halves up */
{
    return (amount * ratio + 500000000) / 1000000000;
}

static i128 option_margin(Engine *e, const Instrument *option) /* R108, of one lot sold */
{
    if (!option->has_base)
        return 0;
    i128 premium = (i128)option->base * option->value, strike = option->strike * option->multiple, spot = strike;
    if (option->underlying && INSTRUMENT(option->underlying)->has_base) {
        const Instrument *under = INSTRUMENT(option->underlying);
        spot = (i128)under->base * under->micros * option->multiple / 100;
    }
    const Rate *rate = RATE((option - INSTRUMENT(0)) * HEDGES + 1);
    i128 ratio = rate->known ? rate->short_money : 0, of_spot = spot * ratio / 1000000000;
    i128 out = option->call ? strike - spot : spot - strike;
    i128 minimum = (option->call ? of_spot : strike * ratio / 1000000000) / 2;
    i128 risk = of_spot - (out > 0 ? out : 0);
    return premium + (risk > minimum ? risk : minimum);
}

static i128 margin_of(Engine *e, i64 instrument, int is_short, i64 hedge, i64 price) /* R107, R108, of one lot */
{
    const Instrument *it = INSTRUMENT(instrument);
    if (it->option)
        return is_short ? option_margin(e, it) : 0;
    const Rate *rate = RATE(instrument * HEDGES + hedge);
    if (is_short)
        return part((i128)price * it->value, rate->short_money) + rate->short_volume;
    return part((i128)price * it->value, rate->long_money) + rate->long_volume;
}

static i128 position_profit(Engine *e, const Investor *investor) /* R106, R114 */
{
    i128 sum = 0;
    for (i64 slot = investor->first_row; slot; slot = POSITION(slot)->next_row) {
        const Row *row = POSITION(slot);
        const Instrument *it = INSTRUMENT(row->instrument);
        if (it->option || row->held == 0)
            continue;
        i128 worth = (i128)(it->volume ? it->last : it->base) * row->held * it->value;
        sum += row->is_short ? row->cost - worth : worth - row->cost;
    }
    return sum;
}

static i128 available_of(Engine *e, const Investor *it) /* R115 */
{
    i128 profit = position_profit(e, it);
    return it->balance + it->deposit - it->withdraw + it->profit + it->cash_in - it->commission - it->margin - it->frozen_margin
           - it->frozen_commission - it->frozen_cash + (profit < 0 ? profit : 0);
}

static inline int is_market_type(char type)
{
    return type != '2';
}

/* The limit of a market order in ticks (R77); 0: there is none. */
static i64 market_limit(Engine *e, i64 instrument, int buys, char type)
{
    const Instrument *it = INSTRUMENT(instrument);
    const Side *against = &e->sides[2 * instrument + !buys];
    if (type != '1' && against->count) {
        i64 at = type == '3' ? against->count - 1 : against->count > 5 ? against->count - 5 : 0;
        return buys ? -against->levels[at].key : against->levels[at].key;
    }
    return !it->has_limits ? 0 : buys ? it->upper : it->lower;
}

/* What one lot of the order keeps frozen, at the worst price it can trade at (R110). */
static void price_frozen(Engine *e, Order *order)
{
    const Instrument *it = INSTRUMENT(order->instrument);
    i64 worst = order->price;
    const Side *bids = &e->sides[2 * order->instrument + 1];
    if (!order->buys && bids->count && bids->levels[bids->count - 1].key > worst)
        worst = bids->levels[bids->count - 1].key;
    i128 worth = (i128)worst * it->value;
    order->margin = order->opens ? margin_of(e, order->instrument, !order->buys, order->hedge, worst) : 0;
    order->cash = it->option && order->buys ? worth : 0;
    if (order->opens) {
        order->commission = part(worth, it->open_money) + it->open_volume;
    } else {
        i128 close = part(worth, it->close_money) + it->close_volume, today = part(worth, it->today_money) + it->today_volume;
        order->commission = it->dated ? (order->offset == '3' ? today : close) : today > close ? today : close;
    }
}

/* ---- Positions ---------------------------------------------------------------------------------------------------------- */

static i64 find_row(Engine *e, i64 investor, i64 instrument, i64 is_short, i64 hedge, i64 history)
{
    if (investor >= e->cells_investors || instrument >= e->cells_instruments)
        return 0;
    int32_t block = e->cells[investor * e->cells_instruments + instrument];
    return block ? e->blocks[block][(is_short * HEDGES + hedge) * 2 + history] : 0;
}

static i64 make_row(Engine *e, i64 investor, i64 instrument, i64 is_short, i64 hedge, i64 history)
{
    i64 found = find_row(e, investor, instrument, is_short, hedge, history);
    if (found)
        return found;
    if (investor >= e->cells_investors || instrument >= e->cells_instruments) {
        i64 investors = e->tables[INVESTORS].capacity, instruments = e->tables[INSTRUMENTS].capacity;
        int32_t *larger = PyMem_RawCalloc((size_t)(investors * instruments), sizeof *larger);
        if (larger == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        size_t length = (size_t)e->cells_instruments * sizeof *larger;
        for (i64 at = 0; at < e->cells_investors; at++)
            memcpy(larger + at * instruments, e->cells + at * e->cells_instruments, length);
        PyMem_RawFree(e->cells);
        e->cells = larger;
        e->cells_investors = investors;
        e->cells_instruments = instruments;
    }
    int32_t *cell = &e->cells[investor * e->cells_instruments + instrument];
    if (*cell == 0) {
        if (e->blocks_count == 0)
            e->blocks_count = 1;
        if (reserve((void **)&e->blocks, &e->blocks_capacity, e->blocks_count + 1, sizeof *e->blocks) < 0)
            return -1;
        memset(e->blocks[e->blocks_count], 0, sizeof *e->blocks);
        *cell = (int32_t)e->blocks_count++;
    }
    i64 slot = table_add(e, ROWS);
    if (slot < 0)
        return -1;
    Row *row = POSITION(slot);
    *row = (Row){.investor = investor, .instrument = instrument, .is_short = is_short, .hedge = hedge, .history = history};
    row->next_row = INVESTOR(investor)->first_row;
    INVESTOR(investor)->first_row = slot;
    e->blocks[*cell][(is_short * HEDGES + hedge) * 2 + history] = (int32_t)slot;
    return slot;
}

static i64 add_lot(Engine *e, i64 row_slot, Lot values)
{
    i64 slot = e->free_lot;
    if (slot)
        e->free_lot = LOT(slot)->next_lot;
    else if ((slot = table_add(e, LOTS)) < 0)
        return -1;
    Row *row = POSITION(row_slot);
    *LOT(slot) = values;
    if (row->last_lot)
        LOT(row->last_lot)->next_lot = slot;
    else
        row->first_lot = slot;
    row->last_lot = slot;
    i128 value = INSTRUMENT(row->instrument)->value;
    row->held += values.lots;
    row->margin += values.margin * values.lots;
    row->cost += (i128)values.cost * values.lots * value;
    row->open_cost += (i128)values.open * values.lots * value;
    INVESTOR(row->investor)->margin += values.margin * values.lots;
    return slot;
}

/* The row that an order opens or closes (R68, R101). Is made for an order that opens. */
static i64 row_of_order(Engine *e, const Order *order)
{
    const Instrument *it = INSTRUMENT(order->instrument);
    if (order->opens)
        return make_row(e, order->investor, order->instrument, !order->buys, order->hedge, 0);
    return find_row(e, order->investor, order->instrument, order->buys, order->hedge, it->dated && order->offset != '3');
}

static void freeze(Engine *e, Order *order, i64 lots) /* negative: give back (R111, R112) */
{
    Investor *investor = INVESTOR(order->investor);
    investor->frozen_margin += order->margin * lots;
    investor->frozen_commission += order->commission * lots;
    investor->frozen_cash += order->cash * lots;
    if (order->row == 0)
        return; /* absorbed: a closing order without a position says what was said */
    Row *row = POSITION(order->row);
    row->frozen_margin += order->margin * lots;
    row->frozen_commission += order->commission * lots;
    row->frozen_cash += order->cash * lots;
    if (order->opens)
        row->opening += lots;
    else
        row->closing += lots;
}

/* One side of a trade (R113). */
static int book_side(Engine *e, i64 slot, i64 price, i64 lots, i64 trade)
{
    Order *order = ORDER(slot);
    freeze(e, order, -lots);
    order->left -= lots;
    if (order->left == 0)
        order->live = 0;
    const Instrument *it = INSTRUMENT(order->instrument);
    Investor *investor = INVESTOR(order->investor);
    if (order->row == 0)
        return 0;
    Row *row = POSITION(order->row);
    i128 amount = (i128)price * lots * it->value, paid = 0;
    if (order->opens) {
        Lot lot = {.trade = trade, .day = e->day, .lots = lots, .open = price, .cost = price};
        lot.margin = margin_of(e, order->instrument, !order->buys, order->hedge, price);
        if (add_lot(e, order->row, lot) < 0)
            return -1;
        row->open_volume += lots;
        row->open_amount += amount;
        paid = (part((i128)price * it->value, it->open_money) + it->open_volume) * lots;
    } else {
        i128 today = part((i128)price * it->value, it->today_money) + it->today_volume;
        i128 older = part((i128)price * it->value, it->close_money) + it->close_volume;
        i64 wanted = lots;
        while (wanted && row->first_lot) {
            i64 lot_slot = row->first_lot;
            Lot *lot = LOT(lot_slot);
            i64 taken = lot->lots < wanted ? lot->lots : wanted;
            wanted -= taken;
            i128 worth = it->value * taken;
            row->held -= taken;
            row->margin -= lot->margin * taken;
            investor->margin -= lot->margin * taken;
            row->cost -= lot->cost * worth;
            row->open_cost -= lot->open * worth;
            if (!it->option) {
                i128 profit = (row->is_short ? lot->cost - price : price - lot->cost) * worth;
                row->profit += profit;
                investor->profit += profit;
                row->profit_by_trade += (row->is_short ? lot->open - price : price - lot->open) * worth;
            }
            paid += (lot->day == e->day ? today : older) * taken;
            lot->lots -= taken;
            if (lot->lots == 0) {
                row->first_lot = lot->next_lot;
                if (row->first_lot == 0)
                    row->last_lot = 0;
                lot->next_lot = e->free_lot;
                e->free_lot = lot_slot;
            }
        }
        row->close_volume += lots;
        row->close_amount += amount;
    }
    row->commission += paid;
    investor->commission += paid;
    if (it->option) {
        i128 premium = order->buys ? -amount : amount;
        row->cash_in += premium;
        investor->cash_in += premium;
    }
    return 0;
}

static void move_figures(Engine *e, i64 instrument, i64 price, i64 lots) /* R88 */
{
    Instrument *it = INSTRUMENT(instrument);
    if (it->volume == 0) {
        it->first = it->high = it->low = price;
    } else {
        if (price > it->high)
            it->high = price;
        if (price < it->low)
            it->low = price;
    }
    it->last = price;
    it->volume += lots;
    it->turnover += (i128)price * lots;
}

/* ---- Books -------------------------------------------------------------------------------------------------------------- */

static i64 level_at(const Side *side, i64 key) /* index of the first level whose key is not below */
{
    i64 low = 0, high = side->count;
    while (low < high) {
        i64 middle = (low + high) / 2;
        if (side->levels[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The instrument's prices have moved: its conditions are looked at when the command is done (R79). */
static int stir(Engine *e, i64 instrument)
{
    Instrument *it = INSTRUMENT(instrument);
    if (it->waiting == 0 || it->stirred)
        return 0;
    if (reserve((void **)&e->stirred, &e->stirred_capacity, e->stirred_count + 1, sizeof *e->stirred) < 0)
        return -1;
    e->stirred[e->stirred_count++] = instrument;
    it->stirred = 1;
    return 0;
}

static inline i64 key_of(const Order *order)
{
    return order->buys ? order->price : -order->price;
}

/* At the end of its level, which comes to be where there is none. */
static int link_at(Engine *e, Side *side, i64 key, i64 slot, i64 lots)
{
    Order *order = ORDER(slot);
    i64 at = level_at(side, key);
    if (at == side->count || side->levels[at].key != key) {
        if (reserve((void **)&side->levels, &side->capacity, side->count + 1, sizeof(Level)) < 0)
            return -1;
        memmove(side->levels + at + 1, side->levels + at, (size_t)(side->count - at) * sizeof(Level));
        side->levels[at] = (Level){key, 0, 0, 0};
        side->count++;
    }
    Level *level = &side->levels[at];
    order->previous = level->tail;
    order->next = 0;
    if (level->tail)
        ORDER(level->tail)->next = slot;
    else
        level->head = slot;
    level->tail = slot;
    level->lots += lots;
    return 0;
}

static void unlink_from(Engine *e, Side *side, i64 key, i64 slot, i64 lots)
{
    Order *order = ORDER(slot);
    i64 at = level_at(side, key);
    Level *level = &side->levels[at];
    if (order->previous)
        ORDER(order->previous)->next = order->next;
    else
        level->head = order->next;
    if (order->next)
        ORDER(order->next)->previous = order->previous;
    else
        level->tail = order->previous;
    level->lots -= lots;
    if (level->head == 0) {
        memmove(level, level + 1, (size_t)(side->count - at - 1) * sizeof(Level));
        side->count--;
    }
}

static int rest(Engine *e, i64 slot)
{
    Order *order = ORDER(slot);
    if (link_at(e, &e->sides[2 * order->instrument + order->buys], key_of(order), slot, order->left) < 0)
        return -1;
    order->rests = 1;
    return stir(e, order->instrument);
}

static int unrest(Engine *e, i64 slot)
{
    Order *order = ORDER(slot);
    unlink_from(e, &e->sides[2 * order->instrument + order->buys], key_of(order), slot, order->left);
    order->rests = 0;
    return stir(e, order->instrument);
}

/* Where an order waits (R78): by reference, and by whether it waits for a fall. Its key is such that what holds at a price stands
   last: the least price that is high enough, negated, or the greatest that is low enough. NULL: the condition is none of R78. */
static Side *queue_of(Engine *e, const Order *order, i64 *key)
{
    char code = PyBytes_AS_STRING(order->image)[e->out.ContingentCondition.at];
    if (!is_code(code, CONDITIONS))
        return NULL;
    i64 at = strchr(CONDITIONS, code) - CONDITIONS, relation = at % 4, falls = relation >= 2;
    i64 threshold = order->stop + (relation == 0) - (relation == 2);
    *key = falls ? threshold : -threshold;
    return &e->queues[QUEUES * order->instrument + 2 * (at / 4) + falls];
}

static int wait(Engine *e, i64 slot)
{
    Order *order = ORDER(slot);
    i64 key;
    Side *queue = queue_of(e, order, &key);
    if (queue == NULL) {
        PyErr_SetString(PyExc_ValueError, "an order that waits for nothing");
        return -1;
    }
    if (link_at(e, queue, key, slot, order->left) < 0)
        return -1;
    order->waits = WAITS;
    INSTRUMENT(order->instrument)->waiting++;
    return stir(e, order->instrument);
}

static void wait_no_more(Engine *e, i64 slot)
{
    Order *order = ORDER(slot);
    i64 key;
    Side *queue = queue_of(e, order, &key);
    unlink_from(e, queue, key, slot, order->left);
    order->waits = 0;
    INSTRUMENT(order->instrument)->waiting--;
}

/* The order with the lowest BrokerOrderSeq of those whose condition holds, or `first` where its is lower. */
static i64 first_touched(Engine *e, i64 instrument, i64 first)
{
    const Instrument *it = INSTRUMENT(instrument);
    const Side *asks = &e->sides[2 * instrument], *bids = asks + 1;
    const i64 exists[] = {it->volume != 0, asks->count != 0, bids->count != 0};
    const i64 prices[] = {
        it->last, asks->count ? -asks->levels[asks->count - 1].key : 0, bids->count ? bids->levels[bids->count - 1].key : 0,
    };
    for (int at = 0; at < QUEUES; at++) {
        const Side *queue = &e->queues[QUEUES * instrument + at];
        i64 price = at % 2 ? prices[at / 2] : -prices[at / 2];
        for (i64 level = queue->count - 1; exists[at / 2] && level >= 0 && queue->levels[level].key >= price; level--)
            for (i64 slot = queue->levels[level].head; slot; slot = ORDER(slot)->next)
                if (first == 0 || ORDER(slot)->seq < ORDER(first)->seq)
                    first = slot;
    }
    return first;
}

/* Behind the other orders of its investor: queries read those alone. */
static void own(Engine *e, i64 slot)
{
    Investor *investor = INVESTOR(ORDER(slot)->investor);
    if (investor->last_order)
        ORDER(investor->last_order)->next_own = slot;
    else
        investor->first_order = slot;
    investor->last_order = slot;
}

/* A packed Trade into the day's, and into its investor's. */
static int keep_trade(Engine *e, i64 investor, PyObject *image)
{
    PyObject **list = &INVESTOR(investor)->trades;
    if (*list == NULL && (*list = PyList_New(0)) == NULL)
        return -1;
    return PyList_Append(*list, image) < 0 ? -1 : PyList_Append(e->trades, image);
}

/* ---- Reports ------------------------------------------------------------------------------------------------------------ */

static int say(Engine *e, PyObject *results, PyObject *tid, PyObject *unpack, PyObject *image, PyObject *users, PyObject *context)
{
    PyObject *fields = NULL, *message = NULL, *result = NULL, *field = PyObject_CallOneArg(unpack, image);
    int outcome = -1;
    if (field == NULL || (fields = PyTuple_New(1)) == NULL)
        goto done;
    PyTuple_SET_ITEM(fields, 0, field);
    field = NULL;
    /* Reports hold numbers, texts, bytes and each other downwards, and never change: they cannot be part of a cycle, so the
       collector need not walk them again and again while they wait to be written. */
    PyObject_GC_UnTrack(fields);
    if ((message = e->message_type->tp_alloc(e->message_type, 2)) == NULL)
        goto done;
    Py_INCREF(tid);
    PyTuple_SET_ITEM(message, 0, tid);
    PyTuple_SET_ITEM(message, 1, fields);
    fields = NULL;
    PyObject_GC_UnTrack(message);
    if ((result = e->result_type->tp_alloc(e->result_type, 5)) == NULL)
        goto done;
    PyTuple_SET_ITEM(result, 0, message);
    message = NULL;
    Py_INCREF(Py_False);
    PyTuple_SET_ITEM(result, 1, Py_False);
    Py_INCREF(users);
    PyTuple_SET_ITEM(result, 2, users);
    Py_INCREF(Py_False);
    PyTuple_SET_ITEM(result, 3, Py_False);
    Py_INCREF(context);
    PyTuple_SET_ITEM(result, 4, context);
    PyObject_GC_UnTrack(result);
    outcome = PyList_Append(results, result);
done:
    Py_XDECREF(field);
    Py_XDECREF(fields);
    Py_XDECREF(message);
    Py_XDECREF(result);
    return outcome;
}

/* The order's next return: its last one with what has changed. `by`: the user who changes or cancels it, or NULL. */
static int say_order(Engine *e, PyObject *results, i64 slot, int says, PyObject *by, PyObject *context)
{
    int status = says & (ACCEPTS - 1);
    Order *order = ORDER(slot);
    PyObject *image = PyBytes_FromStringAndSize(PyBytes_AS_STRING(order->image), e->order_size);
    if (image == NULL)
        return -1;
    char *raw = PyBytes_AS_STRING(image);
    const OrderPlaces *out = &e->out;
    PyObject *words = says & REJECTS ? PyTuple_GET_ITEM(e->prompts, says >> 8) : e->status_words[status];
    raw[out->OrderStatus.at] = STATUS_CODES[status];
    memset(raw + out->StatusMsg.at, 0, 16); /* no words but prompts are longer: checked in `configure` */
    memcpy(raw + out->StatusMsg.at, PyBytes_AS_STRING(words), (size_t)PyBytes_GET_SIZE(words));
    put32(raw + out->NotifySequence.at, (int32_t)big32(raw + out->NotifySequence.at) + 1);
    put32(raw + out->SequenceNo.at, (int32_t)++e->return_seq);
    put32(raw + out->VolumeTotal.at, (int32_t)order->left);
    put32(raw + out->VolumeTraded.at, (int32_t)big32(raw + out->VolumeTotalOriginal.at) - (int32_t)order->left);
    memcpy(raw + out->UpdateTime.at, e->clock, 8);
    if (status != UNKNOWN) {
        raw[out->OrderSubmitStatus.at] = says & REJECTS ? '4' : '3';
        if (says & ACCEPTS) {
            put_number(raw, out->OrderSysID, order->number);
            memcpy(raw + out->ActiveTime.at, e->clock, 8);
        } else if (status == CANCELED) {
            memcpy(raw + out->CancelTime.at, e->clock, 8);
        }
    }
    if (by != NULL) {
        memset(raw + out->ActiveUserID.at, 0, (size_t)out->ActiveUserID.size);
        put_name(raw, out->ActiveUserID, by);
    }
    Py_SETREF(order->image, image);
    Py_INCREF(image);
    PyObject *said = context && PyBytes_Check(context) && PyBytes_GET_SIZE(context) ? context : order->context;
    int outcome = say(e, results, e->order_tid, e->unpack_order, image, INVESTOR(order->investor)->users, said);
    Py_DECREF(image);
    return outcome;
}

static int say_trade(Engine *e, PyObject *results, i64 slot, i64 price, i64 lots, i64 number)
{
    Order *order = ORDER(slot);
    const Instrument *it = INSTRUMENT(order->instrument);
    PyObject *image = PyBytes_FromStringAndSize(PyBytes_AS_STRING(e->trade_template), e->trade_size);
    if (image == NULL)
        return -1;
    char *raw = PyBytes_AS_STRING(image);
    const char *from = PyBytes_AS_STRING(order->image);
    const TradePlaces *to = &e->trade;
    copy_members(raw, from, &e->to_trade);
    put_number(raw, to->TradeID, number);
    raw[to->OffsetFlag.at] = (char)order->offset;
    raw[to->HedgeFlag.at] = (char)('0' + order->hedge);
    put_double(raw + to->Price.at, (double)(price * it->micros) / 1e6); /* R18: below 2^53, so one exact division */
    put32(raw + to->Volume.at, (int32_t)lots);
    memcpy(raw + to->TradeDate.at, e->date, 8);
    memcpy(raw + to->TradeTime.at, e->clock, 8);
    put32(raw + to->SequenceNo.at, (int32_t)++e->trade_seq);
    int outcome = keep_trade(e, order->investor, image);
    if (outcome == 0)
        outcome = say(e, results, e->trade_tid, e->unpack_trade, image, INVESTOR(order->investor)->users, order->context);
    Py_DECREF(image);
    return outcome;
}

/* ---- Refusals ----------------------------------------------------------------------------------------------------------- */

#define REFUSAL_NAMES(X)                                                                                                         \
    X(NOT_LOGIN_YET) X(BAD_FIELD) X(BROKER_NOT_FOUND) X(INCONSISTENT_INFORMATION) X(NO_TRADING_RIGHT) X(INVESTOR_ID_IS_MISSING)  \
    X(INVESTOR_NOT_FOUND) X(INVESTOR_NOT_ACTIVE) X(SETTLEMENT_INFO_NOT_CONFIRMED) X(INSTRUMENT_NOT_FOUND)                        \
    X(EXCHANGE_ID_IS_WRONG) X(EXCHANGE_ID_IS_INVALID) X(INSTRUMENT_NOT_TRADING) X(NOT_TRADING_PERIOD) X(SWAPORDER_UNSUPPORTED)   \
    X(BROKER_NOT_SUPPORT_CONDORDER) X(PRICETYPE_NOTSUPPORT_BYEXCHANGE) X(UNSUPPORTED_FUNCTION) X(OPTIONS_ONLY_SUPPORT_SPEC)      \
    X(VOLUME_NOT_VALID) X(BAD_PRICE_VALUE) X(PRICE_OVER_LIMIT) X(PRICE_WRONG_TICK) X(DUPLICATE_ORDER_REF)                        \
    X(OVER_INFO_CNT_LIMIT) X(POSI_LIMIT) X(INSUFFICIENT_MONEY) X(OVER_CLOSE_POSITION) X(OVER_CLOSETODAY_POSITION)                \
    X(OVER_CLOSEYESTERDAY_POSITION) X(CLOSE_OPTION_NO_MONEY) X(BAD_ORDER_ACTION_FIELD) X(ORDER_NOT_FOUND)                        \
    X(INSUITABLE_ORDER_STATUS) X(NO_FIELD)
#define ENUMERATED(name) name,
enum { FINE, REFUSAL_NAMES(ENUMERATED) REFUSAL_COUNT };
static const char *const REFUSALS[] = {"", REFUSAL_NAMES(NAMED)};

#define INT32_TOP 2147483647LL
#define DAY_ROOM (INT32_TOP - (1LL << 26))

/* Digits with spaces around; the number, or -1. */
static i64 number_in(const char *p, Py_ssize_t length)
{
    Py_ssize_t at = 0, digits = 0;
    i64 number = 0;
    while (at < length && p[at] == ' ')
        at++;
    for (; at < length && p[at] >= '0' && p[at] <= '9'; at++, digits++) {
        if (number > 100000000000000000LL)
            return -1;
        number = number * 10 + (p[at] - '0');
    }
    while (at < length && p[at] == ' ')
        at++;
    return digits && at == length ? number : -1;
}

static inline int all_spaces(const char *raw, Member m)
{
    for (Py_ssize_t at = 0; at < m.size && raw[m.at + at]; at++)
        if (raw[m.at + at] != ' ')
            return 0;
    return 1;
}

/* The slot of a name in one of the Python side's tables, 0 where it has none, -1 with an exception. */
static i64 slot_of(PyObject *names, const char *raw, Member m)
{
    PyObject *key = PyBytes_FromStringAndSize(raw + m.at, text_length(raw, m));
    if (key == NULL)
        return -1;
    PyObject *found = PyDict_GetItemWithError(names, key);
    Py_DECREF(key);
    if (found == NULL)
        return PyErr_Occurred() ? -1 : 0;
    return PyLong_AsLongLong(found);
}

typedef struct {
    PyObject *field, *second, *user, *context;
    i64 time_ns, front, session_id, connection, request;
    i64 session; /* slot of the acting session, 0: none */
} Case;

static int read_case(Engine *e, PyObject *command, Case *c)
{
    if (!e->configured || !PyTuple_Check(command) || PyTuple_GET_SIZE(command) != 8) {
        PyErr_SetString(PyExc_TypeError, "a Command is wanted");
        return -1;
    }
    PyObject *message = PyTuple_GET_ITEM(command, 4), *source = PyTuple_GET_ITEM(command, 5);
    c->user = PyTuple_GET_ITEM(command, 6);
    c->context = PyTuple_GET_ITEM(command, 7);
    if (!PyTuple_Check(message) || PyTuple_GET_SIZE(message) != 2 || !PyTuple_Check(PyTuple_GET_ITEM(message, 1))
        || !PyTuple_Check(source) || PyTuple_GET_SIZE(source) != 5 || !PyUnicode_Check(c->user) || !PyBytes_Check(c->context)) {
        PyErr_SetString(PyExc_TypeError, "a Command is wanted");
        return -1;
    }
    PyObject *fields = PyTuple_GET_ITEM(message, 1);
    c->field = PyTuple_GET_SIZE(fields) ? PyTuple_GET_ITEM(fields, 0) : NULL;
    c->second = PyTuple_GET_SIZE(fields) > 1 ? PyTuple_GET_ITEM(fields, 1) : NULL;
    c->time_ns = PyLong_AsLongLong(PyTuple_GET_ITEM(command, 3));
    c->front = PyLong_AsLongLong(PyTuple_GET_ITEM(source, 0));
    c->session_id = PyLong_AsLongLong(PyTuple_GET_ITEM(source, 1));
    c->connection = PyLong_AsLongLong(PyTuple_GET_ITEM(source, 2));
    c->request = PyLong_AsLongLong(PyTuple_GET_ITEM(source, 3));
    if (PyErr_Occurred())
        return -1;
    c->session = map_get(&e->seats, c->front, c->connection); /* R41 */
    if (c->session == 0 && c->session_id)
        c->session = map_get(&e->numbers, c->front, c->session_id);
    if (c->session) {
        const Session *session = SESSION(c->session);
        if (!session->logged_in || (session->user != c->user && PyUnicode_Compare(session->user, c->user) != 0))
            c->session = 0;
    }
    return PyErr_Occurred() ? -1 : 0;
}

static int entitled(const Investor *investor, PyObject *user) /* 1, 0, or -1 with an exception */
{
    for (Py_ssize_t at = 0; at < PyTuple_GET_SIZE(investor->users); at++) {
        int same = PyObject_RichCompareBool(PyTuple_GET_ITEM(investor->users, at), user, Py_EQ);
        if (same)
            return same;
    }
    return 0;
}

/* Investor checks that inserts and actions share. Returns a refusal or -1; the slot in *found. */
static int check_investor(Engine *e, Case *c, const char *raw, Member m, i64 *found)
{
    Session *session = SESSION(c->session);
    if (raw[m.at] == 0)
        return INVESTOR_ID_IS_MISSING;
    i64 slot = session->investor; /* what the session used last was found and allowed; rights are never taken back (R34) */
    if (!slot || !is_name(raw, m, INVESTOR(slot)->name)) {
        if ((slot = slot_of(e->investor_ids, raw, m)) <= 0)
            return slot ? -1 : INVESTOR_NOT_FOUND;
        int may = entitled(INVESTOR(slot), c->user);
        if (may <= 0)
            return may ? -1 : NO_TRADING_RIGHT;
        session->investor = slot;
    }
    *found = slot;
    return INVESTOR(slot)->active ? FINE : INVESTOR_NOT_ACTIVE;
}


static int whole(PyObject *bytes, Py_ssize_t size)
{
    if (PyBytes_Check(bytes) && PyBytes_GET_SIZE(bytes) == size)
        return 1;
    PyErr_SetString(PyExc_TypeError, "a packed struct of another size");
    return 0;
}

static inline int is_no_value(double price)
{
    return price == 1.7976931348623157e308;
}

static int check_trading(const Engine *e, const Instrument *it)
{
    return !it->trading || !it->has_base || (it->expires && it->expires < e->day) ? INSTRUMENT_NOT_TRADING : FINE;
}

static int check_phase(const Instrument *it) /* R200 */
{
    return it->closed ? NOT_TRADING_PERIOD : FINE;
}

/* OrderPriceType, TimeCondition and VolumeCondition (R66, R76). */
static int check_conditions(const Instrument *it, char type, char time, char volumes)
{
    if (!is_code(type, "123456789ABCDEFG"))
        return BAD_FIELD;
    if (is_market_type(type)) {
        i64 takes = type == '1' ? it->takes_any : type == '3' || type == 'G' ? it->takes_best : 0;
        if (!takes || time != '1')
            return PRICETYPE_NOTSUPPORT_BYEXCHANGE;
    }
    if (time != '1' && time != '3')
        return is_code(time, "2456") ? UNSUPPORTED_FUNCTION : BAD_FIELD;
    return volumes != '1' && (time == '3' || (volumes != '2' && volumes != '3')) ? BAD_FIELD : FINE;
}

/* `lots`: the order's volume; `left`: what of it is not traded. */
static int check_volume(const Instrument *it, char type, i64 lots, i64 left)
{
    int market = is_market_type(type);
    i64 smallest = market ? it->smallest_market : it->smallest, largest = market ? it->largest_market : it->largest;
    return lots < smallest || lots > largest || left + it->volume > INT32_TOP ? VOLUME_NOT_VALID : FINE;
}

static int check_least(char volumes, i64 least, i64 lots) /* MinVolume */
{
    return volumes == '2' && (least < 1 || least > lots) ? VOLUME_NOT_VALID : FINE;
}

/* The nearest tick of a price above 0 (R17). Returns whether the price is on it. */
static int on_tick_of(const Instrument *it, double price, double *exact, double *nearest)
{
    *exact = price * 1e6 / (double)it->micros;
    *nearest = floor(*exact + 0.5);
    double room = *exact * 4e-16;
    return fabs(*exact - *nearest) <= (room > 1e-6 ? room : 1e-6);
}

static int check_stop(const Instrument *it, double price, i64 *ticks)
{
    double exact, nearest;
    if (!isfinite(price) || !(price > 0 && price <= 1e9))
        return BAD_PRICE_VALUE;
    int on_tick = on_tick_of(it, price, &exact, &nearest);
    *ticks = (i64)nearest;
    return on_tick ? FINE : PRICE_WRONG_TICK;
}

static int check_price(const Instrument *it, double price, i64 *ticks) /* R67 */
{
    double exact, nearest;
    if (!isfinite(price) || is_no_value(price))
        return BAD_PRICE_VALUE;
    if (!(price > 0 && price <= 1e9))
        return PRICE_OVER_LIMIT;
    int on_tick = on_tick_of(it, price, &exact, &nearest);
    double at = on_tick ? nearest : exact;
    if (it->has_limits ? at < (double)it->lower || at > (double)it->upper : at < 1)
        return PRICE_OVER_LIMIT;
    *ticks = (i64)nearest;
    return on_tick ? FINE : PRICE_WRONG_TICK;
}

static int check_day(const Engine *e)
{
    return e->return_seq > DAY_ROOM || e->trade_seq > DAY_ROOM ? OVER_INFO_CNT_LIMIT : FINE;
}

/* The checks of positions and money. Fixes what the order's lots keep frozen (R110). */
static int check_funds(Engine *e, Order *order)
{
    const Instrument *it = INSTRUMENT(order->instrument);
    const Investor *investor = INVESTOR(order->investor);
    i64 lots = order->left;
    price_frozen(e, order);
    i64 row_slot = find_row(e, order->investor, order->instrument, order->opens ? !order->buys : order->buys, order->hedge,
                            !order->opens && it->dated && order->offset != '3');
    const Row *row = POSITION(row_slot);
    if (order->opens) {
        if (row_slot && row->held + row->opening + lots > INT32_TOP)
            return POSI_LIMIT;
        i128 needed = (order->margin + order->commission + order->cash) * lots;
        return needed > available_of(e, investor) ? INSUFFICIENT_MONEY : FINE;
    }
    if (lots > (row_slot ? row->held - row->closing : 0))
        return !it->dated ? OVER_CLOSE_POSITION : order->offset == '3' ? OVER_CLOSETODAY_POSITION : OVER_CLOSEYESTERDAY_POSITION;
    if (!it->option)
        return FINE;
    i128 available = available_of(e, investor);
    if (order->buys)
        return (order->commission + order->cash) * lots > available ? INSUFFICIENT_MONEY : FINE;
    i128 short_of = (order->commission - (i128)order->price * it->value) * lots;
    return short_of > (available > 0 ? available : 0) ? CLOSE_OPTION_NO_MONEY : FINE;
}

/* Everything that is examined of an insert, in the order of specs/rules/refusals.toml. Fills the order; changes nothing else. */
static int examine(Engine *e, Case *c, const char *raw, Order *order)
{
    const InputOrderPlaces *in = &e->in;
    Session *session = SESSION(c->session);
    if (!is_name(raw, in->BrokerID, e->broker) || PyBytes_GET_SIZE(e->broker) == 0)
        return BROKER_NOT_FOUND;
    if (raw[in->UserID.at] && !is_name(raw, in->UserID, session->name))
        return INCONSISTENT_INFORMATION;
    order->user = session->slot_of_user;
    if (e->halted || USER(order->user)->stopped)
        return NO_TRADING_RIGHT;
    int refusal = check_investor(e, c, raw, in->InvestorID, &order->investor);
    if (refusal)
        return refusal;
    if (e->confirm && !INVESTOR(order->investor)->confirmed)
        return SETTLEMENT_INFO_NOT_CONFIRMED;

    i64 slot = session->instrument;
    if (!slot || !is_name(raw, in->InstrumentID, INSTRUMENT(slot)->name)) {
        if ((slot = slot_of(e->instrument_ids, raw, in->InstrumentID)) <= 0)
            return slot ? -1 : INSTRUMENT_NOT_FOUND;
        session->instrument = slot;
    }
    order->instrument = slot;
    const Instrument *it = INSTRUMENT(slot);
    if (raw[in->ExchangeID.at] && !is_name(raw, in->ExchangeID, EXCHANGE(it->exchange)->name)) {
        i64 exchange = slot_of(e->exchange_ids, raw, in->ExchangeID);
        return exchange < 0 ? -1 : exchange ? EXCHANGE_ID_IS_WRONG : EXCHANGE_ID_IS_INVALID;
    }
    if ((refusal = check_trading(e, it)) || (refusal = check_phase(it)))
        return refusal;

    char direction = raw[in->Direction.at], offset = raw[in->CombOffsetFlag.at];
    if ((direction != '0' && direction != '1') || !is_code(offset, "0134") || raw[in->CombOffsetFlag.at + 1])
        return BAD_FIELD;
    char reason = raw[in->ForceCloseReason.at];
    if (big32(raw + in->UserForceClose.at) || (reason && reason != '0'))
        return BAD_FIELD;
    if (big32(raw + in->IsSwapOrder.at))
        return SWAPORDER_UNSUPPORTED;
    char condition = raw[in->ContingentCondition.at], type = raw[in->OrderPriceType.at], volumes = raw[in->VolumeCondition.at];
    if (!is_code(condition, CONDITIONS) && condition != '1')
        return is_code(condition, "234") ? BROKER_NOT_SUPPORT_CONDORDER : BAD_FIELD;
    if ((refusal = check_conditions(it, type, raw[in->TimeCondition.at], volumes)))
        return refusal;
    if (it->option && !is_one(raw, in->CombHedgeFlag, '1'))
        return OPTIONS_ONLY_SUPPORT_SPEC;
    char hedge = raw[in->CombHedgeFlag.at];
    if (hedge < '0' || hedge >= '0' + HEDGES || raw[in->CombHedgeFlag.at + 1] || !RATE(slot * HEDGES + hedge - '0')->known)
        return BAD_FIELD;
    i64 lots = (int32_t)big32(raw + in->VolumeTotalOriginal.at), least = (int32_t)big32(raw + in->MinVolume.at);
    order->waits = condition != '1';
    order->buys = direction == '0';
    if ((refusal = check_volume(it, type, lots, lots)) || (refusal = check_least(volumes, least, lots)))
        return refusal;
    if (!is_market_type(type))
        refusal = check_price(it, big_double(raw + in->LimitPrice.at), &order->price);
    else if (!order->waits && (order->price = market_limit(e, slot, order->buys, type)) == 0)
        refusal = BAD_PRICE_VALUE;
    if (refusal || (order->waits && (refusal = check_stop(it, big_double(raw + in->StopPrice.at), &order->stop))))
        return refusal;

    Py_ssize_t length = text_length(raw, in->OrderRef);
    order->ref = length ? number_in(raw + in->OrderRef.at, length) : USER(order->user)->max_ref + 1;
    if (length > 12 || order->ref < 0 || order->ref > 999999999999LL)
        return BAD_FIELD;
    order->front = c->front;
    order->session = session->number;
    if (map_get(&e->refs, pair_of(order->front, order->session), order->ref))
        return DUPLICATE_ORDER_REF;
    if ((refusal = check_day(e)))
        return refusal;
    order->opens = offset == '0';
    order->offset = offset;
    order->hedge = hedge - '0';
    order->left = lots;
    return order->waits ? FINE : check_funds(e, order);
}

/* A new order into the tables: its numbers, its row, what it freezes (R80, R101, R111). The image is given. */
static i64 place(Engine *e, Order values, i64 time_ns)
{
    i64 row = values.waits ? 0 : row_of_order(e, &values);
    i64 slot = row < 0 ? -1 : table_add(e, ORDERS);
    if (slot < 0 || map_put(&e->refs, pair_of(values.front, values.session), values.ref, slot) < 0) {
        Py_XDECREF(values.image);
        Py_XDECREF(values.context);
        return -1;
    }
    values.row = row;
    values.live = 1;
    *ORDER(slot) = values;
    own(e, slot);
    if (!values.waits)
        freeze(e, ORDER(slot), values.left);
    else if (wait(e, slot) < 0)
        return -1;
    if (values.user && USER(values.user)->max_ref < values.ref)
        USER(values.user)->max_ref = values.ref;
    INSTRUMENT(values.instrument)->has_time = 1;
    INSTRUMENT(values.instrument)->time_ns = time_ns;
    return slot;
}

static int accept(Engine *e, i64 slot, i64 number)
{
    Order *order = ORDER(slot);
    Exchange *exchange = EXCHANGE(INSTRUMENT(order->instrument)->exchange);
    order->number = order->place = number;
    if (exchange->orders < number)
        exchange->orders = number;
    return map_put(&e->ids, INSTRUMENT(order->instrument)->exchange, number, slot);
}

static void stamp(Engine *e, const Order *order, i64 time_ns) /* R89 */
{
    INSTRUMENT(order->instrument)->has_time = 1;
    INSTRUMENT(order->instrument)->time_ns = time_ns;
}

/* The order's end by cancelling: out of the book, everything frozen is given back. */
static int finish(Engine *e, i64 slot, i64 time_ns)
{
    Order *order = ORDER(slot);
    if (order->waits == WAITS)
        wait_no_more(e, slot);
    else if (order->rests && unrest(e, slot) < 0)
        return -1;
    freeze(e, order, -order->left);
    order->live = order->waits = 0;
    stamp(e, order, time_ns);
    return 0;
}

/* Whether a changed order keeps its place (R73). `was`, `is`: packed Orders. */
static int keeps_place(const Engine *e, const Order *order, i64 price, const char *was, const char *is)
{
    const OrderPlaces *out = &e->out;
    return order->price == price && was[out->OrderPriceType.at] == is[out->OrderPriceType.at]
           && was[out->TimeCondition.at] == is[out->TimeCondition.at] && was[out->VolumeCondition.at] == is[out->VolumeCondition.at]
           && (int32_t)big32(is + out->VolumeTotalOriginal.at) <= (int32_t)big32(was + out->VolumeTotalOriginal.at);
}

/* The order has fewer lots left and stays where it is; what those that it loses had frozen is given back (R74). */
static void shorten(Engine *e, i64 slot, i64 left)
{
    Order *order = ORDER(slot);
    if (order->rests) {
        Side *side = &e->sides[2 * order->instrument + order->buys];
        side->levels[level_at(side, key_of(order))].lots -= order->left - left;
    }
    freeze(e, order, left - order->left);
    order->left = left;
}

/* The order leaves its book and has another place, price and volume, with what they freeze (R73, R74). Has given back before. */
static int displace(Engine *e, i64 slot, const Order *changed)
{
    Order *order = ORDER(slot);
    if (order->rests && unrest(e, slot) < 0)
        return -1;
    order->price = changed->price;
    order->left = changed->left;
    order->margin = changed->margin;
    order->commission = changed->commission;
    order->cash = changed->cash;
    order->place = ++EXCHANGE(INSTRUMENT(order->instrument)->exchange)->orders;
    freeze(e, order, order->left);
    return 0;
}

static PyObject *first_image(Engine *e, const Case *c, const char *raw, const Order *order)
{
    PyObject *image = PyBytes_FromStringAndSize(PyBytes_AS_STRING(e->order_template), e->order_size);
    if (image == NULL)
        return NULL;
    const Instrument *it = INSTRUMENT(order->instrument);
    const Session *session = SESSION(c->session);
    PyObject *investor = INVESTOR(order->investor)->name;
    const OrderPlaces *out = &e->out;
    char *to = PyBytes_AS_STRING(image), digits[16];
    copy_members(to, raw, &e->to_order);
    if (to[out->OrderRef.at] == 0) {
        snprintf(digits, sizeof digits, "%lld", (long long)order->ref);
        put_text(to, out->OrderRef, digits, (Py_ssize_t)strlen(digits));
    }
    if (!is_market_type(to[out->OrderPriceType.at]))
        put_double(to + out->LimitPrice.at, (double)(order->price * it->micros) / 1e6);
    if (to[out->AccountID.at] == 0)
        put_name(to, out->AccountID, investor);
    if (to[out->CurrencyID.at] == 0)
        put_text(to, out->CurrencyID, "CNY", 3);
    memcpy(to + out->RequestID.at, raw + e->in.RequestID.at, 4);
    if (c->request)
        put32(to + out->RequestID.at, (int32_t)c->request);
    put_name(to, out->UserID, session->name);
    put_name(to, out->ActiveUserID, session->name);
    put_name(to, out->ExchangeID, EXCHANGE(it->exchange)->name);
    put_name(to, out->ExchangeInstID, it->name);
    put_name(to, out->UserProductInfo, session->product);
    put_name(to, out->BrokerID, e->broker);
    put_name(to, out->ParticipantID, e->broker);
    put_name(to, out->ClearingPartID, e->broker);
    Py_ssize_t length = PyBytes_GET_SIZE(investor), limit = out->ClientID.size - 1;
    if (length > limit) { /* R63: at a whole character; GBK's first bytes are above 0x80 */
        Py_ssize_t at = 0, step = 0;
        for (; at + step <= limit; at += step, step = (unsigned char)PyBytes_AS_STRING(investor)[at] > 0x80 ? 2 : 1)
            ;
        length = at;
    }
    put_text(to, out->ClientID, PyBytes_AS_STRING(investor), length);
    put32(to + out->FrontID.at, (int32_t)order->front);
    put32(to + out->SessionID.at, (int32_t)order->session);
    memcpy(to + out->TradingDay.at, e->day_text, 8);
    put32(to + out->BrokerOrderSeq.at, (int32_t)e->order_seq);
    put_number(to, out->OrderLocalID, e->order_seq);
    memcpy(to + out->InsertDate.at, e->date, 8);
    memcpy(to + out->InsertTime.at, e->clock, 8);
    to[out->OrderSubmitStatus.at] = '0';
    return image;
}

static int trade(Engine *e, PyObject *results, i64 slot, i64 resting)
{
    Order *order = ORDER(slot), *other = ORDER(resting);
    Side *side = &e->sides[2 * order->instrument + other->buys];
    Exchange *exchange = EXCHANGE(INSTRUMENT(order->instrument)->exchange);
    i64 price = other->price, lots = order->left < other->left ? order->left : other->left, number = ++exchange->trades;
    Level *level = &side->levels[side->count - 1];
    if (lots == other->left) {
        if (unrest(e, resting) < 0)
            return -1;
    } else {
        level->lots -= lots;
    }
    move_figures(e, order->instrument, price, lots);
    if (stir(e, order->instrument) < 0)
        return -1;
    if (order->opens == other->opens)
        INSTRUMENT(order->instrument)->interest += order->opens ? lots : -lots;
    i64 pair[2] = {slot, resting};
    for (int at = 0; at < 2; at++) {
        if (book_side(e, pair[at], price, lots, number) < 0)
            return -1;
        if (say_order(e, results, pair[at], ORDER(pair[at])->left ? PART_TRADED : ALL_TRADED, NULL, NULL) < 0
            || say_trade(e, results, pair[at], price, lots, number) < 0)
            return -1;
    }
    return 0;
}

/* An order meets the book, as a new one does (R81 to R85). */
static int enter(Engine *e, PyObject *results, i64 slot, i64 time_ns)
{
    const Order *order = ORDER(slot);
    const char *raw = PyBytes_AS_STRING(order->image);
    int at_once = raw[e->out.TimeCondition.at] == '1', buys = order->buys != 0;
    char volumes = raw[e->out.VolumeCondition.at];
    i64 least = volumes == '3' ? order->left : volumes == '2' ? (i64)(int32_t)big32(raw + e->out.MinVolume.at) : 0;
    Side *against = &e->sides[2 * order->instrument + !buys];
    i64 limit = buys ? -order->price : order->price, met = 0;
    for (i64 at = against->count - 1; met < least && at >= 0 && against->levels[at].key >= limit; at--) /* R83 */
        met += against->levels[at].lots;
    while (met >= least && ORDER(slot)->left && against->count && against->levels[against->count - 1].key >= limit)
        if (trade(e, results, slot, against->levels[against->count - 1].head) < 0)
            return -1;
    if (ORDER(slot)->left == 0)
        return 0;
    if (!at_once)
        return rest(e, slot);
    return finish(e, slot, time_ns) < 0 ? -1 : say_order(e, results, slot, CANCELED, NULL, NULL);
}

/* The checks of a touched order; fixes its limit and what it keeps frozen. */
static int examine_touch(Engine *e, Order *order)
{
    const Instrument *it = INSTRUMENT(order->instrument);
    const char *raw = PyBytes_AS_STRING(order->image);
    char type = raw[e->out.OrderPriceType.at];
    int refusal = check_trading(e, it);
    if (refusal || (refusal = check_volume(it, type, (int32_t)big32(raw + e->out.VolumeTotalOriginal.at), order->left)))
        return refusal;
    if (is_market_type(type)) {
        if ((order->price = market_limit(e, order->instrument, order->buys, type)) == 0)
            return BAD_PRICE_VALUE;
    } else if (it->has_limits && (order->price < it->lower || order->price > it->upper)) {
        return PRICE_OVER_LIMIT;
    }
    return (refusal = check_day(e)) ? refusal : check_funds(e, order);
}

/* A touched order into its row, with a place and what it freezes. */
static int activate(Engine *e, i64 slot)
{
    i64 row = row_of_order(e, ORDER(slot));
    if (row < 0)
        return -1;
    Order *order = ORDER(slot);
    order->row = row;
    order->waits = 0;
    order->place = ++EXCHANGE(INSTRUMENT(order->instrument)->exchange)->orders;
    freeze(e, order, order->left);
    return 0;
}

static int touch(Engine *e, PyObject *results, i64 slot, i64 time_ns)
{
    wait_no_more(e, slot);
    stamp(e, ORDER(slot), time_ns);
    if (say_order(e, results, slot, TOUCHED, NULL, NULL) < 0)
        return -1;
    int refusal = examine_touch(e, ORDER(slot));
    if (refusal) {
        ORDER(slot)->margin = ORDER(slot)->commission = ORDER(slot)->cash = 0; /* nothing was frozen */
        return finish(e, slot, time_ns) < 0 ? -1 : say_order(e, results, slot, CANCELED | REJECTS | refusal << 8, NULL, NULL);
    }
    return activate(e, slot) < 0 || say_order(e, results, slot, QUEUEING, NULL, NULL) < 0 ? -1 : enter(e, results, slot, time_ns);
}

/* The end of a command: orders whose condition holds, the lowest BrokerOrderSeq first (R79). */
static int touch_all(Engine *e, PyObject *results, i64 time_ns)
{
    if (e->stirred_count)
        set_clock(e, time_ns);
    while (e->stirred_count) {
        i64 next = 0;
        for (i64 at = 0; at < e->stirred_count; at++) {
            if (!INSTRUMENT(e->stirred[at])->closed)
                next = first_touched(e, e->stirred[at], next);
        }
        if (next == 0) {
            while (e->stirred_count)
                INSTRUMENT(e->stirred[--e->stirred_count])->stirred = 0;
        } else if (touch(e, results, next, time_ns) < 0) {
            return -1;
        }
    }
    return 0;
}

/* An order that has passed all checks: placed, accepted, and into the book or to wait (R80). Touches come later. */
static int take_order(Engine *e, PyObject *results, const Case *c, const char *raw, Order order)
{
    order.seq = ++e->order_seq;
    if ((order.image = first_image(e, c, raw, &order)) == NULL)
        return -1;
    order.context = Py_NewRef(c->context);
    i64 slot = place(e, order, c->time_ns);
    if (slot < 0 || say_order(e, results, slot, UNKNOWN, NULL, NULL) < 0)
        return -1;
    if (accept(e, slot, EXCHANGE(INSTRUMENT(order.instrument)->exchange)->orders + 1) < 0
        || say_order(e, results, slot, (order.waits ? NOT_TOUCHED : QUEUEING) | ACCEPTS, NULL, NULL) < 0)
        return -1;
    return order.waits ? 0 : enter(e, results, slot, c->time_ns);
}

static PyObject *engine_insert(Engine *e, PyObject *command)
{
    Case c;
    if (read_case(e, command, &c) < 0)
        return NULL;
    if (c.session == 0)
        return PyLong_FromLong(NOT_LOGIN_YET);
    if (c.field == NULL || (PyObject *)Py_TYPE(c.field) != e->input_order_type)
        return PyLong_FromLong(NO_FIELD);
    PyObject *packed = PyObject_CallMethodNoArgs(c.field, e->pack_name), *results = NULL;
    if (packed == NULL)
        return NULL;
    if (!PyBytes_Check(packed) || PyBytes_GET_SIZE(packed) != e->input_order_size) {
        PyErr_SetString(PyExc_TypeError, "an InputOrder of another size");
        goto failed;
    }
    const char *raw = PyBytes_AS_STRING(packed);
    Order order = {0};
    int refusal = examine(e, &c, raw, &order);
    if (refusal) {
        Py_DECREF(packed);
        return refusal < 0 ? NULL : PyLong_FromLong(refusal);
    }
    set_clock(e, c.time_ns);
    if ((results = PyList_New(0)) == NULL || take_order(e, results, &c, raw, order) < 0 || touch_all(e, results, c.time_ns) < 0)
        goto failed;
    Py_DECREF(packed);
    return results;
failed:
    Py_XDECREF(packed);
    Py_XDECREF(results);
    return NULL;
}

/* examine_pair(command, ask, bid) -> (refusal of the ask, refusal of the bid): packed InputOrders, each as if the other were not
   there (R211). Where both are FINE: (0, 0, whether they cross, whether there is money for both), and place_pair may follow. */
static PyObject *engine_examine_pair(Engine *e, PyObject *args)
{
    PyObject *command, *raw[2];
    Case c;
    if (!PyArg_ParseTuple(args, "OSS", &command, &raw[0], &raw[1]) || read_case(e, command, &c) < 0)
        return NULL;
    if (!whole(raw[0], e->input_order_size) || !whole(raw[1], e->input_order_size))
        return NULL;
    if (c.session == 0) {
        PyErr_SetString(PyExc_ValueError, "no acting session");
        return NULL;
    }
    i128 needed = 0;
    for (int at = 0; at < 2; at++) {
        Order *order = &e->pair[at];
        *order = (Order){0};
        int refusal = examine(e, &c, PyBytes_AS_STRING(raw[at]), order);
        if (refusal)
            return refusal < 0 ? NULL : Py_BuildValue("(ii)", at ? FINE : refusal, at ? refusal : FINE);
        if (order->opens || order->cash)
            needed += (order->margin + order->commission + order->cash) * order->left;
    }
    int crosses = e->pair[1].price >= e->pair[0].price, fits = needed <= available_of(e, INVESTOR(e->pair[0].investor));
    return Py_BuildValue("(iiii)", FINE, FINE, crosses, fits);
}

/* place_pair(command, ask, bid) -> [Result]: what was examined just now, nothing having changed but numbers. */
static PyObject *engine_place_pair(Engine *e, PyObject *args)
{
    PyObject *command, *raw[2];
    Case c;
    if (!PyArg_ParseTuple(args, "OSS", &command, &raw[0], &raw[1]) || read_case(e, command, &c) < 0)
        return NULL;
    if (!whole(raw[0], e->input_order_size) || !whole(raw[1], e->input_order_size))
        return NULL;
    if (c.session == 0 || e->pair[0].left == 0 || e->pair[1].left == 0) {
        PyErr_SetString(PyExc_ValueError, "nothing was examined");
        return NULL;
    }
    PyObject *results = PyList_New(0);
    set_clock(e, c.time_ns);
    for (int at = 0; results != NULL && at < 2; at++)
        if (take_order(e, results, &c, PyBytes_AS_STRING(raw[at]), e->pair[at]) < 0)
            Py_CLEAR(results);
    e->pair[0] = e->pair[1] = (Order){0};
    return results;
}

/* order_at(exchange, number) -> the slot of an OrderSysID, 0 where there is none. */
static PyObject *engine_order_at(Engine *e, PyObject *args)
{
    long long exchange, number;
    if (!PyArg_ParseTuple(args, "LL", &exchange, &number))
        return NULL;
    return PyLong_FromLongLong(map_get(&e->ids, exchange, number));
}

/* The order that an action names, 0 where there is none, -1 with an exception (R69). */
static i64 named_order(Engine *e, const char *raw)
{
    const InputActionPlaces *in = &e->act;
    if (all_spaces(raw, in->OrderSysID)) {
        i64 ref = number_in(raw + in->OrderRef.at, text_length(raw, in->OrderRef));
        i64 front = (int32_t)big32(raw + in->FrontID.at), session = (int32_t)big32(raw + in->SessionID.at);
        return ref < 0 ? 0 : map_get(&e->refs, pair_of(front, session), ref);
    }
    i64 number = number_in(raw + in->OrderSysID.at, text_length(raw, in->OrderSysID)), exchange;
    if (number <= 0)
        return 0;
    if (raw[in->ExchangeID.at]) {
        exchange = slot_of(e->exchange_ids, raw, in->ExchangeID);
    } else {
        i64 instrument = slot_of(e->instrument_ids, raw, in->InstrumentID);
        exchange = instrument > 0 ? INSTRUMENT(instrument)->exchange : instrument;
    }
    return exchange <= 0 ? exchange : map_get(&e->ids, exchange, number);
}

/* The order's image as a Modify wants it (R71), or NULL. `change`: a packed OrderChange or NULL; `volume`: W of R72. */
static PyObject *changed_image(Engine *e, const Order *order, const char *change, i64 volume)
{
    PyObject *image = PyBytes_FromStringAndSize(PyBytes_AS_STRING(order->image), e->order_size);
    if (image == NULL)
        return NULL;
    char *raw = PyBytes_AS_STRING(image);
    const OrderPlaces *out = &e->out;
    const ChangePlaces *in = &e->change;
    put32(raw + out->VolumeTotalOriginal.at, (int32_t)volume);
    if (change == NULL)
        return image;
    const Py_ssize_t codes[][2] = {
        {in->OrderPriceType.at, out->OrderPriceType.at}, {in->TimeCondition.at, out->TimeCondition.at},
        {in->VolumeCondition.at, out->VolumeCondition.at},
    };
    for (size_t at = 0; at < sizeof codes / sizeof *codes; at++)
        if (change[codes[at][0]])
            raw[codes[at][1]] = change[codes[at][0]];
    if (big32(change + in->MinVolume.at))
        memcpy(raw + out->MinVolume.at, change + in->MinVolume.at, 4);
    double stop = big_double(change + in->StopPrice.at);
    if (stop != 0 && !is_no_value(stop))
        memcpy(raw + out->StopPrice.at, change + in->StopPrice.at, 8);
    return image;
}

/* The price of a changed order (R71, R77, R90). `was`, `is`: packed Orders; `said`: the action's LimitPrice. */
static int check_new_price(Engine *e, Order *changed, const char *was, const char *is, double said)
{
    Py_ssize_t at = e->out.OrderPriceType.at;
    if (is_market_type(is[at])) {
        changed->price = changed->waits ? 0 : market_limit(e, changed->instrument, changed->buys, is[at]);
        return changed->waits || changed->price ? FINE : BAD_PRICE_VALUE;
    }
    if (said == 0 || is_no_value(said))
        return is_market_type(was[at]) ? BAD_PRICE_VALUE : FINE;
    return check_price(INSTRUMENT(changed->instrument), said, &changed->price);
}

/* A NotTouched order as it was changed (R90). */
static int rethink(Engine *e, i64 slot, const Order *changed)
{
    Order *order = ORDER(slot);
    wait_no_more(e, slot);
    order->price = changed->price;
    order->left = changed->left;
    order->stop = changed->stop;
    return wait(e, slot);
}

/* A Modify of a live order (R71 to R75). FINE with its results, a refusal, or -1 with an exception; WANTS_NO_MORE where it is a
   cancel. */
#define WANTS_NO_MORE REFUSAL_COUNT
static int modify(Engine *e, const Case *c, i64 slot, const char *raw, const char *change, PyObject **results)
{
    Order *order = ORDER(slot);
    const Instrument *it = INSTRUMENT(order->instrument);
    const OrderPlaces *out = &e->out;
    const Session *session = SESSION(c->session);
    i64 before = (int32_t)big32(PyBytes_AS_STRING(order->image) + out->VolumeTotalOriginal.at), traded = before - order->left;
    i64 said = change == NULL ? 0 : (int32_t)big32(change + e->change.VolumeTotalOriginal.at);
    i64 volume = said ? said : before + (int32_t)big32(raw + e->act.VolumeChange.at);
    if (volume != before && volume >= 0 && volume <= traded)
        return WANTS_NO_MORE;
    PyObject *image = changed_image(e, order, change, volume);
    if (image == NULL)
        return -1;
    const char *is = PyBytes_AS_STRING(image);
    char type = is[out->OrderPriceType.at], volumes = is[out->VolumeCondition.at];
    Order changed = *order;
    changed.left = volume - traded;
    int refusal = e->halted || USER(session->slot_of_user)->stopped ? NO_TRADING_RIGHT : FINE, keeps = 0;
    if (refusal || (refusal = check_trading(e, it)) || (refusal = check_phase(it))
        || (refusal = check_conditions(it, type, is[out->TimeCondition.at], volumes))
        || (refusal = check_volume(it, type, volume, changed.left))
        || (refusal = check_least(volumes, (int32_t)big32(is + out->MinVolume.at), volume))
        || (refusal = check_new_price(e, &changed, PyBytes_AS_STRING(order->image), is, big_double(raw + e->act.LimitPrice.at)))
        || (order->waits && (refusal = check_stop(it, big_double(is + out->StopPrice.at), &changed.stop)))
        || (refusal = check_day(e)))
        goto refused;
    keeps = !order->waits && keeps_place(e, order, changed.price, PyBytes_AS_STRING(order->image), is);
    if (!order->waits && !keeps) {
        freeze(e, order, -order->left);
        if ((refusal = check_funds(e, &changed))) {
            freeze(e, order, order->left);
            goto refused;
        }
    }
    put_double(PyBytes_AS_STRING(image) + out->LimitPrice.at, is_market_type(type) ? 0.0 : (double)(changed.price * it->micros) / 1e6);
    if ((*results = PyList_New(0)) == NULL) {
        refusal = -1;
        goto refused;
    }
    set_clock(e, c->time_ns);
    stamp(e, order, c->time_ns);
    int status = order->waits ? NOT_TOUCHED : traded ? PART_TRADED : QUEUEING, moved = 0;
    if (order->waits)
        moved = rethink(e, slot, &changed);
    else if (keeps)
        shorten(e, slot, changed.left);
    else
        moved = displace(e, slot, &changed);
    Py_SETREF(order->image, image);
    if (PyBytes_GET_SIZE(c->context))
        Py_SETREF(order->context, Py_NewRef(c->context));
    if (moved < 0 || say_order(e, *results, slot, status, session->name, NULL) < 0
        || (!order->waits && !keeps && enter(e, *results, slot, c->time_ns) < 0)) {
        Py_CLEAR(*results);
        return -1;
    }
    return FINE;
refused:
    Py_DECREF(image);
    return refusal;
}

static PyObject *engine_action(Engine *e, PyObject *command)
{
    Case c;
    e->found = 0;
    if (read_case(e, command, &c) < 0)
        return NULL;
    if (c.session == 0)
        return PyLong_FromLong(NOT_LOGIN_YET);
    if (c.field == NULL || (PyObject *)Py_TYPE(c.field) != e->input_action_type)
        return PyLong_FromLong(NO_FIELD);
    PyObject *packed = PyObject_CallMethodNoArgs(c.field, e->pack_name), *change = NULL, *results = NULL;
    if (packed == NULL)
        return NULL;
    int refusal = FINE;
    if (!PyBytes_Check(packed) || PyBytes_GET_SIZE(packed) != e->input_action_size) {
        PyErr_SetString(PyExc_TypeError, "an InputOrderAction of another size");
        goto done;
    }
    const char *raw = PyBytes_AS_STRING(packed);
    const InputActionPlaces *in = &e->act;
    Session *session = SESSION(c.session);
    char flag = raw[in->ActionFlag.at];
    i64 investor = 0, slot;
    if (!is_name(raw, in->BrokerID, e->broker) || PyBytes_GET_SIZE(e->broker) == 0)
        refusal = BROKER_NOT_FOUND;
    else if (raw[in->UserID.at] && !is_name(raw, in->UserID, session->name))
        refusal = INCONSISTENT_INFORMATION;
    else if (flag != '0' && flag != '3')
        refusal = BAD_ORDER_ACTION_FIELD;
    else
        refusal = check_investor(e, &c, raw, in->InvestorID, &investor);
    if (refusal)
        goto done;
    if (all_spaces(raw, in->OrderSysID) && all_spaces(raw, in->OrderRef)) {
        refusal = BAD_ORDER_ACTION_FIELD;
        goto done;
    }
    slot = named_order(e, raw);
    if (slot <= 0 || ORDER(slot)->investor != investor
        || (raw[in->InstrumentID.at] && !is_name(raw, in->InstrumentID, INSTRUMENT(ORDER(slot)->instrument)->name))) {
        refusal = slot < 0 ? -1 : ORDER_NOT_FOUND;
        goto done;
    }
    if (!ORDER(slot)->live) {
        e->found = slot;
        refusal = INSUITABLE_ORDER_STATUS;
        goto done;
    }
    if (flag == '3') {
        if (c.second != NULL && (PyObject *)Py_TYPE(c.second) == e->change_type) {
            if ((change = PyObject_CallMethodNoArgs(c.second, e->pack_name)) == NULL || !whole(change, e->change_size))
                goto done;
        }
        refusal = modify(e, &c, slot, raw, change ? PyBytes_AS_STRING(change) : NULL, &results);
        if (refusal != WANTS_NO_MORE) {
            e->found = refusal > 0 ? slot : 0;
            if (results != NULL && touch_all(e, results, c.time_ns) < 0)
                Py_CLEAR(results);
            goto done;
        }
        refusal = FINE;
    }
    if ((results = PyList_New(0)) != NULL) {
        set_clock(e, c.time_ns);
        if (finish(e, slot, c.time_ns) < 0 || say_order(e, results, slot, CANCELED, session->name, c.context) < 0
            || touch_all(e, results, c.time_ns) < 0)
            Py_CLEAR(results);
    }
done:
    Py_DECREF(packed);
    Py_XDECREF(change);
    return results ? results : refusal > 0 ? PyLong_FromLong(refusal) : NULL;
}

/* ---- For the Python side ------------------------------------------------------------------------------------------------ */

/* cancel(order, time_ns, by, context) -> [Result]: at the end of the day (R141), or with others by a user's name (R92, R213).
   By b"": nobody; context b"": the order's. */
static PyObject *engine_cancel(Engine *e, PyObject *args)
{
    long long slot, time_ns;
    PyObject *by, *context;
    if (!PyArg_ParseTuple(args, "LLSS", &slot, &time_ns, &by, &context))
        return NULL;
    if (slot < 1 || slot >= e->tables[ORDERS].count || !ORDER(slot)->live) {
        PyErr_SetString(PyExc_ValueError, "no live order");
        return NULL;
    }
    PyObject *results = PyList_New(0);
    if (results == NULL)
        return NULL;
    set_clock(e, time_ns);
    if (finish(e, slot, time_ns) < 0 || say_order(e, results, slot, CANCELED, PyBytes_GET_SIZE(by) ? by : NULL, context) < 0)
        Py_CLEAR(results);
    return results;
}

/* touch(time_ns) -> [Result]: the end of a command that is not the engine's own (R79). */
static PyObject *engine_touch(Engine *e, PyObject *argument)
{
    i64 time_ns = PyLong_AsLongLong(argument);
    if (PyErr_Occurred())
        return NULL;
    PyObject *results = PyList_New(0);
    if (results != NULL && touch_all(e, results, time_ns) < 0)
        Py_CLEAR(results);
    return results;
}

/* phase(instrument, closed): its status (R200). */
static PyObject *engine_phase(Engine *e, PyObject *args)
{
    long long slot;
    int closed;
    if (!PyArg_ParseTuple(args, "Lp", &slot, &closed))
        return NULL;
    if (slot < 1 || slot >= e->tables[INSTRUMENTS].count) {
        PyErr_SetString(PyExc_ValueError, "no instrument");
        return NULL;
    }
    INSTRUMENT(slot)->closed = closed;
    if (stir(e, slot) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static int read_price(Engine *e, i64 instrument, double price, i64 *ticks) /* R17, of a price that a core has made */
{
    if (!(price > 0 && price <= 2e9)) {
        PyErr_SetString(PyExc_ValueError, "a price that no core has made");
        return -1;
    }
    *ticks = (i64)floor(price * 1e6 / (double)INSTRUMENT(instrument)->micros + 0.5);
    return 0;
}

/* The order that an image tells of, as far as it can be read off. 0, or -1 with an exception. */
static int read_image(Engine *e, PyObject *image, Order *order)
{
    const char *raw = PyBytes_AS_STRING(image);
    const OrderPlaces *out = &e->out;
    order->investor = slot_of(e->investor_ids, raw, out->InvestorID);
    order->instrument = slot_of(e->instrument_ids, raw, out->InstrumentID);
    order->user = slot_of(e->user_ids, raw, out->UserID);
    if (PyErr_Occurred())
        return -1;
    order->front = (int32_t)big32(raw + out->FrontID.at);
    order->session = (int32_t)big32(raw + out->SessionID.at);
    order->ref = number_in(raw + out->OrderRef.at, text_length(raw, out->OrderRef));
    order->buys = raw[out->Direction.at] == '0';
    order->offset = raw[out->CombOffsetFlag.at];
    order->opens = order->offset == '0';
    order->hedge = raw[out->CombHedgeFlag.at] - '0';
    order->left = (int32_t)big32(raw + out->VolumeTotal.at);
    order->seq = (int32_t)big32(raw + out->BrokerOrderSeq.at);
    order->waits = raw[out->ContingentCondition.at] != '1';
    if (order->investor <= 0 || order->instrument <= 0 || order->ref < 0 || order->hedge < 0 || order->hedge >= HEDGES
        || order->left < 0) {
        PyErr_SetString(PyExc_ValueError, "an Order that no core has placed");
        return -1;
    }
    if (order->waits) /* once it is touched, nothing is asked of its StopPrice */
        check_stop(INSTRUMENT(order->instrument), big_double(raw + out->StopPrice.at), &order->stop);
    if (is_market_type(raw[out->OrderPriceType.at])) {
        order->price = market_limit(e, order->instrument, order->buys, raw[out->OrderPriceType.at]);
        return 0;
    }
    return read_price(e, order->instrument, big_double(raw + out->LimitPrice.at), &order->price);
}

/* absorb_order(image, context, time_ns): an OnRtnOrder as recorded (R186). Returns its slot. */
static PyObject *engine_absorb_order(Engine *e, PyObject *args)
{
    PyObject *image, *context;
    long long time_ns;
    if (!PyArg_ParseTuple(args, "SSL", &image, &context, &time_ns) || !whole(image, e->order_size))
        return NULL;
    const char *raw = PyBytes_AS_STRING(image);
    const OrderPlaces *out = &e->out;
    Order order = {0};
    if (read_image(e, image, &order) < 0)
        return NULL;
    i64 slot = map_get(&e->refs, pair_of(order.front, order.session), order.ref);
    e->return_seq = (int32_t)big32(raw + out->SequenceNo.at);
    if (slot == 0) {
        if (!order.waits)
            price_frozen(e, &order);
        order.image = Py_NewRef(image);
        order.context = Py_NewRef(context);
        e->order_seq = order.seq;
        if ((slot = place(e, order, time_ns)) < 0)
            return NULL;
        return PyLong_FromLongLong(slot);
    }
    if (!ORDER(slot)->number) {
        i64 number = number_in(raw + out->OrderSysID.at, text_length(raw, out->OrderSysID));
        if (number > 0 && accept(e, slot, number) < 0)
            return NULL;
    }
    Py_SETREF(ORDER(slot)->image, Py_NewRef(image));
    char status = raw[out->OrderStatus.at];
    if (!ORDER(slot)->live)
        return PyLong_FromLongLong(slot);
    if (status == STATUS_CODES[TOUCHED] && ORDER(slot)->waits == WAITS) {
        wait_no_more(e, slot);
        ORDER(slot)->waits = WAS_TOUCHED;
        stamp(e, ORDER(slot), time_ns);
    } else if (status == STATUS_CODES[QUEUEING] && ORDER(slot)->waits == WAS_TOUCHED) {
        ORDER(slot)->price = order.price;
        price_frozen(e, ORDER(slot));
        if (activate(e, slot) < 0)
            return NULL;
    } else if (status == STATUS_CODES[CANCELED] && finish(e, slot, time_ns) < 0) {
        return NULL;
    }
    return PyLong_FromLongLong(slot);
}

/* absorb_change(image, context, time_ns): an order as a Modify has changed it (R186). Returns its slot. */
static PyObject *engine_absorb_change(Engine *e, PyObject *args)
{
    PyObject *image, *context;
    long long time_ns;
    if (!PyArg_ParseTuple(args, "SSL", &image, &context, &time_ns) || !whole(image, e->order_size))
        return NULL;
    Order changed = {0};
    if (read_image(e, image, &changed) < 0)
        return NULL;
    i64 slot = map_get(&e->refs, pair_of(changed.front, changed.session), changed.ref);
    if (slot == 0 || !ORDER(slot)->live) {
        PyErr_SetString(PyExc_ValueError, "a change of an order that does not live");
        return NULL;
    }
    Order *order = ORDER(slot);
    const char *is = PyBytes_AS_STRING(image);
    if (order->waits) {
        if (rethink(e, slot, &changed) < 0)
            return NULL;
    } else if (keeps_place(e, order, changed.price, PyBytes_AS_STRING(order->image), is)) {
        shorten(e, slot, changed.left);
    } else {
        freeze(e, order, -order->left);
        price_frozen(e, &changed);
        if (displace(e, slot, &changed) < 0)
            return NULL;
    }
    Py_SETREF(order->image, Py_NewRef(image));
    Py_SETREF(order->context, Py_NewRef(context));
    e->return_seq = (int32_t)big32(is + e->out.SequenceNo.at);
    stamp(e, order, time_ns);
    return PyLong_FromLongLong(slot);
}

/* absorb_trade(image): an OnRtnTrade as recorded (R186). */
static PyObject *engine_absorb_trade(Engine *e, PyObject *image)
{
    if (!whole(image, e->trade_size))
        return NULL;
    const char *raw = PyBytes_AS_STRING(image);
    const TradePlaces *in = &e->trade;
    i64 exchange = slot_of(e->exchange_ids, raw, in->ExchangeID);
    i64 number = number_in(raw + in->OrderSysID.at, text_length(raw, in->OrderSysID));
    i64 trade_number = number_in(raw + in->TradeID.at, text_length(raw, in->TradeID));
    i64 slot = exchange > 0 && number > 0 ? map_get(&e->ids, exchange, number) : 0;
    i64 lots = (int32_t)big32(raw + in->Volume.at);
    if (slot <= 0 || trade_number <= 0 || lots <= 0 || lots > ORDER(slot)->left) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "a Trade that no core has made");
        return NULL;
    }
    Order *order = ORDER(slot);
    Instrument *it = INSTRUMENT(order->instrument);
    i64 price;
    if (read_price(e, order->instrument, big_double(raw + in->Price.at), &price) < 0)
        return NULL;
    e->trade_seq = (int32_t)big32(raw + in->SequenceNo.at);
    if (EXCHANGE(exchange)->trades < trade_number)
        EXCHANGE(exchange)->trades = trade_number;
    if (order->rests) {
        if (lots == order->left) {
            if (unrest(e, slot) < 0)
                return NULL;
        } else {
            Side *side = &e->sides[2 * order->instrument + order->buys];
            side->levels[level_at(side, key_of(order))].lots -= lots;
        }
    }
    if (order->buys) {
        move_figures(e, order->instrument, price, lots);
        if (stir(e, order->instrument) < 0)
            return NULL;
    }
    if (e->half_trade != trade_number) {
        e->half_trade = trade_number;
        e->half_opens = order->opens;
    } else {
        if (e->half_opens == order->opens)
            it->interest += order->opens ? lots : -lots;
        e->half_trade = 0;
    }
    if (book_side(e, slot, price, lots, trade_number) < 0 || keep_trade(e, ORDER(slot)->investor, image) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* settle_down(order): after its command, what is left of an absorbed order rests, unless it waits. */
static PyObject *engine_settle_down(Engine *e, PyObject *argument)
{
    i64 slot = PyLong_AsLongLong(argument);
    if (slot < 1 || slot >= e->tables[ORDERS].count) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "no order");
        return NULL;
    }
    if (ORDER(slot)->live && !ORDER(slot)->rests && !ORDER(slot)->waits && rest(e, slot) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* restore_order(image, context, margin, commission, cash, place): an exported order; a live one gets its row. Place 0: its
   OrderSysID. */
static PyObject *engine_restore_order(Engine *e, PyObject *args)
{
    PyObject *image, *context;
    long long margin, commission, cash, position;
    if (!PyArg_ParseTuple(args, "SSLLLL", &image, &context, &margin, &commission, &cash, &position)
        || !whole(image, e->order_size))
        return NULL;
    const char *raw = PyBytes_AS_STRING(image);
    Order order = {0};
    if (read_image(e, image, &order) < 0)
        return NULL;
    order.number = number_in(raw + e->out.OrderSysID.at, text_length(raw, e->out.OrderSysID));
    order.place = position ? position : order.number;
    char status = raw[e->out.OrderStatus.at];
    order.waits = status == STATUS_CODES[NOT_TOUCHED];
    order.live = order.waits || status == STATUS_CODES[QUEUEING] || status == STATUS_CODES[PART_TRADED];
    order.margin = margin;
    order.commission = commission;
    order.cash = cash;
    if (order.live && !order.waits && (order.row = row_of_order(e, &order)) < 0)
        return NULL;
    i64 slot = table_add(e, ORDERS);
    if (slot < 0)
        return NULL;
    order.image = Py_NewRef(image);
    order.context = Py_NewRef(context);
    *ORDER(slot) = order;
    own(e, slot);
    if (map_put(&e->refs, pair_of(order.front, order.session), order.ref, slot) < 0
        || (order.number > 0 && map_put(&e->ids, INSTRUMENT(order.instrument)->exchange, order.number, slot) < 0))
        return NULL;
    if (order.waits && wait(e, slot) < 0)
        return NULL;
    if (order.live)
        freeze(e, ORDER(slot), order.left);
    return PyLong_FromLongLong(slot);
}

/* restore_trade(image): an exported Trade, in the order of the export. */
static PyObject *engine_restore_trade(Engine *e, PyObject *image)
{
    if (!whole(image, e->trade_size))
        return NULL;
    i64 investor = slot_of(e->investor_ids, PyBytes_AS_STRING(image), e->trade.InvestorID);
    if (investor <= 0) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "a Trade of nobody");
        return NULL;
    }
    if (keep_trade(e, investor, image) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* orders_of(investor) -> packed Orders of the day as last reported, in the order in which they came into the table. */
static PyObject *engine_orders_of(Engine *e, PyObject *argument)
{
    i64 slot = PyLong_AsLongLong(argument);
    if (slot < 1 || slot >= e->tables[INVESTORS].count) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "no investor");
        return NULL;
    }
    PyObject *images = PyList_New(0);
    for (i64 at = INVESTOR(slot)->first_order; images != NULL && at; at = ORDER(at)->next_own)
        if (PyList_Append(images, ORDER(at)->image) < 0)
            Py_CLEAR(images);
    return images;
}

/* live_orders() -> slots, in the order of slots. */
static PyObject *engine_live_orders(Engine *e, PyObject *Py_UNUSED(ignored))
{
    PyObject *slots = PyList_New(0);
    for (i64 at = 1; slots != NULL && at < e->tables[ORDERS].count; at++) {
        if (!ORDER(at)->live)
            continue;
        PyObject *slot = PyLong_FromLongLong(at);
        if (slot == NULL || PyList_Append(slots, slot) < 0)
            Py_CLEAR(slots);
        Py_XDECREF(slot);
    }
    return slots;
}

/* live_of(investor) -> [(BrokerOrderSeq, slot)], not sorted. */
static PyObject *engine_live_of(Engine *e, PyObject *argument)
{
    i64 slot = PyLong_AsLongLong(argument);
    if (slot < 1 || slot >= e->tables[INVESTORS].count) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "no investor");
        return NULL;
    }
    PyObject *live = PyList_New(0);
    for (i64 at = INVESTOR(slot)->first_order; live != NULL && at; at = ORDER(at)->next_own) {
        if (!ORDER(at)->live)
            continue;
        PyObject *pair = Py_BuildValue("(LL)", (long long)ORDER(at)->seq, (long long)at);
        if (pair == NULL || PyList_Append(live, pair) < 0)
            Py_CLEAR(live);
        Py_XDECREF(pair);
    }
    return live;
}

/* orders_by_name() -> [(FrontID, SessionID, number of OrderRef, slot)], not sorted. */
static PyObject *engine_orders_by_name(Engine *e, PyObject *Py_UNUSED(ignored))
{
    PyObject *names = PyList_New(e->tables[ORDERS].count - 1);
    for (i64 at = 1; names != NULL && at < e->tables[ORDERS].count; at++) {
        const Order *order = ORDER(at);
        PyObject *name = Py_BuildValue("(LLLL)", (long long)order->front, (long long)order->session, (long long)order->ref,
                                       (long long)at);
        if (name == NULL)
            Py_CLEAR(names);
        else
            PyList_SET_ITEM(names, at - 1, name);
    }
    return names;
}

/* image_of(order) -> (packed Order, whether it is live) */
static PyObject *engine_image_of(Engine *e, PyObject *argument)
{
    i64 slot = PyLong_AsLongLong(argument);
    if (slot < 1 || slot >= e->tables[ORDERS].count) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "no order");
        return NULL;
    }
    return Py_BuildValue("(OO)", ORDER(slot)->image, ORDER(slot)->live ? Py_True : Py_False);
}

/* depth(instrument) -> (bids, asks), each up to five (ticks, lots), the best first. */
static PyObject *engine_depth(Engine *e, PyObject *argument)
{
    i64 slot = PyLong_AsLongLong(argument);
    if (slot < 1 || slot >= e->tables[INSTRUMENTS].count) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "no instrument");
        return NULL;
    }
    PyObject *both = PyTuple_New(2);
    for (int buys = 1; both != NULL && buys >= 0; buys--) {
        const Side *side = &e->sides[2 * slot + buys];
        i64 shown = side->count < 5 ? side->count : 5;
        PyObject *list = PyList_New(shown);
        for (i64 at = 0; list != NULL && at < shown; at++) {
            const Level *level = &side->levels[side->count - 1 - at];
            PyObject *pair = Py_BuildValue("(LL)", (long long)(buys ? level->key : -level->key), (long long)level->lots);
            if (pair == NULL)
                Py_CLEAR(list);
            else
                PyList_SET_ITEM(list, at, pair);
        }
        if (list == NULL)
            Py_CLEAR(both);
        else
            PyTuple_SET_ITEM(both, 1 - buys, list);
    }
    return both;
}

static PyObject *wide(i128 value)
{
    if (value >= INT64_MIN && value <= INT64_MAX)
        return PyLong_FromLongLong((i64)value);
    PyObject *high = PyLong_FromLongLong((i64)(value >> 64)), *low = PyLong_FromUnsignedLongLong((uint64_t)value);
    PyObject *bits = PyLong_FromLong(64), *shifted = NULL, *sum = NULL;
    if (high && low && bits && (shifted = PyNumber_Lshift(high, bits)) != NULL)
        sum = PyNumber_Or(shifted, low);
    Py_XDECREF(high);
    Py_XDECREF(low);
    Py_XDECREF(bits);
    Py_XDECREF(shifted);
    return sum;
}

static int from_wide(PyObject *value, i128 *to)
{
    PyObject *bits = PyLong_FromLong(64), *high = bits ? PyNumber_Rshift(value, bits) : NULL;
    Py_XDECREF(bits);
    if (high == NULL)
        return -1;
    i64 top = PyLong_AsLongLong(high);
    Py_DECREF(high);
    uint64_t low = PyLong_AsUnsignedLongLongMask(value);
    if (PyErr_Occurred())
        return -1;
    *to = (i128)((unsigned __int128)(uint64_t)top << 64 | low);
    return 0;
}

static PyObject *available_or_profit(Engine *e, PyObject *argument, i128 (*of)(Engine *, const Investor *))
{
    i64 slot = PyLong_AsLongLong(argument);
    if (slot < 1 || slot >= e->tables[INVESTORS].count) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "no investor");
        return NULL;
    }
    return wide(of(e, INVESTOR(slot)));
}

static PyObject *engine_available(Engine *e, PyObject *argument)
{
    return available_or_profit(e, argument, available_of);
}

static PyObject *engine_profit(Engine *e, PyObject *argument)
{
    return available_or_profit(e, argument, position_profit);
}

/* margin(instrument, is_short, hedge, ticks) -> money of one lot. */
static PyObject *engine_margin(Engine *e, PyObject *args)
{
    long long instrument, is_short, hedge, price;
    if (!PyArg_ParseTuple(args, "LLLL", &instrument, &is_short, &hedge, &price))
        return NULL;
    if (instrument < 1 || instrument >= e->tables[INSTRUMENTS].count || hedge < 0 || hedge >= HEDGES) {
        PyErr_SetString(PyExc_ValueError, "no instrument or HedgeFlag");
        return NULL;
    }
    return wide(margin_of(e, instrument, is_short != 0, hedge, price));
}

/* make_row(investor, instrument, is_short, hedge, history) -> row, the one there is or a new one. */
static PyObject *engine_make_row(Engine *e, PyObject *args)
{
    long long investor, instrument, is_short, hedge, history;
    if (!PyArg_ParseTuple(args, "LLLLL", &investor, &instrument, &is_short, &hedge, &history))
        return NULL;
    if (investor < 1 || investor >= e->tables[INVESTORS].count || instrument < 1 || instrument >= e->tables[INSTRUMENTS].count
        || hedge < 0 || hedge >= HEDGES) {
        PyErr_SetString(PyExc_ValueError, "no such row");
        return NULL;
    }
    i64 slot = make_row(e, investor, instrument, is_short != 0, hedge, history != 0);
    return slot < 0 ? NULL : PyLong_FromLongLong(slot);
}

/* add_lot(row, trade, day, lots, open, cost, margin): behind the row's others. */
static PyObject *engine_add_lot(Engine *e, PyObject *args)
{
    long long row, trade_number, day, lots, open, cost;
    PyObject *margin;
    if (!PyArg_ParseTuple(args, "LLLLLLO", &row, &trade_number, &day, &lots, &open, &cost, &margin))
        return NULL;
    Lot lot = {.trade = trade_number, .day = day, .lots = lots, .open = open, .cost = cost};
    if (row < 1 || row >= e->tables[ROWS].count) {
        PyErr_SetString(PyExc_ValueError, "no such row");
        return NULL;
    }
    if (from_wide(margin, &lot.margin) < 0 || add_lot(e, row, lot) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* seat(front, connection, SessionID, session): where a session is found; session 0 takes it away. */
static PyObject *engine_seat(Engine *e, PyObject *args)
{
    long long front, connection, number, slot;
    if (!PyArg_ParseTuple(args, "LLLL", &front, &connection, &number, &slot))
        return NULL;
    if (slot < 0 || slot >= e->tables[SESSIONS].count) {
        PyErr_SetString(PyExc_ValueError, "no such session");
        return NULL;
    }
    if (slot == 0) {
        map_remove(&e->seats, front, connection);
        map_remove(&e->numbers, front, number);
    } else if (map_put(&e->seats, front, connection, slot) < 0 || map_put(&e->numbers, front, number, slot) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static void drop_objects(Table *table, TableNumber number)
{
    for (i64 slot = 0; slot < table->count; slot++)
        for (const Column *column = TABLE_KINDS[number].columns; column->name; column++)
            if (column->kind == 'O')
                Py_CLEAR(*(PyObject **)(table->rows + (size_t)slot * TABLE_KINDS[number].size + column->offset));
}

static void empty_table(Engine *e, TableNumber number)
{
    Table *table = &e->tables[number];
    drop_objects(table, number);
    if (table->rows)
        memset(table->rows, 0, (size_t)table->capacity * TABLE_KINDS[number].size);
    table->count = 1;
}

/* new_day(): no orders, trades, books and rows; the day's counters are 0. Accounts' margins are what is added from here on. */
static PyObject *engine_new_day(Engine *e, PyObject *Py_UNUSED(ignored))
{
    empty_table(e, ORDERS);
    empty_table(e, ROWS);
    empty_table(e, LOTS);
    map_clear(&e->refs);
    map_clear(&e->ids);
    for (i64 at = 0; at < e->sides_capacity; at++)
        e->sides[at].count = 0;
    if (e->cells)
        memset(e->cells, 0, (size_t)(e->cells_investors * e->cells_instruments) * sizeof *e->cells);
    e->blocks_count = 0;
    e->free_lot = 0;
    e->order_seq = e->return_seq = e->trade_seq = 0;
    for (i64 at = 1; at < e->tables[INVESTORS].count; at++) {
        INVESTOR(at)->first_row = INVESTOR(at)->first_order = INVESTOR(at)->last_order = 0;
        Py_CLEAR(INVESTOR(at)->trades);
        INVESTOR(at)->margin = 0;
    }
    for (i64 at = 1; at < e->tables[EXCHANGES].count; at++)
        EXCHANGE(at)->orders = EXCHANGE(at)->trades = 0;
    for (i64 at = 1; at < e->tables[INSTRUMENTS].count; at++)
        INSTRUMENT(at)->waiting = INSTRUMENT(at)->stirred = INSTRUMENT(at)->closed = 0;
    for (i64 at = 0; at < e->queues_capacity; at++)
        e->queues[at].count = 0;
    e->stirred_count = 0;
    PyObject *none = PyList_New(0);
    if (none == NULL)
        return NULL;
    Py_SETREF(e->trades, none);
    Py_RETURN_NONE;
}

static char *row_at(Engine *e, long long table, long long slot)
{
    if (table < 0 || table >= TABLE_COUNT || slot < 0 || slot >= e->tables[table].count) {
        PyErr_SetString(PyExc_IndexError, "no such row");
        return NULL;
    }
    return e->tables[table].rows + (size_t)slot * TABLE_KINDS[table].size;
}

/* add(table) -> slot of a new row, all zero. */
static PyObject *engine_add(Engine *e, PyObject *argument)
{
    i64 number = PyLong_AsLongLong(argument);
    if (number < 0 || number >= TABLE_COUNT) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_IndexError, "no such table");
        return NULL;
    }
    i64 slot = table_add(e, (TableNumber)number);
    if (slot < 0)
        return NULL;
    if (number == INSTRUMENTS) { /* its sides and its margin rates, found by its slot alone */
        if (reserve((void **)&e->sides, &e->sides_capacity, 2 * (slot + 1), sizeof(Side)) < 0
            || reserve((void **)&e->queues, &e->queues_capacity, QUEUES * (slot + 1), sizeof(Side)) < 0)
            return NULL;
        while (e->tables[RATES].count < (slot + 1) * HEDGES)
            if (table_add(e, RATES) < 0)
                return NULL;
    }
    return PyLong_FromLongLong(slot);
}

static PyObject *value_at(const char *row, const Column *column)
{
    const char *at = row + column->offset;
    if (column->kind == 'I')
        return PyLong_FromLongLong(*(const i64 *)at);
    if (column->kind == 'W')
        return wide(*(const i128 *)at);
    PyObject *object = *(PyObject *const *)at;
    return Py_NewRef(object ? object : Py_None);
}

/* read(table, slot) -> all columns, in order. */
static PyObject *engine_read(Engine *e, PyObject *args)
{
    long long table, slot;
    if (!PyArg_ParseTuple(args, "LL", &table, &slot))
        return NULL;
    const char *row = row_at(e, table, slot);
    if (row == NULL)
        return NULL;
    const Column *columns = TABLE_KINDS[table].columns;
    Py_ssize_t count = 0;
    while (columns[count].name)
        count++;
    PyObject *values = PyTuple_New(count);
    for (Py_ssize_t at = 0; values != NULL && at < count; at++) {
        PyObject *value = value_at(row, &columns[at]);
        if (value == NULL)
            Py_CLEAR(values);
        else
            PyTuple_SET_ITEM(values, at, value);
    }
    return values;
}

/* write(table, slot, column, value) */
static PyObject *engine_write(Engine *e, PyObject *args)
{
    long long table, slot;
    const char *name;
    PyObject *value;
    if (!PyArg_ParseTuple(args, "LLsO", &table, &slot, &name, &value))
        return NULL;
    char *row = row_at(e, table, slot);
    if (row == NULL)
        return NULL;
    for (const Column *column = TABLE_KINDS[table].columns; column->name; column++) {
        if (strcmp(column->name, name) != 0)
            continue;
        char *at = row + column->offset;
        if (column->kind == 'I') {
            i64 number = PyLong_AsLongLong(value);
            if (number == -1 && PyErr_Occurred())
                return NULL;
            *(i64 *)at = number;
        } else if (column->kind == 'W') {
            i128 number;
            if (from_wide(value, &number) < 0)
                return NULL;
            *(i128 *)at = number;
        } else {
            Py_XSETREF(*(PyObject **)at, Py_NewRef(value));
        }
        Py_RETURN_NONE;
    }
    PyErr_SetString(PyExc_AttributeError, name);
    return NULL;
}

static PyObject *engine_count(Engine *e, PyObject *argument)
{
    i64 table = PyLong_AsLongLong(argument);
    if (table < 0 || table >= TABLE_COUNT) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_IndexError, "no such table");
        return NULL;
    }
    return PyLong_FromLongLong(e->tables[table].count);
}

/* ---- Configuration ------------------------------------------------------------------------------------------------------ */

/* Members as {name: (offset, size, kind)}; each must lie within the struct. */
static int read_member(PyObject *members, const char *name, Py_ssize_t size, Member *to)
{
    PyObject *row = PyDict_GetItemString(members, name);
    int kind;
    if (row == NULL || !PyTuple_Check(row)) {
        PyErr_Format(PyExc_ValueError, "no member %s", name);
        return -1;
    }
    if (!PyArg_ParseTuple(row, "nnC", &to->at, &to->size, &kind))
        return -1;
    to->kind = (char)kind;
    if (to->at < 0 || to->size < 1 || to->at > size - to->size || (kind == 's' && to->size < 2)) {
        PyErr_Format(PyExc_ValueError, "member %s does not lie in its struct", name);
        return -1;
    }
    return 0;
}

static int read_members(PyObject *members, const char *const *names, Py_ssize_t size, Member *to)
{
    for (Py_ssize_t at = 0; names[at]; at++)
        if (read_member(members, names[at], size, &to[at]) < 0)
            return -1;
    return 0;
}

static int read_copies(PyObject *names, PyObject *from, Py_ssize_t from_size, PyObject *to, Py_ssize_t to_size, Copies *copies)
{
    Py_ssize_t count = PyTuple_GET_SIZE(names);
    copies->list = PyMem_RawCalloc((size_t)count + 1, sizeof(Copy));
    if (copies->list == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t at = 0; at < count; at++) {
        const char *name = PyUnicode_AsUTF8(PyTuple_GET_ITEM(names, at));
        Member there, here;
        if (name == NULL || read_member(from, name, from_size, &there) < 0 || read_member(to, name, to_size, &here) < 0)
            return -1;
        if (there.kind != here.kind || (there.kind != 's' && there.size != here.size)) {
            PyErr_Format(PyExc_ValueError, "member %s differs between two structs", name);
            return -1;
        }
        copies->list[at] = (Copy){there.at, here.at, there.size < here.size ? there.size : here.size, there.kind};
        copies->count = at + 1;
    }
    return 0;
}

/* configure(types, structs, copies, templates, words, names): once, before anything else; see core.py. */
static PyObject *engine_configure(Engine *e, PyObject *args)
{
    PyObject *message, *result, *input_order, *input_action, *change_type, *unpack_order, *unpack_trade, *order_tid, *trade_tid;
    PyObject *in, *act, *change, *out, *trade_members, *to_order, *to_trade, *order_template, *trade_template, *words, *prompts;
    PyObject *exchange_ids, *instrument_ids, *user_ids, *investor_ids;
    if (e->configured) {
        PyErr_SetString(PyExc_RuntimeError, "configured already");
        return NULL;
    }
    if (!PyArg_ParseTuple(args, "(O!O!OOOOOOO)(O!O!O!O!O!)(nnn)(O!O!)(SS)(O!O!)(O!O!O!O!)", &PyType_Type, &message, &PyType_Type, &result,
                          &input_order, &input_action, &change_type, &unpack_order, &unpack_trade, &order_tid, &trade_tid,
                          &PyDict_Type, &in, &PyDict_Type, &act, &PyDict_Type, &change, &PyDict_Type, &out, &PyDict_Type,
                          &trade_members, &e->input_order_size, &e->input_action_size, &e->change_size, &PyTuple_Type, &to_order, &PyTuple_Type, &to_trade, &order_template,
                          &trade_template, &PyTuple_Type, &words, &PyTuple_Type, &prompts, &PyDict_Type, &exchange_ids, &PyDict_Type, &instrument_ids,
                          &PyDict_Type, &user_ids, &PyDict_Type, &investor_ids))
        return NULL;
    e->order_size = PyBytes_GET_SIZE(order_template);
    e->trade_size = PyBytes_GET_SIZE(trade_template);
    if (!PyType_IsSubtype((PyTypeObject *)message, &PyTuple_Type) || !PyType_IsSubtype((PyTypeObject *)result, &PyTuple_Type)
        || PyTuple_GET_SIZE(words) != STATUSES || PyTuple_GET_SIZE(prompts) != REFUSAL_COUNT) {
        PyErr_SetString(PyExc_TypeError, "tuples are wanted");
        return NULL;
    }
    if (read_members(in, INPUT_ORDER_NAMES, e->input_order_size, (Member *)&e->in) < 0
        || read_members(act, INPUT_ACTION_NAMES, e->input_action_size, (Member *)&e->act) < 0
        || read_members(change, CHANGE_NAMES, e->change_size, (Member *)&e->change) < 0
        || read_members(out, ORDER_NAMES, e->order_size, (Member *)&e->out) < 0
        || read_members(trade_members, TRADE_NAMES, e->trade_size, (Member *)&e->trade) < 0
        || read_copies(to_order, in, e->input_order_size, out, e->order_size, &e->to_order) < 0
        || read_copies(to_trade, out, e->order_size, trade_members, e->trade_size, &e->to_trade) < 0)
        return NULL;
    const Member twelve[] = {e->out.OrderSysID, e->out.OrderLocalID, e->trade.TradeID};
    const Member eight[] = {e->out.InsertDate, e->out.InsertTime, e->out.ActiveTime, e->out.UpdateTime, e->out.CancelTime,
                            e->out.TradingDay, e->trade.TradeDate, e->trade.TradeTime};
    int fits = e->out.StatusMsg.size > 16;
    for (size_t at = 0; at < sizeof twelve / sizeof *twelve; at++)
        fits = fits && twelve[at].size > 12;
    for (size_t at = 0; at < sizeof eight / sizeof *eight; at++)
        fits = fits && eight[at].size > 8;
    for (Py_ssize_t at = 0; at < STATUSES; at++) {
        PyObject *word = PyTuple_GET_ITEM(words, at);
        fits = fits && PyBytes_Check(word) && PyBytes_GET_SIZE(word) < 16;
    }
    for (Py_ssize_t at = 0; at < REFUSAL_COUNT; at++) {
        PyObject *prompt = PyTuple_GET_ITEM(prompts, at);
        fits = fits && PyBytes_Check(prompt) && PyBytes_GET_SIZE(prompt) < e->out.StatusMsg.size;
    }
    if (!fits) {
        PyErr_SetString(PyExc_ValueError, "members too small for what is written into them");
        return NULL;
    }
    e->prompts = Py_NewRef(prompts);
    for (Py_ssize_t at = 0; at < STATUSES; at++)
        e->status_words[at] = Py_NewRef(PyTuple_GET_ITEM(words, at));
    e->message_type = (PyTypeObject *)Py_NewRef(message);
    e->result_type = (PyTypeObject *)Py_NewRef(result);
    e->input_order_type = Py_NewRef(input_order);
    e->input_action_type = Py_NewRef(input_action);
    e->change_type = Py_NewRef(change_type);
    e->unpack_order = Py_NewRef(unpack_order);
    e->unpack_trade = Py_NewRef(unpack_trade);
    e->order_tid = Py_NewRef(order_tid);
    e->trade_tid = Py_NewRef(trade_tid);
    e->order_template = Py_NewRef(order_template);
    e->trade_template = Py_NewRef(trade_template);
    e->exchange_ids = Py_NewRef(exchange_ids);
    e->instrument_ids = Py_NewRef(instrument_ids);
    e->user_ids = Py_NewRef(user_ids);
    e->investor_ids = Py_NewRef(investor_ids);
    e->configured = 1;
    Py_RETURN_NONE;
}

/* begin_day(text): the trading day of what follows. */
static PyObject *engine_begin_day(Engine *e, PyObject *day)
{
    if (!PyBytes_Check(day) || PyBytes_GET_SIZE(day) > 8) {
        PyErr_SetString(PyExc_ValueError, "a trading day has eight characters");
        return NULL;
    }
    memset(e->day_text, 0, sizeof e->day_text);
    memcpy(e->day_text, PyBytes_AS_STRING(day), (size_t)PyBytes_GET_SIZE(day));
    uint64_t number;
    memcpy(&number, e->day_text, 8);
    e->day = (i64)__builtin_bswap64(number);
    Py_RETURN_NONE;
}

/* clock(time_ns) -> (date, time), Beijing, bytes (R14). */
static PyObject *engine_clock(Engine *e, PyObject *argument)
{
    i64 time_ns = PyLong_AsLongLong(argument);
    if (time_ns == -1 && PyErr_Occurred())
        return NULL;
    set_clock(e, time_ns);
    return Py_BuildValue("(ss)", e->date, e->clock);
}

static PyObject *engine_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    if (PyTuple_GET_SIZE(args) || (keywords && PyDict_GET_SIZE(keywords))) {
        PyErr_SetString(PyExc_TypeError, "Engine() takes nothing");
        return NULL;
    }
    Engine *e = (Engine *)type->tp_alloc(type, 0);
    if (e == NULL)
        return NULL;
    e->second = -1;
    e->trades = PyList_New(0);
    e->broker = PyBytes_FromStringAndSize("", 0);
    e->pack_name = PyUnicode_InternFromString("pack");
    for (int number = 0; number < TABLE_COUNT; number++)
        if (table_add(e, (TableNumber)number) < 0)
            break;
    if (e->trades == NULL || e->broker == NULL || e->pack_name == NULL || PyErr_Occurred()) {
        Py_DECREF(e);
        return NULL;
    }
    return (PyObject *)e;
}

static void engine_dealloc(Engine *e)
{
    PyTypeObject *type = Py_TYPE(e);
    for (int number = 0; number < TABLE_COUNT; number++) {
        drop_objects(&e->tables[number], (TableNumber)number);
        PyMem_RawFree(e->tables[number].rows);
    }
    map_clear(&e->seats);
    map_clear(&e->numbers);
    map_clear(&e->refs);
    map_clear(&e->ids);
    for (i64 at = 0; at < e->sides_capacity; at++)
        PyMem_RawFree(e->sides[at].levels);
    for (i64 at = 0; at < e->queues_capacity; at++)
        PyMem_RawFree(e->queues[at].levels);
    PyMem_RawFree(e->sides);
    PyMem_RawFree(e->queues);
    PyMem_RawFree(e->cells);
    PyMem_RawFree(e->blocks);
    PyMem_RawFree(e->stirred);
    PyMem_RawFree(e->to_order.list);
    PyMem_RawFree(e->to_trade.list);
    PyObject *held[] = {
        e->exchange_ids, e->instrument_ids, e->user_ids, e->investor_ids, e->broker, e->trades, (PyObject *)e->message_type,
        (PyObject *)e->result_type, e->input_order_type, e->input_action_type, e->change_type, e->unpack_order, e->unpack_trade, e->order_tid,
        e->trade_tid, e->pack_name, e->order_template, e->trade_template, e->prompts,
    };
    for (size_t at = 0; at < sizeof held / sizeof *held; at++)
        Py_XDECREF(held[at]);
    for (size_t at = 0; at < STATUSES; at++)
        Py_XDECREF(e->status_words[at]);
    type->tp_free((PyObject *)e);
    Py_DECREF(type);
}

#define METHOD(name, flags) {#name, (PyCFunction)engine_##name, flags, NULL}
static PyMethodDef ENGINE_METHODS[] = {
    METHOD(configure, METH_VARARGS), METHOD(insert, METH_O), METHOD(action, METH_O), METHOD(cancel, METH_VARARGS),
    METHOD(examine_pair, METH_VARARGS), METHOD(place_pair, METH_VARARGS), METHOD(order_at, METH_VARARGS),
    METHOD(touch, METH_O), METHOD(phase, METH_VARARGS), METHOD(live_of, METH_O),
    METHOD(absorb_order, METH_VARARGS), METHOD(absorb_change, METH_VARARGS), METHOD(absorb_trade, METH_O), METHOD(settle_down, METH_O),
    METHOD(restore_order, METH_VARARGS), METHOD(depth, METH_O), METHOD(restore_trade, METH_O), METHOD(orders_of, METH_O),
    METHOD(live_orders, METH_NOARGS), METHOD(orders_by_name, METH_NOARGS), METHOD(image_of, METH_O),
    METHOD(available, METH_O), METHOD(profit, METH_O),
    METHOD(margin, METH_VARARGS), METHOD(make_row, METH_VARARGS), METHOD(add_lot, METH_VARARGS), METHOD(seat, METH_VARARGS),
    METHOD(new_day, METH_NOARGS), METHOD(add, METH_O), METHOD(read, METH_VARARGS), METHOD(write, METH_VARARGS),
    METHOD(count, METH_O), METHOD(begin_day, METH_O), METHOD(clock, METH_O), {NULL, NULL, 0, NULL},
};

#define NUMBER(name)                                                                                                             \
    static PyObject *get_##name(Engine *e, void *Py_UNUSED(closure)) { return PyLong_FromLongLong(e->name); }                    \
    static int set_##name(Engine *e, PyObject *value, void *Py_UNUSED(closure))                                                  \
    {                                                                                                                            \
        if (value == NULL)                                                                                                       \
            return -1;                                                                                                           \
        i64 number = PyLong_AsLongLong(value);                                                                                   \
        if (number == -1 && PyErr_Occurred())                                                                                    \
            return -1;                                                                                                           \
        e->name = number;                                                                                                        \
        return 0;                                                                                                                \
    }
NUMBER(halted) NUMBER(confirm) NUMBER(order_seq) NUMBER(return_seq) NUMBER(trade_seq) NUMBER(found) NUMBER(day)

static PyObject *get_broker(Engine *e, void *Py_UNUSED(closure)) { return Py_NewRef(e->broker); }
static int set_broker(Engine *e, PyObject *value, void *Py_UNUSED(closure))
{
    if (value == NULL || !PyBytes_Check(value)) {
        PyErr_SetString(PyExc_TypeError, "bytes are wanted");
        return -1;
    }
    Py_SETREF(e->broker, Py_NewRef(value));
    return 0;
}

static PyObject *get_trades(Engine *e, void *Py_UNUSED(closure)) { return Py_NewRef(e->trades); }

#define GETSET(name) {#name, (getter)get_##name, (setter)set_##name, NULL, NULL}
static PyGetSetDef ENGINE_MEMBERS[] = {
    GETSET(halted), GETSET(confirm), GETSET(order_seq), GETSET(return_seq), GETSET(trade_seq), GETSET(found), GETSET(day),
    GETSET(broker), {"trades", (getter)get_trades, NULL, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot ENGINE_SLOTS[] = {
    {Py_tp_new, engine_new}, {Py_tp_dealloc, engine_dealloc}, {Py_tp_methods, ENGINE_METHODS}, {Py_tp_getset, ENGINE_MEMBERS},
    {0, NULL},
};
static PyType_Spec ENGINE_SPEC = {
    "fixbridge.adapters.heterogeneous._matching.Engine", sizeof(Engine), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE,
    ENGINE_SLOTS,
};

static int add_tables(PyObject *module)
{
    PyObject *tables = PyDict_New();
    for (int number = 0; tables != NULL && number < TABLE_COUNT; number++) {
        PyObject *names = PyList_New(0);
        for (const Column *column = TABLE_KINDS[number].columns; names != NULL && column->name; column++) {
            PyObject *name = PyUnicode_FromString(column->name);
            if (name == NULL || PyList_Append(names, name) < 0)
                Py_CLEAR(names);
            Py_XDECREF(name);
        }
        if (names == NULL || PyDict_SetItemString(tables, TABLE_KINDS[number].name, names) < 0)
            Py_CLEAR(tables);
        Py_XDECREF(names);
    }
    if (tables == NULL)
        return -1;
    int outcome = PyModule_AddObjectRef(module, "TABLES", tables); /* name -> columns, in the order of table numbers */
    Py_DECREF(tables);
    return outcome;
}

static int add_refusals(PyObject *module)
{
    PyObject *names = PyTuple_New(REFUSAL_COUNT);
    for (Py_ssize_t at = 0; names != NULL && at < REFUSAL_COUNT; at++) {
        PyObject *name = PyUnicode_FromString(REFUSALS[at]);
        if (name == NULL)
            Py_CLEAR(names);
        else
            PyTuple_SET_ITEM(names, at, name);
    }
    if (names == NULL)
        return -1;
    int outcome = PyModule_AddObjectRef(module, "REFUSALS", names); /* what insert and action return, by name */
    Py_DECREF(names);
    return outcome;
}

static int module_exec(PyObject *module)
{
    PyObject *engine = PyType_FromSpec(&ENGINE_SPEC);
    if (engine == NULL)
        return -1;
    int outcome = PyModule_AddObjectRef(module, "Engine", engine);
    Py_DECREF(engine);
    return outcome < 0 || add_tables(module) < 0 || add_refusals(module) < 0 ? -1 : 0;
}

static PyModuleDef_Slot MODULE_SLOTS[] = {{Py_mod_exec, module_exec}, {0, NULL}};
static PyModuleDef MODULE = {
    PyModuleDef_HEAD_INIT, "_matching", "Tables, matching and reports of the second core.", 0,
    NULL, MODULE_SLOTS, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__matching(void)
{
    return PyModuleDef_Init(&MODULE);
}
