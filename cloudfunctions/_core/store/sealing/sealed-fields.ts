/** Words about somebody's minutes and answers, as each part of an order has them. */
const PART_WORDS = [
  'reason.text',
  'asked.reason.text',
  'visits.[].reason.text',
  'objection.text',
  'objection.kept.text',
]

/**
 * What lies in the database under a key (个人信息保护法 art. 28, 51): where somebody can be reached and written to, who
 * answers for him, when he was born, and what was written about an order, a service or a charge in somebody's own words.
 * What is left readable, and why, says ADR 0019. `[]`: of each in a list. Whoever adds a field runs `npm run rotate-key` once.
 */
export const SEALED_FIELDS = {
  people: [
    'contact.phone',
    'contact.addressText',
    'provenPhone.phone',
    'block.reason.text',
    'volunteer.birthMonth',
    'volunteer.emergencyContact.name',
    'volunteer.emergencyContact.phone',
    'volunteer.guardian.name',
    'volunteer.guardian.phone',
  ],
  volunteer_applications: [
    'statement.birthMonth',
    'decided.reason.text',
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
    'sentBack.text',
    'escalation.text',
    'rating.text',
    'dispute.reason.text',
    'dispute.settlement.text',
    ...['assignments.[]', 'earlierParts.[]'].flatMap((part) =>
      ['phone', ...PART_WORDS].map((field) => `${part}.${field}`),
    ),
  ],
  events: ['order.reason.text'],
  notices: ['text'],
  activities: ['picture.kept.note', ...PART_WORDS.map((field) => `enrolments.[].${field}`)],
  audit_log: ['reason'],
  message_credits: ['openid'],
  words_to_check: ['openid'],
  pictures_to_check: ['openid'],
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
