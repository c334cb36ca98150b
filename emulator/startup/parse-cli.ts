import { parseArgs } from 'node:util'
import type { EmulatorOptions } from '../emulator-options'
import { SetupError } from './setup-error'

const OPTIONS = {
  data: { type: 'string' },
  port: { type: 'string' },
  config: { type: 'string' },
  functions: { type: 'string' },
  hosting: { type: 'string' },
  identities: { type: 'string' },
  'env-id': { type: 'string' },
  'max-instances': { type: 'string' },
  'transaction-seconds': { type: 'string' },
  restore: { type: 'string' },
  fresh: { type: 'boolean' },
  'no-timers': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const ENV_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(`${reason.split('. ')[0]}: see --help for the options.`)
  }
}

const readWhole = (
  text: string | undefined,
  option: string,
  least: number,
  most: number,
): number | undefined => {
  if (text === undefined) return undefined
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1
  if (value < least || value > most) {
    throw new SetupError(
      `--${option} must be a whole number from ${least} to ${most}, not ${text}: correct it.`,
    )
  }
  return value
}

/** Drops options that were not given, so that defaults apply. */
const given = <Options extends object>(
  options: Options,
): { [Key in keyof Options]?: NonNullable<Options[Key]> } => {
  const result: { [Key in keyof Options]?: NonNullable<Options[Key]> } = {}
  for (const key in options) {
    const value = options[key]
    if (value !== undefined && value !== null) result[key] = value
  }
  return result
}

/** Reads the command line; 'help' when the usage was asked for. Throws SetupError. */
export const parseCli = (args: readonly string[]): EmulatorOptions | 'help' => {
  const values = parse(args)
  if (values.help) return 'help'
  if (!values.data)
    throw new SetupError('--data is missing: name the folder of the store, for example --data .data.')
  if (values.restore !== undefined && values.fresh) {
    throw new SetupError('--restore and --fresh contradict each other: leave one of them out.')
  }
  if (values.config !== undefined && values.functions === undefined) {
    throw new SetupError(
      '--functions is missing: --config names functions, say in which folder they are built.',
    )
  }
  if (values['env-id'] !== undefined && !ENV_ID.test(values['env-id'])) {
    throw new SetupError('--env-id must be letters, digits and dashes: correct it.')
  }
  const transactionSeconds = readWhole(values['transaction-seconds'], 'transaction-seconds', 1, 30)
  return {
    dataFolder: values.data,
    fresh: values.fresh ?? false,
    timers: !values['no-timers'],
    ...(transactionSeconds === undefined
      ? {}
      : { limits: { transactionLifetimeMs: transactionSeconds * 1000 } }),
    ...given({
      port: readWhole(values.port, 'port', 0, 65_535),
      configFile: values.config,
      functionsFolder: values.functions,
      hostingFolder: values.hosting,
      identitiesFile: values.identities,
      restore: values.restore,
      envId: values['env-id'],
      maxInstancesPerFunction: readWhole(values['max-instances'], 'max-instances', 1, 100),
    }),
  }
}
