import {
  IDENTITIES,
  IDENTITY_CODES,
  type IdentityCode,
  SEX_CODES,
  SEXES,
  type SexCode,
} from '../people/identities'
import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from '../service/specialties'
import type { Choices } from './read-choices'

/** What villagers call a specialty counts as its name: 理发, 量血压. */
export const SPECIALTY_CHOICES: Choices<SpecialtyCode> = {
  what: '专长',
  options: SPECIALTY_CODES.map((code) => {
    const { label, example } = SPECIALTIES[code]
    return { code, label, also: example.split('、') }
  }),
}

export const IDENTITY_CHOICES: Choices<IdentityCode> = {
  what: '身份',
  options: IDENTITY_CODES.map((code) => ({ code, label: IDENTITIES[code], also: [] })),
}

export const SEX_CHOICES: Choices<SexCode> = {
  what: '性别',
  options: SEX_CODES.map((code) => ({ code, label: SEXES[code], also: [`${SEXES[code]}性`] })),
}
