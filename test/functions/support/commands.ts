import { personIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { CONSENTS } from '../../../domain/privacy/consents'
import { type ActionInput, type CommandName, isActionName } from '../../../types/actions'
import { ACTIVITY_COMMANDS } from './activity-commands'
import { BINDING_COMMANDS } from './bindings'
import { BULLETIN_COMMANDS } from './bulletins'
import { NOTICE_COMMANDS } from './calls'
import { ALWAYS, askedCertificate, issuedCertificate, seenBy } from './certificates'
import { acceptedHaircut, reportedCharge } from './charges'
import { CHECKLIST_COMMANDS } from './checklists'
import { ENTERED_SERVICE_COMMANDS } from './entered-services'
import { today } from './exports'
import { LIST_COMMANDS } from './list-commands'
import { blockGuilan, leaveCode, XUCHENG } from './offices'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  measuredMinutes,
  needOfBarbers,
  objectedHaircut,
  offerTo,
  openedHaircut,
  orderHaircut,
  SHOUYI,
  servedHaircut,
  wantedIn,
} from './orders'
import { PICTURE_COMMANDS } from './pictures'
import { PLAN_COMMANDS } from './plan-commands'
import { by, type Prepared } from './prepared'
import { EVALUATION, entered, handedIn, paper } from './records'
import { JIANJUN_WANTS } from './registry'
import { REGISTRY_COMMANDS } from './registry-commands'
import { SCREEN_COMMANDS } from './screen-commands'
import { TEAM_COMMANDS } from './team-commands'
import { person, type Town } from './town'
import { acceptedByTelephone, askedByTelephone, notDoneHaircut, nowOf, YOUCAI } from './visits'
import { WITHOUT_APP_COMMANDS } from './without-app'
import { doubtfulErrand } from './words'

const PUBLISH = { purpose: 'publish_hours', version: CONSENTS.publish_hours.version } as const

const offered = async (town: Town) => {
  const offer = await offerTo(town, CHANGFU, await orderHaircut(town))
  return { assignmentId: offer?.assignmentId ?? '' }
}
const accepted = async (town: Town) => ({
  assignmentId: await accept(town, CHANGFU, await orderHaircut(town)),
})
const inside = async (town: Town) => {
  const { assignmentId } = await accepted(town)
  await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
  return { assignmentId }
}
const unclear = async (town: Town) => {
  const wanted = await wantedIn(town, 2)
  return (await town.ok(GUILAN, 'order.submit', { wish: '家里有事，来个人', wanted })).orderId
}

const byTelephone = async (town: Town) => ({
  orderId: await acceptedByTelephone(town),
  volunteerId: personIdOf(YOUCAI.openid),
})
const anHourAgo = async (town: Town) => {
  await town.advance(2)
  const toMs = await nowOf(town)
  return { fromMs: toMs - HOUR_MS, toMs, reason: { code: 'forgot' } }
}

