/* ctpproto._speedups, second part: tag=value messages. See ctpproto/fix/codec.py for what is read and refused, and
   ctpproto/fix/_codec_python.py for the twin, which reads and refuses the same in the same words.

   A decoded message keeps the received bytes and a table of places, one for each field: a value becomes text when it is read.
   Asked for `fields`, it makes the list and goes by that from then on, because the list may be changed by whoever has it.

   The bytes come from strangers. `index_body` writes no place that does not lie inside the body, and nothing else makes places. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>
#include <structmember.h>

#define SOH 1
#define MSG_TYPE 35
#define MAX_BODY_BYTES (64 * 1024)
#define MAX_FIELDS 2000
#define LENGTH_DIGITS 16  /* of BodyLength(9), zeros in front included */
#define LONGEST_BEGIN (10 + 3 + LENGTH_DIGITS + 1) /* "8=FIXT.1.1", SOH "9=", digits, SOH */
#define TRAILER_BYTES 7   /* "10=nnn" SOH */
#define MAX_LENGTH_FIELDS 4096

int speedups_add_fix(PyObject *module);

typedef struct {
    uint32_t tag;
    uint32_t start; /* of the value, from the beginning of the message */
    uint32_t length;
} Place;

typedef struct {
    PyObject_HEAD
    PyObject *msg_type; /* str */
    PyObject *fields;   /* list of (tag, text), or NULL while the view stands */
    PyObject *raw;      /* bytes as received, or NULL */
    Place *places;      /* of the view, MsgType(35) left out */
    Py_ssize_t count;
} Fields;

static PyTypeObject Fields_Type, Decoder_Type;

/* -- values ---------------------------------------------------------------------------------------------------------- */

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
text_of(const unsigned char *at, Py_ssize_t length)
{
    if (is_ascii(at, length)) {
        if (length == 1)
            return PyUnicode_FromOrdinal(*at); /* one of those that exist once */
        PyObject *made = PyUnicode_New(length, 127);
        if (made != NULL && length)
            memcpy(PyUnicode_1BYTE_DATA(made), at, (size_t)length);
        return made;
    }
    return PyUnicode_DecodeUTF8((const char *)at, length, "surrogateescape");
}

static inline PyObject *
value_at(const Fields *self, Py_ssize_t at)
{
    const Place *place = &self->places[at];
    return text_of((const unsigned char *)PyBytes_AS_STRING(self->raw) + place->start, place->length);
}

static PyObject *
pair_at(const Fields *self, Py_ssize_t at)
{
    PyObject *tag = PyLong_FromUnsignedLong(self->places[at].tag), *text = tag == NULL ? NULL : value_at(self, at);
    PyObject *pair = text == NULL ? NULL : PyTuple_New(2);
    if (pair == NULL) {
        Py_XDECREF(tag);
        Py_XDECREF(text);
        return NULL;
    }
    PyTuple_SET_ITEM(pair, 0, tag);
    PyTuple_SET_ITEM(pair, 1, text);
    return pair;
}

/* -- a message's fields ---------------------------------------------------------------------------------------------- */

/* The list, made now where there was a view. Borrowed. */
static PyObject *
listed(Fields *self)
{
    if (self->fields == NULL) {
        PyObject *list = PyList_New(self->count);
        for (Py_ssize_t at = 0; list != NULL && at < self->count; at++) {
            PyObject *pair = pair_at(self, at);
            if (pair == NULL)
                Py_CLEAR(list);
            else
                PyList_SET_ITEM(list, at, pair);
        }
        if (list == NULL)
            return NULL;
        self->fields = list;
        PyMem_Free(self->places);
        self->places = NULL;
        self->count = 0;
    }
    return self->fields;
}

/* A pair of the list. Borrowed; an exception where it is none. */
static PyObject *
pair_of(PyObject *list, Py_ssize_t at)
{
    PyObject *pair = PyList_GET_ITEM(list, at);
    if (PyTuple_Check(pair) && PyTuple_GET_SIZE(pair) == 2)
        return pair;
    PyErr_SetString(PyExc_TypeError, "fields are tuples of tag and text");
    return NULL;
}

