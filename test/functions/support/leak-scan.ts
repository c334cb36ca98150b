import { people } from '../../../cloudfunctions/_core/store/collections'
import { PAGE_ROWS } from '../../../cloudfunctions/_core/store/every-page'
import type { Person } from '../../../domain/people/person'
import { ADMIN, XUCHENG } from './offices'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf, SHOUYI } from './orders'
import { HER_HEALTH, NEIGHBOUR, NEIGHBOURS_HEALTH } from './scanned-town'
import { person } from './town'

type Reader = { readonly openid: string }
export type Secret = {
  readonly what: 'name' | 'phone' | 'address' | 'health'
  readonly text: string
  readonly of: Person
}

export const SHISHAN = '341525111001'
const SHISHANS_HEAD = person('head-shishan')
const FENGQIANG = person('feng-qiang')
const SHENMO = person('shen-mo')

const isOf = (as: Reader, { of }: Secret): boolean => of.id === idOf(as)
const livesIn = (stationId: string, { of }: Secret): boolean => of.contact.stationId === stationId
const isVolunteersName = ({ what, of }: Secret): boolean => what === 'name' && of.volunteer !== null
const isContact = ({ what }: Secret): boolean => what === 'phone' || what === 'address'

type Sees = (secret: Secret, action: string) => boolean

const inTeam =
  (teamId: string): Sees =>
  ({ what, of }) =>
    what === 'name' && (of.volunteer?.teamIds.includes(teamId) ?? false)

/** Who answers a station's telephone stands beside it, for everybody. */
const standsAtTheDoor: Sees = ({ what, of }, action) =>
  what === 'name' &&
  of.grants.some(({ role }) => role === 'station_head') &&
  ['session.get', 'menu.list'].includes(action)

/** The looks that are counted and written down: nowhere else does an office read a telephone or a place whole. */
const LOOKS: readonly string[] = [
  'contact.reveal',
  'contact.revealApplicant',
  'notice.callPhone',
  'notice.reachPhone',
  'person.copy',
]

/** Where else it reads the telephone of a volunteer: who was asked to come has to be rung. */
const RINGS_VOLUNTEERS: readonly string[] = ['order.get']

const showsOffices: Sees = ({ what, of }, action) =>
  LOOKS.includes(action) || (what === 'phone' && of.volunteer !== null && RINGS_VOLUNTEERS.includes(action))

/** An office reads names and what is to be done; how somebody is reached it reads by a look. */
const ofOffice =
  (sees: Sees): Sees =>
  (secret, action) =>
    sees(secret, action) && (!isContact(secret) || showsOffices(secret, action))

/** What somebody may read beside what is his own: whose, and of what kind. Written down here once more, by hand. */
const MAY_READ: Readonly<Record<string, Sees>> = {
  // His volunteers' telephones while they come; how one speaks of them is no whole name.
  [GUILAN.openid]: (secret) => secret.what === 'phone' && isOf(CHANGFU, secret),
  // Whom he serves or has just served, not whom he served a month ago; and who has signed his certificate.
  [CHANGFU.openid]: (secret, action) =>
    isOf(GUILAN, secret) || (action === 'certificate.get' && secret.what === 'name' && isOf(HEAD, secret)),
  [XUCHENG.openid]: ({ of }) => of.contact.name === NEIGHBOUR.name,
  [FENGQIANG.openid]: inTeam('team-201-environment'),
  [SHENMO.openid]: inTeam('team-town-culture'),
  // Her own village, every volunteer whom she may ask, and the telephone of one who was asked.
  [HEAD.openid]: ofOffice(
    (secret) =>
      livesIn(DOUSHAHE, secret) ||
      isVolunteersName(secret) ||
      (secret.what === 'phone' && isOf(SHOUYI, secret)) ||
      (secret.what === 'name' && isOf(COORDINATOR, secret)),
  ),
  [SHISHANS_HEAD.openid]: ofOffice((secret) => livesIn(SHISHAN, secret)),
  // What tells of health as well by a look alone.
  [COORDINATOR.openid]: ofOffice(({ what }, action) => what !== 'health' || LOOKS.includes(action)),
  // Who holds an office, and who has the telephone that he asks for; nothing of orders.
  [ADMIN.openid]: ({ what, of }, action) =>
    what === 'name' && (of.grants.length > 0 || action === 'role.find'),
}

const contactSecrets = (of: Person): readonly Secret[] => {
  const { name, phone, addressText } = of.contact
  return [
    { what: 'name', text: name, of },
    { what: 'phone', text: phone, of },
    { what: 'address', text: addressText, of },
  ]
}

/** The demonstration town has fewer people than one answer holds. */
export const everybody = (): Promise<readonly Person[]> => people.list({ where: {}, limit: PAGE_ROWS })

/** What nobody is to find who has nothing to do with it. */
export async function secretsOfTown(): Promise<readonly Secret[]> {
  const all = await everybody()
  const guilan = all.find(({ id }) => id === idOf(GUILAN))
  if (!guilan) throw new Error('nobody lives here')
  const neighbour: Person = { ...guilan, id: 'neighbour', contact: { ...NEIGHBOUR, stationId: DOUSHAHE } }
  const health: readonly Secret[] = [
    { what: 'health', text: HER_HEALTH, of: guilan },
    { what: 'health', text: NEIGHBOURS_HEALTH, of: neighbour },
  ]
  return [...[...all, neighbour].flatMap(contactSecrets), ...health].filter(({ text }) => text.length > 1)
}

export type Scanned = { readonly leaks: readonly string[]; readonly read: readonly string[] }

/** What an answer tells, and what of it its reader has no business to know. */
export function scanAnswer(
  secrets: readonly Secret[],
  reader: Reader,
  action: string,
  whole: unknown,
): Scanned {
  const answer = JSON.stringify(whole)
  const failed = answer.includes('SYSTEM.INTERNAL') ? [`${reader.openid}: ${action} failed`] : []
  const found = secrets.filter(({ text }) => answer.includes(text))
  const may = (secret: Secret) =>
    isOf(reader, secret) || standsAtTheDoor(secret, action) || MAY_READ[reader.openid]?.(secret, action)
  // Several offices have the same address, or one that begins alike.
  const known = found.length > 0 ? secrets.filter(may).map(({ text }) => text) : []
  const leaks = found
    .filter(({ text }) => !known.some((own) => own.includes(text)))
    .map(({ what, text }) => `${reader.openid}: ${action} tells the ${what} ${text}`)
  return { leaks: [...failed, ...leaks], read: found.map(({ text }) => text) }
}
