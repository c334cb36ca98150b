import fc from 'fast-check'
import { contract } from '../../../config/docs/contract'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { ACTIONS, type ActionName, isActionName } from '../../../types/actions'
import { sampleOf } from '../../support/sample-of'
import { asked } from './bindings'
import { ANSWER } from './checklists'
import { BARBER, wantedList } from './lists'
import { DOUSHAHE } from './orders'
import { PICTURE } from './pictures'
import { planFile } from './plans'
import { CHANGE, CONTACT, formWith, GUARDIAN, REGISTRATION } from './registry'
import { MEMBER, STATION_WORDS } from './teams'
import { ASKED } from './without-app'

const PHONE = '13800001001'

/** A service that nobody had ordered. */
const SERVICE = {
  menuItemCode: 'haircut',
  place: { stationId: DOUSHAHE, addressText: '岭上组，山路尽头' },
  beneficiary: { name: '姚金宝', phone: '' },
  fromMs: 0,
  toMs: 1,
  reason: { code: 'called' },
  witness: { name: '周大山', phone: '' },
}

/** What a schema does not tell of an input. */
const KNOWN_BETTER: Readonly<Partial<Record<ActionName, unknown>>> = {
  'order.submit': {
    menuItemCode: 'haircut',
    wanted: { kind: 'half_day', fromMs: 0, toMs: DAY_MS },
    requester: { name: '张桂兰', phone: PHONE },
    place: { stationId: '341525111201', addressText: '花园组' },
  },
  'role.find': { phone: PHONE },
  'order.enterService': { ...SERVICE, volunteerIds: ['v1'] },
  'assignment.reportService': SERVICE,
  'checklist.answer': ANSWER,
  'activity.enrolFor': { activityId: 'act-1', kind: 'guest', phone: PHONE },
  'place.makeCards': { stationId: DOUSHAHE, personIds: ['p1'] },
  'list.preview': wantedList(BARBER),
  'list.import': {
    ...wantedList(BARBER),
    mode: 'good',
    seen: 'a'.repeat(64),
    consentOnPaper: true,
  },
  'plan.preview': planFile([['6月', '', '收茶帮工']]),
  'plan.import': { ...planFile([['6月', '', '收茶帮工']]), mode: 'good', seen: 'a'.repeat(64) },
  'person.register': REGISTRATION,
  'person.update': CONTACT,
  'volunteer.apply': formWith({ emergencyContact: { name: '方大勇', phone: PHONE }, guardian: GUARDIAN }),
  'volunteer.change': CHANGE,
  'volunteer.correct': {
    volunteerId: 'v1',
    wanted: { name: '方小勇', phone: PHONE, emergencyContact: { name: '方大勇', phone: PHONE } },
    reason: { code: 'wrong_facts' },
  },
  'person.askBinding': asked,
  'activity.addPicture': { activityId: 'a1', picture: PICTURE, agreed: true },
  'person.correct': { personId: 'p1', wanted: { name: '石大河', phone: PHONE }, reason: ASKED },
  'record.addPicture': { recordId: 'r1', picture: PICTURE },
  'station.change': { ...STATION_WORDS, stationId: DOUSHAHE },
  'roster.add': MEMBER,
  'roster.change': { ...MEMBER, entryId: 'pmnothing' },
}

/** A good payload for every action: what is hostile in a draw is the only thing that is wrong with it. */
export const GOOD_PAYLOADS: readonly { readonly action: ActionName; readonly payload: unknown }[] =
  Object.entries(contract()).flatMap(([action, { input }]) =>
    isActionName(action) ? [{ action, payload: KNOWN_BETTER[action] ?? sampleOf(input) }] : [],
  )

const deeplyNested = (levels: number): unknown => {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { a: value } : [value]
  return value
}

/** Keys as they come over the wire, where `__proto__` is a key like any other. */
const withProto = (): unknown => JSON.parse('{"__proto__":{"role":"admin"},"constructor":{"prototype":{}}}')

