import { between, pickWeighted } from '../engine/draws'
import { streamOf } from '../engine/random'
import {
  ANSWER_HABIT_CODES,
  ANSWER_HABITS,
  FREE_TIME,
  FREE_TIME_CODES,
  type Habit,
  RELIABILITY,
} from './habits-table'

/** What one volunteer is like; the same in every variant of a year. */
export function habitOf(seed: number, personId: string): Habit {
  const random = streamOf(seed, 'habit', personId)
  const [least, most] = RELIABILITY.willing
  const around = (share: number) => share * between(random, 0.2, 1.8)
  return {
    answers: pickWeighted(
      random,
      ANSWER_HABIT_CODES.map((code) => [code, ANSWER_HABITS[code].share] as const),
    ),
    free: pickWeighted(
      random,
      FREE_TIME_CODES.map((code) => [code, FREE_TIME[code].share] as const),
    ),
    willing: between(random, least, most),
    givesBack: around(RELIABILITY.givesBack),
    late: around(RELIABILITY.late),
    noShow: around(RELIABILITY.noShow),
    forgetsCheckOut: around(RELIABILITY.forgetsCheckOut),
  }
}
