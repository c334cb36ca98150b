/**
 * Runs one cloud function in a process of its own: loads the bundle named on the command line,
 * then takes one call at a time over IPC. The messages are typed in instance-protocol.ts.
 */
const { format, inspect } = require('node:util')

const MAX_RESULT_BYTES = 6 * 1024 * 1024
const MAX_LOG_LENGTH = 10_000
const CONSOLE_LEVELS = ['debug', 'info', 'log', 'warn', 'error', 'trace']

const RealDate = Date
let clockOffsetMs = 0

const send = (message, done = () => {}) => {
  if (process.connected) process.send(message, undefined, undefined, done)
  else done()
}

const describe = (error) =>
  (error instanceof Error && error.stack ? error.stack : inspect(error)).slice(0, MAX_LOG_LENGTH)

const now = () => RealDate.now() + clockOffsetMs

/** Stands in for Date: the same in every way, except that the time is the emulator's. */
function EmulatedDate(...values) {
  if (!new.target) return new RealDate(now()).toString()
  return Reflect.construct(RealDate, values.length === 0 ? [now()] : values, new.target)
}

const installClock = () => {
  Object.defineProperties(EmulatedDate, {
    length: { value: RealDate.length },
    name: { value: 'Date' },
    prototype: { value: RealDate.prototype },
    now: { value: now, writable: true, configurable: true },
    parse: { value: RealDate.parse, writable: true, configurable: true },
    UTC: { value: RealDate.UTC, writable: true, configurable: true },
  })
  RealDate.prototype.constructor = EmulatedDate
  globalThis.Date = EmulatedDate
}

const installConsole = () => {
  for (const level of CONSOLE_LEVELS) {
    console[level] = (...values) =>
      send({ type: 'log', level, text: format(...values).slice(0, MAX_LOG_LENGTH) })
  }
}

/** What is written past console goes the same way as its lines, so that it stays with its call; only a dying process uses the pipes. */
const installOutput = () => {
  for (const level of ['stdout', 'stderr']) {
    process[level].write = (chunk, encoding, done) => {
      const lines = (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()).split('\n')
      for (const line of lines)
        if (line !== '') send({ type: 'log', level, text: line.slice(0, MAX_LOG_LENGTH) })
      const written = typeof encoding === 'function' ? encoding : done
      if (written) process.nextTick(written)
      return true
    }
  }
}

/** Sets variables for one call; the answer puts everything back as it was. */
const applyVariables = (variables) => {
  const before = Object.keys(variables).map((name) => [name, process.env[name]])
  Object.assign(process.env, variables)
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

const encodeResult = (value) => {
  const json = JSON.stringify(value) ?? 'null'
  if (Buffer.byteLength(json) > MAX_RESULT_BYTES)
    throw new Error('body size is too long: a result may have 6 MB')
  return json
}

const runCall = async (main, call) => {
  clockOffsetMs = call.clockOffsetMs
  const restoreVariables = applyVariables(call.variables)
  try {
    const value = await main(JSON.parse(call.eventJson), call.context)
    restoreVariables()
    send({ type: 'returned', json: encodeResult(value) })
  } catch (error) {
    restoreVariables()
    send({ type: 'failed', text: describe(error) })
  }
}

const loadMain = (bundle) => {
  const { main } = require(bundle)
  if (typeof main !== 'function') throw new Error(`index.main is not a function in ${bundle}`)
  return main
}

process.on('disconnect', () => process.exit(0))
process.on('uncaughtException', (error) => {
  send({ type: 'crashed', text: describe(error) }, () => process.exit(1))
})

installClock()
installConsole()
installOutput()
const main = loadMain(process.argv[2])
process.on('message', (call) => send({ type: 'begun' }, () => void runCall(main, call)))
send({ type: 'ready' })
