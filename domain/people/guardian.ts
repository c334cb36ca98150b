import { plainPhoneNumber } from './phone-number'

/** Who answers for a minor, and that he agrees. */
export type Guardian = {
  readonly name: string
  readonly relation: RelationCode
  readonly phone: string
  /** When the minor said so in his name. */
  readonly consentAtMs: number
  /** An office has asked the guardian himself; until then nothing follows from it. */
  readonly confirmed: { readonly by: string; readonly atMs: number } | null
}

/** He is somebody else, who can be rung himself: another name and another telephone than the applicant's. */
export const isAnother = (
  guardian: Pick<Guardian, 'name' | 'phone'>,
  applicant: { readonly name: string; readonly phone: string },
): boolean =>
  guardian.name.trim() !== applicant.name.trim() &&
  plainPhoneNumber(guardian.phone) !== plainPhoneNumber(applicant.phone)

export const RELATIONS = {
  father: '父亲',
  mother: '母亲',
  grandfather: '爷爷或外公',
  grandmother: '奶奶或外婆',
  other: '其他监护人',
} as const

export type RelationCode = keyof typeof RELATIONS

export const RELATION_CODES = Object.keys(RELATIONS) as [RelationCode, ...RelationCode[]]
