/** How quickly somebody answers when he is asked. `silent`: share of offers that he never opens. */
export const ANSWER_HABITS = {
  fast: { share: 0.35, medianMinutes: 15, silent: 0.05 },
  steady: { share: 0.33, medianMinutes: 90, silent: 0.15 },
  slow: { share: 0.22, medianMinutes: 420, silent: 0.3 },
  never: { share: 0.1, medianMinutes: 0, silent: 1 },
} as const satisfies Record<string, { share: number; medianMinutes: number; silent: number }>
export type AnswerHabit = keyof typeof ANSWER_HABITS
export const ANSWER_HABIT_CODES = Object.keys(ANSWER_HABITS) as [AnswerHabit, ...AnswerHabit[]]

/** When somebody has time. `evenings`: works by day, so a half day of a working day is not for him. */
export const FREE_TIME = {
  always: { share: 0.55 },
  farmer: { share: 0.25 },
  evenings: { share: 0.14 },
  festival_only: { share: 0.06 },
} as const satisfies Record<string, { share: number }>
export type FreeTime = keyof typeof FREE_TIME
export const FREE_TIME_CODES = Object.keys(FREE_TIME) as [FreeTime, ...FreeTime[]]

/** Shares of all services or offers; each person has his own around these. */
export const RELIABILITY = {
  /** Says yes when he reads an ordinary offer, least and most willing. */
  willing: [0.45, 0.95],
  givesBack: 0.05,
  late: 0.2,
  noShow: 0.03,
  forgetsCheckOut: 0.08,
} as const

/** What changes a yes: a farmer at harvest, the way to another village, a duty of the village. */
export const WILLING_FACTORS = {
  harvest: 0.55,
  kilometersAtHalf: 15,
  pressingNoMadeYes: 0.5,
} as const

export type Habit = {
  readonly answers: AnswerHabit
  readonly free: FreeTime
  readonly willing: number
  readonly givesBack: number
  readonly late: number
  readonly noShow: number
  readonly forgetsCheckOut: number
}
