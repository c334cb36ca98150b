import { shanghaiInstant } from '../../../domain/kernel/shanghai-time'

/** The instant of midnight of a date as the picker writes it: 2026-11-25. */
export function dayOf(text: string): number {
  const [year = 1970, month = 1, day = 1] = text.split('-').map(Number)
  return shanghaiInstant(year, month, day)
}
