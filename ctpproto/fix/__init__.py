"""FIX without sockets: dictionary, messages, tag=value codec, validation.

    begin_string, message, end = codec.decode(data, DICTIONARY.data_lengths)   Garbled
    validation.validate(message, DICTIONARY)                                   Rejected: RefTagID(371), SessionRejectReason(373)
    message.entries(spec.groups[Tag.NoPartyIDs])                               a repeating group, entry by entry
    codec.encode(message, "FIX.4.4")
    session.Session(rules, store).received(begin_string, message, now_ns)      what to transmit, to deliver, to close

Tags and codes by name stand in `ctpproto.generated.fix44`, made from `specs/fix`.
"""
