/* ctpproto._speedups: CTP structs as types, in C. See ctpproto/structs.py for what a struct is.

   Nothing here is generated and nothing knows a CTP struct: `make_struct` is given rows (name, type, kind, size) and makes
   a type whose objects are a pointer to the received bytes and, where they were made from keyword arguments, the values as
   they were said. A member is decoded when it is read and not kept: decoding costs about what looking up a kept value does.

   Only what is common is done here: ASCII and GBK text, ints, floats, bytes. Every other value, and every one that does not
   fit, goes to `encode` of ctpproto/_struct_rows.py, which the Python twin uses too: it knows the words of the refusals.

   The bytes come from strangers. A view is never read but through `decode_member`, `compare_member` and `copy_padded`, which
   go by the length that the bytes object has; a row's place in a struct is computed here from its size, never taken. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>
#include <structmember.h>

int speedups_add_bulk(PyObject *module); /* _speedups_bulk.c */

#define REVISION 3             /* of the contract with _structs_c.py, which refuses any other */
#define MOST_MEMBERS 0xFFFE    /* a member's index is kept in 16 bits */
#define MOST_BYTES (1 << 20)   /* of one struct; the largest of CTP has less than 3000 */
#define NO_MEMBER 0xFFFF

static const unsigned char DBL_MAX_BYTES[8] = {0x7F, 0xEF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}; /* "no value" */

/* From _struct_rows.py and faults.py, by `configure`. */
static struct {
    PyObject *member;       /* Member(name, type_name, kind, size, offset) */
    PyObject *does_not_fit; /* DoesNotFit(struct, member, value, why) */
    PyObject *encode;       /* encode(struct name, Member, value) -> bytes; raises DoesNotFit */
    PyObject *show;         /* show(struct) -> its repr */
    PyObject *plan;         /* plan(source, target) -> copies, checks, dropped */
} hooks;

/* -- rows and tables ------------------------------------------------------------------------------------------------- */

typedef struct {
    PyObject *name; /* interned */
    PyObject *type_name;
    Py_ssize_t offset;
    Py_ssize_t size;
    uint16_t index;
    char kind;
} Row;

typedef struct {
    PyObject *name;    /* of the struct */
    PyObject *index;   /* name -> index, for names that are no interned strings */
    PyObject *members; /* MEMBERS, made when first asked for; what it holds is not read here, so that it may be spoilt */
    Py_ssize_t size;
    Py_ssize_t count;
    size_t mask;
    PyObject **fields; /* the Field of each row */
    uint16_t *slots;   /* index by the address of an interned name: a power of two of them, at most half in use */
    Row rows[];
} Table;

typedef struct { /* a struct type: a class, and its table behind it */
    PyHeapTypeObject heap_type;
    Table *table;
} StructType;

typedef struct { /* values as they were said to the constructor */
    Py_ssize_t count;
    uint16_t *places; /* their members, behind the values in the same allocation */
    PyObject *values[];
} Said;

typedef struct {
    PyObject_HEAD
    PyObject *raw; /* exact bytes, or NULL before the first `pack` */
    Said *said;    /* or NULL; never changed once the object is made */
} StructObject;

typedef struct { /* a member as an attribute */
    PyObject_HEAD
    PyTypeObject *owner; /* NULL once it is gone: the field may outlive it */
    Row row;
} Field;

static PyTypeObject StructType_Type, Struct_Type, Field_Type, Converter_Type;

/* Only concrete struct types have this metatype, they cannot be derived from, and all their objects are StructObjects. */
#define IS_STRUCT_TYPE(type) (Py_IS_TYPE((PyObject *)(type), &StructType_Type))
#define IS_STRUCT(object) IS_STRUCT_TYPE(Py_TYPE(object))
#define TABLE(type) (((StructType *)(type))->table)

static inline size_t
slot_of(const Table *table, const PyObject *name)
{
    return (size_t)(((uintptr_t)name >> 4) * (uintptr_t)0x9E3779B97F4A7C15u >> 20) & table->mask;
}

static void
table_free(Table *table)
{
    for (Py_ssize_t at = 0; at < table->count; at++) {
        Py_XDECREF(table->rows[at].name);
        Py_XDECREF(table->rows[at].type_name);
        if (table->fields != NULL)
            Py_XDECREF(table->fields[at]);
    }
    PyMem_Free(table->fields);
    Py_XDECREF(table->name);
    Py_XDECREF(table->index);
    Py_XDECREF(table->members);
    PyMem_Free(table->slots);
    PyMem_Free(table);
}

static Py_ssize_t
size_of_kind(char kind, Py_ssize_t said)
{
    switch (kind) {
    case 's':
    case 'b':
        return said >= 1 && said <= MOST_BYTES ? said : -1;
    case 'c':
        return said == 1 ? said : -1;
    case 'h':
        return said == 2 ? said : -1;
    case 'i':
        return said == 4 ? said : -1;
    case 'q':
    case 'd':
        return said == 8 ? said : -1;
    default:
        return -1;
    }
}

static Table *
table_new(PyObject *name, PyObject *rows)
{
    Py_ssize_t count = PyList_GET_SIZE(rows);
    if (count < 1 || count > MOST_MEMBERS) {
        PyErr_Format(PyExc_ValueError, "%U: a struct of %zd members", name, count);
        return NULL;
    }
    Table *table = PyMem_Calloc(1, sizeof(Table) + (size_t)count * sizeof(Row));
    if (table == NULL)
        return (Table *)PyErr_NoMemory();
    table->name = Py_NewRef(name);
    table->index = PyDict_New();
    size_t slots = 4;
    while (slots < (size_t)count * 2)
        slots *= 2;
    table->mask = slots - 1;
    table->slots = PyMem_Malloc(slots * sizeof(uint16_t));
    table->fields = PyMem_Calloc((size_t)count, sizeof(PyObject *));
    if (table->index == NULL || table->slots == NULL || table->fields == NULL) {
        PyErr_NoMemory();
        goto failed;
    }
    memset(table->slots, 0xFF, slots * sizeof(uint16_t));
    for (Py_ssize_t at = 0; at < count; at++) {
        PyObject *member, *type_name;
        int kind;
        Py_ssize_t said;
        if (!PyTuple_Check(PyList_GET_ITEM(rows, at))) {
            PyErr_SetString(PyExc_TypeError, "rows are tuples of name, type, kind, size");
            goto failed;
        }
        if (!PyArg_ParseTuple(PyList_GET_ITEM(rows, at), "UUCn", &member, &type_name, &kind, &said))
            goto failed;
        Py_ssize_t size = kind < 128 ? size_of_kind((char)kind, said) : -1;
        if (size < 0 || table->size + size > MOST_BYTES) {
            PyErr_Format(PyExc_ValueError, "%U.%U: kind %c of %zd bytes", name, member, kind, said);
            goto failed;
        }
        Row *row = &table->rows[at];
        row->kind = (char)kind;
        row->size = size;
        row->offset = table->size;
        row->index = (uint16_t)at;
        row->name = Py_NewRef(member);
        PyUnicode_InternInPlace(&row->name);
        row->type_name = Py_NewRef(type_name);
        PyUnicode_InternInPlace(&row->type_name);
        table->size += size;
        table->count = at + 1;
        PyObject *number = PyLong_FromSsize_t(at);
        if (number == NULL)
            goto failed;
        int set = PyDict_SetItem(table->index, row->name, number);
        Py_DECREF(number);
        if (set < 0)
            goto failed;
        if (PyDict_GET_SIZE(table->index) != at + 1) {
            PyErr_Format(PyExc_ValueError, "%U.%U stands twice", name, member);
            goto failed;
        }
        size_t slot = slot_of(table, row->name);
        while (table->slots[slot] != NO_MEMBER)
            slot = (slot + 1) & table->mask;
        table->slots[slot] = (uint16_t)at;
    }
    return table;
failed:
    table_free(table);
    return NULL;
}