/** Every command there is; a new one without a line here does not compile. */
const COMMANDS: { readonly [A in CommandName]: Prepared<ActionInput<A>> } = {
  'order.submit': by(GUILAN, async (town) => ({
    menuItemCode: 'haircut',
    wanted: await wantedIn(town, 2),
  })),
  'order.cancel': by(GUILAN, async (town) => ({ orderId: await orderHaircut(town) })),
  'order.review': by(HEAD, async (town) => ({
    orderId: await unclear(town),
    decision: 'approve',
    correct: { specialty: 'neighbor' },
  })),
  'order.clearWords': by(HEAD, async (town) => ({ orderId: await doubtfulErrand(town) })),
  'order.dispatch': by(HEAD, async (town) => ({
    orderId: await orderHaircut(town),
    teamId: 'team-201-neighbor',
    reason: { code: 'agreed' },
  })),
  'order.open': by(HEAD, async (town) => ({ orderId: await orderHaircut(town) })),
  'order.release': by(HEAD, async (town) => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    return { orderId, volunteerId: personIdOf(CHANGFU.openid), reason: { code: 'changed' } }
  }),
  'order.markNoShow': by(HEAD, async (town) => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    await town.advance(6)
    return { orderId, volunteerId: personIdOf(CHANGFU.openid), reason: { code: 'did_not_come' } }
  }),
  'assignment.claim': by(SHOUYI, async (town) => ({
    orderId: await openedHaircut(town),
  })),
  ...ACTIVITY_COMMANDS,
  'charge.report': by(GUILAN, async (town) => ({ orderId: await acceptedHaircut(town), text: '要了二十块' })),
  'charge.take': by(COORDINATOR, async (town) => ({ reportId: await reportedCharge(town) })),
  'charge.close': by(COORDINATOR, async (town) => ({
    reportId: await reportedCharge(town),
    outcome: 'not_established',
  })),
  'recruiting.close': by(HEAD, async (town) => ({
    needId: await needOfBarbers(town),
    reason: { code: 'found' },
  })),
  'certificate.request': by(CHANGFU, async (town) => {
    await confirmedHaircut(town)
    return { stationId: DOUSHAHE, period: ALWAYS }
  }),
  'certificate.issue': by(HEAD, async (town) => seenBy(town, HEAD, await askedCertificate(town))),
  'certificate.decline': by(HEAD, async (town) => ({
    certificateId: await askedCertificate(town),
    reason: { code: 'not_ours' },
  })),
  'certificate.revoke': by(HEAD, async (town) => {
    const { certificateId, seen } = await seenBy(town, HEAD, await issuedCertificate(town))
    return { certificateId, reason: { code: 'volunteer_asked' }, replace: { seen } }
  }),
  'order.recall': by(HEAD, async (town) => ({
    orderId: await orderHaircut(town),
    reason: { code: 'changed' },
  })),
  'order.proceed': by(HEAD, async (town) => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    await accept(town, person('sun-yulan'), orderId)
    return { orderId }
  }),
  'order.endVisits': by(HEAD, async (town) => {
    const orderId = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, orderId)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    return { orderId }
  }),
  'order.escalate': by(HEAD, async (town) => ({
    orderId: await orderHaircut(town),
    reason: { code: 'nobody' },
  })),
  'order.closeUnmet': by(COORDINATOR, async (town) => {
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'nobody' } })
    return { orderId, reason: { code: 'nobody' } }
  }),
  'order.confirm': by(HEAD, async (town) => {
    const { orderId } = await servedHaircut(town)
    return { orderId, decision: 'confirm', minutes: await measuredMinutes(town, HEAD, orderId) }
  }),
  'order.correct': by(COORDINATOR, async (town) => {
    const orderId = await confirmedHaircut(town)
    return {
      orderId,
      volunteerId: personIdOf(CHANGFU.openid),
      minutes: 30,
      reason: { code: 'wrong_minutes' },
    }
  }),
  'order.object': by(CHANGFU, async (town) => ({
    orderId: await confirmedHaircut(town),
    text: '我做了两个钟头',
  })),
  'order.keepMinutes': by(COORDINATOR, async (town) => ({
    orderId: await objectedHaircut(town),
    volunteerId: personIdOf(CHANGFU.openid),
    reason: { code: 'checked' },
  })),
  'order.rate': by(GUILAN, async (town) => {
    const orderId = await confirmedHaircut(town)
    return { orderId, stars: 5 }
  }),
  'assignment.accept': by(CHANGFU, offered),
  'assignment.decline': by(CHANGFU, async (town) => ({
    ...(await offered(town)),
    reason: { code: 'busy' },
  })),
  'assignment.giveBack': by(CHANGFU, async (town) => ({
    ...(await accepted(town)),
    reason: { code: 'busy' },
  })),
  'assignment.checkIn': by(CHANGFU, accepted),
  'assignment.undoCheckIn': by(CHANGFU, inside),
  'assignment.checkOut': by(CHANGFU, inside),
  'assignment.enterVisit': by(CHANGFU, async (town) => ({
    ...(await accepted(town)),
    ...(await anHourAgo(town)),
  })),
  'order.answerFor': by(HEAD, async (town) => ({
    orderId: await askedByTelephone(town),
    volunteerId: personIdOf(YOUCAI.openid),
    answer: 'accept',
  })),
  'order.checkInFor': by(HEAD, byTelephone),
  'order.checkOutFor': by(HEAD, async (town) => {
    const part = await byTelephone(town)
    await town.ok(HEAD, 'order.checkInFor', part)
    return part
  }),
  'order.enterVisitFor': by(HEAD, async (town) => ({
    ...(await byTelephone(town)),
    ...(await anHourAgo(town)),
  })),
  'order.notDone': by(GUILAN, async (town) => ({
    orderId: await confirmedHaircut(town),
    reason: { code: 'not_finished' },
  })),
  'order.settle': by(COORDINATOR, async (town) => ({
    orderId: await notDoneHaircut(town),
    reason: { code: 'sorted_out' },
  })),
  'place.code': by(HEAD, async () => ({ stationId: DOUSHAHE })),
  ...SCREEN_COMMANDS,
  ...BULLETIN_COMMANDS,
  ...CHECKLIST_COMMANDS,
  'place.makeCards': by(HEAD, async () => ({ stationId: DOUSHAHE, personIds: [idOf(GUILAN)] })),
  'station.setBorrowing': by(HEAD, async () => ({
    stationId: DOUSHAHE,
    borrows: false,
  })),
  'team.setSharing': by(HEAD, async () => ({
    teamId: 'team-201-neighbor',
    shared: true,
  })),
  ...ENTERED_SERVICE_COMMANDS,
  ...REGISTRY_COMMANDS,
  ...PICTURE_COMMANDS,
  ...BINDING_COMMANDS,
  ...TEAM_COMMANDS,
  ...LIST_COMMANDS,
  ...PLAN_COMMANDS,
  'settings.change': by(COORDINATOR, async () => ({
    wanted: [{ name: 'maxWaves', value: 5 }],
  })),
  'hours.export': by(HEAD, async (town) => {
    await confirmedHaircut(town)
    return { period: await today(town), format: 'csv', stationId: DOUSHAHE }
  }),
  'consent.give': by(CHANGFU, async () => PUBLISH),
  'consent.withdraw': by(CHANGFU, async (town) => {
    await town.ok(CHANGFU, 'consent.give', PUBLISH)
    return PUBLISH
  }),
  'record.add': by(HEAD, async (town) => ({
    volunteerId: personIdOf(CHANGFU.openid),
    content: await paper(town),
  })),
  'record.confirm': by(HEAD, async (town) => ({
    recordId: await handedIn(town, await paper(town)),
  })),
  'record.refuse': by(HEAD, async (town) => ({
    recordId: await handedIn(town),
    reason: { code: 'no_paper' },
  })),
  'record.withdraw': by(HEAD, async (town) => ({
    recordId: await entered(town, await paper(town)),
    reason: { code: 'no_longer_valid' },
  })),
  'record.answer': by(CHANGFU, async (town) => ({
    recordId: await entered(town, EVALUATION),
    text: '谢谢大家',
  })),
  'role.grant': by(COORDINATOR, async () => ({
    personId: idOf(GUILAN),
    role: 'helper',
    stationId: DOUSHAHE,
  })),
  'role.revoke': by(COORDINATOR, async () => ({
    personId: idOf(XUCHENG),
    role: 'helper',
    stationId: DOUSHAHE,
  })),
  'role.handOver': by(CHANGFU, async (town) => {
    await town.ok(HEAD, 'role.handOver', { step: 'ask', stationId: DOUSHAHE, personId: idOf(CHANGFU) })
    return { step: 'accept', stationId: DOUSHAHE, fromId: idOf(HEAD) }
  }),
  'role.claimFirstAdmin': by(GUILAN, async (town) => ({ code: await leaveCode(town) })),
  'person.block': by(HEAD, async (town) => ({
    personId: idOf(GUILAN),
    reason: { code: 'false_orders' },
    untilMs: (await nowOf(town)) + 7 * DAY_MS,
  })),
  'person.unblock': by(HEAD, async (town) => {
    await blockGuilan(town)
    return { personId: idOf(GUILAN) }
  }),
  'contact.reveal': by(HEAD, async (town) => ({ orderId: await orderHaircut(town) })),
  'contact.revealApplicant': by(HEAD, async () => ({ applicationId: JIANJUN_WANTS })),
  'me.export': by(GUILAN, async () => ({ format: 'text' })),
  'me.delete': by(GUILAN, async () => ({ understood: true })),
  ...WITHOUT_APP_COMMANDS,
  ...NOTICE_COMMANDS,
  'notice.markRead': by(GUILAN, async () => ({ upToMs: Date.now() })),
}

/** The same as a list. */
export const PREPARED_COMMANDS = Object.entries(COMMANDS).flatMap(([name, prepared]) =>
  isActionName(name) ? [{ name, ...prepared }] : [],
)