/* The first value of a tag, NULL without an exception where there is none. */
static PyObject *
first(Fields *self, PyObject *tag)
{
    if (!PyLong_Check(tag)) {
        PyErr_SetString(PyExc_TypeError, "a tag is a whole number");
        return NULL;
    }
    int overflow;
    long long wanted = PyLong_AsLongLongAndOverflow(tag, &overflow);
    if (overflow)
        wanted = -1; /* no tag of a view; in a list it may stand, and is compared as it is */
    if (self->fields == NULL) {
        for (Py_ssize_t at = 0; at < self->count; at++)
            if (self->places[at].tag == wanted)
                return value_at(self, at);
        return NULL;
    }
    for (Py_ssize_t at = 0; at < PyList_GET_SIZE(self->fields); at++) {
        PyObject *pair = pair_of(self->fields, at);
        if (pair == NULL)
            return NULL;
        PyObject *here = PyTuple_GET_ITEM(pair, 0);
        int same = here == tag;
        if (!same && PyLong_CheckExact(here) && PyLong_CheckExact(tag)) {
            int big;
            same = overflow ? PyObject_RichCompareBool(here, tag, Py_EQ) : PyLong_AsLongLongAndOverflow(here, &big) == wanted && !big;
        }
        if (same)
            return Py_NewRef(PyTuple_GET_ITEM(pair, 1));
    }
    return NULL;
}

static PyObject *
fields_get(Fields *self, PyObject *const *args, Py_ssize_t number)
{
    if (number < 1 || number > 2) {
        PyErr_SetString(PyExc_TypeError, "get(tag, default='')");
        return NULL;
    }
    PyObject *found = first(self, args[0]);
    if (found != NULL || PyErr_Occurred())
        return found;
    return number == 2 ? Py_NewRef(args[1]) : PyUnicode_New(0, 0);
}

static PyObject *
fields_has(Fields *self, PyObject *tag)
{
    PyObject *found = first(self, tag);
    if (found == NULL && PyErr_Occurred())
        return NULL;
    Py_XDECREF(found);
    return PyBool_FromLong(found != NULL);
}

static PyObject *
fields_pairs(Fields *self, PyObject *Py_UNUSED(none))
{
    if (self->fields != NULL)
        return PyList_AsTuple(self->fields);
    PyObject *made = PyTuple_New(self->count);
    for (Py_ssize_t at = 0; made != NULL && at < self->count; at++) {
        PyObject *pair = pair_at(self, at);
        if (pair == NULL)
            Py_CLEAR(made);
        else
            PyTuple_SET_ITEM(made, at, pair);
    }
    return made;
}

static int
fields_init(Fields *self, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"msg_type", "fields", NULL};
    PyObject *msg_type, *given = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "U|O", names, &msg_type, &given))
        return -1;
    PyObject *list = given == NULL ? PyList_New(0) : PySequence_List(given);
    if (list == NULL)
        return -1;
    Py_XSETREF(self->fields, list);
    Py_XSETREF(self->msg_type, Py_NewRef(msg_type));
    Py_CLEAR(self->raw);
    PyMem_Free(self->places);
    self->places = NULL;
    self->count = 0;
    return 0;
}

static int
fields_traverse(Fields *self, visitproc visit, void *arg)
{
    Py_VISIT(self->fields);
    return 0;
}

static int
fields_clear(Fields *self)
{
    Py_CLEAR(self->fields);
    return 0;
}