/* The index of a member by the address of its name, as names in programs are interned; -1 where it is none or no such string. */
static inline Py_ssize_t
find_interned(const Table *table, PyObject *name)
{
    size_t slot = slot_of(table, name);
    uint16_t index;
    while ((index = table->slots[slot]) != NO_MEMBER) {
        if (table->rows[index].name == name)
            return index;
        slot = (slot + 1) & table->mask;
    }
    return -1;
}

/* The index of a member; -1 where there is none, with an exception only where looking failed. */
static inline Py_ssize_t
find(const Table *table, PyObject *name)
{
    Py_ssize_t index = find_interned(table, name);
    if (index >= 0)
        return index;
    PyObject *number = PyDict_GetItemWithError(table->index, name);
    return number == NULL ? -1 : PyLong_AsSsize_t(number);
}

static PyObject *
member_of(const Row *row)
{
    if (hooks.member == NULL) {
        PyErr_SetString(PyExc_RuntimeError, "configure() has not been called");
        return NULL;
    }
    return PyObject_CallFunction(hooks.member, "OOCnn", row->name, row->type_name, row->kind, row->size, row->offset);
}

static PyObject *
members_of(Table *table)
{
    if (table->members == NULL) {
        PyObject *members = PyDict_New();
        for (Py_ssize_t at = 0; members != NULL && at < table->count; at++) {
            PyObject *member = member_of(&table->rows[at]);
            if (member == NULL || PyDict_SetItem(members, table->rows[at].name, member) < 0)
                Py_CLEAR(members);
            Py_XDECREF(member);
        }
        if (members == NULL)
            return NULL;
        if (table->members == NULL)
            table->members = members;
        else
            Py_DECREF(members); /* made meanwhile by whatever Member called */
    }
    return Py_NewRef(table->members);
}

/* Sets DoesNotFit. */
static void
refuse(PyObject *struct_name, PyObject *member, PyObject *value, const char *why)
{
    PyObject *fault = PyObject_CallFunction(hooks.does_not_fit, "OOOs", struct_name, member, value, why);
    if (fault != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(fault), fault);
        Py_DECREF(fault);
    }
}

/* -- one member ------------------------------------------------------------------------------------------------------ */

/* Compilers know these for one load or store with its bytes turned. */
static inline uint32_t
load16(const unsigned char *at)
{
    return (uint32_t)at[0] << 8 | at[1];
}

