import { CONSENTS, type ConsentPurpose } from '../../../domain/privacy/consents'

/** As they are sent along: each in the words that stand on this phone. */
export const consentsWith = (purposes: readonly ConsentPurpose[]) =>
  purposes.map((purpose) => ({ purpose, version: CONSENTS[purpose].version }))
