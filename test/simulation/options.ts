import { parseArgs } from 'node:util'

export type SimulationOptions = { readonly seed: number; readonly days: number; readonly out: string }

const MOST_DAYS = 365

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`--${name} must be a whole number from ${least} to ${most}, not ${text}`)
  return number
}

/** `--seed N --days N --out DIR`; whatever else is an error that names it. */
export function parseOptions(args: readonly string[]): SimulationOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      days: { type: 'string', default: '365' },
      out: { type: 'string', default: 'dist/simulation' },
    },
  })
  return {
    seed: whole('seed', values.seed, 0, 4_294_967_295),
    days: whole('days', values.days, 1, MOST_DAYS),
    out: values.out,
  }
}