static void
fields_dealloc(Fields *self)
{
    PyObject_GC_UnTrack(self);
    fields_clear(self);
    Py_CLEAR(self->msg_type);
    Py_CLEAR(self->raw);
    PyMem_Free(self->places);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyObject *
fields_fields(Fields *self, void *Py_UNUSED(closure))
{
    return Py_XNewRef(listed(self));
}

static int
fields_set_fields(Fields *self, PyObject *value, void *Py_UNUSED(closure))
{
    if (value == NULL || !PyList_Check(value)) {
        PyErr_SetString(PyExc_TypeError, "fields is a list of (tag, text)");
        return -1;
    }
    if (listed(self) == NULL)
        return -1;
    Py_SETREF(self->fields, Py_NewRef(value));
    return 0;
}

static PyObject *
fields_msg_type(Fields *self, void *Py_UNUSED(closure))
{
    return self->msg_type == NULL ? PyUnicode_New(0, 0) : Py_NewRef(self->msg_type);
}

static int
fields_set_msg_type(Fields *self, PyObject *value, void *Py_UNUSED(closure))
{
    if (value == NULL || !PyUnicode_Check(value)) {
        PyErr_SetString(PyExc_TypeError, "msg_type is text");
        return -1;
    }
    if (listed(self) == NULL) /* the received bytes say another one */
        return -1;
    Py_XSETREF(self->msg_type, Py_NewRef(value));
    return 0;
}

static PyObject *
fields_raw(Fields *self, void *Py_UNUSED(closure))
{
    return Py_NewRef(self->raw == NULL ? Py_None : self->raw);
}

static PyGetSetDef fields_getset[] = {
    {"msg_type", (getter)fields_msg_type, (setter)fields_set_msg_type, "MsgType(35)", NULL},
    {"fields", (getter)fields_fields, (setter)fields_set_fields, "List of (tag, text), which may be changed.", NULL},
    {"raw", (getter)fields_raw, NULL, "The whole message as it was received; None where it was made here.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef fields_methods[] = {
    {"get", (PyCFunction)(void (*)(void))fields_get, METH_FASTCALL, "get(tag, default=''): the first value of a tag."},
    {"has", (PyCFunction)fields_has, METH_O, "has(tag): whether it is there."},
    {"pairs", (PyCFunction)fields_pairs, METH_NOARGS, "pairs(): all (tag, text) as a tuple; a view stays one."},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Fields_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto._speedups.FixFields",
    .tp_doc = "FixFields(msg_type, fields=()): what ctpproto.fix.message.FixMessage is made of.",
    .tp_basicsize = sizeof(Fields),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .tp_new = PyType_GenericNew,
    .tp_init = (initproc)fields_init,
    .tp_dealloc = (destructor)fields_dealloc,
    .tp_traverse = (traverseproc)fields_traverse,
    .tp_clear = (inquiry)fields_clear,
    .tp_methods = fields_methods,
    .tp_getset = fields_getset,
};

/* -- bytes to a message ---------------------------------------------------------------------------------------------- */

typedef struct { /* LENGTH tag -> DATA tag, by open addressing; a power of two of slots, at most half in use */
    size_t mask;
    struct {
        uint32_t length_tag; /* 0: free */
        uint32_t data_tag;
    } slots[];
} Lengths;

typedef struct {
    PyObject_HEAD
    PyTypeObject *message; /* a type derived from Fields */
    PyObject *garbled;     /* Garbled(reason, offset) */
    PyObject *mapping;     /* what `lengths` was made from */
    Lengths *lengths;
    PyObject *begin; /* the last BeginString(8) */
} Decoder;

static inline size_t
slot_of(uint32_t tag, size_t mask)
{
    return (size_t)(tag * 0x9E3779B1u >> 7) & mask;
}

static inline uint32_t
data_tag_of(const Lengths *lengths, uint32_t tag)
{
    for (size_t slot = slot_of(tag, lengths->mask);; slot = (slot + 1) & lengths->mask) {
        if (lengths->slots[slot].length_tag == tag)
            return lengths->slots[slot].data_tag;
        if (lengths->slots[slot].length_tag == 0)
            return 0;
    }
}

static Lengths *
lengths_of(PyObject *mapping)
{
    PyObject *items = PyMapping_Items(mapping);
    if (items == NULL)
        return NULL;
    Py_ssize_t count = PyList_GET_SIZE(items);
    size_t slots = 4;
    while (slots < (size_t)count * 2)
        slots *= 2;
    Lengths *made = count > MAX_LENGTH_FIELDS ? NULL : PyMem_Calloc(1, sizeof(Lengths) + slots * sizeof made->slots[0]);
    if (made == NULL) {
        Py_DECREF(items);
        PyErr_NoMemory();
        return NULL;
    }
    made->mask = slots - 1;
    for (Py_ssize_t at = 0; at < count; at++) {
        unsigned int length_tag, data_tag;
        if (!PyArg_ParseTuple(PyList_GET_ITEM(items, at), "II", &length_tag, &data_tag) || length_tag == 0) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_ValueError, "0 is no tag");
            PyMem_Free(made);
            Py_DECREF(items);
            return NULL;
        }
        size_t slot = slot_of(length_tag, made->mask);
        while (made->slots[slot].length_tag != 0)
            slot = (slot + 1) & made->mask;
        made->slots[slot].length_tag = length_tag;
        made->slots[slot].data_tag = data_tag;
    }
    Py_DECREF(items);
    return made;
}

