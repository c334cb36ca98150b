import { needsPaper } from '../../../domain/registry/needs-paper'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import { contentOf, type RecordDraft } from '../records/record-draft'

export type Paper = NonNullable<ActionInput<'volunteer.apply'>['papers']>[number]

/** Papers as they are being filled in, by the specialty they are for. */
export type PaperDrafts = Readonly<Partial<Record<SpecialtyCode, RecordDraft>>>

/** The specialties for which a paper has to be filled in: those that need one and have none. */
export const papersToFill = (
  specialties: readonly SpecialtyCode[],
  held: readonly SpecialtyCode[],
): readonly SpecialtyCode[] => specialties.filter((code) => needsPaper(code) && !held.includes(code))

/** What is to be sent for one specialty; null while something is open. */
export function paperFrom(specialty: SpecialtyCode, draft: RecordDraft = {}): Paper | null {
  const content = contentOf('credential', { ...draft, specialty })
  return content?.kind === 'credential' ? content : null
}

export const papersFrom = (codes: readonly SpecialtyCode[], drafts: PaperDrafts): Paper[] =>
  codes.flatMap((code) => paperFrom(code, drafts[code]) ?? [])
