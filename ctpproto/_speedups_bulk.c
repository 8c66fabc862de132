/* ctpproto._speedups, FTD packets in bulk: a buffer of frames to rows and columns, and rows to frames. See ctpproto/bulk.

   Nothing here knows a CTP struct: a plan is made from rows (FID, bytes of a row, members of kind, size and place). What is
   decoded goes into bytearrays, which numpy and Arrow wrap without a copy; there is no object a packet, a field or a member.

   The bytes come from strangers. A frame is looked into only when all of it is there; a field that is shorter than its struct
   is read from a padded copy; every place in a row was checked against the row's size when the plan was made. The words of a
   fault are not said here: the caller is told which frame is wrong, and reads that one with ctpproto.ftd. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

int speedups_add_bulk(PyObject *module);

/* Of ctpproto/ftd/frames.py, packets.py and compression.py; tests/property/test_bulk.py holds both equal. */
enum { MAX_EXTENSION = 127, MAX_CONTENT = 4096, MAX_EXPANDED = 8192, FTDC = 2, PROTOCOL = 1, ZERO_RUN = 3, HEAD = 22 };
enum { END, BAD_FRAME, BAD_BODY, ENOUGH };                          /* why a walk stopped */
enum { FITS, TOO_LONG, UNTERMINATED };                              /* why a packet cannot be encoded */
enum { FACTS = 28, PACKET = 32, BLOCK = 64, SLACK = 8, MOST_ROW = 1 << 20, NO_LAYOUT = 0xFFFF };

typedef struct { /* before the members in each row, native; the places are those of ctpproto/bulk/layout.py */
    int64_t offset;
    uint32_t tid, number;
    int32_t request_id;
    uint16_t series, field, length;
    uint8_t chain, version, compression, none[3];
} Facts;

typedef struct { /* a member, or a fact: `code` is its kind, or n for a number without absence */
    uint8_t code;
    uint32_t size, from, to; /* bytes; places in the wire's struct and in the row */
} Cell;

enum { WORDS, HALVES, SHORTS, BYTES, TEXTS, BLOBS, GROUPS }; /* of 8, 4, 2 and 1 byte; s; b */

typedef struct { /* where a member stands on the wire and in the row */
    uint32_t from, to, size;
} Move;

typedef struct {
    uint16_t fid;
    uint32_t wire, row; /* bytes of the struct, and of a row */
    uint32_t cells, moves[GROUPS + 1]; /* where each group of moves begins, so that none is told apart by its kind */
    Cell *cell; /* facts first */
    Move *move;
} Layout;

typedef struct {
    PyObject_HEAD
    Py_ssize_t count; /* the last is that of packets themselves */
    uint32_t widest;
    Layout *layouts;
    uint16_t by_fid[0x10000];
} Plan;

#define FACT(code, name) {code, sizeof(((Facts *)0)->name), 0, offsetof(Facts, name)}
static const Cell FACT_CELLS[] = {
    FACT('n', offset), FACT('n', tid),    FACT('n', number), FACT('n', request_id), FACT('n', series),
    FACT('n', field),  FACT('n', length), FACT('c', chain),  FACT('n', version),    FACT('n', compression),
};
enum { FACT_COUNT = 9, PACKET_FACTS = 10 };

/* -- bytes ----------------------------------------------------------------------------------------------------------- */

static inline uint16_t get16(const void *at) { uint16_t v; memcpy(&v, at, 2); return v; }
static inline uint32_t get32(const void *at) { uint32_t v; memcpy(&v, at, 4); return v; }
static inline uint64_t get64(const void *at) { uint64_t v; memcpy(&v, at, 8); return v; }
static inline void put16(void *at, uint16_t v) { memcpy(at, &v, 2); }
static inline void put32(void *at, uint32_t v) { memcpy(at, &v, 4); }
static inline void put64(void *at, uint64_t v) { memcpy(at, &v, 8); }

/* Big-endian to native and back. */
#if PY_BIG_ENDIAN
static inline uint16_t swap16(uint16_t v) { return v; }
static inline uint32_t swap32(uint32_t v) { return v; }
static inline uint64_t swap64(uint64_t v) { return v; }
#elif defined(__GNUC__)
#define swap16 __builtin_bswap16
#define swap32 __builtin_bswap32
#define swap64 __builtin_bswap64
#else
static inline uint16_t swap16(uint16_t v) { return (uint16_t)(v >> 8 | v << 8); }
static inline uint32_t swap32(uint32_t v) { return v >> 24 | (v >> 8 & 0xFF00) | (v << 8 & 0xFF0000) | v << 24; }
static inline uint64_t swap64(uint64_t v) { return (uint64_t)swap32((uint32_t)v) << 32 | swap32((uint32_t)(v >> 32)); }
#endif

/* Without instructions for it, vectors turn numbers round more slowly than one by one. */
#if defined(__GNUC__) && !defined(__clang__)
#define ONE_BY_ONE __attribute__((optimize("no-tree-vectorize")))
#else
#define ONE_BY_ONE
#endif

#define ONES 0x0101010101010101u
#define HIGH 0x8080808080808080u
static inline uint64_t zero_in(uint64_t word) { return (word - ONES) & ~word & HIGH; } /* its lowest bit is exact */

/* The place of the lowest byte that zero_in found, where a word's first byte is its lowest. */
#if !PY_BIG_ENDIAN && defined(__GNUC__)
enum { WORD_HAS_PLACES = 1 };
static inline int first_of(uint64_t zeros) { return __builtin_ctzll(zeros) >> 3; }
#else
enum { WORD_HAS_PLACES = 0 };
static inline int first_of(uint64_t zeros) { return (int)zeros; }
#endif

/* Text up to its NUL into a row that is zero there: leftovers are no text. May read and write up to 7 bytes beyond `size`, the
   latter zeros. */
static inline void
copy_text(char *to, const char *from, size_t size)
{
#if PY_BIG_ENDIAN
    while (size && *from)
        *to++ = *from++, size--;
#else
    for (;; to += 8, from += 8, size -= 8) {
        uint64_t word = get64(from);
        if (size < 8)
            word &= ((uint64_t)1 << 8 * size) - 1; /* what is not of it is as good as its NUL */
        uint64_t zeros = zero_in(word);
        if (zeros) {
            put64(to, word & (((zeros & (0 - zeros)) >> 7) - 1));
            return;
        }
        put64(to, word);
        if (size <= 8)
            return;
    }
#endif
}