static inline uint32_t
load32(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static inline uint64_t
load64(const unsigned char *at)
{
    return (uint64_t)at[0] << 56 | (uint64_t)at[1] << 48 | (uint64_t)at[2] << 40 | (uint64_t)at[3] << 32 |
           (uint64_t)at[4] << 24 | (uint64_t)at[5] << 16 | (uint64_t)at[6] << 8 | at[7];
}

static inline void
store16(unsigned char *to, uint64_t value)
{
    to[0] = (unsigned char)(value >> 8);
    to[1] = (unsigned char)value;
}

static inline void
store32(unsigned char *to, uint64_t value)
{
    to[0] = (unsigned char)(value >> 24);
    to[1] = (unsigned char)(value >> 16);
    to[2] = (unsigned char)(value >> 8);
    to[3] = (unsigned char)value;
}

static inline void
store64(unsigned char *to, uint64_t value)
{
    store32(to, value >> 32);
    store32(to + 4, value);
}

static inline Py_ssize_t
text_length(const unsigned char *text, Py_ssize_t most)
{
    const unsigned char *nul = memchr(text, 0, (size_t)most);
    return nul == NULL ? most : nul - text;
}

static inline int
is_ascii(const unsigned char *text, Py_ssize_t length)
{
    const uint64_t high = 0x8080808080808080u;
    uint64_t piece;
    for (; length >= 8; text += 8, length -= 8) {
        memcpy(&piece, text, 8);
        if (piece & high)
            return 0;
    }
    unsigned char rest = 0;
    while (length > 0)
        rest |= text[--length];
    return rest < 0x80;
}

static PyObject *
decode_text(const unsigned char *text, Py_ssize_t most)
{
    Py_ssize_t length = text_length(text, most);
    if (is_ascii(text, length)) {
        if (length == 1)
            return PyUnicode_FromOrdinal(*text); /* one of those that exist once */
        PyObject *made = PyUnicode_New(length, 127);
        if (made != NULL && length)
            memcpy(PyUnicode_1BYTE_DATA(made), text, (size_t)length);
        return made;
    }
    /* Bytes that are no GBK stay visible instead of raising: whoever must refuse them asks `is_text`. */
    return PyUnicode_Decode((const char *)text, length, "gbk", "backslashreplace");
}

/* How much of a member is in `raw`, from none to all of it, and where it begins. */
static inline Py_ssize_t
present(const Row *row, PyObject *raw, const unsigned char **place)
{
    Py_ssize_t there = raw == NULL ? 0 : PyBytes_GET_SIZE(raw) - row->offset;
    if (there <= 0) {
        *place = DBL_MAX_BYTES; /* any address: no byte of it is read */
        return 0;
    }
    *place = (const unsigned char *)PyBytes_AS_STRING(raw) + row->offset;
    return there < row->size ? there : row->size;
}

/* A member of the bytes of a struct, which may be too short for it: what is missing is zero. */
static inline PyObject *
decode_member(const Row *row, PyObject *raw)
{
    const unsigned char *place;
    unsigned char whole[8];
    Py_ssize_t there = present(row, raw, &place);
    switch (row->kind) {
    case 's':
        return decode_text(place, there);
    case 'c':
        return there == 0 || *place == 0 ? PyUnicode_New(0, 0) : PyUnicode_FromOrdinal(*place);
    case 'b': {
        PyObject *made = PyBytes_FromStringAndSize(NULL, row->size);
        if (made != NULL) {
            memcpy(PyBytes_AS_STRING(made), place, (size_t)there);
            memset(PyBytes_AS_STRING(made) + there, 0, (size_t)(row->size - there));
        }
        return made;
    }
    }
    if (there < row->size) {
        memset(whole, 0, sizeof whole);
        memcpy(whole, place, (size_t)there);
        place = whole;
    }
    switch (row->kind) {
    case 'i':
        return PyLong_FromLong((int32_t)load32(place));
    case 'h':
        return PyLong_FromLong((int16_t)load16(place));
    case 'q':
        return PyLong_FromLongLong((int64_t)load64(place));
    default: { /* 'd': table_new lets no other kind in */
        double value;
        uint64_t bits = load64(place);
        if (bits == 0x7FEFFFFFFFFFFFFFu)
            Py_RETURN_NONE;
        memcpy(&value, &bits, 8);
        return PyFloat_FromDouble(value);
    }
    }
}

#if PY_VERSION_HEX < 0x030C0000 /* before 3.12 a string could lack its form: then it goes the long way */
#define IS_PLAIN_TEXT(value) (PyUnicode_CheckExact(value) && PyUnicode_IS_READY(value))
#else
#define IS_PLAIN_TEXT(value) PyUnicode_CheckExact(value)
#endif

/* What is not common: the twin's way, which also knows the words for what does not fit. */
static int
encode_the_long_way(PyObject *struct_name, const Row *row, PyObject *value, unsigned char *place)
{
    PyObject *member = member_of(row);
    if (member == NULL)
        return -1;
    PyObject *encoded = PyObject_CallFunctionObjArgs(hooks.encode, struct_name, member, value, NULL);
    Py_DECREF(member);
    if (encoded == NULL)
        return -1;
    if (!PyBytes_Check(encoded) || PyBytes_GET_SIZE(encoded) > row->size) {
        PyErr_Format(PyExc_AssertionError, "%U.%U: encode gave %R", struct_name, row->name, encoded);
        Py_DECREF(encoded);
        return -1;
    }
    memcpy(place, PyBytes_AS_STRING(encoded), (size_t)PyBytes_GET_SIZE(encoded));
    Py_DECREF(encoded);
    return 0;
}

/* Writes `value` into the member's bytes at `place`, all of them zero before. 0, or -1 with DoesNotFit set. */
static inline int
encode_member(PyObject *struct_name, const Row *row, PyObject *value, unsigned char *place)
{
    switch (row->kind) {
    case 's':
        if (!IS_PLAIN_TEXT(value))
            break;
        if (PyUnicode_IS_ASCII(value)) { /* ASCII is GBK */
            Py_ssize_t length = PyUnicode_GET_LENGTH(value);
            const Py_UCS1 *text = PyUnicode_1BYTE_DATA(value);
            if (length >= row->size || memchr(text, 0, (size_t)length) != NULL)
                break;
            memcpy(place, text, (size_t)length);
            return 0;
        }
        else {
            PyObject *encoded = PyUnicode_AsEncodedString(value, "gbk", "strict");
            if (encoded == NULL) {
                if (!PyErr_ExceptionMatches(PyExc_UnicodeError))
                    return -1;
                PyErr_Clear();
                break;
            }
            Py_ssize_t length = PyBytes_GET_SIZE(encoded);
            const char *text = PyBytes_AS_STRING(encoded);
            int fits = length < row->size && memchr(text, 0, (size_t)length) == NULL;
            if (fits)
                memcpy(place, text, (size_t)length);
            Py_DECREF(encoded);
            if (fits)
                return 0;
        }
        break;
    case 'c':
        if (!IS_PLAIN_TEXT(value) || PyUnicode_GET_LENGTH(value) > 1)
            break;
        if (PyUnicode_GET_LENGTH(value) == 1) {
            Py_UCS4 character = PyUnicode_READ_CHAR(value, 0);
            if (character > 0xFF)
                break;
            *place = (unsigned char)character;
        }
        return 0;
    case 'b':
        if (!PyBytes_CheckExact(value) || PyBytes_GET_SIZE(value) > row->size)
            break;
        memcpy(place, PyBytes_AS_STRING(value), (size_t)PyBytes_GET_SIZE(value));
        return 0;
    case 'd':
        if (PyFloat_CheckExact(value)) {
            double number = PyFloat_AS_DOUBLE(value);
            uint64_t bits;
            memcpy(&bits, &number, 8);
            store64(place, bits);
            return 0;
        }
        if (value == Py_None) {
            memcpy(place, DBL_MAX_BYTES, 8);
            return 0;
        }
        break;
    default: { /* i, h, q */
        if (!PyLong_CheckExact(value))
            break;
        int overflow;
        long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
        if (overflow)
            break;
        if (row->kind == 'i') {
            if (number != (int32_t)number)
                break;
            store32(place, (uint64_t)number);
        }
        else if (row->kind == 'h') {
            if (number != (int16_t)number)
                break;
            store16(place, (uint64_t)number);
        }
        else
            store64(place, (uint64_t)number);
        return 0;
    }
    }
    return encode_the_long_way(struct_name, row, value, place);
}

/* -- struct objects -------------------------------------------------------------------------------------------------- */

static inline StructObject *
struct_alloc(PyTypeObject *type)
{
    StructObject *self = PyObject_New(StructObject, type);
    if (self != NULL) {
        self->raw = NULL;
        self->said = NULL;
    }
    return self;
}

static void
struct_dealloc(StructObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    Py_XDECREF(self->raw);
    Said *said = self->said;
    if (said != NULL) {
        for (Py_ssize_t at = 0; at < said->count; at++)
            Py_DECREF(said->values[at]);
        PyMem_Free(said);
    }
    PyObject_Free(self);
    Py_DECREF(type);
}

static inline PyObject *
view(PyObject *type, PyObject *raw) /* steals raw, exact bytes */
{
    StructObject *self = struct_alloc((PyTypeObject *)type);
    if (self == NULL) {
        Py_DECREF(raw);
        return NULL;
    }
    self->raw = raw;
    return (PyObject *)self;
}

/* A new reference to exact bytes of the same content. */
static PyObject *
as_bytes(PyObject *raw)
{
    if (PyBytes_CheckExact(raw))
        return Py_NewRef(raw);
    if (!PyObject_CheckBuffer(raw)) {
        PyErr_Format(PyExc_TypeError, "a bytes-like object is required, not '%.100s'", Py_TYPE(raw)->tp_name);
        return NULL;
    }
    Py_buffer buffer;
    if (PyObject_GetBuffer(raw, &buffer, PyBUF_FULL_RO) < 0)
        return NULL;
    PyObject *copy = PyBytes_FromStringAndSize(NULL, buffer.len);
    if (copy != NULL && PyBuffer_ToContiguous(PyBytes_AS_STRING(copy), &buffer, buffer.len, 'C') < 0)
        Py_CLEAR(copy);
    PyBuffer_Release(&buffer);
    return copy;
}

static PyObject *
struct_vectorcall(PyObject *type, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    Table *table = TABLE(type);
    if (PyVectorcall_NARGS(nargsf)) {
        PyErr_Format(PyExc_TypeError, "%U takes members by name only", table->name);
        return NULL;
    }
    StructObject *self = struct_alloc((PyTypeObject *)type);
    Py_ssize_t count = kwnames == NULL ? 0 : PyTuple_GET_SIZE(kwnames);
    if (self == NULL || count == 0)
        return (PyObject *)self;
    Said *said = PyMem_Malloc(sizeof(Said) + (size_t)count * (sizeof(PyObject *) + sizeof(uint16_t)));
    if (said == NULL) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    said->count = 0;
    said->places = (uint16_t *)(said->values + count);
    self->said = said;
    for (Py_ssize_t at = 0; at < count; at++) {
        PyObject *name = PyTuple_GET_ITEM(kwnames, at);
        Py_ssize_t index = find(table, name);
        if (index < 0) {
            if (!PyErr_Occurred())
                refuse(table->name, name, args[at], "no such member");
            Py_DECREF(self);
            return NULL;
        }
        said->places[at] = (uint16_t)index;
        said->values[at] = Py_NewRef(args[at]);
        said->count = at + 1;
    }
    return (PyObject *)self;
}

/* The way of type.__call__ and Struct.__new__; a call of the type itself goes through struct_vectorcall. */
static PyObject *
struct_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    if (!IS_STRUCT_TYPE(type) || TABLE(type) == NULL) {
        PyErr_Format(PyExc_TypeError, "%s is no struct: make_struct makes them", type->tp_name);
        return NULL;
    }
    Py_ssize_t count = kwargs == NULL ? 0 : PyDict_GET_SIZE(kwargs), at = 0, position = 0;
    PyObject *names = PyTuple_New(count), *values = PyTuple_New(count), *name, *value, *made = NULL;
    if (names != NULL && values != NULL) {
        while (kwargs != NULL && at < count && PyDict_Next(kwargs, &position, &name, &value)) {
            PyTuple_SET_ITEM(names, at, Py_NewRef(name));
            PyTuple_SET_ITEM(values, at++, Py_NewRef(value));
        }
        PyObject *none[1] = {NULL};
        PyObject *const *items = count ? &PyTuple_GET_ITEM(values, 0) : none;
        made = struct_vectorcall((PyObject *)type, items, (size_t)PyTuple_GET_SIZE(args), names);
    }
    Py_XDECREF(names);
    Py_XDECREF(values);
    return made;
}

