import { isPhoneNumber, plainPhoneNumber } from '../../../domain/people/phone-number'
import type { ActionInput } from '../../../types/actions'
import type { RosterLine } from './roster-rows'

export type EntryDraft = {
  readonly name: string
  readonly phone: string
  /** Null: of a unit of the town. */
  readonly stationId: string | null
  readonly unit: string
  readonly inPost: boolean
}

export const EMPTY_ENTRY: EntryDraft = { name: '', phone: '', stationId: null, unit: '', inPost: true }

/** The telephone is not shown again; who leaves it empty keeps it. */
export const entryDraftOf = ({ name, stationId, unit, inPost }: RosterLine): EntryDraft => ({
  name,
  phone: '',
  stationId,
  unit: unit ?? '',
  inPost,
})

type Facts = Omit<ActionInput<'roster.change'>, 'entryId' | 'phone'>

/** What is sent of it; null while something is missing. */
export function entryFacts({ name, stationId, unit, inPost }: EntryDraft): Facts | null {
  if (name.trim() === '' || (stationId === null && unit.trim() === '')) return null
  return { name: name.trim(), stationId, unit: unit.trim() || null, inPost }
}

export const phoneOf = ({ phone }: EntryDraft): string | null =>
  isPhoneNumber(plainPhoneNumber(phone)) ? plainPhoneNumber(phone) : null
