import type { CredentialContent } from '../../../../domain/records/volunteer-record'
import type { CheckedInput } from '../../../../types/actions'

/** Papers as they are kept; the schema has masked the numbers already. */
export const papersOf = (papers: CheckedInput<'volunteer.apply'>['papers']): readonly CredentialContent[] =>
  papers.map(({ number, ...paper }) => ({ ...paper, numberMasked: number }))
