import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { buildFunctions } from '../../config/functions/build-functions'
import { HOUR_MS, MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { CONSENTS } from '../../domain/privacy/consents'
import { ACTIONS, isActionName } from '../../types/actions'
import type { FunctionName } from '../../types/admin-actions'
import {
  ALWAYS,
  askedCertificate,
  issuedCertificate,
  numberOf,
  seenBy,
} from '../functions/support/certificates'
import { reported, unorderedBy } from '../functions/support/entered-services'
import { exportToday } from '../functions/support/exports'
import { liftLimits } from '../functions/support/lift-limits'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  measuredMinutes,
  NEWCOMER,
  needOfBarbers,
  objectedHaircut,
  offerTo,
  openedHaircut,
  orderHaircut,
  serve,
  wantedIn,
} from '../functions/support/orders'
import { EVALUATION, entered, handedIn, paper } from '../functions/support/records'
import {
  approval,
  CHANGE,
  CONTACT,
  JIANJUN_WANTS,
  newcomerApplies,
  REGISTRATION,
} from '../functions/support/registry'
import { person, startTown, type Town } from '../functions/support/town'
import { acceptedByTelephone, notDoneHaircut, nowOf, YOUCAI } from '../functions/support/visits'
import { walkActivities } from './walk-activities'
import { walkLists } from './walk-lists'
import { walkOffices } from './walk-offices'
import { walkPeople } from './walk-people'
import { walkPlan } from './walk-plan'
import { walkPrivacy } from './walk-privacy'
import { walkReports } from './walk-reports'
import { walkSafety } from './walk-safety'
import { walkRoster, walkTeams } from './walk-teams'

const BUDGET = { query: 2, command: 6 } as const

/** Beginning, ending and undoing a transaction are not counted as trips of its own. */
const FRAME = ['database.startTransaction', 'database.commitTransaction', 'database.abortTransaction']

/** When the clock goes on, what an instance reads once a minute is read before anything is counted. */
const alwaysWarm = (town: Town): Town => ({
  ...town,
  async advance(hours) {
    await town.advance(hours)
    await town.ok(CHANGFU, 'session.get', {})
    const wanted = await wantedIn(town, 2)
    // The first one reads for the second, which is the last to be counted.
    for (const menuItemCode of ['errands', 'haircut'])
      await town.ok(GUILAN, 'order.submit', { menuItemCode, wanted })
  },
})

/** What is open to everybody, what keeps missing, and the rules of the town. */
async function walkOpenOrders(town: Town): Promise<void> {
  const needId = await needOfBarbers(town)
  await town.ok(HEAD, 'recruiting.close', { needId, reason: { code: 'found' } })
  await town.ok(COORDINATOR, 'settings.change', { wanted: [{ name: 'maxWaves', value: 5 }] })
  await town.ok(COORDINATOR, 'settings.get', {})
  const orderId = await openedHaircut(town)
  await town.ok(CHANGFU, 'assignment.openings', {})
  await town.ok(CHANGFU, 'assignment.claim', { orderId })
  await town.advance(6)
  const volunteerId = personIdOf(CHANGFU.openid)
  await town.ok(HEAD, 'order.markNoShow', { orderId, volunteerId, reason: { code: 'did_not_come' } })
}

/** Who goes where, and one who need not come. */
async function walkLending(town: Town): Promise<void> {
  const stationId = DOUSHAHE
  await town.ok(HEAD, 'lending.get', { stationId })
  await town.ok(HEAD, 'station.setBorrowing', { stationId, borrows: true })
  await town.ok(HEAD, 'team.setSharing', { teamId: 'team-201-neighbor', shared: true })
  const orderId = await orderHaircut(town)
  await accept(town, CHANGFU, orderId)
  const volunteerId = personIdOf(CHANGFU.openid)
  await town.ok(HEAD, 'order.release', { orderId, volunteerId, reason: { code: 'changed' } })
}

/** Arrivals of a man without the app, and of one who wrote it down later. */
async function walkArrivals(town: Town): Promise<void> {
  const part = { orderId: await acceptedByTelephone(town), volunteerId: personIdOf(YOUCAI.openid) }
  await town.ok(HEAD, 'order.checkInFor', part)
  await town.advance(1)
  await town.ok(HEAD, 'order.checkOutFor', part)
  const toMs = await nowOf(town)
  const visit = { fromMs: toMs - MINUTE_MS, toMs, reason: { code: 'forgot' } }
  await town.ok(HEAD, 'order.enterVisitFor', { ...part, ...visit })
  await town.ok(HEAD, 'place.code', { stationId: DOUSHAHE })
  const assignmentId = await accept(town, CHANGFU, await orderHaircut(town))
  await town.advance(2)
  const now = await nowOf(town)
  await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
  await town.ok(CHANGFU, 'assignment.undoCheckIn', { assignmentId })
  await town.ok(CHANGFU, 'assignment.enterVisit', {
    assignmentId,
    fromMs: now - HOUR_MS,
    toMs: now,
    reason: { code: 'forgot' },
  })
}

