import { recall, remember } from '../../services/storage'
import { observable } from '../data/observable'

const KEY = 'elder-mode'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

const mode = observable(recall(KEY, isBoolean) ?? false)

/** 长辈版: larger, and fewer things on a page. Kept on this phone. */
export const useElderMode = mode.use

export function setElderMode(on: boolean): void {
  remember(KEY, on)
  mode.set(on)
}