/* `size` new bytes: those of `raw` as far as they go, then zeros. The caller may change them until it shows them. */
static PyObject *
copy_padded(PyObject *raw, Py_ssize_t size)
{
    PyObject *made = PyBytes_FromStringAndSize(NULL, size);
    if (made != NULL) {
        Py_ssize_t there = raw == NULL ? 0 : PyBytes_GET_SIZE(raw);
        if (there > size)
            there = size;
        if (there)
            memcpy(PyBytes_AS_STRING(made), PyBytes_AS_STRING(raw), (size_t)there);
        memset(PyBytes_AS_STRING(made) + there, 0, (size_t)(size - there));
    }
    return made;
}

/* A new reference to exactly SIZE bytes. */
static PyObject *
packed(StructObject *self)
{
    const Table *table = TABLE(Py_TYPE(self));
    PyObject *raw = self->raw;
    if (raw != NULL)
        return PyBytes_GET_SIZE(raw) == table->size ? Py_NewRef(raw) : copy_padded(raw, table->size);
    PyObject *made = copy_padded(NULL, table->size);
    if (made == NULL)
        return NULL;
    const Said *said = self->said;
    for (Py_ssize_t at = 0; said != NULL && at < said->count; at++) {
        const Row *row = &table->rows[said->places[at]];
        if (encode_member(table->name, row, said->values[at], (unsigned char *)PyBytes_AS_STRING(made) + row->offset) < 0) {
            Py_DECREF(made);
            return NULL;
        }
    }
    if (self->raw == NULL) /* a value's own code may have packed this object meanwhile; what is shown once stays */
        self->raw = Py_NewRef(made);
    return made;
}

static inline PyObject *
read_member(StructObject *self, const Row *row)
{
    const Said *said = self->said;
    if (said != NULL)
        for (Py_ssize_t at = 0; at < said->count; at++)
            if (said->places[at] == row->index)
                return Py_NewRef(said->values[at]);
    return decode_member(row, self->raw);
}

static PyObject *
struct_pack(StructObject *self, PyObject *Py_UNUSED(none))
{
    return packed(self);
}

static PyObject *
struct_replace(StructObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    PyTypeObject *type = Py_TYPE(self);
    const Table *table = TABLE(type);
    if (nargs) {
        PyErr_SetString(PyExc_TypeError, "replace() takes members by name only");
        return NULL;
    }
    PyObject *before = packed(self);
    if (before == NULL)
        return NULL;
    PyObject *made = copy_padded(before, table->size);
    Py_DECREF(before);
    if (made == NULL)
        return NULL;
    Py_ssize_t count = kwnames == NULL ? 0 : PyTuple_GET_SIZE(kwnames);
    for (Py_ssize_t at = 0; at < count; at++) {
        PyObject *name = PyTuple_GET_ITEM(kwnames, at);
        Py_ssize_t index = find(table, name);
        if (index < 0) {
            if (!PyErr_Occurred())
                refuse(table->name, name, args[at], "no such member");
            Py_DECREF(made);
            return NULL;
        }
        const Row *row = &table->rows[index];
        unsigned char *place = (unsigned char *)PyBytes_AS_STRING(made) + row->offset;
        memset(place, 0, (size_t)row->size);
        if (encode_member(table->name, row, args[at], place) < 0) {
            Py_DECREF(made);
            return NULL;
        }
    }
    return view((PyObject *)type, made);
}

static PyObject *
struct_to_dict(StructObject *self, PyObject *Py_UNUSED(none))
{
    const Table *table = TABLE(Py_TYPE(self));
    PyObject *made = PyDict_Copy(table->index); /* has the names in order: it need not grow */
    for (Py_ssize_t at = 0; made != NULL && at < table->count; at++) {
        PyObject *value = read_member(self, &table->rows[at]);
        if (value == NULL || PyDict_SetItem(made, table->rows[at].name, value) < 0)
            Py_CLEAR(made);
        Py_XDECREF(value);
    }
    return made;
}

