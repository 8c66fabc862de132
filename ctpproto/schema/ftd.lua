-- FTD, the protocol of CTP (API @VERSION@), for Wireshark and tshark.
-- Generated from specs/ctp by ctpproto.schema.wireshark: change the specs or ctpproto/schema/ftd.lua, then run `make generate`.
--
-- Wireshark: put this file into the folder "Personal Lua Plugins" of Help > About Wireshark > Folders, then press Ctrl+Shift+L.
-- tshark:    tshark -X lua_script:ftd.lua -r day.pcap -Y 'ftd.message == "OnRtnTrade"' -O ftd
-- Other ports than 41205 and 41213: Preferences > Protocols > FTD, or -o ftd.ports:41205,10130.
--
-- Every struct member is a filter: ftd.InstrumentID == "cu2701" && ftd.Price > 75000. Text is GBK; "-" is CTP's "no value" (DBL_MAX).

-- Type, kind with size (s text, c character, i h q whole numbers, d double, b bytes), codes.
local TYPES = [[
@TYPES@
]]

-- FID, struct, members as Member:Type, or Member alone where its type has the same name.
local STRUCTS = [[
@STRUCTS@
]]

-- TID, message: what clients send, what fronts send. A few numbers mean one thing here and another there.
local CLIENT, FRONT = [[
@REQUESTS@
]], [[
@ANSWERS@
]]

-- Everything above is data; what follows reads it.

local LINK, FTDC = 0, 2
local MAX_EXTENSION, MAX_CONTENT, MAX_EXPANDED = @MAX_EXTENSION@, @MAX_CONTENT@, @MAX_EXPANDED@ -- bytes
local TAG_HEARTBEAT, TAG_INTERVAL = @TAG_HEARTBEAT@, @TAG_INTERVAL@
local PROTOCOL, ZERO_RUN, ESCAPE = 1, 3, 0xE0
local HEADER_BYTES, FTDC_BYTES = 4, 20
local NO_VALUE = "\x7f\xef\xff\xff\xff\xff\xff\xff" -- DBL_MAX, big-endian
local GBK = ENC_GB18030 or ENC_ASCII -- Wiresharks before 3.6 know no Chinese: use fixbridge decode there

local ftd = Proto("ftd", "FTD of CTP")
ftd.prefs.ports = Pref.range("TCP ports", "41205,41213", "Where fronts listen", 65535)

local FRAME_TYPES = { [LINK] = "link packet", [FTDC] = "FTDC" }
local TAGS = { [TAG_HEARTBEAT] = "heartbeat", [TAG_INTERVAL] = "heartbeat interval" }
local COMPRESSIONS = { [0] = "none", [ZERO_RUN] = "zero-run" }
local CHAINS = { [0x43] = "more follows", [0x4C] = "last" }
local SERIES = { [0] = "unnumbered", "dialog", "private", "public", "query" }

local f = {
  type = ProtoField.uint8("ftd.type", "Frame type", base.DEC, FRAME_TYPES),
  extension_length = ProtoField.uint8("ftd.extension_length", "Extension bytes"),
  length = ProtoField.uint16("ftd.length", "Content bytes"),
  tag = ProtoField.uint8("ftd.tag", "Tag", base.DEC, TAGS),
  tag_value = ProtoField.bytes("ftd.tag_value", "Value"),
  interval = ProtoField.uint32("ftd.heartbeat_interval", "Seconds"),
  protocol = ProtoField.uint8("ftd.protocol", "Protocol"),
  compression = ProtoField.uint8("ftd.compression", "Compression", base.DEC, COMPRESSIONS),
  expanded = ProtoField.uint32("ftd.expanded", "Bytes uncompressed"),
  version = ProtoField.uint8("ftd.version", "FTDC version"),
  chain = ProtoField.uint8("ftd.chain", "Chain", base.HEX, CHAINS),
  series = ProtoField.uint16("ftd.series", "Series", base.DEC, SERIES),
  tid = ProtoField.uint32("ftd.tid", "TID", base.HEX),
  number = ProtoField.uint32("ftd.number", "Number in the series"),
  count = ProtoField.uint16("ftd.field_count", "Fields"),
  field_bytes = ProtoField.uint16("ftd.field_bytes", "Field bytes"),
  request = ProtoField.int32("ftd.request_id", "Request"),
  message = ProtoField.string("ftd.message", "Message"),
  sender = ProtoField.string("ftd.sender", "Sender"),
  struct = ProtoField.string("ftd.struct", "Struct"),
  fid = ProtoField.uint16("ftd.fid", "FID", base.HEX),
  size = ProtoField.uint16("ftd.struct_bytes", "Bytes"),
  rest = ProtoField.bytes("ftd.rest", "Further bytes"),
}