typedef struct { /* what was wrong, in the words of the twin */
    const char *format;
    unsigned long number; /* for the format, if it wants one */
    const unsigned char *stated; /* three bytes, likewise */
    Py_ssize_t offset;
} Trouble;

static PyObject *
refuse(const Decoder *self, const Trouble *trouble)
{
    PyObject *words, *shown = NULL;
    if (trouble->stated != NULL) {
        PyObject *bytes = PyBytes_FromStringAndSize((const char *)trouble->stated, 3);
        shown = bytes == NULL ? NULL : PyObject_Repr(bytes);
        Py_XDECREF(bytes);
        if (shown == NULL)
            return NULL;
        char sum[4];
        snprintf(sum, sizeof sum, "%03u", (unsigned int)(trouble->number & 0xFF));
        words = PyUnicode_FromFormat(trouble->format, sum, shown);
        Py_DECREF(shown);
    } else
        words = PyUnicode_FromFormat(trouble->format, trouble->number);
    if (words == NULL)
        return NULL;
    PyObject *fault = PyObject_CallFunction(self->garbled, "On", words, trouble->offset);
    Py_DECREF(words);
    if (fault != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(fault), fault);
        Py_DECREF(fault);
    }
    return NULL;
}

/* Length of "8=FIX.n.n" SOH "9=digits" SOH at `at`, its parts; 0 where there is no such beginning. */
static Py_ssize_t
begin_of(const unsigned char *at, Py_ssize_t there, Py_ssize_t *name_length, Py_ssize_t *digits_at, uint64_t *length)
{
    if (there < 9 || memcmp(at, "8=FIX", 5) != 0)
        return 0;
    Py_ssize_t place = 5;
    if (at[place] == 'T')
        place++;
    if (there < place + 8 || at[place] != '.' || at[place + 1] < '0' || at[place + 1] > '9' || at[place + 2] != '.' ||
        at[place + 3] < '0' || at[place + 3] > '9' || at[place + 4] != SOH || at[place + 5] != '9' || at[place + 6] != '=')
        return 0;
    *name_length = place + 4 - 2;
    place += 7;
    *digits_at = place;
    *length = 0;
    while (place < there && place - *digits_at < LENGTH_DIGITS && at[place] >= '0' && at[place] <= '9')
        *length = *length * 10 + (uint64_t)(at[place++] - '0');
    if (place == *digits_at || place >= there || at[place] != SOH)
        return 0;
    return place + 1;
}

/* Writes the places of all fields, at most MAX_FIELDS; their number, or -1 with the trouble said. */
static Py_ssize_t
index_body(const unsigned char *message, Py_ssize_t from, Py_ssize_t to, const Lengths *lengths, Place *places, Trouble *trouble)
{
    Py_ssize_t count = 0, at = from;
    uint32_t expected = 0;
    Py_ssize_t its_length = 0;
    while (at < to) {
        Py_ssize_t begin = at;
        uint32_t tag = 0;
        while (at < to && at - begin < 9 && message[at] >= '0' && message[at] <= '9')
            tag = tag * 10 + (uint32_t)(message[at++] - '0');
        if (at == begin || message[begin] == '0' || at >= to || message[at] != '=') {
            *trouble = (Trouble){"no tag=value", 0, NULL, begin};
            return -1;
        }
        Py_ssize_t value = ++at;
        if (expected != 0 && expected == tag) {
            if (its_length >= to - value || message[value + its_length] != SOH) {
                *trouble = (Trouble){"tag %lu is not as long as its length field says", tag, NULL, begin};
                return -1;
            }
            at = value + its_length;
        } else { /* the body ends with a SOH */
            const unsigned char *end = memchr(message + value, SOH, (size_t)(to - value));
            if (end == NULL) {
                *trouble = (Trouble){"no tag=value", 0, NULL, begin};
                return -1;
            }
            at = end - message;
        }
        expected = lengths == NULL ? 0 : data_tag_of(lengths, tag);
        if (expected != 0) {
            its_length = 0;
            if (at == value || at - value > 6)
                expected = 0;
            for (Py_ssize_t digit = value; expected != 0 && digit < at; digit++) {
                if (message[digit] < '0' || message[digit] > '9')
                    expected = 0;
                else
                    its_length = its_length * 10 + (message[digit] - '0');
            }
        }
        if (count == MAX_FIELDS) {
            *trouble = (Trouble){"more than %lu fields", MAX_FIELDS, NULL, begin};
            return -1;
        }
        places[count++] = (Place){tag, (uint32_t)value, (uint32_t)(at - value)};
        at++;
    }
    if (count == 0 || places[0].tag != MSG_TYPE) {
        *trouble = (Trouble){"MsgType(35) is not the third field", 0, NULL, from};
        return -1;
    }
    return count;
}