static PyObject *
struct_values(StructObject *self, PyObject *Py_UNUSED(none))
{
    const Table *table = TABLE(Py_TYPE(self));
    PyObject *made = PyTuple_New(table->count);
    for (Py_ssize_t at = 0; made != NULL && at < table->count; at++) {
        PyObject *value = read_member(self, &table->rows[at]);
        if (value == NULL)
            Py_CLEAR(made);
        else
            PyTuple_SET_ITEM(made, at, value);
    }
    return made;
}

static PyObject *
struct_is_text(StructObject *self, PyObject *Py_UNUSED(none))
{
    const Table *table = TABLE(Py_TYPE(self));
    for (Py_ssize_t at = 0; self->raw != NULL && at < table->count; at++) {
        const Row *row = &table->rows[at];
        if (row->kind != 's')
            continue;
        const unsigned char *place;
        Py_ssize_t there = present(row, self->raw, &place);
        Py_ssize_t length = text_length(place, there);
        if (is_ascii(place, length))
            continue;
        PyObject *text = PyUnicode_Decode((const char *)place, length, "gbk", "strict");
        if (text == NULL) {
            if (!PyErr_ExceptionMatches(PyExc_UnicodeError))
                return NULL;
            PyErr_Clear();
            Py_RETURN_FALSE;
        }
        Py_DECREF(text);
    }
    Py_RETURN_TRUE;
}

static PyObject *
struct_is_plain(StructObject *self, PyObject *Py_UNUSED(none))
{
    const uint64_t exponent = 0x7FF0000000000000u;
    const Table *table = TABLE(Py_TYPE(self));
    PyObject *raw = packed(self);
    if (raw == NULL)
        return NULL;
    int plain = 1;
    for (Py_ssize_t at = 0; plain && at < table->count; at++) {
        const Row *row = &table->rows[at];
        const unsigned char *place = (const unsigned char *)PyBytes_AS_STRING(raw) + row->offset; /* raw is SIZE bytes */
        if (row->kind == 's') {
            Py_ssize_t length = text_length(place, row->size);
            plain = length < row->size && is_ascii(place, length);
        }
        else if (row->kind == 'd')
            plain = (load64(place) & exponent) != exponent;
    }
    Py_DECREF(raw);
    return PyBool_FromLong(plain);
}

static PyObject *
struct_reduce(StructObject *self, PyObject *Py_UNUSED(none))
{
    PyObject *unpack = PyObject_GetAttrString((PyObject *)Py_TYPE(self), "unpack");
    PyObject *raw = unpack == NULL ? NULL : packed(self);
    PyObject *made = raw == NULL ? NULL : Py_BuildValue("O(O)", unpack, raw);
    Py_XDECREF(unpack);
    Py_XDECREF(raw);
    return made;
}

static PyObject *
struct_repr(PyObject *self)
{
    return PyObject_CallOneArg(hooks.show, self);
}

/* What nearly every lookup is for, without the generic way to it, which costs as much as decoding does. The Field on the type is for
   all others: names that are not interned, and lookups on the type. */
static PyObject *
struct_getattro(PyObject *self, PyObject *name)
{
    const Table *table = TABLE(Py_TYPE(self));
    Py_ssize_t index = find_interned(table, name);
    return index >= 0 ? read_member((StructObject *)self, &table->rows[index]) : PyObject_GenericGetAttr(self, name);
}

static int
struct_setattro(PyObject *self, PyObject *name, PyObject *Py_UNUSED(value))
{
    PyErr_Format(PyExc_AttributeError, "%U is a value: use replace(%S=...)", TABLE(Py_TYPE(self))->name, name);
    return -1;
}

/* The packed bytes with everything that says nothing made equal: what stands behind a text's NUL, and the sign of zero.
   `raw` is SIZE bytes and is stolen. */
static PyObject *
canonical(const Table *table, PyObject *raw)
{
    PyObject *made = copy_padded(raw, table->size);
    Py_DECREF(raw);
    for (Py_ssize_t at = 0; made != NULL && at < table->count; at++) {
        const Row *row = &table->rows[at];
        unsigned char *place = (unsigned char *)PyBytes_AS_STRING(made) + row->offset;
        if (row->kind == 's') {
            Py_ssize_t length = text_length(place, row->size);
            memset(place + length, 0, (size_t)(row->size - length));
        }
        else if (row->kind == 'd' && load64(place) == (uint64_t)1 << 63)
            *place = 0;
    }
    return made;
}

static PyObject *
struct_richcompare(PyObject *self, PyObject *other, int operation)
{
    if ((operation != Py_EQ && operation != Py_NE) || Py_TYPE(self) != Py_TYPE(other))
        Py_RETURN_NOTIMPLEMENTED;
    const Table *table = TABLE(Py_TYPE(self));
    PyObject *ours = packed((StructObject *)self);
    PyObject *theirs = ours == NULL ? NULL : packed((StructObject *)other);
    if (theirs == NULL) {
        Py_XDECREF(ours);
        return NULL;
    }
    int equal = memcmp(PyBytes_AS_STRING(ours), PyBytes_AS_STRING(theirs), (size_t)table->size) == 0;
    if (!equal) {
        ours = canonical(table, ours);
        theirs = canonical(table, theirs);
        if (ours != NULL && theirs != NULL)
            equal = memcmp(PyBytes_AS_STRING(ours), PyBytes_AS_STRING(theirs), (size_t)table->size) == 0;
    }
    int failed = ours == NULL || theirs == NULL;
    Py_XDECREF(ours);
    Py_XDECREF(theirs);
    return failed ? NULL : PyBool_FromLong(equal == (operation == Py_EQ));
}

static Py_hash_t
struct_hash(PyObject *self)
{
    PyObject *raw = packed((StructObject *)self);
    PyObject *said = raw == NULL ? NULL : canonical(TABLE(Py_TYPE(self)), raw);
    if (said == NULL)
        return -1;
    PyObject *both = PyTuple_Pack(2, Py_TYPE(self), said);
    Py_DECREF(said);
    Py_hash_t hash = both == NULL ? -1 : PyObject_Hash(both);
    Py_XDECREF(both);
    return hash;
}

static PyObject *
struct_get_members(PyObject *self, void *Py_UNUSED(closure))
{
    return members_of(TABLE(Py_TYPE(self)));
}