/* Numbers native, text clean, what is between members zero. Reads up to 7 bytes beyond the struct and zeroes as many beyond the
   row. Text goes first, since it writes over what stands behind it. */
ONE_BY_ONE static void
to_row(const Layout *layout, char *row, const char *wire)
{
    const Move *moves = layout->move, *move, *end;
    memset(row + FACTS, 0, layout->row - FACTS);
    for (move = moves + layout->moves[TEXTS], end = moves + layout->moves[TEXTS + 1]; move < end; move++)
        copy_text(row + move->to, wire + move->from, move->size);
    for (move = moves + layout->moves[WORDS], end = moves + layout->moves[WORDS + 1]; move < end; move++)
        put64(row + move->to, swap64(get64(wire + move->from)));
    for (move = moves + layout->moves[HALVES], end = moves + layout->moves[HALVES + 1]; move < end; move++)
        put32(row + move->to, swap32(get32(wire + move->from)));
    for (move = moves + layout->moves[SHORTS], end = moves + layout->moves[SHORTS + 1]; move < end; move++)
        put16(row + move->to, swap16(get16(wire + move->from)));
    for (move = moves + layout->moves[BYTES], end = moves + layout->moves[BYTES + 1]; move < end; move++)
        row[move->to] = wire[move->from];
    for (move = moves + layout->moves[BLOBS], end = moves + layout->moves[BLOBS + 1]; move < end; move++)
        memcpy(row + move->to, wire + move->from, move->size);
}

/* And back, text as it is. */
ONE_BY_ONE static void
to_wire(const Layout *layout, char *wire, const char *row)
{
    const Move *moves = layout->move, *move, *end;
    for (move = moves + layout->moves[WORDS], end = moves + layout->moves[WORDS + 1]; move < end; move++)
        put64(wire + move->from, swap64(get64(row + move->to)));
    for (move = moves + layout->moves[HALVES], end = moves + layout->moves[HALVES + 1]; move < end; move++)
        put32(wire + move->from, swap32(get32(row + move->to)));
    for (move = moves + layout->moves[SHORTS], end = moves + layout->moves[SHORTS + 1]; move < end; move++)
        put16(wire + move->from, swap16(get16(row + move->to)));
    for (move = moves + layout->moves[BYTES], end = moves + layout->moves[BLOBS + 1]; move < end; move++)
        memcpy(wire + move->from, row + move->to, move->size);
}

/* -- the plan -------------------------------------------------------------------------------------------------------- */

static uint32_t
size_of(int kind, Py_ssize_t said)
{
    switch (kind) {
    case 's':
    case 'b':
        return said >= 1 && said <= MOST_ROW ? (uint32_t)said : 0;
    case 'c':
        return said == 1;
    case 'h':
        return said == 2 ? 2 : 0;
    case 'i':
        return said == 4 ? 4 : 0;
    case 'q':
    case 'd':
        return said == 8 ? 8 : 0;
    default:
        return 0;
    }
}

static int
group_of(int kind)
{
    return kind == 'd' || kind == 'q' ? WORDS : kind == 'i' ? HALVES : kind == 'h' ? SHORTS : kind == 'c' ? BYTES : kind == 's' ? TEXTS : BLOBS;
}

static int
layout_take(Layout *layout, PyObject *members)
{
    Py_ssize_t count = PyList_GET_SIZE(members);
    layout->cell = PyMem_Calloc((size_t)count + FACT_COUNT, sizeof(Cell));
    layout->move = PyMem_Calloc((size_t)count + 1, sizeof(Move));
    if (layout->cell == NULL || layout->move == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memcpy(layout->cell, FACT_CELLS, FACT_COUNT * sizeof(Cell));
    layout->cells = FACT_COUNT;
    uint32_t end = FACTS;
    for (Py_ssize_t at = 0; at < count; at++) {
        int kind;
        Py_ssize_t said, to;
        PyObject *member = PyList_GET_ITEM(members, at);
        if (!PyTuple_Check(member)) {
            PyErr_SetString(PyExc_TypeError, "members are tuples of kind, size, place");
            return -1;
        }
        if (!PyArg_ParseTuple(member, "Cnn", &kind, &said, &to))
            return -1;
        uint32_t size = size_of(kind, said);
        if (!size || to < (Py_ssize_t)end || to > (Py_ssize_t)layout->row - (Py_ssize_t)size) {
            PyErr_Format(PyExc_ValueError, "FID %d: member %zd of %zd bytes at %zd", layout->fid, at, said, to);
            return -1;
        }
        int number = kind == 'i' || kind == 'h' || kind == 'q';
        layout->cell[layout->cells++] = (Cell){number ? 'n' : (uint8_t)kind, size, layout->wire, (uint32_t)to};
        layout->moves[group_of(kind) + 1]++;
        layout->wire += size;
        end = (uint32_t)to + size;
    }
    uint32_t next[GROUPS];
    for (int group = 0; group < GROUPS; group++)
        next[group] = layout->moves[group + 1] += layout->moves[group];
    for (Py_ssize_t at = count; at--;) { /* from behind, so that each group is filled in the members' order */
        int kind;
        Py_ssize_t said, to;
        const Cell *cell = &layout->cell[FACT_COUNT + at];
        if (!PyArg_ParseTuple(PyList_GET_ITEM(members, at), "Cnn", &kind, &said, &to))
            return -1;
        layout->move[--next[group_of(kind)]] = (Move){cell->from, cell->to, cell->size};
    }
    return 0;
}

static void
plan_dealloc(Plan *self)
{
    for (Py_ssize_t at = 0; self->layouts != NULL && at < self->count; at++) {
        PyMem_Free(self->layouts[at].cell);
        PyMem_Free(self->layouts[at].move);
    }
    PyMem_Free(self->layouts);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyObject *
plan_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"layouts", NULL};
    PyObject *rows;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!", names, &PyList_Type, &rows))
        return NULL;
    Py_ssize_t count = PyList_GET_SIZE(rows);
    if (count >= NO_LAYOUT) {
        PyErr_SetString(PyExc_ValueError, "too many structs");
        return NULL;
    }
    Plan *self = (Plan *)type->tp_alloc(type, 0);
    if (self == NULL)
        return NULL;
    memset(self->by_fid, 0xFF, sizeof(self->by_fid));
    self->layouts = PyMem_Calloc((size_t)count + 1, sizeof(Layout));
    if (self->layouts == NULL) {
        PyErr_NoMemory();
        goto failed;
    }
    self->count = count + 1;
    for (Py_ssize_t at = 0; at < count; at++) {
        Layout *layout = &self->layouts[at];
        PyObject *members;
        Py_ssize_t row;
        if (!PyTuple_Check(PyList_GET_ITEM(rows, at))) {
            PyErr_SetString(PyExc_TypeError, "layouts are tuples of FID, row size, members");
            goto failed;
        }
        if (!PyArg_ParseTuple(PyList_GET_ITEM(rows, at), "HnO!", &layout->fid, &row, &PyList_Type, &members))
            goto failed;
        if (row < FACTS || row > MOST_ROW) {
            PyErr_Format(PyExc_ValueError, "a row of %zd bytes", row);
            goto failed;
        }
        layout->row = (uint32_t)row;
        if (layout_take(layout, members) < 0)
            goto failed;
        self->by_fid[layout->fid] = (uint16_t)at;
        if (layout->wire > self->widest)
            self->widest = layout->wire;
    }
    Layout *packets = &self->layouts[count];
    packets->row = PACKET;
    packets->cells = PACKET_FACTS;
    packets->cell = PyMem_Malloc(sizeof(FACT_CELLS));
    if (packets->cell == NULL) {
        PyErr_NoMemory();
        goto failed;
    }
    memcpy(packets->cell, FACT_CELLS, sizeof(FACT_CELLS));
    return (PyObject *)self;
failed:
    Py_DECREF(self);
    return NULL;
}

