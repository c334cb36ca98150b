import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { learnWeights } from './learn-weights'
import { readRequests } from './read-requests'

const FILE = resolve(__dirname, '../../domain/dispatch/classify/voice/learned-weights.ts')

/** Learns from the tuning half only. */
function main(): void {
  const wishes = readRequests('tuning')
  const { wish, danger } = learnWeights(wishes)
  const lines = (rows: readonly string[]) => rows.map((row) => `    '${row}',`)
  const text = [
    "import type { LearnedRows } from './learned-rows'",
    '',
    '/** Written by `npm run classify:learn` from the tuning requests and the lexicon; read by `voiceOf`. */',
    'export const LEARNED_WEIGHTS: LearnedRows = {',
    '  wish: [',
    ...lines(wish),
    '  ],',
    '  danger: [',
    ...lines(danger),
    '  ],',
    '}',
    '',
  ].join('\n')
  writeFileSync(FILE, text)
  console.log(`${wishes.length} requests, ${Math.round(Buffer.byteLength(text) / 1024)} KB written`)
}

main()
