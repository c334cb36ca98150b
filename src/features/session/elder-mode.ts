import { recall, remember } from '../../services/storage'
import { observable } from '../data/observable'

/** Where it is kept. */
export const ELDER_MODE = 'elder-mode'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

const mode = observable(recall(ELDER_MODE, isBoolean) ?? false)

/** 长辈版: larger, and fewer things on a page. Kept on this phone. */
export const useElderMode = mode.use

export function setElderMode(on: boolean): void {
  remember(ELDER_MODE, on)
  mode.set(on)
}