static PyTypeObject Plan_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto._speedups.BulkPlan",
    .tp_doc = "BulkPlan([(FID, bytes of a row, [(kind, size, place in the row), ...]), ...])",
    .tp_basicsize = sizeof(Plan),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = plan_new,
    .tp_dealloc = (destructor)plan_dealloc,
};

/* -- GBK ------------------------------------------------------------------------------------------------------------- */

enum { LEAD = 0x81, TRAIL = 0x40, TRAILS = 0xFF - 0x40, LEADS = 0xFF - 0x81 };
static uint16_t unicode_of[LEADS * TRAILS]; /* 0: no character */
static uint16_t gbk_of[0x10000];            /* 0: none; else big-endian as a number */

static PyObject *
bulk_gbk(PyObject *Py_UNUSED(module), PyObject *args)
{
    Py_buffer table;
    if (!PyArg_ParseTuple(args, "y*", &table))
        return NULL;
    if (table.len != (Py_ssize_t)sizeof(unicode_of)) {
        PyErr_Format(PyExc_ValueError, "a table of %zd bytes is wanted", (Py_ssize_t)sizeof(unicode_of));
        PyBuffer_Release(&table);
        return NULL;
    }
    memcpy(unicode_of, table.buf, sizeof(unicode_of));
    PyBuffer_Release(&table);
    memset(gbk_of, 0, sizeof(gbk_of));
    for (int at = 0; at < LEADS * TRAILS; at++)
        if (unicode_of[at])
            gbk_of[unicode_of[at]] = (uint16_t)((at / TRAILS + LEAD) << 8 | (at % TRAILS + TRAIL));
    Py_RETURN_NONE;
}

/* UTF-8 of `length` GBK bytes, at most four times as many; a byte that is no GBK as \xNN, as everywhere in ctpproto. */
static char *
to_utf8(char *to, const unsigned char *from, size_t length)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t at = 0; at < length; at++) {
        unsigned char byte = from[at];
        if (byte < 0x80) {
            *to++ = (char)byte;
            continue;
        }
        unsigned int trail = at + 1 < length ? from[at + 1] : 0, code = 0;
        if (byte >= LEAD && byte < 0xFF && trail >= TRAIL && trail < 0xFF)
            code = unicode_of[(byte - LEAD) * TRAILS + (int)trail - TRAIL];
        if (!code) {
            *to++ = '\\', *to++ = 'x', *to++ = digits[byte >> 4], *to++ = digits[byte & 15];
            continue;
        }
        at++;
        if (code < 0x800) {
            *to++ = (char)(0xC0 | code >> 6);
        } else {
            *to++ = (char)(0xE0 | code >> 12);
            *to++ = (char)(0x80 | (code >> 6 & 0x3F));
        }
        *to++ = (char)(0x80 | (code & 0x3F));
    }
    return to;
}

/* GBK of UTF-8 into `size` bytes, a NUL left; 0 where it is not to be said so. */
static int
to_gbk(char *to, size_t size, const unsigned char *from, size_t length)
{
    size_t used = 0;
    for (size_t at = 0; at < length; at++) {
        uint32_t byte = from[at], code = byte;
        if (byte >= 0x80) {
            size_t more = byte >= 0xE0 ? 2 : 1;
            if (byte < 0xC2 || byte >= 0xF0 || length - at <= more)
                return 0; /* beyond GBK, or no UTF-8 */
            code = byte & (more == 2 ? 0x0F : 0x1F);
            const uint32_t least = more == 2 ? 0x800 : 0x80;
            for (; more; more--) {
                if ((from[++at] & 0xC0) != 0x80)
                    return 0;
                code = code << 6 | (from[at] & 0x3F);
            }
            if (code < least || !gbk_of[code] || used + 2 >= size)
                return 0;
            code = gbk_of[code];
            to[used++] = (char)(code >> 8);
        } else if (!code || used + 1 >= size) {
            return 0;
        }
        to[used++] = (char)code;
    }
    return 1;
}

/* -- rows and columns ------------------------------------------------------------------------------------------------ */

typedef struct { /* data, and behind it: s its offsets, d which are there (once one is not), c which were seen */
    PyObject *data, *more;
    Py_ssize_t used; /* s: bytes of text */
} Column;

typedef struct { /* what comes of one layout */
    PyObject *rows;  /* bytearray */
    Column *columns; /* NULL where rows are wanted */
    Py_ssize_t count, capacity, done, room; /* rows held; rows in columns already, and room there */
} Sink;

