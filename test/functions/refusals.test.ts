import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import { assignmentIdOf } from '../../domain/kernel/ids'
import { REFUSAL_CODES, type RefusalCode } from '../../domain/kernel/refusals'
import { ACTIVITY_REFUSALS } from './support/activity-refusals'
import { BINDING_REFUSALS } from './support/bindings'
import { BULLETIN_REFUSALS } from './support/bulletins'
import { waitingCall } from './support/calls'
import { CERTIFICATE_SCENARIOS } from './support/certificate-refusals'
import { CHECKLIST_REFUSALS } from './support/checklists'
import { ENTERED_SERVICE_REFUSALS } from './support/entered-services'
import { EXPORT_REFUSALS } from './support/export-refusals'
import { HOURS_REFUSALS } from './support/hours-refusals'
import { LIST_REFUSALS } from './support/list-refusals'
import { OFFICE_REFUSALS } from './support/office-refusals'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  GUILAN,
  HEAD,
  NEWCOMER,
  objectedHaircut,
  offerTo,
  orderHaircut,
  SHOUYI,
  servedHaircut,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { PICTURE_REFUSALS } from './support/pictures'
import { PLAN_REFUSALS } from './support/plan-refusals'
import { PRIVACY_REFUSALS } from './support/privacy-refusals'
import { RECORD_REFUSALS } from './support/record-refusals'
import { REGISTRY_REFUSALS } from './support/registry-refusals'
import { SAFETY_REFUSALS } from './support/safety-refusals'
import { SCREEN_REFUSALS } from './support/screen-commands'
import { TEAM_REFUSALS } from './support/team-refusals'
import { person, startTown, type Town } from './support/town'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
type Scenario = (town: Town) => Promise<Answer>

const idOf = (as: { openid: string }): string => personIdOf(as.openid)
const correction = { volunteerId: idOf(CHANGFU), minutes: 30, reason: { code: 'wrong_minutes' } }
const reason = { code: 'busy' }

/** Changes stored data past the product, for what the product itself does not let happen. */
const overwrite = (collection: string, id: string, fields: object) =>
  database.collection(collection).doc(id).update(fields)

const submit = async (town: Town, input: object) =>
  town.call(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted: await wantedIn(town, 2), ...input })

async function wishFor(town: Town, wish: string): Promise<string> {
  const { orderId } = await town.ok(GUILAN, 'order.submit', { wish, wanted: await wantedIn(town, 2) })
  return orderId
}

async function offered(town: Town, as = CHANGFU): Promise<{ orderId: string; assignmentId: string }> {
  const orderId = await orderHaircut(town)
  const offer = await offerTo(town, as, orderId)
  return { orderId, assignmentId: offer?.assignmentId ?? '' }
}

const acceptAs = (town: Town, as: { openid: string }, assignmentId: string) =>
  town.call(as, 'assignment.accept', { assignmentId })

const rawAnswer = async (town: Town, as: { openid: string } | null, data: object): Promise<Answer> =>
  JSON.parse(JSON.stringify(await town.raw(as, 'api', data)))

/** A measuring of blood pressure, offered to a nurse whose papers then change. */
async function nurseAnswers(town: Town, credentials: readonly object[]): Promise<Answer> {
  const nurse = person('xu-jing')
  const { orderId } = await town.ok(GUILAN, 'order.submit', {
    menuItemCode: 'blood_pressure',
    wanted: await wantedIn(town, 2),
  })
  const offer = await offerTo(town, nurse, orderId)
  await overwrite('people', idOf(nurse), { 'volunteer.credentials': credentials })
  return acceptAs(town, nurse, offer?.assignmentId ?? '')
}

