import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LabelledWish } from './request'

const FOLDER = resolve(__dirname, '../../test/fixtures/requests-in-own-words')

const TUNING = [
  'tuning.jsonl',
  'tuning-more.jsonl',
  'dangers-and-near-misses.jsonl',
  'spoken-by-elders.jsonl',
  'written-for-others.jsonl',
  'short-and-at-borders.jsonl',
  'dangers-told-and-past.jsonl',
  'refused-and-look-alikes.jsonl',
  'unclear-and-several.jsonl',
  'frail-and-sideways.jsonl',
  'villagers-and-relatives.jsonl',
]
const HELD_OUT = ['held-out.jsonl', 'held-out-second.jsonl', 'held-out-last.jsonl', 'held-out-blind.jsonl']
const FILES = { tuning: TUNING, 'held-out': HELD_OUT, all: [...TUNING, ...HELD_OUT] } as const

export type RequestHalf = keyof typeof FILES
export const REQUEST_HALVES: readonly RequestHalf[] = ['tuning', 'held-out', 'all']

/** The labelled requests; words are chosen by the tuning half only. */
export const readRequests = (half: RequestHalf): readonly LabelledWish[] =>
  FILES[half].flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .trim()
      .split('\n')
      .map((line): LabelledWish => JSON.parse(line)),
  )