static int
resize(PyObject **array, Py_ssize_t size)
{
    if (*array == NULL)
        return (*array = PyByteArray_FromStringAndSize(NULL, size)) == NULL ? -1 : 0;
    return PyByteArray_Resize(*array, size);
}

static int
column_grow(Column *column, const Cell *cell, Py_ssize_t done, Py_ssize_t room)
{
    if (cell->code == 's')
        return resize(&column->more, (room + 1) * 4);
    if (resize(&column->data, room * (Py_ssize_t)cell->size) < 0)
        return -1;
    if (cell->code == 'd' && column->more != NULL) {
        Py_ssize_t had = (done + 7) / 8;
        if (resize(&column->more, (room + 7) / 8) < 0)
            return -1;
        memset(PyByteArray_AS_STRING(column->more) + had, 0xFF, (size_t)((room + 7) / 8 - had));
    }
    return 0;
}

static int
column_put(Column *column, const Cell *cell, const char *row, Py_ssize_t stride, Py_ssize_t done, Py_ssize_t count, Py_ssize_t room)
{
    row += cell->to;
    if (cell->code == 's') {
        Py_ssize_t most = column->used + count * 4 * (Py_ssize_t)cell->size + SLACK, have = column->data ? PyByteArray_GET_SIZE(column->data) : 0;
        if (most > INT32_MAX) {
            PyErr_SetString(PyExc_OverflowError, "more text than one Arrow array holds: decode fewer rows at a time");
            return -1;
        }
        if ((most > have || column->data == NULL) && resize(&column->data, Py_MAX(most, Py_MIN(2 * have, INT32_MAX))) < 0)
            return -1;
        char *start = PyByteArray_AS_STRING(column->data), *to = start + column->used;
        char *offsets = PyByteArray_AS_STRING(column->more);
        if (done == 0)
            put32(offsets, 0);
        offsets += 4 * (done + 1);
        const size_t size = cell->size;
        const int by_words = WORD_HAS_PLACES && cell->to + (size + 7) / 8 * 8 <= (size_t)stride; /* else beyond the last row */
        for (Py_ssize_t at = 0; at < count; at++, row += stride) {
            size_t length = 0;
            uint64_t high = 0;
            if (by_words) {
                for (;; length += 8) {
                    uint64_t word = get64(row + length);
                    put64(to + length, word);
                    uint64_t zeros = zero_in(word);
                    if (zeros || size - length <= 8) {
                        size_t more = Py_MIN(zeros ? (size_t)first_of(zeros) : 8, size - length);
                        high |= more < 8 ? word & (((uint64_t)1 << 8 * more) - 1) : word;
                        length += more;
                        break;
                    }
                    high |= word;
                }
            } else {
                for (; length < size && row[length]; length++) {
                    to[length] = row[length];
                    high |= (uint64_t)(unsigned char)row[length];
                }
            }
            to = high & HIGH ? to_utf8(to, (const unsigned char *)row, length) : to + length;
            put32(offsets + 4 * at, (uint32_t)(to - start));
        }
        column->used = to - start;
        return 0;
    }
    char *to = PyByteArray_AS_STRING(column->data) + done * (Py_ssize_t)cell->size;
    if (cell->code == 'd') {
        static const double most = 1.7976931348623157e308; /* DBL_MAX: no value */
        const uint64_t absent = get64(&most);
        for (Py_ssize_t at = 0, stop; at < count; at = stop) {
            uint64_t lacking = 0; /* a bit a row, of 64 at most that begin with a byte of the bitmap */
            Py_ssize_t bit = (done + at) & 7;
            stop = Py_MIN(count, at + 64 - bit);
            for (; at < stop; at++, row += stride, bit++) {
                uint64_t word = get64(row);
                put64(to + 8 * at, word);
                lacking |= (uint64_t)(word == absent) << bit;
            }
            if (!lacking)
                continue;
            if (column->more == NULL) {
                if (resize(&column->more, (room + 7) / 8) < 0)
                    return -1;
                memset(PyByteArray_AS_STRING(column->more), 0xFF, (size_t)((room + 7) / 8));
            }
            unsigned char *there = (unsigned char *)PyByteArray_AS_STRING(column->more) + (done + stop - bit) / 8;
            for (; lacking; lacking >>= 8)
                *there++ &= (unsigned char)~lacking;
        }
        return 0;
    }
    if (cell->code == 'c') {
        if (column->more == NULL) {
            if (resize(&column->more, 256) < 0)
                return -1;
            memset(PyByteArray_AS_STRING(column->more), 0, 256);
        }
        char *seen = PyByteArray_AS_STRING(column->more);
        for (Py_ssize_t at = 0; at < count; at++, row += stride)
            seen[(unsigned char)(to[at] = *row)] = 1;
        return 0;
    }
    switch (cell->size) {
    case 8:
        for (Py_ssize_t at = 0; at < count; at++, row += stride)
            put64(to + 8 * at, get64(row));
        break;
    case 4:
        for (Py_ssize_t at = 0; at < count; at++, row += stride)
            put32(to + 4 * at, get32(row));
        break;
    case 2:
        for (Py_ssize_t at = 0; at < count; at++, row += stride)
            put16(to + 2 * at, get16(row));
        break;
    default:
        for (Py_ssize_t at = 0; at < count; at++, row += stride)
            memcpy(to + at * (Py_ssize_t)cell->size, row, cell->size);
    }
    return 0;
}

static int
columns_grow(Sink *sink, const Layout *layout, Py_ssize_t room)
{
    for (uint32_t at = 0; at < layout->cells; at++)
        if (column_grow(&sink->columns[at], &layout->cell[at], sink->done, room) < 0)
            return -1;
    sink->room = room;
    return 0;
}

/* `count` rows, into the columns. */
static int
columns_put(Sink *sink, const Layout *layout, const char *rows, Py_ssize_t count)
{
    if ((!sink->room || sink->done + count > sink->room) && columns_grow(sink, layout, Py_MAX(2 * sink->room, sink->done + count + 1)) < 0)
        return -1;
    for (uint32_t at = 0; at < layout->cells; at++)
        if (column_put(&sink->columns[at], &layout->cell[at], rows, (Py_ssize_t)layout->row, sink->done, count, sink->room) < 0)
            return -1;
    sink->done += count;
    return 0;
}