/** One way to every refusal there is; a new code without one does not compile. */
const SCENARIOS: Readonly<Record<RefusalCode, Scenario>> = {
  'INPUT.INVALID': (town) =>
    rawAnswer(town, GUILAN, { action: 'order.get', payload: { orderId: { $gt: '' } } }),
  'INPUT.UNKNOWN_ACTION': (town) => rawAnswer(town, GUILAN, { action: 'order.destroy', payload: {} }),
  'COMMAND.KEY_REUSED': async (town) => {
    const wanted = await wantedIn(town, 2)
    const send = (menuItemCode: string) =>
      town.call(GUILAN, 'order.submit', { menuItemCode, wanted }, 'one-and-the-same-key')
    await send('haircut')
    return send('errands')
  },
  'COMMAND.BUSY': async (town) => {
    const { orderId, assignmentId } = await offered(town)
    const tx = await database.startTransaction()
    await tx.collection('orders').doc(orderId).update({ title: 'held' })
    const answer = await acceptAs(town, CHANGFU, assignmentId)
    await tx.rollback()
    return answer
  },
  'SESSION.NOT_SIGNED_IN': (town) => rawAnswer(town, null, { action: 'session.get', payload: {} }),
  'SESSION.REGISTRATION_NEEDED': async (town) =>
    town.call(NEWCOMER, 'order.submit', { menuItemCode: 'haircut', wanted: await wantedIn(town, 2) }),
  'SESSION.NOT_ALLOWED': async (town) =>
    town.call(GUILAN, 'order.review', { orderId: await orderHaircut(town), decision: 'approve' }),
  'SESSION.NOT_YOUR_STATION': (town) => town.call(HEAD, 'hours.station', { stationId: '341525111200' }),
  'PLACE.CODE_UNKNOWN': (town) => town.call(HEAD, 'place.scan', { placeCode: 'STSZY:2222222222' }),
  'CALL.NOT_WAITING': async (town) => {
    const { noticeIds } = await waitingCall(town)
    await town.ok(HEAD, 'notice.called', { noticeIds: [...noticeIds], outcome: 'told' })
    return town.call(HEAD, 'notice.called', { noticeIds: [...noticeIds], outcome: 'told' })
  },
  'ORDER.NOT_FOUND': async (town) =>
    town.call(person('song-laoda'), 'order.get', { orderId: await orderHaircut(town) }),
  'ORDER.MOVE_NOT_ALLOWED': async (town) => {
    const orderId = await orderHaircut(town)
    await town.ok(GUILAN, 'order.cancel', { orderId })
    return town.call(GUILAN, 'order.cancel', { orderId })
  },
  'ORDER.REASON_REQUIRED': async (town) =>
    town.call(HEAD, 'order.review', { orderId: await wishFor(town, '家里有事，来个人'), decision: 'reject' }),
  'ORDER.FIVE_MUST_ARRIVE': async (town) =>
    town.call(HEAD, 'order.cancel', {
      orderId: await wishFor(town, '家里老人走了，办丧事'),
      reason: { code: 'not_needed' },
    }),
  'ORDER.NOT_FOR_VOLUNTEERS': async (town) =>
    town.call(GUILAN, 'order.submit', { wish: '给志愿者发个红包谢谢他', wanted: await wantedIn(town, 2) }),
  'ORDER.ITEM_UNKNOWN': (town) => submit(town, { menuItemCode: 'moon_flight' }),
  'ORDER.STATION_UNKNOWN': (town) => submit(town, { place: { stationId: '999', addressText: '' } }),
  'ORDER.WANTED_TIME_PAST': async (town) => submit(town, { wanted: await wantedIn(town, -9) }),
  'ORDER.WANTED_TIME_TOO_FAR': async (town) => submit(town, { wanted: await wantedIn(town, 91 * 24) }),
  'ORDER.ADDRESS_NEEDED': (town) => submit(town, { place: { stationId: '341525111201', addressText: '' } }),
  'ORDER.SPECIALTY_NEEDED': async (town) =>
    town.call(HEAD, 'order.review', {
      orderId: await wishFor(town, '家里有事，来个人'),
      decision: 'approve',
    }),
  'ORDER.MENU_ITEM_FIXED': async (town) =>
    town.call(HEAD, 'order.review', {
      orderId: await orderHaircut(town),
      decision: 'approve',
      correct: { specialty: 'health' },
    }),
  'ORDER.NOBODY_TO_OFFER': async (town) =>
    town.call(HEAD, 'order.dispatch', {
      orderId: await orderHaircut(town),
      volunteerIds: [idOf(GUILAN)],
      reason: { code: 'agreed' },
    }),
  'ORDER.NOT_ALL_TO_OFFER': async (town) =>
    town.call(HEAD, 'order.dispatch', {
      orderId: await orderHaircut(town),
      volunteerIds: [idOf(CHANGFU), idOf(GUILAN)],
      reason: { code: 'agreed' },
    }),
  'ORDER.NOBODY_ACCEPTED_YET': async (town) =>
    town.call(HEAD, 'order.proceed', { orderId: await orderHaircut(town) }),
  'ORDER.SERVED_CANNOT_CONFIRM': async (town) => {
    const { orderId } = await servedHaircut(town)
    await overwrite('people', idOf(CHANGFU), {
      grants: [{ role: 'station_head', stationId: '341525111201' }],
    })
    return town.call(CHANGFU, 'order.confirm', {
      orderId,
      decision: 'confirm',
      minutes: [{ volunteerId: idOf(CHANGFU), minutes: 60 }],
    })
  },
  'ORDER.SERVED_CANNOT_RATE': async (town) => {
    const { orderId } = await servedHaircut(town)
    await overwrite('orders', orderId, { requesterId: idOf(CHANGFU), status: 'pending_rating' })
    return town.call(CHANGFU, 'order.rate', { orderId, stars: 5 })
  },
  'ORDER.MINUTES_OUT_OF_RANGE': async (town) => {
    const { orderId } = await servedHaircut(town)
    const minutes = [{ volunteerId: idOf(CHANGFU), minutes: 1_000 }]
    return town.call(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
  },
  'ORDER.MINUTES_REASON_REQUIRED': async (town) => {
    const { orderId } = await servedHaircut(town)
    const minutes = [{ volunteerId: idOf(CHANGFU), minutes: 55 }]
    return town.call(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
  },
  'ORDER.NO_MINUTES_REASON': async (town) => {
    const { orderId } = await servedHaircut(town)
    const minutes = [{ volunteerId: idOf(CHANGFU), minutes: 0, reason: { code: 'forgot_check_out' } }]
    return town.call(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
  },
  'ORDER.NOTHING_TO_CORRECT': async (town) => {
    const { orderId } = await servedHaircut(town)
    return town.call(HEAD, 'order.correct', { ...correction, orderId })
  },
  'ORDER.AUTHOR_CANNOT_CORRECT': async (town) => {
    const orderId = await confirmedHaircut(town)
    return town.call(HEAD, 'order.correct', { ...correction, orderId })
  },
  'ORDER.OBJECTED_ALREADY': async (town) => {
    const orderId = await objectedHaircut(town)
    return town.call(CHANGFU, 'order.object', { orderId, text: '还是不对' })
  },
  'ORDER.OBJECTION_TOO_LATE': async (town) => {
    const orderId = await confirmedHaircut(town)
    // It closes by itself after a week, and the days count from then.
    await town.advance(8 * 24)
    await town.advance(31 * 24)
    return town.call(CHANGFU, 'order.object', { orderId, text: '我做了两个钟头' })
  },
  'ORDER.NO_OBJECTION': async (town) => {
    const orderId = await confirmedHaircut(town)
    const { volunteerId } = correction
    return town.call(COORDINATOR, 'order.keepMinutes', { orderId, volunteerId, reason: { code: 'checked' } })
  },
  'ORDER.MINUTES_MISSING': async (town) => {
    const { orderId } = await servedHaircut(town)
    return town.call(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes: [] })
  },
  'ASSIGNMENT.NOT_FOUND': (town) => acceptAs(town, CHANGFU, assignmentIdOf('onothing', idOf(CHANGFU))),
  'ASSIGNMENT.NOT_YOURS': async (town) => acceptAs(town, XIAOMEI, (await offered(town)).assignmentId),
  'ASSIGNMENT.MOVE_NOT_ALLOWED': async (town) => {
    const { assignmentId } = await offered(town)
    await town.ok(CHANGFU, 'assignment.decline', { assignmentId, reason })
    return acceptAs(town, CHANGFU, assignmentId)
  },
  'ASSIGNMENT.ALREADY_TAKEN': async (town) => {
    const { orderId, assignmentId } = await offered(town)
    await accept(town, XIAOMEI, orderId)
    return acceptAs(town, CHANGFU, assignmentId)
  },
  'ASSIGNMENT.OFFER_EXPIRED': async (town) => {
    const { assignmentId } = await offered(town)
    await town.advance(48)
    return acceptAs(town, CHANGFU, assignmentId)
  },
  'ASSIGNMENT.OFFER_RECALLED': async (town) => {
    const { orderId, assignmentId } = await offered(town)
    await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
    return acceptAs(town, CHANGFU, assignmentId)
  },
  'ASSIGNMENT.CLASHES_WITH_OWN_TASK': async (town) => {
    const zhao = person('zhao-dashan')
    const wanted = await wantedIn(town, 2)
    const order = () => town.ok(GUILAN, 'order.submit', { menuItemCode: 'farm_help', wanted })
    const [first, second] = [await order(), await order()]
    const later = await offerTo(town, zhao, second.orderId)
    await accept(town, zhao, first.orderId)
    return acceptAs(town, zhao, later?.assignmentId ?? '')
  },
  'ASSIGNMENT.TOO_MANY_OPEN_TASKS': async (town) => {
    const all = []
    for (let order = 0; order < 4; order += 1) all.push(await offered(town))
    const last = all.pop()
    for (const { assignmentId } of all) await town.ok(CHANGFU, 'assignment.accept', { assignmentId })
    return acceptAs(town, CHANGFU, last?.assignmentId ?? '')
  },
  'ASSIGNMENT.NOT_QUALIFIED': (town) => nurseAnswers(town, []),
  'ASSIGNMENT.CREDENTIAL_EXPIRED': (town) => nurseAnswers(town, [{ specialty: 'health', expiresAtMs: 1 }]),
  'ASSIGNMENT.PAUSED': async (town) => {
    const { assignmentId } = await offered(town)
    await overwrite('people', idOf(CHANGFU), { 'volunteer.paused': true })
    return acceptAs(town, CHANGFU, assignmentId)
  },
  'ASSIGNMENT.ORDER_NOT_READY': async (town) => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    const assignmentId = await accept(town, person('sun-yulan'), orderId)
    return town.call(person('sun-yulan'), 'assignment.checkIn', { assignmentId })
  },
  'ASSIGNMENT.STILL_ELSEWHERE': async (town) => {
    const first = await accept(town, CHANGFU, await orderHaircut(town))
    const { orderId } = await town.ok(GUILAN, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 30),
    })
    const second = await accept(town, CHANGFU, orderId)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId: first })
    return town.call(CHANGFU, 'assignment.checkIn', { assignmentId: second })
  },
  'ASSIGNMENT.NOT_CHECKED_IN': async (town) => {
    const assignmentId = await accept(town, CHANGFU, await orderHaircut(town))
    return town.call(CHANGFU, 'assignment.checkOut', { assignmentId })
  },
  'ASSIGNMENT.NOT_OPEN': async (town) =>
    town.call(SHOUYI, 'assignment.claim', { orderId: await orderHaircut(town) }),
  'ASSIGNMENT.NOT_FOR_YOU': async (town) => {
    const { orderId } = await town.ok(CHANGFU, 'order.submit', {
      menuItemCode: 'haircut',
      wanted: await wantedIn(town, 2),
      place: { stationId: '341525111201', addressText: '界岭组' },
    })
    await town.ok(HEAD, 'order.open', { orderId })
    return town.call(CHANGFU, 'assignment.claim', { orderId })
  },
  'ASSIGNMENT.NOT_DUE_YET': async (town) => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    const missed = { orderId, volunteerId: idOf(CHANGFU), reason: { code: 'did_not_come' } }
    return town.call(HEAD, 'order.markNoShow', missed)
  },
  ...HOURS_REFUSALS,
  ...ENTERED_SERVICE_REFUSALS,
  ...CERTIFICATE_SCENARIOS,
  'TEAM.NOT_YOURS': (town) =>
    town.call(HEAD, 'team.setSharing', { teamId: 'team-200-environment', shared: true }),
  'RECRUITING.NOT_FOUND': (town) =>
    town.call(HEAD, 'recruiting.close', { needId: 'recruiting:1:health', reason: { code: 'found' } }),
  ...TEAM_REFUSALS,
  ...ACTIVITY_REFUSALS,
  ...RECORD_REFUSALS,
  ...PICTURE_REFUSALS,
  ...BINDING_REFUSALS,
  ...REGISTRY_REFUSALS,
  ...OFFICE_REFUSALS,
  ...SAFETY_REFUSALS,
  ...SCREEN_REFUSALS,
  ...BULLETIN_REFUSALS,
  ...CHECKLIST_REFUSALS,
  'SETTINGS.OUT_OF_RANGE': (town) =>
    town.call(COORDINATOR, 'settings.change', { wanted: [{ name: 'maxWaves', value: 0 }] }),
  'SETTINGS.CONTRADICT': (town) =>
    town.call(COORDINATOR, 'settings.change', { wanted: [{ name: 'reviewHoursUrgent', value: 48 }] }),
  'SETTINGS.NOTHING_CHANGED': (town) =>
    town.call(COORDINATOR, 'settings.change', { wanted: [{ name: 'maxWaves', value: null }] }),
  'SETTINGS.WORD_NOT_POSSIBLE': (town) =>
    town.call(COORDINATOR, 'settings.change', {
      wanted: [],
      words: { add: [{ kind: 'specialty', word: '毛', means: 'skills' }], remove: [] },
    }),
  'SETTINGS.WORD_HIDES_DANGER': (town) =>
    town.call(COORDINATOR, 'settings.change', {
      wanted: [],
      words: { add: [{ kind: 'spelling', word: '着火', means: '着急' }], remove: [] },
    }),
  'SETTINGS.TOO_MANY_WORDS': async (town) => {
    const add = Array.from({ length: 200 }, (_, at) => ({
      kind: 'specialty' as const,
      word: `土话${at}`,
      means: 'skills',
    }))
    await town.ok(COORDINATOR, 'settings.change', { wanted: [], words: { add, remove: [] } })
    const more = add.map((each) => ({ ...each, word: `方言${each.word}` }))
    return town.call(COORDINATOR, 'settings.change', { wanted: [], words: { add: more, remove: [] } })
  },
  ...EXPORT_REFUSALS,
  ...LIST_REFUSALS,
  ...PLAN_REFUSALS,
  ...PRIVACY_REFUSALS,
  'SYSTEM.INTERNAL': async (town) => {
    const orderId = await orderHaircut(town)
    await overwrite('orders', orderId, { assignments: 'damaged' })
    return town.call(GUILAN, 'order.get', { orderId })
  },
}

describe('every refusal can happen, and says in Chinese what to do', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test.each(REFUSAL_CODES)('%s', async (code) => {
    const answer = await SCENARIOS[code](town)
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(answer.error?.message).toMatch(/[\u4e00-\u9fff]/)
    expect(answer.error?.message).not.toMatch(/[{}]|undefined/)
  })
})
