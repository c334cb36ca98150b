import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Baseline } from './compare-sizes'

const FILE = resolve(__dirname, 'size-baseline.json')

/** What was agreed last: bytes by package. */
export const readBaseline = (): Baseline => JSON.parse(readFileSync(FILE, 'utf8'))

export const writeBaseline = (sizes: ReadonlyMap<string, number>): void =>
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`)
