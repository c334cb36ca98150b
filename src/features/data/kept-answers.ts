import { serverNowMs } from '../../services/server-clock'
import { forget, recall, remember } from '../../services/storage'

type Entry = { readonly name: string; readonly untilMs: number }

type Kept<T> = { readonly answer: T; readonly asOfMs: number; readonly contract: string }

const INDEX = 'kept-answers'
/** More pages than one person goes back to without a signal. */
const MOST_KEPT = 40

const placeOf = (name: string): string => `kept ${name}`

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isIndex = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.every((each) => isObject(each) && 'name' in each && 'untilMs' in each)

/** What was kept under another contract may have another shape, and is not read. */
const isKept = <T>(value: unknown): value is Kept<T> =>
  isObject(value) &&
  'answer' in value &&
  'asOfMs' in value &&
  'contract' in value &&
  value.contract === CONTRACT

const entries = (): readonly Entry[] => recall(INDEX, isIndex) ?? []

/** Leaves those that pass, and nothing of the others. */
function leave(passes: (entry: Entry, at: number) => boolean): void {
  const all = entries()
  const left = all.filter(passes)
  for (const { name } of all) if (!left.some((entry) => entry.name === name)) forget(placeOf(name))
  remember(INDEX, left)
}

const isStillKept = ({ untilMs }: Entry): boolean => untilMs > serverNowMs()

/** Keeps an answer on the phone under its name until an instant; null: it is not, or no longer, kept. */
export function keepAnswer(name: string, answer: object, untilMs: number | null): void {
  leave((entry) => entry.name !== name && isStillKept(entry))
  if (untilMs === null) return
  const kept: Kept<object> = { answer, asOfMs: serverNowMs(), contract: CONTRACT }
  remember(INDEX, [{ name, untilMs }, ...entries()])
  remember(placeOf(name), kept)
  leave((_, at) => at < MOST_KEPT)
}

/** The last answer of that name and its instant; null where there is none, or its time is over. */
export function keptAnswer<T>(name: string): { readonly answer: T; readonly asOfMs: number } | null {
  const entry = entries().find((each) => each.name === name)
  return entry && isStillKept(entry) ? recall(placeOf(name), isKept<T>) : null
}

/** Forgets those of these names. */
export const forgetKept = (isMeant: (name: string) => boolean): void => leave(({ name }) => !isMeant(name))

/** Once, when the app starts. */
export const sweepKeptAnswers = (): void => leave(isStillKept)