local e = {
  frame = ProtoExpert.new("ftd.bad_frame", "No FTD frame", expert.group.MALFORMED, expert.severity.ERROR),
  body = ProtoExpert.new("ftd.bad_body", "Malformed packet", expert.group.MALFORMED, expert.severity.ERROR),
  count = ProtoExpert.new("ftd.wrong_count", "Field count is wrong", expert.group.PROTOCOL, expert.severity.WARN),
  ignored = ProtoExpert.new("ftd.ignored", "Clients read over this frame", expert.group.PROTOCOL, expert.severity.NOTE),
  unknown = ProtoExpert.new("ftd.unknown", "Not in this API version", expert.group.UNDECODED, expert.severity.NOTE),
}

local KINDS = { s = "string", c = "string", i = "int32", h = "int16", q = "int64", d = "double", b = "bytes" }
local SIZES = { c = 1, i = 4, h = 2, q = 8, d = 8 }

local fields = {}
for _, field in pairs(f) do
  fields[#fields + 1] = field
end

local types = {}
for name, kind, size, codes in TYPES:gmatch("(%S+) (%a)(%d*)([^\n]*)") do
  local names = {}
  for code, meaning in codes:gmatch(" (.)=(%S+)") do
    names[code] = meaning
  end
  types[name] = { kind = kind, size = SIZES[kind] or tonumber(size), codes = names }
end

-- One filter a member name; a name whose members are of two kinds has a second filter that ends in the kind.
local made = {}
local function field_of(member, kind)
  local made_here = made[member]
  if made_here and made_here[kind] then
    return made_here[kind]
  end
  local abbrev = "ftd." .. member .. (made_here and "." .. KINDS[kind] or "")
  local field = kind == "d" and ProtoField.double(abbrev, member)
    or kind == "b" and ProtoField.bytes(abbrev, member)
    or ProtoField[KINDS[kind]](abbrev, member)
  made[member] = made_here or {}
  for other, its in pairs(KINDS) do
    if its == KINDS[kind] then
      made[member][other] = field
    end
  end
  fields[#fields + 1] = field
  return field
end

local structs = {}
for fid, name, members in STRUCTS:gmatch("(%x+) (%S+)([^\n]*)") do
  local rows = {}
  for word in members:gmatch("%S+") do
    local member, of = word:match("([^:]+):?(.*)")
    local type = types[of ~= "" and of or member]
    rows[#rows + 1] = { name = member, type = type, field = field_of(member, type.kind) }
  end
  structs[tonumber(fid, 16)] = { name = name, rows = rows }
end

local function messages(text)
  local found = {}
  for tid, name in text:gmatch("(%x+) (%S+)") do
    found[tonumber(tid, 16)] = name
  end
  return found
end
local requests, answers = messages(CLIENT), messages(FRONT)

ftd.fields = fields
ftd.experts = { e.frame, e.body, e.count, e.ignored, e.unknown }

-- What zero runs stand for; nil and why where they are none. 0xE1..0xEF: 1..15 zero bytes; 0xE0: the next byte as it is.
local function expand(raw)
  local parts, at = {}, 1
  while true do
    local hit = raw:find("[\xe0-\xef]", at)
    if not hit then
      break
    end
    parts[#parts + 1] = raw:sub(at, hit - 1)
    local code = raw:byte(hit)
    if code == ESCAPE then
      if hit == #raw then
        return nil, "the compressed content ends with an escape"
      end
      parts[#parts + 1] = raw:sub(hit + 1, hit + 1)
      at = hit + 2
    else
      parts[#parts + 1] = ("\0"):rep(code - ESCAPE)
      at = hit + 1
    end
  end
  local whole = table.concat(parts) .. raw:sub(at)
  if #whole > MAX_EXPANDED then
    return nil, ("%d bytes uncompressed, %d allowed"):format(#whole, MAX_EXPANDED)
  end
  return whole
end

local function add_member(tree, tvb, at, row)
  local type, range = row.type, tvb(at, row.type.size)
  local kind = type.kind
  if kind == "s" or kind == "c" then
    local raw = range:raw()
    local size = (raw:find("\0", 1, true) or #raw + 1) - 1
    if size == 0 then
      tree:add(row.field, range, "")
      return
    end
    local item = tree:add_packet_field(row.field, tvb(at, size), GBK)
    local code = type.codes[raw]
    if code then
      item:append_text(" (" .. code .. ")")
    end
    return
  end
  local item = tree:add(row.field, range)
  if kind == "d" and range:raw() == NO_VALUE then
    item:set_text(row.name .. ": -")
  end
end

local function add_struct(tree, tvb, at, fid, size)
  local struct = structs[fid]
  local name = struct and struct.name or "unknown FID"
  local branch = tree:add(f.struct, tvb(at - 4, 4 + size), name)
  branch:set_text(("%s (0x%04x), %d bytes"):format(name, fid, size))
  branch:add(f.fid, tvb(at - 4, 2))
  branch:add(f.size, tvb(at - 2, 2))
  local stop = at + size
  if struct then
    for _, row in ipairs(struct.rows) do
      if at + row.type.size > stop then
        break
      end
      add_member(branch, tvb, at, row)
      at = at + row.type.size
    end
  else
    branch:add_proto_expert_info(e.unknown, ("FID 0x%04x"):format(fid))
  end
  if at < stop then -- members that a newer version appended
    branch:add(f.rest, tvb(at, stop - at))
  end
end

-- The message and who sends it: by the port, and where no port tells, by what only one side sends.
local function classify(tid, sender)
  local request, answer = requests[tid], answers[tid]
  if sender == "front" or sender == "" and not request then
    return answer, answer and "front" or sender
  end
  return request, request and (sender ~= "" or not answer) and "client" or sender
end

-- An FTDC header and its fields, uncompressed. Returns the message's name.
local function add_ftdc(tree, tvb, at, sender)
  local tid = tvb(at + 4, 4):uint()
  local name, sent_by = classify(tid, sender)
  tree:add(f.message, tvb(at + 4, 4), name or ("TID 0x%04x"):format(tid))
  if sent_by ~= "" then
    tree:add(f.sender, tvb(at, 0), sent_by):set_generated()
  end
  local header = tree:add(tvb(at, FTDC_BYTES), "FTDC header")
  header:add(f.version, tvb(at, 1))
  header:add(f.chain, tvb(at + 1, 1))
  header:add(f.series, tvb(at + 2, 2))
  local tid_item = header:add(f.tid, tvb(at + 4, 4))
  if not name then
    tid_item:add_proto_expert_info(e.unknown, ("TID 0x%04x"):format(tid))
  end
  header:add(f.number, tvb(at + 8, 4))
  local count_item = header:add(f.count, tvb(at + 12, 2))
  local bytes_item = header:add(f.field_bytes, tvb(at + 14, 2))
  header:add(f.request, tvb(at + 16, 4))
  local said_count, said_bytes = tvb(at + 12, 2):uint(), tvb(at + 14, 2):uint()
  at = at + FTDC_BYTES
  if said_bytes ~= tvb:len() - at then
    bytes_item:add_proto_expert_info(e.body, ("field bytes say %d, %d are present"):format(said_bytes, tvb:len() - at))
    return name
  end
  local count = 0
  while tvb:len() - at >= 4 do
    local fid, size = tvb(at, 2):uint(), tvb(at + 2, 2):uint()
    at = at + 4
    if at + size > tvb:len() then
      tree:add_proto_expert_info(e.body, ("field 0x%04x of %d bytes overruns the packet"):format(fid, size))
      return name
    end
    add_struct(tree, tvb, at, fid, size)
    at, count = at + size, count + 1
  end
  if at < tvb:len() then
    tree:add_proto_expert_info(e.body, ("%d bytes behind the last field"):format(tvb:len() - at))
  elseif count ~= said_count then
    count_item:add_proto_expert_info(e.count, ("%d fields said, %d there"):format(said_count, count))
  end
  return name
end

local function add_extension(tree, tvb, at, stop)
  local said
  while at < stop do
    local size = stop - at >= 2 and tvb(at + 1, 1):uint()
    if not size or at + 2 + size > stop then
      tree:add_proto_expert_info(e.frame, "a tag overruns the extension")
      return said
    end
    local tag = tvb(at, 1):uint()
    tree:add(f.tag, tvb(at, 1))
    if tag == TAG_INTERVAL and size == 4 then
      tree:add(f.interval, tvb(at + 2, 4))
    elseif size > 0 then
      tree:add(f.tag_value, tvb(at + 2, size))
    end
    said, at = TAGS[tag] or "tag " .. tag, at + 2 + size
  end
  return said
end

-- The content of an FTDC frame. Returns the message's name, nil where there is none.
local function add_content(tree, tvb, at, sender)
  tree:add(f.protocol, tvb(at, 1))
  local compression = tree:add(f.compression, tvb(at + 1, 1))
  if tvb:len() > at + 2 and tvb(at + 1, 1):uint() == ZERO_RUN then
    local packed = tvb(at + 2)
    local whole, why = expand(packed:raw())
    if not whole then
      compression:add_proto_expert_info(e.body, why)
      return nil
    end
    tree:add(f.expanded, packed, #whole):set_generated()
    tvb, at = ByteArray.new(whole, true):tvb("Uncompressed FTDC"), 0
  else
    at = at + 2
  end
  if tvb:len() - at < FTDC_BYTES then
    tree:add_proto_expert_info(e.ignored, "too short for an FTDC header")
    return nil
  end
  return add_ftdc(tree, tvb, at, sender)
end

local function bounds(tvb, at)
  return tvb(at + 1, 1):uint(), tvb(at + 2, 2):uint()
end

local function is_bad(extension, content)
  return extension > MAX_EXTENSION or content > MAX_CONTENT
end

local sender_of -- set by the preference: who sends, by the ports of a packet

local function add_frame(tvb, pinfo, root)
  local extension, content = bounds(tvb, 0)
  local tree = root:add(ftd, tvb())
  if is_bad(extension, content) then -- nothing behind it can be found again
    local why = ("extension %d, content %d bytes"):format(extension, content)
    tree:add_proto_expert_info(e.frame, why)
    pinfo.cols.info:append("[no FTD frame] ")
    return tvb:len()
  end
  local kind = tvb(0, 1):uint()
  tree:add(f.type, tvb(0, 1))
  tree:add(f.extension_length, tvb(1, 1))
  tree:add(f.length, tvb(2, 2))
  local at = HEADER_BYTES + extension
  local said = add_extension(tree, tvb, HEADER_BYTES, at)
  if kind == FTDC and content >= 2 and tvb(at, 1):uint() == PROTOCOL then
    said = add_content(tree, tvb, at, sender_of(pinfo)) or "[unreadable packet]"
  elseif kind == LINK and content == 0 then
    said = said or "empty link packet"
  else
    tree:add_proto_expert_info(e.ignored)
    said = ("frame of type %d"):format(kind)
  end
  tree:append_text(", " .. said)
  pinfo.cols.info:append(said .. " ")
  return tvb:len()
end

local function frame_bytes(tvb, pinfo, at)
  local extension, content = bounds(tvb, at)
  return is_bad(extension, content) and tvb:len() - at or HEADER_BYTES + extension + content
end

function ftd.dissector(tvb, pinfo, root)
  pinfo.cols.protocol = "FTD"
  pinfo.cols.info = ""
  dissect_tcp_pdus(tvb, root, HEADER_BYTES, frame_bytes, add_frame)
  return tvb:len()
end

local listening = ""
local function listen()
  local ports, tcp = {}, DissectorTable.get("tcp.port")
  if listening ~= "" then
    tcp:remove(listening, ftd)
  end
  listening = ftd.prefs.ports
  if listening ~= "" then
    tcp:add(listening, ftd)
  end
  for first, last in listening:gmatch("(%d+)%-?(%d*)") do
    ports[#ports + 1] = { tonumber(first), tonumber(last) or tonumber(first) }
  end
  local function listens(port)
    for _, range in ipairs(ports) do
      if range[1] <= port and port <= range[2] then
        return true
      end
    end
    return false
  end
  function sender_of(pinfo)
    local from, to = listens(pinfo.src_port), listens(pinfo.dst_port)
    return from == to and "" or from and "front" or "client"
  end
end
ftd.prefs_changed = listen
listen()