/** Services that nobody had ordered: reported and taken back, and written down by the head. */
async function walkEntered(town: Town): Promise<void> {
  // Past the hour that he has just written down himself.
  await town.advance(2)
  const orderId = await reported(town)
  await town.ok(CHANGFU, 'order.refuseEntry', { orderId, reason: { code: 'wrong' } })
  await town.ok(HEAD, 'order.enterService', await unorderedBy(town, CHANGFU))
}

/** What is said against minutes, and against a service. */
async function walkDoubts(town: Town): Promise<void> {
  const volunteerId = personIdOf(CHANGFU.openid)
  const kept = await objectedHaircut(town)
  await town.ok(COORDINATOR, 'order.keepMinutes', {
    orderId: kept,
    volunteerId,
    reason: { code: 'checked' },
  })
  await town.ok(COORDINATOR, 'order.correct', {
    orderId: kept,
    volunteerId,
    minutes: 30,
    reason: { code: 'wrong_minutes' },
  })
  const orderId = await notDoneHaircut(town)
  await town.ok(COORDINATOR, 'order.settle', { orderId, reason: { code: 'sorted_out' } })
}

/** Certificates, from asking to taking back. */
async function walkCertificates(town: Town): Promise<void> {
  await town.ok(CHANGFU, 'certificate.options', {})
  const certificateId = await issuedCertificate(town)
  await town.ok(COORDINATOR, 'certificate.verify', { number: await numberOf(town, certificateId) })
  // Drawn by the first call, looked up by the second.
  await town.ok(CHANGFU, 'certificate.paper', { certificateId })
  await town.ok(CHANGFU, 'certificate.paper', { certificateId })
  const { seen } = await seenBy(town, HEAD, certificateId)
  const reason = { code: 'volunteer_asked' }
  await town.ok(HEAD, 'certificate.revoke', { certificateId, reason, replace: { seen } })
  const declined = await askedCertificate(town)
  await town.ok(HEAD, 'certificate.decline', { certificateId: declined, reason: { code: 'not_ours' } })
  await town.ok(CHANGFU, 'certificate.request', { stationId: DOUSHAHE, period: ALWAYS })
  await town.ok(HEAD, 'certificate.list', { view: 'todo' })
}

/** What leaves the product, and what everybody may read. */
async function walkHours(town: Town): Promise<void> {
  const publish = { purpose: 'publish_hours', version: CONSENTS.publish_hours.version } as const
  await town.ok(CHANGFU, 'consent.give', publish)
  await town.ok(CHANGFU, 'consent.withdraw', publish)
  await town.ok(CHANGFU, 'hours.publicList', { stationId: DOUSHAHE })
  await town.ok(HEAD, 'hours.station', { stationId: DOUSHAHE })
  const exportId = await exportToday(town)
  await town.ok(HEAD, 'export.link', { exportId })
  await town.ok(HEAD, 'export.list', {})
}

/** A volunteer's record, and the figures of his station. */
async function walkRecords(town: Town): Promise<void> {
  const stationId = '341525111201'
  const content = await paper(town)
  await town.ok(HEAD, 'hours.station', { stationId })
  await town.ok(HEAD, 'hours.records', { stationId })
  const recordId = await handedIn(town, content)
  await town.ok(HEAD, 'record.pending', {})
  await town.ok(HEAD, 'record.volunteers', { stationId })
  await town.ok(HEAD, 'record.confirm', { recordId })
  await town.ok(HEAD, 'record.refuse', { recordId: await handedIn(town), reason: { code: 'no_paper' } })
  await town.ok(HEAD, 'record.withdraw', { recordId, reason: { code: 'no_longer_valid' } })
  const evaluation = await entered(town, EVALUATION)
  await town.ok(CHANGFU, 'record.answer', { recordId: evaluation, text: '谢谢' })
  await town.ok(HEAD, 'record.list', { volunteerId: personIdOf(CHANGFU.openid) })
}

/** Somebody registers, applies, serves no more; another one is turned down. */
async function walkRegistry(town: Town): Promise<void> {
  await town.ok(NEWCOMER, 'person.register', REGISTRATION)
  await town.ok(NEWCOMER, 'person.update', CONTACT)
  const applicationId = await newcomerApplies(town)
  await town.ok(HEAD, 'volunteer.applications', {})
  await town.ok(HEAD, 'volunteer.application', { applicationId })
  await town.ok(HEAD, 'volunteer.approve', approval(applicationId))
  const reason = { code: 'unreachable' }
  await town.ok(HEAD, 'volunteer.decline', { applicationId: JIANJUN_WANTS, reason })
  await town.ok(NEWCOMER, 'volunteer.change', { ...CHANGE, specialties: ['convenience', 'care'] })
  await town.ok(NEWCOMER, 'volunteer.get', {})
  await town.ok(NEWCOMER, 'volunteer.pause', {})
  await town.ok(NEWCOMER, 'volunteer.resume', {})
  await town.ok(NEWCOMER, 'volunteer.leave', {})
}

