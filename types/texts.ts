import type { ActionName } from './actions'

/**
 * Free text that somebody else reads, by the name of its field: checked with the platform before it is written
 * (网络安全法, and the duty of whoever lets people write). A field of a command that stands in neither table is red in a test.
 */
export const CHECKED_TEXTS: readonly string[] = [
  'about',
  'addressText',
  'brand',
  'contactName',
  'content',
  'dailyContact',
  'firstResponsible',
  'givenBy',
  'insurer',
  'issuedBy',
  'name',
  'needText',
  'note',
  'openingWords',
  'organiser',
  'place',
  'purpose',
  'reason',
  'riskText',
  'sentence',
  'sponsor',
  'teamName',
  'text',
  'theme',
  'title',
  'unitName',
  'venue',
  'when',
  'wish',
]

/** Strings that are no words for others, and why. */
export const EXEMPT_TEXTS: Readonly<Record<string, string>> = {
  activityId: 'an id',
  applicationId: 'an id',
  bulletinId: 'an id',
  assignmentId: 'an id',
  certificateId: 'an id',
  entryId: 'an id',
  fromId: 'an id',
  importId: 'an id',
  itemId: 'an id',
  leaderId: 'an id',
  needId: 'an id',
  noticeId: 'an id',
  noticeIds: 'ids',
  orderId: 'an id',
  jointStationIds: 'ids',
  personId: 'an id',
  personIds: 'ids',
  planRowId: 'an id',
  proposalId: 'an id',
  recordId: 'an id',
  requestId: 'an id',
  replaces: 'an id',
  reportId: 'an id',
  rowId: 'an id',
  stationId: 'an id',
  teamId: 'an id',
  teamIds: 'ids',
  villageId: 'an id',
  volunteerId: 'an id',
  volunteerIds: 'ids',
  menuItemCode: 'a code',
  code: 'a code',
  doorCode: 'a code',
  placeCode: 'a code',
  phoneCode: 'a code',
  seen: 'a hash',
  birthMonth: 'a month',
  from: 'a day',
  to: 'a day',
  phone: 'digits only',
  picture: 'a picture; the platform looks at it by itself (domain/pictures)',
  file: 'a table that an office takes over row by row, after it has looked at each',
  fileName: 'read by the offices alone',
  unit: 'read by the offices of the roster and the plan alone',
  number: 'of a paper; all but its end is masked',
  word: 'for the machine; the town’s office alone reads it',
  means: 'for the machine; the town’s office alone reads it',
}

/** Commands whose words are never held up. */
export const UNCHECKED_ACTIONS: Readonly<Partial<Record<ActionName, string>>> = {
  'charge.report': 'a complaint repeats bad words; the town’s coordinators alone read it',
  'roster.add': 'who is in the party is told to nobody; its offices alone read it',
  'roster.change': 'who is in the party is told to nobody; its offices alone read it',
}

/** Commands whose words everybody reads at once: written only when the platform has let them through. Activities and news keep what it said and wait. */
export const PUBLIC_AT_ONCE: Readonly<Partial<Record<ActionName, string>>> = {
  'station.change': 'stands beside the telephone, for whoever opens the app',
  'team.create': 'the name of a team stands on orders and in front of who wants to join',
  'team.change': 'the same',
}

/** Every text of an input that others will read. */
export function checkedTextsOf(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return CHECKED_TEXTS.includes(field) && value !== '' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => checkedTextsOf(each, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => checkedTextsOf(each, name))
}