static int
sink_columns(Sink *sink, const Layout *layout)
{
    sink->columns = PyMem_Calloc(layout->cells, sizeof(Column));
    if (sink->columns == NULL)
        PyErr_NoMemory();
    return sink->columns == NULL ? -1 : 0;
}

static void
sink_clear(Sink *sink, const Layout *layout)
{
    Py_CLEAR(sink->rows);
    for (uint32_t at = 0; sink->columns != NULL && at < layout->cells; at++) {
        Py_XDECREF(sink->columns[at].data);
        Py_XDECREF(sink->columns[at].more);
    }
    PyMem_Free(sink->columns);
}

typedef struct {
    const Plan *plan;
    Sink *sinks;
    int as_columns;
    Py_ssize_t held, most;                          /* bytes of rows made, and wanted */
    Py_ssize_t read, left;                          /* bytes of frames */
    char *padded;                                   /* widest bytes, and slack */
    unsigned char expanded[2 + MAX_EXPANDED + 16];
} Walk;

/* Room for more of a struct's rows: as many as the rest has if it is like what was read, since moving them costs more than
   decoding them; never more than are wanted. */
static Py_ssize_t
more_room(const Walk *walk, Py_ssize_t rows, Py_ssize_t row_bytes)
{
    Py_ssize_t room = rows < 8 ? 8 : rows * 2;
    if (walk->read > 1 << 14) {
        double whole = (double)rows * ((double)walk->left / (double)walk->read + 1) * 1.02 + BLOCK;
        double most = (double)rows + (double)(walk->most - walk->held) / (double)row_bytes + BLOCK;
        whole = Py_MIN(whole, (double)rows * 32 + 8); /* a first row, too, has room */
        room = (Py_ssize_t)Py_MIN(whole, Py_MAX(most, (double)rows * 1.25 + BLOCK));
    }
    return room;
}

static int
columns_room(const Walk *walk, Sink *sink, const Layout *layout)
{
    if (sink->done + BLOCK <= sink->room)
        return 0;
    return columns_grow(sink, layout, more_room(walk, sink->done + BLOCK, layout->row));
}

/* Room for one more row, and slack behind it. Valid until the next one is asked for. */
static char *
sink_row(Walk *walk, Sink *sink, const Layout *layout)
{
    if (sink->count == sink->capacity) {
        if (walk->as_columns && sink->capacity == BLOCK) {
            if ((sink->columns == NULL && sink_columns(sink, layout) < 0) || columns_room(walk, sink, layout) < 0 ||
                columns_put(sink, layout, PyByteArray_AS_STRING(sink->rows), sink->count) < 0)
                return NULL;
            sink->count = 0;
        } else {
            sink->capacity = walk->as_columns ? BLOCK : more_room(walk, sink->count, layout->row);
            if (resize(&sink->rows, sink->capacity * (Py_ssize_t)layout->row + SLACK) < 0)
                return NULL;
        }
    }
    walk->held += layout->row;
    return PyByteArray_AS_STRING(sink->rows) + sink->count++ * (Py_ssize_t)layout->row;
}

/* What came of a layout: None, or (count, bytearray) of rows, or (count, [(data, more), ...]) of columns. */
static PyObject *
columns_result(Sink *sink, const Layout *layout)
{
    PyObject *list = PyList_New(layout->cells);
    for (uint32_t at = 0; list != NULL && at < layout->cells; at++) {
        Column *column = &sink->columns[at];
        const Cell *cell = &layout->cell[at];
        Py_ssize_t data = cell->code == 's' ? column->used : sink->done * (Py_ssize_t)cell->size;
        Py_ssize_t more = cell->code == 's' ? (sink->done + 1) * 4 : cell->code == 'd' ? (sink->done + 7) / 8 : 256;
        if (resize(&column->data, data) < 0 || (column->more != NULL && resize(&column->more, more) < 0)) {
            Py_CLEAR(list);
            break;
        }
        PyObject *pair = PyTuple_Pack(2, column->data, column->more ? column->more : Py_None);
        if (pair == NULL)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, at, pair);
    }
    return list;
}

static PyObject *
sink_result(Sink *sink, const Layout *layout, int as_columns)
{
    if (sink->rows == NULL)
        return Py_NewRef(Py_None);
    PyObject *made;
    Py_ssize_t count = sink->count;
    if (as_columns) {
        if ((sink->columns == NULL && sink_columns(sink, layout) < 0) ||
            columns_put(sink, layout, PyByteArray_AS_STRING(sink->rows), sink->count) < 0)
            return NULL;
        count = sink->done;
        made = columns_result(sink, layout);
    } else {
        made = resize(&sink->rows, count * (Py_ssize_t)layout->row) < 0 ? NULL : Py_NewRef(sink->rows);
    }
    return made == NULL ? NULL : Py_BuildValue("nN", count, made);
}

/* -- frames to rows -------------------------------------------------------------------------------------------------- */

#if defined(__SSE2__) && defined(__GNUC__)
#define LOOKS_AHEAD
enum { LOOK = 64, PIECE = 16 }; /* bytes looked at together; bytes copied at once, which may be more than are wanted */

/* A bit for each of LOOK bytes, set where it is an escape. */
static inline uint64_t
escapes_in(const unsigned char *from)
{
    const __m128i high = _mm_set1_epi8((char)0xF0), escape = _mm_set1_epi8((char)0xE0);
    uint64_t found = 0;
    for (int at = 0; at < LOOK; at += PIECE) {
        __m128i piece = _mm_loadu_si128((const __m128i *)(from + at));
        piece = _mm_cmpeq_epi8(_mm_and_si128(piece, high), escape);
        found |= (uint64_t)(uint32_t)_mm_movemask_epi8(piece) << at;
    }
    return found;
}

/* Copies pieces, one at least: up to PIECE bytes more are read and written. */
static inline void
copy_pieces(unsigned char *to, const unsigned char *from, Py_ssize_t length)
{
    Py_ssize_t at = 0;
    do
        memcpy(to + at, from + at, PIECE);
    while ((at += PIECE) < length);
}

/* `expand` as far as what it looks at can be read and what comes of it fits, whatever it is: escapes are found many at a time, so
   that none has to wait for the one before it to be copied. It stops before an escape whose byte is missing. */