/** Goes once through everything a person can do. */
async function walk(town: Town): Promise<void> {
  await town.ok(GUILAN, 'menu.list', {})
  await town.ok(GUILAN, 'order.classify', { text: '想理发' })
  const orderId = await orderHaircut(town)
  const declined = await offerTo(town, person('wang-xiaomei'), orderId)
  await town.ok(person('wang-xiaomei'), 'assignment.decline', {
    assignmentId: declined?.assignmentId ?? '',
    reason: { code: 'busy' },
  })
  const assignmentId = await accept(town, CHANGFU, orderId)
  await town.ok(CHANGFU, 'assignment.get', { assignmentId })
  await serve(town, CHANGFU, assignmentId)
  await town.ok(HEAD, 'order.list', { view: 'todo' })
  await town.ok(COORDINATOR, 'order.board', {})
  const minutes = await measuredMinutes(town, HEAD, orderId)
  await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
  await town.ok(GUILAN, 'order.rate', { orderId, stars: 5 })
  await town.ok(CHANGFU, 'hours.statement', {})
  const { items } = await town.ok(GUILAN, 'notice.list', {})
  await town.ok(GUILAN, 'notice.markRead', { upToMs: items[0]?.atMs ?? 0 })

  const wanted = await wantedIn(town, 2)
  const errand = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'errands', wanted })
  const second = errand.orderId
  const back = await accept(town, person('zhao-dashan'), second)
  await town.ok(person('zhao-dashan'), 'assignment.giveBack', {
    assignmentId: back,
    reason: { code: 'busy' },
  })
  await town.ok(HEAD, 'order.candidates', { orderId: second })
  await town.ok(HEAD, 'order.dispatch', {
    orderId: second,
    teamId: 'team-201-neighbor',
    reason: { code: 'agreed' },
  })
  await town.ok(HEAD, 'order.recall', { orderId: second, reason: { code: 'changed' } })
  await town.ok(HEAD, 'order.escalate', { orderId: second, reason: { code: 'nobody' } })
  await town.ok(COORDINATOR, 'order.closeUnmet', { orderId: second, reason: { code: 'nobody' } })

  const wish = await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })
  await town.ok(HEAD, 'order.review', {
    orderId: wish.orderId,
    decision: 'approve',
    correct: { specialty: 'neighbor' },
  })
  await town.ok(GUILAN, 'order.cancel', { orderId: wish.orderId })
  const pair = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
  const part = await accept(town, person('sun-yulan'), pair.orderId)
  await town.ok(HEAD, 'order.proceed', { orderId: pair.orderId })
  await town.ok(person('sun-yulan'), 'assignment.checkIn', { assignmentId: part })
  await town.ok(HEAD, 'order.endVisits', { orderId: pair.orderId })
  await walkOpenOrders(town)
  await walkLending(town)
  await walkTeams(town)
  await walkRoster(town)
  await walkArrivals(town)
  await walkEntered(town)
  await walkDoubts(town)
  await walkCertificates(town)
  await walkHours(town)
  await walkRecords(town)
  await walkRegistry(town)
  await walkPeople(town)
  await walkLists(town)
  await walkPlan(town)
  await walkReports(town)
  await walkSafety(town)
  await walkActivities(town)
  await walkPrivacy(town)
  // Last: the head hands her station over.
  await walkOffices(town)
}

type Stat = { readonly calls: number; readonly lastDbActions: readonly { readonly action: string }[] }

/** `npm run bench:trips`: database trips of each action, warm, as the emulator counted them on its last call. */
async function main(): Promise<void> {
  await buildFunctions()
  const town = await startTown()
  await liftLimits()
  try {
    await town.ok(CHANGFU, 'session.get', {})
    await walk(alwaysWarm(town))
    const stat: { functions: Record<FunctionName, Record<string, Stat>> } = JSON.parse(
      JSON.stringify(await town.stat()),
    )
    const calls = { ...stat.functions.api, ...stat.functions.admin }
    console.log('action                  kind     trips  budget')
    for (const [action, { lastDbActions }] of Object.entries(calls)) {
      if (!isActionName(action)) continue
      const { kind } = ACTIONS[action]
      const trips = lastDbActions.filter((each) => !FRAME.includes(each.action)).length
      const mark = trips > BUDGET[kind] ? ' over' : ''
      console.log(
        `${action.padEnd(24)}${kind.padEnd(9)}${String(trips).padStart(5)}${String(BUDGET[kind]).padStart(8)}${mark}`,
      )
    }
    const left = Object.keys(ACTIONS).filter((action) => !(action in calls))
    if (left.length > 0) throw new Error(`not walked: ${left.join(', ')}`)
  } finally {
    await town.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
