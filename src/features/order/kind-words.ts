import { SPECIALTIES, type SpecialtyCode } from '../../../domain/service/specialties'

/** What a kind of help is called where one chooses it; without one, a person decides. */
export const kindWords = (specialty: SpecialtyCode | null): string =>
  specialty ? SPECIALTIES[specialty].example : '说不准，让站长看'
