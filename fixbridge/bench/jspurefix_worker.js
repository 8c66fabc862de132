// jspurefix measured where it is used: in Node.js. A line of JSON in, a line of JSON out:
//
//   {"raw": message, "order": object, "six": [tags]}    -> {"operations": [names], "encoded": message, "six": [values]}
//   {"operation": name, "number": n}                    -> {"us": microseconds of one, processor time of the whole process}
//
// Used as its documentation shows: an object of names and typed values is encoded by the session's transmitter, which numbers and
// stamps it; received bytes are parsed into a view, out of which values are read by tag, typed.
'use strict'

require('reflect-metadata')
const readline = require('readline')
const { AsciiParser } = require('jspurefix/dist/buffer/ascii/ascii-parser')
const { AsciiChars } = require('jspurefix/dist/buffer/ascii/ascii-chars')
const { AsciiMsgTransmitter } = require('jspurefix/dist/transport/ascii/ascii-msg-transmitter')
const { DefinitionFactory } = require('jspurefix/dist/util')
const { SessionContainer } = require('jspurefix/dist/runtime')
const { DITokens } = require('jspurefix/dist/runtime/di-tokens')
const { makeSessionScope } = require('jspurefix/dist/runtime/session-scope')

const SESSION = {
  application: { type: 'initiator', name: 'bench', protocol: 'ascii', dictionary: 'qf44', tcp: { host: '127.0.0.1', port: 1 } },
  BeginString: 'FIX.4.4', SenderCompId: 'CLIENT1', TargetCompID: 'FIXBRIDGE', TargetSubID: '', HeartBtInt: 30, BodyLengthChars: 4
}

async function made ({ raw, order, six }) {
  const system = new SessionContainer()
  system.registerGlobal('error')
  const config = (await system.makeSystem(SESSION)).resolve(DITokens.IJsFixConfig)
  config.definitions = await new DefinitionFactory().getDefinitions('qf44')
  config.delimiter = config.logDelimiter = AsciiChars.Soh
  const transmitter = new AsciiMsgTransmitter(config)
  const scoped = makeSessionScope(config)
  const parser = new AsciiParser(scoped, null, scoped.sessionContainer.resolve(DITokens.ParseBuffer), 160 * 1024)
  const bytes = Buffer.from(raw, 'latin1')
  const parsed = { order: { ...order, TransactTime: new Date(order.TransactTime) } }
  let read = () => {}
  parser.on('msg', (_, view) => { parsed.count++; read(view) })
  const parse = use => () => { read = use; parser.parseBuffer(bytes) }
  const operations = {
    encode: () => {
      transmitter.encoder.reset()
      transmitter.encodeMessage('D', parsed.order)
      return transmitter.encoder.trim()
    },
    six: parse(view => { parsed.six = six.map(tag => view.getTyped(tag)) }),
    decode: parse(() => {}),
    all: parse(view => { parsed.all = view.toObject() })
  }
  parsed.count = 0
  operations.six()
  operations.all()
  if (parsed.count !== 2 || !parsed.all) throw new Error('the message was not parsed')
  const encoded = operations.encode().toString('latin1')
  return { operations, answer: { operations: Object.keys(operations), encoded, six: parsed.six } }
}

function usOfOne (operation, number) {
  const before = process.cpuUsage()
  for (let at = 0; at < number; at++) operation()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / number
}

let operations
const say = answer => process.stdout.write(JSON.stringify(answer) + '\n')
readline.createInterface({ input: process.stdin }).on('line', async line => {
  const asked = JSON.parse(line)
  if (asked.operation) return say({ us: usOfOne(operations[asked.operation], asked.number) })
  const { operations: its, answer } = await made(asked)
  operations = its
  say(answer)
})
