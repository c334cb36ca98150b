import { DECLARATION } from '../../../domain/people/declaration'
import type { RelationCode } from '../../../domain/people/guardian'
import type { IdentityCode, SexCode } from '../../../domain/people/identities'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import { newId } from '../../services/new-id'
import { recall, remember } from '../../services/storage'
import { whenForgotten } from '../data/forget-on-phone'
import { observable } from '../data/observable'
import { consentsWith } from '../privacy/consents-with'
import { type Availability, emergencyContactOf } from './availability-fields'
import { type PaperDrafts, papersFrom, papersToFill } from './paper-drafts'

/** An application while it is being filled in; kept on the phone until it was sent. */
export type ApplicationDraft = Availability & {
  /** One application, however often it is tried. */
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly stationId: string
  readonly birthMonth: string
  readonly sex: SexCode | ''
  readonly guardianName: string
  readonly guardianRelation: RelationCode | ''
  readonly guardianPhone: string
  readonly guardianAgrees: boolean
  readonly specialties: readonly SpecialtyCode[]
  readonly papers: PaperDrafts
  readonly identities: readonly IdentityCode[]
  readonly declared: boolean
}

const EMPTY: ApplicationDraft = {
  id: '',
  name: '',
  phone: '',
  stationId: '',
  birthMonth: '',
  sex: '',
  guardianName: '',
  guardianRelation: '',
  guardianPhone: '',
  guardianAgrees: false,
  specialties: [],
  papers: {},
  identities: [],
  freeTimes: [],
  willing: 'neighbouring',
  contactName: '',
  contactPhone: '',
  declared: false,
}

const KEY = 'application-draft'

const isDraft = (value: unknown): value is ApplicationDraft =>
  typeof value === 'object' && value !== null && Object.keys(EMPTY).every((key) => key in value)

const draft = observable<ApplicationDraft>(recall(KEY, isDraft) ?? { ...EMPTY, id: newId() })

export const useApplicationDraft = draft.use

export function changeApplication(change: Partial<ApplicationDraft>): void {
  const next = { ...draft.read(), ...change }
  remember(KEY, next)
  draft.set(next)
}

/** It was sent: nothing of it stays on the phone. */
export const forgetApplication = (): void => changeApplication({ ...EMPTY, id: newId() })

whenForgotten(forgetApplication)

/** What is sent; depends on nothing but the draft. Adults have no guardian, also where one was typed before. */
export function applicationFrom(
  from: ApplicationDraft,
  { minor, first }: { readonly minor: boolean; readonly first: boolean },
): ActionInput<'volunteer.apply'> {
  const { guardianName, guardianRelation, guardianPhone } = from
  return {
    name: from.name,
    phone: from.phone,
    stationId: from.stationId,
    birthMonth: from.birthMonth,
    ...(from.sex && { sex: from.sex }),
    ...(minor &&
      guardianRelation && {
        guardian: { name: guardianName, relation: guardianRelation, phone: guardianPhone },
      }),
    specialties: [...from.specialties],
    papers: papersFrom(papersToFill(from.specialties, []), from.papers),
    identities: [...from.identities],
    freeTimes: [...from.freeTimes],
    willing: from.willing,
    ...emergencyContactOf(from),
    declarationVersion: DECLARATION.version,
    ...(first && { agreed: consentsWith(['privacy_notice']) }),
  }
}