static void
expand_looks(unsigned char *to, const unsigned char *from, Py_ssize_t length, Py_ssize_t readable, Py_ssize_t *read, Py_ssize_t *made)
{
    unsigned char *end = to;
    Py_ssize_t at = 0;
    while (at < length && readable - at >= LOOK + PIECE && end - to <= MAX_EXPANDED - LOOK * 15) {
        const unsigned char *here = from + at, *start = here, *next = here + Py_MIN(LOOK, length - at);
        uint64_t escapes = escapes_in(here);
        if (length - at < LOOK)
            escapes &= ((uint64_t)1 << (length - at)) - 1;
        while (escapes) {
            const unsigned char *place = here + __builtin_ctzll(escapes);
            int zeros = *place & 15;
            escapes &= escapes - 1;
            if (__builtin_expect(!zeros, 0)) { /* a branch, lest every escape wait for the one before it to be read */
                if (place + 1 == next) { /* it and its byte are the next look's */
                    next = place;
                    break;
                }
                escapes &= ~((uint64_t)2 << (place - here)); /* its byte, whatever it looks like */
            }
            copy_pieces(end, start, place - start);
            end += place - start;
            _mm_storeu_si128((__m128i *)end, _mm_setzero_si128());
            end += zeros;
            start = place + 1;
        }
        copy_pieces(end, start, next - start);
        end += next - start;
        at = next - from;
        if (next == here)
            break;
    }
    *read = at, *made = end - to;
}
#endif

/* What was compressed, of which `readable` bytes are there, others' behind it; -1 for what ctpproto.ftd.compression.expand refuses.
   There is room for MAX_EXPANDED bytes and 16 more. */
static Py_ssize_t
expand(unsigned char *to, const unsigned char *from, Py_ssize_t length, Py_ssize_t readable)
{
    Py_ssize_t at = 0, size = 0;
#ifdef LOOKS_AHEAD
    expand_looks(to, from, length, readable, &at, &size);
#else
    (void)readable;
#endif
    for (; at < length; at++) {
        unsigned char byte = from[at];
        if ((byte & 0xF0) == 0xE0) {
            Py_ssize_t zeros = byte & 15;
            if (zeros) {
                if (size + zeros > MAX_EXPANDED)
                    return -1;
                memset(to + size, 0, 15); /* a fixed size is one or two stores; there is room for it behind */
                size += zeros;
                continue;
            }
            if (++at == length)
                return -1;
            byte = from[at];
        }
        if (size == MAX_EXPANDED)
            return -1;
        to[size++] = byte;
    }
    return size;
}

static int
extension_is_good(const unsigned char *at, Py_ssize_t left)
{
    while (left) {
        if (left < 2 || left - 2 < at[1])
            return 0;
        left -= 2 + at[1];
        at += 2 + at[1];
    }
    return 1;
}

/* One content, in a buffer that ends at `limit`: END when it is read or read over, BAD_BODY, or -1 with an exception. */
static int
walk_packet(Walk *walk, const unsigned char *content, Py_ssize_t length, const unsigned char *limit, int64_t offset)
{
    if (length < 2 || content[0] != PROTOCOL)
        return END;
    Facts facts = {.offset = offset, .compression = content[1]};
    if (content[1] == ZERO_RUN) {
        Py_ssize_t size = expand(walk->expanded + 2, content + 2, length - 2, limit - content - 2);
        if (size < 0)
            return BAD_BODY;
        content = walk->expanded;
        limit = content + sizeof(walk->expanded);
        length = size + 2;
    }
    if (length < HEAD)
        return END;
    const unsigned char *field = content + HEAD, *end = content + length;
    uint16_t field_bytes = swap16(get16(content + 16));
    if (field_bytes != length - HEAD)
        return BAD_BODY;
    facts.version = content[2];
    facts.chain = content[3];
    facts.series = swap16(get16(content + 4));
    facts.tid = swap32(get32(content + 6));
    facts.number = swap32(get32(content + 10));
    facts.request_id = (int32_t)swap32(get32(content + 18));
    const Plan *plan = walk->plan;
    while (end - field >= 4) {
        uint16_t fid = swap16(get16(field));
        facts.length = swap16(get16(field + 2));
        field += 4;
        if (facts.length > end - field)
            break; /* nothing after it can be found */
        uint16_t found = plan->by_fid[fid];
        if (found != NO_LAYOUT) {
            const Layout *layout = &plan->layouts[found];
            char *row = sink_row(walk, &walk->sinks[found], layout);
            if (row == NULL)
                return -1;
            char *raw = (char *)field;
            if (facts.length < layout->wire || limit - field < (Py_ssize_t)layout->wire + SLACK) {
                uint32_t length = Py_MIN(facts.length, layout->wire);
                raw = walk->padded;
                memcpy(raw, field, length);
                memset(raw + length, 0, layout->wire + SLACK - length);
            }
            memcpy(row, &facts, FACTS);
            to_row(layout, row, raw);
        }
        facts.field++;
        field += facts.length;
    }
    facts.length = field_bytes;
    char *row = sink_row(walk, &walk->sinks[plan->count - 1], &plan->layouts[plan->count - 1]);
    if (row == NULL)
        return -1;
    memcpy(row, &facts, PACKET);
    return END;
}