static PyObject *
begin_string(Decoder *self, const unsigned char *name, Py_ssize_t length)
{
    PyObject *last = self->begin;
    if (last == NULL || PyUnicode_GET_LENGTH(last) != length || memcmp(PyUnicode_1BYTE_DATA(last), name, (size_t)length) != 0) {
        last = text_of(name, length);
        if (last == NULL)
            return NULL;
        Py_XSETREF(self->begin, last);
    }
    return Py_NewRef(last);
}

static PyObject *
made_message(Decoder *self, const unsigned char *message, Py_ssize_t end, const Place *places, Py_ssize_t count)
{
    Fields *made = (Fields *)self->message->tp_alloc(self->message, 0);
    if (made == NULL)
        return NULL;
    made->raw = PyBytes_FromStringAndSize((const char *)message, end);
    made->msg_type = text_of(message + places[0].start, places[0].length);
    made->places = PyMem_Malloc((size_t)count * sizeof(Place));
    if (made->raw == NULL || made->msg_type == NULL || made->places == NULL) {
        if (made->places == NULL && !PyErr_Occurred())
            PyErr_NoMemory();
        Py_DECREF(made);
        return NULL;
    }
    made->count = count - 1;
    memcpy(made->places, places + 1, (size_t)made->count * sizeof(Place));
    return (PyObject *)made;
}

static PyObject *
decode_at(Decoder *self, const unsigned char *at, Py_ssize_t there, Py_ssize_t start)
{
    Py_ssize_t name_length = 0, digits_at = 0;
    uint64_t length = 0;
    Py_ssize_t from = begin_of(at, there, &name_length, &digits_at, &length);
    if (from == 0) {
        int delimiters = 0;
        for (Py_ssize_t place = 0; place < there && place < LONGEST_BEGIN; place++)
            delimiters += at[place] == SOH;
        if (there < LONGEST_BEGIN && delimiters < 2 && memcmp("8=FIX", at, (size_t)(there < 5 ? there : 5)) == 0)
            Py_RETURN_NONE;
        return refuse(self, &(Trouble){"does not begin with BeginString(8) and BodyLength(9)", 0, NULL, 0});
    }
    if (length > MAX_BODY_BYTES)
        return refuse(self, &(Trouble){"BodyLength(9) of %lu is over 65536", (unsigned long)length, NULL, digits_at});
    Py_ssize_t to = from + (Py_ssize_t)length, end = to + TRAILER_BYTES;
    if (there < end)
        Py_RETURN_NONE;
    if (at[to - 1] != SOH || memcmp(at + to, "10=", 3) != 0 || at[end - 1] != SOH)
        return refuse(self, &(Trouble){"BodyLength(9) does not lead to CheckSum(10)", 0, NULL, to});
    uint32_t sum = 0, stated = 0;
    for (Py_ssize_t place = 0; place < to; place++)
        sum += at[place];
    int digits = 1;
    for (Py_ssize_t place = to + 3; place < to + 6; place++) {
        digits &= at[place] >= '0' && at[place] <= '9';
        stated = stated * 10 + (uint32_t)(at[place] - '0');
    }
    if (!digits || stated != (sum & 0xFF))
        return refuse(self, &(Trouble){"CheckSum(10) is %s, not %U", sum & 0xFF, at + to + 3, to + 3});
    Place places[MAX_FIELDS]; /* 24 kB of stack, of which a usual message touches a few lines */
    Trouble trouble;
    Py_ssize_t count = index_body(at, from, to, self->lengths, places, &trouble);
    if (count < 0)
        return refuse(self, &trouble);
    PyObject *begin = begin_string(self, at + 2, name_length);
    PyObject *message = begin == NULL ? NULL : made_message(self, at, end, places, count);
    PyObject *place = message == NULL ? NULL : PyLong_FromSsize_t(start + end);
    PyObject *found = place == NULL ? NULL : PyTuple_New(3);
    if (found == NULL) {
        Py_XDECREF(begin);
        Py_XDECREF(message);
        Py_XDECREF(place);
        return NULL;
    }
    PyTuple_SET_ITEM(found, 0, begin);
    PyTuple_SET_ITEM(found, 1, message);
    PyTuple_SET_ITEM(found, 2, place);
    return found;
}

