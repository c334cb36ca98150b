/**
 * What lies in the database under a key (个人信息保护法 art. 28, 51): where somebody can be reached, who answers for him,
 * and what was written in his own words. `[]`: of each in a list. Whoever adds a field runs `npm run rotate-key` once.
 */
export const SEALED_FIELDS = {
  people: [
    'contact.phone',
    'contact.addressText',
    'volunteer.emergencyContact.name',
    'volunteer.emergencyContact.phone',
    'volunteer.guardian.name',
    'volunteer.guardian.phone',
  ],
  volunteer_applications: [
    'statement.emergencyContact.name',
    'statement.emergencyContact.phone',
    'statement.guardian.name',
    'statement.guardian.phone',
  ],
  orders: [
    'beneficiary.phone',
    'beneficiary.addressText',
    'needText',
    'entered.reason.text',
    'entered.witness.phone',
    'understood.[].words.[]',
    'closingReason.text',
    'closingReason.words',
    'assignments.[].phone',
    'earlierParts.[].phone',
  ],
  // Who stands here is a party member: the name as well.
  party_roster: ['name', 'phone'],
  binding_requests: ['phone'],
  import_parts: [
    'rows.[].values.phone',
    'rows.[].values.addressText',
    'rows.[].differences.[].before',
    'rows.[].differences.[].after',
  ],
  charge_reports: ['text', 'closed.text'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** By which telephone a document of a collection is found. */
export const FOUND_BY_PHONE = {
  people: 'contact.phone',
  orders: 'beneficiary.phone',
} as const satisfies Readonly<Partial<Record<keyof typeof SEALED_FIELDS, string>>>

export type SealedCollection = keyof typeof SEALED_FIELDS

export const SEALED_COLLECTIONS = Object.keys(SEALED_FIELDS) as SealedCollection[]

export const isSealedCollection = (name: string): name is SealedCollection =>
  Object.hasOwn(SEALED_FIELDS, name)