static PyMethodDef struct_methods[] = {
    {"pack", (PyCFunction)struct_pack, METH_NOARGS,
     "Exactly SIZE bytes. Raises DoesNotFit, naming the member, where a value cannot be said."},
    {"replace", (PyCFunction)(void (*)(void))struct_replace, METH_FASTCALL | METH_KEYWORDS,
     "A copy with some members changed. Bytes of the others stay as they are."},
    {"to_dict", (PyCFunction)struct_to_dict, METH_NOARGS, "All members by name, in struct order."},
    {"values", (PyCFunction)struct_values, METH_NOARGS, "All members in struct order."},
    {"is_text", (PyCFunction)struct_is_text, METH_NOARGS,
     "Whether every text member holds GBK: what a front asks before it lets a stranger's struct in."},
    {"is_plain", (PyCFunction)struct_is_plain, METH_NOARGS,
     "Whether all text is ASCII and ends, and all numbers are finite: nearly always, and then nothing else need be asked."},
    {"__reduce__", (PyCFunction)struct_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef struct_getset[] = {
    {"MEMBERS", struct_get_members, NULL, "The rows by name, in struct order.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyTypeObject Struct_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto.structs.Struct",
    .tp_doc = "Base of all CTP structs. Members are read as attributes under their CTP names.",
    .tp_basicsize = sizeof(StructObject),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .tp_new = struct_new,
    .tp_dealloc = (destructor)struct_dealloc,
    .tp_methods = struct_methods,
    .tp_getset = struct_getset,
    .tp_repr = struct_repr,
    .tp_getattro = struct_getattro,
    .tp_setattro = struct_setattro,
    .tp_richcompare = struct_richcompare,
    .tp_hash = struct_hash,
};

/* -- what a struct type has: functions bound to the type itself, so that calling them makes nothing --------------------- */

static PyObject *
type_unpack(PyObject *type, PyObject *raw)
{
    raw = as_bytes(raw);
    return raw == NULL ? NULL : view(type, raw);
}

static PyObject *
type_unpack_values(PyObject *type, PyObject *raw)
{
    const Table *table = TABLE(type);
    raw = as_bytes(raw);
    if (raw == NULL)
        return NULL;
    PyObject *made = PyTuple_New(table->count);
    for (Py_ssize_t at = 0; made != NULL && at < table->count; at++) {
        PyObject *value = decode_member(&table->rows[at], raw);
        if (value == NULL)
            Py_CLEAR(made);
        else
            PyTuple_SET_ITEM(made, at, value);
    }
    Py_DECREF(raw);
    return made;
}

static PyObject *
type_pack_values(PyObject *type, PyObject *values)
{
    const Table *table = TABLE(type);
    PyObject *items = PySequence_Tuple(values); /* one that no value's own code can change */
    if (items == NULL)
        return NULL;
    PyObject *made = NULL;
    if (PyTuple_GET_SIZE(items) != table->count)
        PyErr_Format(PyExc_TypeError, "%U has %zd members, not %zd", table->name, table->count, PyTuple_GET_SIZE(items));
    else
        made = copy_padded(NULL, table->size);
    for (Py_ssize_t at = 0; made != NULL && at < table->count; at++) {
        const Row *row = &table->rows[at];
        unsigned char *place = (unsigned char *)PyBytes_AS_STRING(made) + row->offset;
        if (encode_member(table->name, row, PyTuple_GET_ITEM(items, at), place) < 0)
            Py_CLEAR(made);
    }
    Py_DECREF(items);
    return made;
}

static PyMethodDef type_functions[] = {
    {"unpack", type_unpack, METH_O,
     "unpack(raw): a view of `raw`. Shorter input leaves trailing members zero, a longer one's tail is ignored."},
    {"unpack_values", type_unpack_values, METH_O, "unpack_values(raw): all members in struct order, without an object."},
    {"pack_values", type_pack_values, METH_O, "pack_values(values): SIZE bytes of all members, given in struct order."},
    {NULL, NULL, 0, NULL},
};

static PyObject *
struct_type_get_members(PyObject *type, void *Py_UNUSED(closure))
{
    return members_of(TABLE(type));
}

static PyGetSetDef struct_type_getset[] = {
    {"MEMBERS", struct_type_get_members, NULL, "The rows by name, in struct order.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyObject *
struct_type_new(PyTypeObject *Py_UNUSED(metatype), PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(kwargs))
{
    PyErr_SetString(PyExc_TypeError, "struct types are made by make_struct");
    return NULL;
}

static void
struct_type_dealloc(PyObject *type)
{
    Table *table = TABLE(type);
    for (Py_ssize_t at = 0; table != NULL && at < table->count; at++)
        if (table->fields[at] != NULL)
            ((Field *)table->fields[at])->owner = NULL;
    PyType_Type.tp_dealloc(type);
    if (table != NULL)
        table_free(table);
}

static PyTypeObject StructType_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto._speedups.StructType",
    .tp_basicsize = sizeof(StructType),
    .tp_flags = Py_TPFLAGS_DEFAULT, /* and what it takes over from `type`: the garbage collection of classes */
    .tp_new = struct_type_new,
    .tp_dealloc = struct_type_dealloc,
    .tp_getset = struct_type_getset,
};

/* -- a member as an attribute ---------------------------------------------------------------------------------------- */

static void
field_dealloc(Field *self)
{
    Py_XDECREF(self->row.name);
    Py_XDECREF(self->row.type_name);
    PyObject_Free(self);
}

static PyObject *
field_get(PyObject *field, PyObject *object, PyObject *Py_UNUSED(type))
{
    const Field *self = (Field *)field;
    if (object == NULL)
        return member_of(&self->row);
    if (Py_TYPE(object) != self->owner || !IS_STRUCT(object)) {
        PyErr_Format(PyExc_TypeError, "'%U' is no member of '%.100s'", self->row.name, Py_TYPE(object)->tp_name);
        return NULL;
    }
    return read_member((StructObject *)object, &self->row);
}

static PyTypeObject Field_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto._speedups.Field",
    .tp_basicsize = sizeof(Field),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
    .tp_dealloc = (destructor)field_dealloc,
    .tp_descr_get = field_get,
};

static PyObject *
field_new(const Row *row)
{
    Field *self = PyObject_New(Field, &Field_Type);
    if (self != NULL) {
        self->row = *row;
        Py_INCREF(self->row.name);
        Py_INCREF(self->row.type_name);
        self->owner = NULL;
    }
    return (PyObject *)self;
}

/* -- make_struct ----------------------------------------------------------------------------------------------------- */

static int
set_long(PyObject *body, const char *name, Py_ssize_t value)
{
    PyObject *number = PyLong_FromSsize_t(value);
    int result = number == NULL ? -1 : PyDict_SetItemString(body, name, number);
    Py_XDECREF(number);
    return result;
}

static PyObject *
make_struct(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *version, *module_name, *name, *rows, *bases = NULL, *slots = NULL, *arguments = NULL;
    int fid;
    if (!PyArg_ParseTuple(args, "UUUiO!", &version, &module_name, &name, &fid, &PyList_Type, &rows))
        return NULL;
    if (hooks.member == NULL) {
        PyErr_SetString(PyExc_RuntimeError, "configure() has not been called");
        return NULL;
    }
    Table *table = table_new(name, rows);
    if (table == NULL)
        return NULL;
    PyTypeObject *made = NULL;
    PyObject *body = PyDict_New();
    if (body == NULL || (slots = PyTuple_New(0)) == NULL || (bases = PyTuple_Pack(1, &Struct_Type)) == NULL)
        goto done;
    for (Py_ssize_t at = 0; at < table->count; at++) {
        table->fields[at] = field_new(&table->rows[at]);
        if (table->fields[at] == NULL || PyDict_SetItem(body, table->rows[at].name, table->fields[at]) < 0)
            goto done;
    }
    if (PyDict_SetItemString(body, "NAME", name) < 0 || PyDict_SetItemString(body, "VERSION", version) < 0 ||
        set_long(body, "FID", fid) < 0 || set_long(body, "SIZE", table->size) < 0 ||
        PyDict_SetItemString(body, "__slots__", slots) < 0 || PyDict_SetItemString(body, "__module__", module_name) < 0)
        goto done;
    arguments = PyTuple_Pack(3, name, bases, body);
    if (arguments == NULL)
        goto done;
    made = (PyTypeObject *)PyType_Type.tp_new(&StructType_Type, arguments, NULL);
    if (made == NULL)
        goto done;
    TABLE(made) = table;
    table = NULL; /* the type's from here on */
    if (!IS_STRUCT_TYPE(made) || made->tp_basicsize != sizeof(StructObject) || made->tp_itemsize || made->tp_dictoffset ||
        made->tp_weaklistoffset) {
        PyErr_Format(PyExc_SystemError, "%U: not the layout of a struct", name);
        Py_CLEAR(made);
        goto done;
    }
    for (Py_ssize_t at = 0; at < TABLE(made)->count; at++) {
        PyObject *field = TABLE(made)->fields[at];
        if (PyDict_GetItemWithError(body, TABLE(made)->rows[at].name) != field) {
            PyErr_Format(PyExc_ValueError, "%U.%U: a name that structs use themselves", name, TABLE(made)->rows[at].name);
            Py_CLEAR(made);
            goto done;
        }
        ((Field *)field)->owner = made;
    }
    for (PyMethodDef *function = type_functions; function->ml_name != NULL; function++) {
        PyObject *bound = PyCFunction_NewEx(function, (PyObject *)made, NULL);
        int set = bound == NULL ? -1 : PyObject_SetAttrString((PyObject *)made, function->ml_name, bound);
        Py_XDECREF(bound);
        if (set < 0) {
            Py_CLEAR(made);
            goto done;
        }
    }
    /* Classes are made with garbage collection for their objects, since an object may be stored on its class. Not on these:
       their objects hold bytes, and values that are text, numbers or bytes if they are to be packed at all. */
    made->tp_flags &= ~Py_TPFLAGS_HAVE_GC;
    made->tp_traverse = NULL;
    made->tp_clear = NULL;
    made->tp_free = PyObject_Free;
    /* From here on nobody can derive from the type or change it, nor can an object's class be assigned: what the functions
       above take for granted of an object stays true. */
    made->tp_dealloc = (destructor)struct_dealloc;
    made->tp_vectorcall = struct_vectorcall;
    made->tp_flags = (made->tp_flags & ~Py_TPFLAGS_BASETYPE) | Py_TPFLAGS_IMMUTABLETYPE;
    PyType_Modified(made);
done:
    if (table != NULL)
        table_free(table);
    Py_XDECREF(body);
    Py_XDECREF(slots);
    Py_XDECREF(bases);
    Py_XDECREF(arguments);
    return (PyObject *)made;
}

/* -- between two versions -------------------------------------------------------------------------------------------- */

typedef struct {
    Py_ssize_t from, to, size;
} Copy;

typedef struct {
    const Row *row;   /* of the source */
    Py_ssize_t width; /* of the target's member */
} Limit;

typedef struct {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    PyObject *source, *target;           /* struct types */
    PyObject *copies, *checks, *dropped; /* the plan, to be looked at; what is done is below */
    Py_ssize_t copy_count, limit_count;
    Copy *copy;
    Limit *limit;
} Converter;

static PyObject *
converter_vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    const Converter *self = (Converter *)callable;
    if (PyVectorcall_NARGS(nargsf) != 1 || (kwnames != NULL && PyTuple_GET_SIZE(kwnames)) ||
        (PyObject *)Py_TYPE(args[0]) != self->source) {
        PyErr_Format(PyExc_TypeError, "a struct %U is wanted", TABLE(self->source)->name);
        return NULL;
    }
    StructObject *given = (StructObject *)args[0];
    PyObject *raw = packed(given);
    if (raw == NULL)
        return NULL;
    const char *from = PyBytes_AS_STRING(raw); /* SIZE bytes of the source, which every copy was checked against */
    for (Py_ssize_t at = 0; at < self->limit_count; at++) {
        const Limit *limit = &self->limit[at];
        if (memchr(from + limit->row->offset, 0, (size_t)limit->width) != NULL)
            continue;
        PyObject *version = PyObject_GetAttrString(self->target, "VERSION");
        PyObject *why = version == NULL ? NULL
                                        : PyUnicode_FromFormat("longer than %zd GBK bytes of API %U", limit->width - 1, version);
        PyObject *value = why == NULL ? NULL : read_member(given, limit->row);
        if (value != NULL) {
            const char *words = PyUnicode_AsUTF8(why);
            if (words != NULL)
                refuse(TABLE(self->target)->name, limit->row->name, value, words);
        }
        Py_XDECREF(version);
        Py_XDECREF(why);
        Py_XDECREF(value);
        Py_DECREF(raw);
        return NULL;
    }
    PyObject *made = copy_padded(NULL, TABLE(self->target)->size);
    if (made != NULL)
        for (Py_ssize_t at = 0; at < self->copy_count; at++)
            memcpy(PyBytes_AS_STRING(made) + self->copy[at].to, from + self->copy[at].from, (size_t)self->copy[at].size);
    Py_DECREF(raw);
    return made == NULL ? NULL : view(self->target, made);
}

static void
converter_dealloc(Converter *self)
{
    Py_XDECREF(self->source);
    Py_XDECREF(self->target);
    Py_XDECREF(self->copies);
    Py_XDECREF(self->checks);
    Py_XDECREF(self->dropped);
    PyMem_Free(self->copy);
    PyMem_Free(self->limit);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

/* The plan comes from Python: nothing of it is believed. */
static int
converter_take(Converter *self)
{
    const Table *source = TABLE(self->source), *target = TABLE(self->target);
    Py_ssize_t copies = PyTuple_GET_SIZE(self->copies), checks = PyTuple_GET_SIZE(self->checks);
    self->copy = PyMem_Calloc((size_t)copies + 1, sizeof(Copy));
    self->limit = PyMem_Calloc((size_t)checks + 1, sizeof(Limit));
    if (self->copy == NULL || self->limit == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t at = 0; at < copies; at++) {
        Copy *copy = &self->copy[at];
        PyObject *row = PyTuple_GET_ITEM(self->copies, at);
        if (!PyTuple_Check(row)) {
            PyErr_SetString(PyExc_TypeError, "copies are tuples of places and size");
            return -1;
        }
        if (!PyArg_ParseTuple(row, "nnn", &copy->from, &copy->to, &copy->size))
            return -1;
        if (copy->from < 0 || copy->to < 0 || copy->size < 0 || copy->from > source->size - copy->size ||
            copy->to > target->size - copy->size) {
            PyErr_Format(PyExc_ValueError, "a copy of %zd bytes from %zd to %zd", copy->size, copy->from, copy->to);
            return -1;
        }
        self->copy_count = at + 1;
    }
    for (Py_ssize_t at = 0; at < checks; at++) {
        PyObject *name = PyObject_GetAttrString(PyTuple_GET_ITEM(self->checks, at), "name");
        Py_ssize_t from = -1, to = -1;
        if (name != NULL && PyUnicode_Check(name)) {
            from = find(source, name);
            to = PyErr_Occurred() ? -1 : find(target, name);
        }
        Py_XDECREF(name);
        if (from < 0 || to < 0 || target->rows[to].size > source->rows[from].size) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_ValueError, "a check of a member that is not wider here");
            return -1;
        }
        self->limit[at] = (Limit){&source->rows[from], target->rows[to].size};
        self->limit_count = at + 1;
    }
    return 0;
}

static PyObject *
converter_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"source", "target", NULL};
    PyObject *source, *target;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OO", names, &source, &target))
        return NULL;
    if (!IS_STRUCT_TYPE(source) || !IS_STRUCT_TYPE(target)) {
        PyErr_SetString(PyExc_TypeError, "a converter goes from a struct type to another");
        return NULL;
    }
    PyObject *plan = PyObject_CallFunctionObjArgs(hooks.plan, source, target, NULL);
    if (plan == NULL)
        return NULL;
    Converter *self = (Converter *)type->tp_alloc(type, 0);
    PyObject *copies, *checks, *dropped;
    if (self == NULL)
        goto failed;
    self->vectorcall = converter_vectorcall;
    self->source = Py_NewRef(source);
    self->target = Py_NewRef(target);
    if (!PyTuple_Check(plan) || !PyArg_ParseTuple(plan, "O!O!O!", &PyList_Type, &copies, &PyList_Type, &checks, &PyList_Type, &dropped)) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_TypeError, "a plan is three lists");
        goto failed;
    }
    self->copies = PyList_AsTuple(copies); /* read below by index: nothing may shorten it meanwhile */
    self->checks = self->copies == NULL ? NULL : PyList_AsTuple(checks);
    self->dropped = self->checks == NULL ? NULL : PyList_AsTuple(dropped);
    if (self->dropped == NULL || converter_take(self) < 0)
        goto failed;
    Py_DECREF(plan);
    return (PyObject *)self;