static PyObject *
decoder_decode(Decoder *self, PyObject *const *args, Py_ssize_t number)
{
    if (number < 2 || number > 3) {
        PyErr_SetString(PyExc_TypeError, "decode(data, data_lengths, start=0)");
        return NULL;
    }
    Py_ssize_t start = number == 3 ? PyNumber_AsSsize_t(args[2], PyExc_OverflowError) : 0;
    if (start < 0) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "start is negative");
        return NULL;
    }
    if (args[1] != self->mapping) {
        Lengths *lengths = lengths_of(args[1]);
        if (lengths == NULL)
            return NULL;
        PyMem_Free(self->lengths);
        self->lengths = lengths;
        Py_XSETREF(self->mapping, Py_NewRef(args[1])); /* kept: its address stands for what it says */
    }
    Py_buffer view;
    if (PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE) < 0)
        return NULL;
    if (start > view.len)
        start = view.len;
    PyObject *found = decode_at(self, (const unsigned char *)view.buf + start, view.len - start, start);
    PyBuffer_Release(&view);
    return found;
}

static PyObject *
decoder_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    PyObject *message, *garbled;
    if (!PyArg_ParseTuple(args, "O!O", &PyType_Type, &message, &garbled))
        return NULL;
    if (!PyType_IsSubtype((PyTypeObject *)message, &Fields_Type)) {
        PyErr_SetString(PyExc_TypeError, "messages are FixFields");
        return NULL;
    }
    Decoder *self = (Decoder *)type->tp_alloc(type, 0);
    if (self != NULL) {
        self->message = (PyTypeObject *)Py_NewRef(message);
        self->garbled = Py_NewRef(garbled);
    }
    return (PyObject *)self;
}