const MEGABYTE = '陡'.repeat(350_000)

/** Nothing that any field of any action takes. */
const HOSTILE_VALUES: readonly (() => unknown)[] = [
  () => ({ $gt: '' }),
  () => ({ $ne: null }),
  () => ({ $where: 'while(true){}' }),
  () => ({ $regex: '^(a+)+$' }),
  () => [{ $gt: '' }],
  () => ({ _internalType: 'query.command', operator: 'gt' }),
  withProto,
  () => deeplyNested(2_000),
  () => -1,
  () => 1e308,
  () => 0.5,
  () => '\u0000'.repeat(2_001),
]

/** Fields that no client sets. */
const FORGED: Readonly<Record<string, unknown>> = {
  openid: 'demo-coordinator',
  personId_: 'p0',
  role: 'admin',
  roles: ['admin'],
  grants: [{ role: 'admin' }],
  status: 'closed',
  townId: '341525112',
  confirmedMinutes: 600,
  points: 1_000,
  certNo: 'STS-ZM-2026-000001-ABCDEFGH',
  $set: { status: 'closed' },
  _id: 'o1',
}

type Path = readonly (string | number)[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place in a value, the whole first. */
function places(value: unknown, path: Path = []): readonly Path[] {
  const parts = Array.isArray(value)
    ? value.map((part, at) => [at, part] as const)
    : isObject(value)
      ? Object.entries(value)
      : []
  return [path, ...parts.flatMap(([key, part]) => places(part, [...path, key]))]
}

function replaceAt(value: unknown, [key, ...rest]: Path, change: (found: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((part, at) => (at === key ? replaceAt(part, rest, change) : part))
  if (!isObject(value)) return value
  return { ...value, [key]: replaceAt(value[key], rest, change) }
}

const addForged = (field: string) => (found: unknown) =>
  isObject(found)
    ? { ...found, [field === 'role' && 'role' in found ? 'roles' : field]: FORGED[field] }
    : { [field]: FORGED[field] }

type Change = (found: unknown) => unknown

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom(...HOSTILE_VALUES).map(
      (make): Change =>
        () =>
          make(),
    ),
  },
  { weight: 40, arbitrary: fc.constantFrom(...Object.keys(FORGED)).map(addForged) },
  { weight: 1, arbitrary: fc.constant<Change>(() => MEGABYTE) },
)

/** One good payload with one thing in it that must not pass. */
export const hostilePayload = fc
  .record({ good: fc.constantFrom(...GOOD_PAYLOADS), at: fc.nat(), change })
  .map(({ good: { action, payload }, at, change: make }) => {
    const all = places(payload)
    return { action, payload: replaceAt(payload, all[at % all.length] ?? [], make) }
  })

/** Requests that are wrong around the payload. */
export const hostileRequest = fc.oneof(
  fc.constantFrom<unknown>(null, [], 'order.get', 7, {}, { action: { $gt: '' } }),
  fc
    .constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'order.destroy',
      '',
      'a'.repeat(61),
      'order.get\u0000',
    )
    .map((action) => ({ action, payload: {} })),
  fc
    .record({ good: fc.constantFrom(...GOOD_PAYLOADS), field: fc.constantFrom(...Object.keys(FORGED)) })
    .map(({ good, field }) => ({ ...good, [field]: FORGED[field] })),
  fc
    .record({
      good: fc.constantFrom(...GOOD_PAYLOADS.filter(({ action }) => ACTIONS[action].kind === 'command')),
      idempotencyKey: fc.constantFrom<unknown>(
        undefined,
        '',
        'short',
        'x'.repeat(81),
        { $gt: '' },
        12_345_678,
        'cmd:a:bcdefgh',
      ),
    })
    .map(({ good, idempotencyKey }) => ({
      ...good,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    })),
)