failed:
    Py_DECREF(plan);
    Py_XDECREF(self);
    return NULL;
}

static PyMemberDef converter_members[] = {
    {"source", T_OBJECT_EX, offsetof(Converter, source), READONLY, NULL},
    {"target", T_OBJECT_EX, offsetof(Converter, target), READONLY, NULL},
    {"copies", T_OBJECT_EX, offsetof(Converter, copies), READONLY, "(place there, place here, bytes) of what is carried over."},
    {"checks", T_OBJECT_EX, offsetof(Converter, checks), READONLY, "Text members that may be too long for the target."},
    {"dropped", T_OBJECT_EX, offsetof(Converter, dropped), READONLY, "Members that the target lacks."},
    {NULL, 0, 0, 0, NULL},
};

static PyTypeObject Converter_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto.structs.Converter",
    .tp_doc = "Carries one struct between two versions by member name, copying bytes; see `ctpproto.ctp.Version`.\n\n"
              "Called with a struct: the same values in the target's layout. Raises DoesNotFit for a text too long for it.",
    .tp_basicsize = sizeof(Converter),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL,
    .tp_new = converter_new,
    .tp_dealloc = (destructor)converter_dealloc,
    .tp_call = PyVectorcall_Call,
    .tp_vectorcall_offset = offsetof(Converter, vectorcall),
    .tp_members = converter_members,
};

