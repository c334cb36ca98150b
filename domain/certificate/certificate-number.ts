import { toHalfWidth } from '../kernel/half-width'
import { SPOKEN_SIGNS, toSpokenSigns } from '../kernel/spoken-signs'

export const RANDOM_SIGNS = 8

/** `STS-ZM-2026-000123-7K4QABCD`: the running number keeps the register, the tail makes it unguessable. */
export function certificateNumber(year: number, running: number, random: readonly number[]): string {
  if (random.length !== RANDOM_SIGNS) throw new Error(`a tail of ${RANDOM_SIGNS} signs`)
  return `STS-ZM-${year}-${String(running).padStart(6, '0')}-${toSpokenSigns(random)}`
}

const NUMBER = new RegExp(`STS-ZM-\\d{4}-\\d{6,}-[${SPOKEN_SIGNS}]{${RANDOM_SIGNS}}`)

const WITHOUT_DASHES = new RegExp(`^STS-?ZM-?(\\d{4})-?(\\d{6,})-?([${SPOKEN_SIGNS}]{${RANDOM_SIGNS}})$`)

/** A number as people type or scan it: small letters, full-width signs, spaces, other dashes or none. */
export const plainNumber = (text: string): string =>
  toHalfWidth(text)
    .replace(/[—–−_]/g, '-')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(WITHOUT_DASHES, 'STS-ZM-$1-$2-$3')

/** The number within what a QR code says; null: it is none of ours. */
export const numberIn = (text: string): string | null => NUMBER.exec(plainNumber(text))?.[0] ?? null
