import { recall, remember } from '../../services/storage'
import { observable } from '../data/observable'

/** Where it is kept. */
export const ELDER_MODE = 'elder-mode'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/** Null: he has not said yet. */
const mode = observable<boolean | null>(recall(ELDER_MODE, isBoolean))

/** 长辈版: larger, and fewer things on a page. Kept on this phone. */
export const useElderMode = (): boolean => mode.use() ?? false

/** Whether he has ever chosen between the two. */
export const useElderChosen = (): boolean => mode.use() !== null

export function setElderMode(on: boolean): void {
  remember(ELDER_MODE, on)
  mode.set(on)
}