int speedups_add_fix(PyObject *module); /* _speedups_fix.c */

/* -- the module ------------------------------------------------------------------------------------------------------ */

static PyObject *
configure(PyObject *Py_UNUSED(module), PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"member", "does_not_fit", "encode", "show", "plan", NULL};
    PyObject *given[5];
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OOOOO", names, &given[0], &given[1], &given[2], &given[3], &given[4]))
        return NULL;
    PyObject **places[5] = {&hooks.member, &hooks.does_not_fit, &hooks.encode, &hooks.show, &hooks.plan};
    for (int at = 0; at < 5; at++) {
        Py_INCREF(given[at]);
        Py_XSETREF(*places[at], given[at]);
    }
    Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
    {"configure", (PyCFunction)(void (*)(void))configure, METH_VARARGS | METH_KEYWORDS,
     "Give what stands in Python: member, does_not_fit, encode, show, plan."},
    {"make_struct", make_struct, METH_VARARGS, "make_struct(version, module, name, fid, rows): a struct type."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "ctpproto._speedups",
    .m_doc = "CTP structs in C; imported by ctpproto._structs_c.",
    .m_size = -1, /* its types are static: one interpreter only */
    .m_methods = functions,
};

PyMODINIT_FUNC
PyInit__speedups(void)
{
    StructType_Type.tp_base = &PyType_Type;
    if (PyType_Ready(&StructType_Type) < 0 || PyType_Ready(&Struct_Type) < 0 || PyType_Ready(&Field_Type) < 0 ||
        PyType_Ready(&Converter_Type) < 0)
        return NULL;
    PyObject *made = PyModule_Create(&module);
    if (made == NULL)
        return NULL;
    if (PyModule_AddIntConstant(made, "REVISION", REVISION) < 0 || PyModule_AddObjectRef(made, "Struct", (PyObject *)&Struct_Type) < 0 ||
        PyModule_AddObjectRef(made, "Converter", (PyObject *)&Converter_Type) < 0 ||
        speedups_add_fix(made) < 0 || speedups_add_bulk(made) < 0)
        Py_CLEAR(made);
    return made;
}