static void
decoder_dealloc(Decoder *self)
{
    Py_XDECREF((PyObject *)self->message);
    Py_XDECREF(self->garbled);
    Py_XDECREF(self->mapping);
    Py_XDECREF(self->begin);
    PyMem_Free(self->lengths);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyMethodDef decoder_methods[] = {
    {"decode", (PyCFunction)(void (*)(void))decoder_decode, METH_FASTCALL, "See ctpproto.fix.codec.decode."},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Decoder_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "ctpproto._speedups.FixDecoder",
    .tp_doc = "FixDecoder(message type, Garbled).",
    .tp_basicsize = sizeof(Decoder),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = decoder_new,
    .tp_dealloc = (destructor)decoder_dealloc,
    .tp_methods = decoder_methods,
};

/* -- a message to bytes ---------------------------------------------------------------------------------------------- */

#define QUICK_BYTES 1024

typedef struct {
    unsigned char *at; /* `quick`, or memory of its own */
    Py_ssize_t used;
    Py_ssize_t size;
    unsigned char quick[QUICK_BYTES];
} Writer;

static int
reserve(Writer *writer, Py_ssize_t more)
{
    if (more <= writer->size - writer->used)
        return 0;
    if (more > PY_SSIZE_T_MAX / 4 - writer->used) {
        PyErr_NoMemory();
        return -1;
    }
    Py_ssize_t size = (writer->used + more) * 2;
    unsigned char *at = PyMem_Realloc(writer->at == writer->quick ? NULL : writer->at, (size_t)size);
    if (at == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    if (writer->at == writer->quick)
        memcpy(at, writer->quick, (size_t)writer->used);
    writer->at = at;
    writer->size = size;
    return 0;
}

static int
write_bytes(Writer *writer, const void *bytes, Py_ssize_t length)
{
    if (reserve(writer, length) < 0)
        return -1;
    if (length)
        memcpy(writer->at + writer->used, bytes, (size_t)length);
    writer->used += length;
    return 0;
}

static int
write_text(Writer *writer, PyObject *text)
{
    if (!PyUnicode_Check(text)) {
        PyErr_Format(PyExc_TypeError, "a value is text, not %.80s", Py_TYPE(text)->tp_name);
        return -1;
    }
    if (PyUnicode_IS_COMPACT_ASCII(text))
        return write_bytes(writer, PyUnicode_1BYTE_DATA(text), PyUnicode_GET_LENGTH(text));
    PyObject *bytes = PyUnicode_AsEncodedString(text, "utf-8", "surrogateescape");
    if (bytes == NULL)
        return -1;
    int written = write_bytes(writer, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
    Py_DECREF(bytes);
    return written;
}

static int
write_tag(Writer *writer, PyObject *tag)
{
    if (!PyLong_Check(tag)) {
        PyErr_SetString(PyExc_TypeError, "a tag is a whole number");
        return -1;
    }
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(tag, &overflow);
    if (overflow || number < 0 || number > 999999999) { /* no tag, but a test of a peer may want to say it */
        PyObject *text = PyNumber_ToBase(tag, 10);
        int written = text == NULL ? -1 : write_text(writer, text);
        Py_XDECREF(text);
        return written;
    }
    unsigned char digits[9];
    int count = 0;
    do
        digits[8 - count++] = (unsigned char)('0' + number % 10);
    while ((number /= 10) != 0);
    return write_bytes(writer, digits + 9 - count, count);
}

/* Sets BadValue: a delimiter would end the field, and begin another of whoever's making. */
static int
refuse_delimiter(PyObject *tag, PyObject *text)
{
    PyObject *faults = PyImport_ImportModule("ctpproto.fix.faults");
    PyObject *fault = faults == NULL ? NULL : PyObject_CallMethod(faults, "delimiter_inside", "OO", tag, text);
    Py_XDECREF(faults);
    if (fault != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(fault), fault);
        Py_DECREF(fault);
    }
    return -1;
}

/* A field. `before`, in and out: what the field before says as a length of up to six digits, -1 for nothing of the kind. */
static int
write_field(Writer *writer, PyObject *tag, PyObject *text, Py_ssize_t *before)
{
    if (write_tag(writer, tag) < 0 || write_bytes(writer, "=", 1) < 0)
        return -1;
    Py_ssize_t from = writer->used;
    if (write_text(writer, text) < 0)
        return -1;
    const unsigned char *value = writer->at + from;
    Py_ssize_t length = writer->used - from, said = length > 0 && length <= 6 ? 0 : -1;
    if (length > 0 && length != *before && memchr(value, SOH, (size_t)length) != NULL)
        return refuse_delimiter(tag, text);
    for (Py_ssize_t at = 0; said >= 0 && at < length; at++)
        said = value[at] >= '0' && value[at] <= '9' ? said * 10 + (value[at] - '0') : -1;
    *before = said;
    return write_bytes(writer, "\x01", 1);
}

static int
write_body(Writer *writer, PyObject *msg_type, PyObject *head, PyObject *list)
{
    Py_ssize_t before = -1;
    PyObject *tag = PyLong_FromLong(MSG_TYPE);
    int written = tag == NULL ? -1 : write_field(writer, tag, msg_type, &before);
    Py_XDECREF(tag);
    if (written < 0 || write_bytes(writer, PyBytes_AS_STRING(head), PyBytes_GET_SIZE(head)) < 0)
        return -1;
    before = -1;
    for (Py_ssize_t at = 0; at < PyList_GET_SIZE(list); at++) {
        PyObject *pair = pair_of(list, at);
        if (pair == NULL)
            return -1;
        Py_INCREF(pair); /* what encodes text may change the list */
        written = write_field(writer, PyTuple_GET_ITEM(pair, 0), PyTuple_GET_ITEM(pair, 1), &before);
        Py_DECREF(pair);
        if (written < 0)
            return -1;
    }
    return 0;
}

/* Whether the message is a view whose bytes begin with this BeginString(8). */
static int
is_said_so(const Fields *message, PyObject *begin, PyObject *head)
{
    if (message->fields != NULL || message->raw == NULL || PyBytes_GET_SIZE(head) != 0 || !PyUnicode_IS_COMPACT_ASCII(begin))
        return 0;
    Py_ssize_t length = PyUnicode_GET_LENGTH(begin);
    const char *raw = PyBytes_AS_STRING(message->raw);
    return length + 3 <= PyBytes_GET_SIZE(message->raw) && memcmp(raw + 2, PyUnicode_1BYTE_DATA(begin), (size_t)length) == 0 &&
           raw[2 + length] == SOH;
}

static PyObject *
fix_encode(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t number)
{
    if (number != 3 || !PyObject_TypeCheck(args[0], &Fields_Type) || !PyUnicode_Check(args[1]) || !PyBytes_Check(args[2])) {
        PyErr_SetString(PyExc_TypeError, "fix_encode(message, begin_string, head): a FixFields, text and bytes");
        return NULL;
    }
    Fields *message = (Fields *)args[0];
    if (is_said_so(message, args[1], args[2]))
        return Py_NewRef(message->raw);
    PyObject *list = Py_XNewRef(listed(message)), *msg_type = fields_msg_type(message, NULL), *made = NULL;
    Writer body, head;
    body.at = body.quick;
    head.at = head.quick;
    body.used = head.used = 0;
    body.size = head.size = QUICK_BYTES;
    char length[40];
    if (list == NULL || msg_type == NULL || write_body(&body, msg_type, args[2], list) < 0 || write_bytes(&head, "8=", 2) < 0 ||
        write_text(&head, args[1]) < 0)
        goto done;
    int digits = snprintf(length, sizeof length, "\x01" "9=%zd\x01", body.used);
    if (write_bytes(&head, length, digits) < 0)
        goto done;
    uint32_t sum = 0;
    for (Py_ssize_t at = 0; at < head.used; at++)
        sum += head.at[at];
    for (Py_ssize_t at = 0; at < body.used; at++)
        sum += body.at[at];
    made = PyBytes_FromStringAndSize(NULL, head.used + body.used + TRAILER_BYTES);
    if (made != NULL) {
        unsigned char *to = (unsigned char *)PyBytes_AS_STRING(made);
        memcpy(to, head.at, (size_t)head.used);
        memcpy(to + head.used, body.at, (size_t)body.used);
        to += head.used + body.used;
        sum &= 0xFF;
        const unsigned char trailer[TRAILER_BYTES] = {
            '1', '0', '=', (unsigned char)('0' + sum / 100), (unsigned char)('0' + sum / 10 % 10), (unsigned char)('0' + sum % 10), SOH,
        };
        memcpy(to, trailer, TRAILER_BYTES);
    }
done:
    Py_XDECREF(list);
    Py_XDECREF(msg_type);
    if (body.at != body.quick)
        PyMem_Free(body.at);
    if (head.at != head.quick)
        PyMem_Free(head.at);
    return made;
}

static PyMethodDef functions[] = {
    {"fix_encode", (PyCFunction)(void (*)(void))fix_encode, METH_FASTCALL, "fix_encode(message, begin_string, head): its bytes."},
    {NULL, NULL, 0, NULL},
};

/* Called by PyInit__speedups. */
int
speedups_add_fix(PyObject *module)
{
    if (PyType_Ready(&Fields_Type) < 0 || PyType_Ready(&Decoder_Type) < 0)
        return -1;
    if (PyModule_AddObjectRef(module, "FixFields", (PyObject *)&Fields_Type) < 0 ||
        PyModule_AddObjectRef(module, "FixDecoder", (PyObject *)&Decoder_Type) < 0)
        return -1;
    return PyModule_AddFunctions(module, functions);
}
