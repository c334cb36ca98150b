import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type StartOptions = {
  readonly fresh: boolean
  readonly port: number
  readonly dataFolder: string
  readonly build: boolean
}

const DEFAULT_PORT = 9912
const USAGE = 'npm start -- [--fresh] [--port N] [--data DIR] [--no-build]'

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: String(DEFAULT_PORT) },
        data: { type: 'string', default: '.data' },
        'no-build': { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new Error(`${what}. Use: ${USAGE}`)
  }
}

/** What `npm start` was asked for. Errors: one sentence that says how to ask rightly. */
export function startOptions(args: readonly string[], root: string): StartOptions {
  const { fresh, port, data, 'no-build': noBuild } = read(args)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`--port takes a number up to 65535, not ${port}. Use: ${USAGE}`)
  return { fresh, port: Number(port), dataFolder: resolve(root, data), build: !noBuild }
}