static PyObject *
bulk_decode(PyObject *Py_UNUSED(module), PyObject *args)
{
    Plan *plan;
    Py_buffer data;
    Py_ssize_t at, most;
    long long base;
    int as_columns;
    if (!PyArg_ParseTuple(args, "O!y*nLnp", &Plan_Type, &plan, &data, &at, &base, &most, &as_columns))
        return NULL;
    PyObject *result = NULL, *made = NULL;
    Walk *walk = PyMem_Calloc(1, sizeof(Walk));
    Sink *sinks = PyMem_Calloc((size_t)plan->count, sizeof(Sink));
    char *padded = PyMem_Malloc(plan->widest + (size_t)SLACK);
    if (walk == NULL || sinks == NULL || padded == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    if (at < 0) {
        PyErr_SetString(PyExc_ValueError, "a walk begins in the data");
        goto done;
    }
    walk->plan = plan, walk->sinks = sinks, walk->as_columns = as_columns, walk->padded = padded, walk->most = most;
    const unsigned char *bytes = data.buf;
    Py_ssize_t start = at;
    int status = END;
    while (data.len - at >= 4) {
        const unsigned char *frame = bytes + at;
        Py_ssize_t extension = frame[1], content = frame[2] << 8 | frame[3];
        if (extension > MAX_EXTENSION || extension == 1 || content > MAX_CONTENT) {
            status = BAD_FRAME;
            break;
        }
        if (data.len - at - 4 < extension + content)
            break;
        if (extension && !extension_is_good(frame + 4, extension)) {
            status = BAD_FRAME;
            break;
        }
        if (walk->held >= most) {
            status = ENOUGH;
            break;
        }
        if (frame[0] == FTDC) {
            walk->read = at - start;
            walk->left = data.len - at;
            status = walk_packet(walk, frame + 4 + extension, content, bytes + data.len, base + at);
            if (status < 0)
                goto done;
            if (status != END)
                break;
        }
        at += 4 + extension + content;
    }
    made = PyList_New(plan->count);
    if (made == NULL)
        goto done;
    for (Py_ssize_t index = 0; index < plan->count; index++) {
        PyObject *one = sink_result(&sinks[index], &plan->layouts[index], as_columns);
        if (one == NULL)
            goto done;
        PyList_SET_ITEM(made, index, one);
    }
    result = Py_BuildValue("niO", at, status, made);
done:
    for (Py_ssize_t index = 0; sinks != NULL && index < plan->count; index++)
        sink_clear(&sinks[index], &plan->layouts[index]);
    Py_XDECREF(made);
    PyMem_Free(padded);
    PyMem_Free(sinks);
    PyMem_Free(walk);
    PyBuffer_Release(&data);
    return result;
}

/* The columns of rows that are there already. */
static PyObject *
bulk_columns(PyObject *Py_UNUSED(module), PyObject *args)
{
    Plan *plan;
    Py_ssize_t index;
    Py_buffer rows;
    if (!PyArg_ParseTuple(args, "O!ny*", &Plan_Type, &plan, &index, &rows))
        return NULL;
    PyObject *result = NULL;
    if (index < 0 || index >= plan->count || rows.len % plan->layouts[index].row) {
        PyErr_SetString(PyExc_ValueError, "no rows of that layout");
        PyBuffer_Release(&rows);
        return NULL;
    }
    const Layout *layout = &plan->layouts[index];
    Sink sink = {0};
    if (sink_columns(&sink, layout) < 0)
        goto done;
    Py_ssize_t left = rows.len / layout->row;
    const char *at = rows.buf;
    do { /* once for no rows, too: their columns are there and empty */
        Py_ssize_t count = Py_MIN(left, BLOCK);
        if (columns_put(&sink, layout, at, count) < 0)
            goto done;
        left -= count;
        at += count * (Py_ssize_t)layout->row;
    } while (left);
    result = columns_result(&sink, layout);
done:
    sink_clear(&sink, layout);
    PyBuffer_Release(&rows);
    return result;
}

/* -- and back -------------------------------------------------------------------------------------------------------- */

/* UTF-8 into a text member of rows that are zero there; the number of the first that does not go in, or -1. */
static PyObject *
bulk_fill_text(PyObject *Py_UNUSED(module), PyObject *args)
{
    Py_buffer rows, offsets, text;
    Py_ssize_t stride, place, size, first, count, failed = -1;
    if (!PyArg_ParseTuple(args, "w*nnny*y*nn", &rows, &stride, &place, &size, &offsets, &text, &first, &count))
        return NULL;
    if (stride < 1 || size < 1 || place < 0 || size > stride || place > stride - size || count < 0 || first < 0 ||
        count > rows.len / stride || first > offsets.len / 4 - count - 1) {
        PyErr_SetString(PyExc_ValueError, "rows and text do not go together");
        goto done;
    }
    const char *bounds = (char *)offsets.buf + 4 * first;
    for (Py_ssize_t at = 0; at < count && failed < 0; at++) {
        int32_t from = (int32_t)get32(bounds + 4 * at), to = (int32_t)get32(bounds + 4 * at + 4);
        if (from < 0 || to < from || to > text.len) {
            PyErr_SetString(PyExc_ValueError, "offsets beyond the text");
            goto done;
        }
        if (!to_gbk((char *)rows.buf + at * stride + place, (size_t)size, (unsigned char *)text.buf + from, (size_t)(to - from)))
            failed = at;
    }
done:
    PyBuffer_Release(&rows);
    PyBuffer_Release(&offsets);
    PyBuffer_Release(&text);
    return PyErr_Occurred() ? NULL : PyLong_FromSsize_t(failed);
}

/* The shortest form; -1 where it takes more than `most`. */
static Py_ssize_t
compress(unsigned char *to, Py_ssize_t most, const unsigned char *from, Py_ssize_t length)
{
    Py_ssize_t size = 0, at = 0;
    while (at < length) {
        if (size + 2 > most && (size + 1 > most || (from[at] & 0xF0) == 0xE0))
            return -1;
        if (from[at] == 0) {
            Py_ssize_t run = 1;
            while (run < 15 && at + run < length && from[at + run] == 0)
                run++;
            to[size++] = (unsigned char)(0xE0 + run);
            at += run;
            continue;
        }
        if ((from[at] & 0xF0) == 0xE0)
            to[size++] = 0xE0;
        to[size++] = from[at++];
    }
    return size;
}

/* A member of text that leaves no room for its NUL: its index, or -1. */
static Py_ssize_t
unterminated(const Layout *layout, const char *row)
{
    for (uint32_t at = FACT_COUNT; at < layout->cells; at++)
        if (layout->cell[at].code == 's' && memchr(row + layout->cell[at].to, 0, layout->cell[at].size) == NULL)
            return (Py_ssize_t)at - FACT_COUNT;
    return -1;
}

typedef struct {
    const Plan *plan;
    PyObject *out;
    Py_ssize_t used;
    Py_buffer *rows;                   /* of each layout but the packets' */
    const char *which, *row;           /* u16 and i64 of each field */
    Py_ssize_t fields, next;
    int terminated;
    Py_ssize_t bad_member;
    unsigned char plain[2 + MAX_EXPANDED];
} Writer;

/* A frame of the packet and of the fields that say its offset: FITS, why not, or -1 with an exception. */
static int
write_packet(Writer *writer, const Facts *facts)
{
    unsigned char *content = writer->plain;
    Py_ssize_t size = HEAD;
    uint16_t count = 0;
    for (; writer->next < writer->fields; writer->next++) {
        uint16_t which = get16(writer->which + 2 * writer->next);
        int64_t number = (int64_t)get64(writer->row + 8 * writer->next);
        if (which >= writer->plan->count - 1 || number < 0 ||
            number >= writer->rows[which].len / writer->plan->layouts[which].row) {
            PyErr_SetString(PyExc_ValueError, "a field that is in no array");
            return -1;
        }
        const Layout *layout = &writer->plan->layouts[which];
        char *row = (char *)writer->rows[which].buf + number * layout->row;
        Facts own;
        memcpy(&own, row, FACTS);
        if (own.offset != facts->offset)
            break;
        if (size + 4 + (Py_ssize_t)layout->wire > (Py_ssize_t)sizeof(writer->plain))
            return TOO_LONG;
        if (writer->terminated && (writer->bad_member = unterminated(layout, row)) >= 0)
            return UNTERMINATED;
        unsigned char *at = content + size;
        to_wire(layout, (char *)at + 4, row);
        uint32_t length = Py_MIN(own.length, layout->wire);
        for (uint32_t tail = length; tail < layout->wire; tail++)
            if (at[4 + tail]) { /* more is said than came */
                length = layout->wire;
                break;
            }
        put16(at, swap16(layout->fid));
        put16(at + 2, swap16((uint16_t)length));
        size += 4 + length;
        count++;
    }
    content[0] = PROTOCOL, content[1] = facts->compression == ZERO_RUN ? 0 : facts->compression;
    content[2] = facts->version, content[3] = facts->chain;
    put16(content + 4, swap16(facts->series));
    put32(content + 6, swap32(facts->tid));
    put32(content + 10, swap32(facts->number));
    put16(content + 14, swap16(count));
    put16(content + 16, swap16((uint16_t)(size - HEAD)));
    put32(content + 18, swap32((uint32_t)facts->request_id));
    if (writer->used + 4 + MAX_CONTENT > PyByteArray_GET_SIZE(writer->out) &&
        resize(&writer->out, 2 * PyByteArray_GET_SIZE(writer->out) + 4 + MAX_CONTENT) < 0)
        return -1;
    unsigned char *frame = (unsigned char *)PyByteArray_AS_STRING(writer->out) + writer->used;
    if (facts->compression == ZERO_RUN || size > MAX_CONTENT) {
        Py_ssize_t small = compress(frame + 6, MAX_CONTENT - 2, content + 2, size - 2);
        if (small < 0)
            return TOO_LONG;
        frame[4] = PROTOCOL, frame[5] = ZERO_RUN;
        size = small + 2;
    } else {
        memcpy(frame + 4, content, (size_t)size);
    }
    frame[0] = FTDC, frame[1] = 0;
    put16(frame + 2, swap16((uint16_t)size));
    writer->used += 4 + size;
    return FITS;
}

static PyObject *
bulk_encode(PyObject *Py_UNUSED(module), PyObject *args)
{
    Plan *plan;
    PyObject *rows;
    Py_buffer packets, which, row;
    int terminated;
    if (!PyArg_ParseTuple(args, "O!y*O!y*y*p", &Plan_Type, &plan, &packets, &PyList_Type, &rows, &which, &row, &terminated))
        return NULL;
    PyObject *result = NULL;
    Py_ssize_t open = 0, structs = plan->count - 1;
    Writer *writer = PyMem_Calloc(1, sizeof(Writer));
    Py_buffer *views = PyMem_Calloc((size_t)structs + 1, sizeof(Py_buffer));
    if (writer == NULL || views == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    if (PyList_GET_SIZE(rows) != structs || which.len / 2 != row.len / 8) {
        PyErr_SetString(PyExc_ValueError, "not the arrays of this plan");
        goto done;
    }
    for (; open < structs; open++)
        if (PyObject_GetBuffer(PyList_GET_ITEM(rows, open), &views[open], PyBUF_SIMPLE) < 0)
            goto done;
    *writer = (Writer){.plan = plan, .rows = views, .which = which.buf, .row = row.buf, .fields = row.len / 8, .terminated = terminated, .bad_member = -1};
    if (resize(&writer->out, packets.len * 8) < 0)
        goto done;
    Py_ssize_t at = 0, count = packets.len / PACKET;
    int status = FITS;
    for (; at < count && status == FITS; at++) {
        Facts facts;
        memcpy(&facts, (char *)packets.buf + at * PACKET, PACKET);
        status = write_packet(writer, &facts);
    }
    if (status < 0)
        goto done;
    if (resize(&writer->out, writer->used) == 0)
        result = Py_BuildValue("Oinnn", writer->out, status, at - 1, writer->next, writer->bad_member);
done:
    while (open)
        PyBuffer_Release(&views[--open]);
    if (writer != NULL)
        Py_XDECREF(writer->out);
    PyMem_Free(writer);
    PyMem_Free(views);
    PyBuffer_Release(&packets);
    PyBuffer_Release(&which);
    PyBuffer_Release(&row);
    return result;
}

static PyMethodDef functions[] = {
    {"bulk_gbk", bulk_gbk, METH_VARARGS, "bulk_gbk(table): the characters of each pair of bytes, as native 16-bit numbers."},
    {"bulk_decode", bulk_decode, METH_VARARGS, "bulk_decode(plan, data, start, base, most, as_columns) -> stopped at, why, results."},
    {"bulk_columns", bulk_columns, METH_VARARGS, "bulk_columns(plan, index, rows) -> columns."},
    {"bulk_fill_text", bulk_fill_text, METH_VARARGS, "bulk_fill_text(rows, stride, place, size, offsets, text, first, count) -> which fails."},
    {"bulk_encode", bulk_encode, METH_VARARGS, "bulk_encode(plan, packets, rows, which, row, terminated) -> frames, why it stopped, where."},
    {NULL, NULL, 0, NULL},
};

int
speedups_add_bulk(PyObject *module)
{
    if (PyType_Ready(&Plan_Type) < 0 || PyModule_AddObjectRef(module, "BulkPlan", (PyObject *)&Plan_Type) < 0)
        return -1;
    return PyModule_AddFunctions(module, functions);
}
