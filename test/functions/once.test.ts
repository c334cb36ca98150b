import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { CONSENTS } from '../../domain/privacy/consents'
import type { ActionInput, CommandName } from '../../types/actions'
import { ALWAYS, askedCertificate, issuedCertificate, seenBy } from './support/certificates'
import { today } from './support/exports'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  measuredMinutes,
  needOfBarbers,
  objectedHaircut,
  offerTo,
  openedHaircut,
  orderHaircut,
  SHOUYI,
  servedHaircut,
  wantedIn,
} from './support/orders'
import { EVALUATION, entered, handedIn, paper } from './support/records'
import { person, startTown, type Town } from './support/town'
import { acceptedByTelephone, askedByTelephone, notDoneHaircut, nowOf, YOUCAI } from './support/visits'

type Ready = (town: Town) => Promise<(key: string) => Promise<unknown>>

const send =
  <A extends CommandName>(
    as: { openid: string },
    action: A,
    prepare: (town: Town) => Promise<ActionInput<A>>,
  ): Ready =>
  async (town) => {
    const payload = await prepare(town)
    return (key) => town.ok(as, action, payload, key)
  }

const PUBLISH = { purpose: 'publish_hours', version: CONSENTS.publish_hours.version } as const

const offered = async (town: Town) => {
  const offer = await offerTo(town, CHANGFU, await orderHaircut(town))
  return { assignmentId: offer?.assignmentId ?? '' }
}
const accepted = async (town: Town) => ({
  assignmentId: await accept(town, CHANGFU, await orderHaircut(town)),
})
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
const COMMANDS: Readonly<Record<CommandName, Ready>> = {
  'order.submit': send(GUILAN, 'order.submit', async (town) => ({
    menuItemCode: 'haircut',
    wanted: await wantedIn(town, 2),
  })),
  'order.cancel': send(GUILAN, 'order.cancel', async (town) => ({ orderId: await orderHaircut(town) })),
  'order.review': send(HEAD, 'order.review', async (town) => ({
    orderId: await unclear(town),
    decision: 'approve',
    correct: { specialty: 'neighbor' },
  })),
  'order.dispatch': send(HEAD, 'order.dispatch', async (town) => ({
    orderId: await orderHaircut(town),
    teamId: 'team-201-neighbor',
    reason: { code: 'agreed' },
  })),
  'order.open': send(HEAD, 'order.open', async (town) => ({ orderId: await orderHaircut(town) })),
  'order.release': send(HEAD, 'order.release', async (town) => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    return { orderId, volunteerId: personIdOf(CHANGFU.openid), reason: { code: 'changed' } }
  }),
  'order.markNoShow': send(HEAD, 'order.markNoShow', async (town) => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    await town.advance(6)
    return { orderId, volunteerId: personIdOf(CHANGFU.openid), reason: { code: 'did_not_come' } }
  }),
  'assignment.claim': send(SHOUYI, 'assignment.claim', async (town) => ({
    orderId: await openedHaircut(town),
  })),
  'recruiting.close': send(HEAD, 'recruiting.close', async (town) => ({
    needId: await needOfBarbers(town),
    reason: { code: 'found' },
  })),
  'certificate.request': send(CHANGFU, 'certificate.request', async (town) => {
    await confirmedHaircut(town)
    return { stationId: DOUSHAHE, period: ALWAYS }
  }),
  'certificate.issue': send(HEAD, 'certificate.issue', async (town) =>
    seenBy(town, HEAD, await askedCertificate(town)),
  ),
  'certificate.decline': send(HEAD, 'certificate.decline', async (town) => ({
    certificateId: await askedCertificate(town),
    reason: { code: 'not_ours' },
  })),
  'certificate.revoke': send(HEAD, 'certificate.revoke', async (town) => {
    const { certificateId, seen } = await seenBy(town, HEAD, await issuedCertificate(town))
    return { certificateId, reason: { code: 'volunteer_asked' }, replace: { seen } }
  }),
  'order.recall': send(HEAD, 'order.recall', async (town) => ({
    orderId: await orderHaircut(town),
    reason: { code: 'changed' },
  })),
  'order.proceed': send(HEAD, 'order.proceed', async (town) => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    await accept(town, person('sun-yulan'), orderId)
    return { orderId }
  }),
  'order.endVisits': send(HEAD, 'order.endVisits', async (town) => {
    const orderId = await orderHaircut(town)
    const assignmentId = await accept(town, CHANGFU, orderId)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    return { orderId }
  }),
  'order.escalate': send(HEAD, 'order.escalate', async (town) => ({
    orderId: await orderHaircut(town),
    reason: { code: 'nobody' },
  })),
  'order.closeUnmet': send(COORDINATOR, 'order.closeUnmet', async (town) => {
    const orderId = await orderHaircut(town)
    await town.ok(HEAD, 'order.escalate', { orderId, reason: { code: 'nobody' } })
    return { orderId, reason: { code: 'nobody' } }
  }),
  'order.confirm': send(HEAD, 'order.confirm', async (town) => {
    const { orderId } = await servedHaircut(town)
    return { orderId, decision: 'confirm', minutes: await measuredMinutes(town, HEAD, orderId) }
  }),
  'order.correct': send(COORDINATOR, 'order.correct', async (town) => {
    const orderId = await confirmedHaircut(town)
    return {
      orderId,
      volunteerId: personIdOf(CHANGFU.openid),
      minutes: 30,
      reason: { code: 'wrong_minutes' },
    }
  }),
  'order.object': send(CHANGFU, 'order.object', async (town) => ({
    orderId: await confirmedHaircut(town),
    text: '我做了两个钟头',
  })),
  'order.keepMinutes': send(COORDINATOR, 'order.keepMinutes', async (town) => ({
    orderId: await objectedHaircut(town),
    volunteerId: personIdOf(CHANGFU.openid),
    reason: { code: 'checked' },
  })),
  'order.rate': send(GUILAN, 'order.rate', async (town) => {
    const orderId = await confirmedHaircut(town)
    return { orderId, stars: 5 }
  }),
  'assignment.accept': send(CHANGFU, 'assignment.accept', offered),
  'assignment.decline': send(CHANGFU, 'assignment.decline', async (town) => ({
    ...(await offered(town)),
    reason: { code: 'busy' },
  })),
  'assignment.giveBack': send(CHANGFU, 'assignment.giveBack', async (town) => ({
    ...(await accepted(town)),
    reason: { code: 'busy' },
  })),
  'assignment.checkIn': send(CHANGFU, 'assignment.checkIn', accepted),
  'assignment.checkOut': send(CHANGFU, 'assignment.checkOut', async (town) => {
    const { assignmentId } = await accepted(town)
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    return { assignmentId }
  }),
  'assignment.enterVisit': send(CHANGFU, 'assignment.enterVisit', async (town) => ({
    ...(await accepted(town)),
    ...(await anHourAgo(town)),
  })),
  'order.answerFor': send(HEAD, 'order.answerFor', async (town) => ({
    orderId: await askedByTelephone(town),
    volunteerId: personIdOf(YOUCAI.openid),
    answer: 'accept',
  })),
  'order.checkInFor': send(HEAD, 'order.checkInFor', byTelephone),
  'order.checkOutFor': send(HEAD, 'order.checkOutFor', async (town) => {
    const part = await byTelephone(town)
    await town.ok(HEAD, 'order.checkInFor', part)
    return part
  }),
  'order.enterVisitFor': send(HEAD, 'order.enterVisitFor', async (town) => ({
    ...(await byTelephone(town)),
    ...(await anHourAgo(town)),
  })),
  'order.notDone': send(GUILAN, 'order.notDone', async (town) => ({
    orderId: await confirmedHaircut(town),
    reason: { code: 'not_finished' },
  })),
  'order.settle': send(COORDINATOR, 'order.settle', async (town) => ({
    orderId: await notDoneHaircut(town),
    reason: { code: 'sorted_out' },
  })),
  'place.code': send(HEAD, 'place.code', async () => ({ stationId: DOUSHAHE })),
  'station.setBorrowing': send(HEAD, 'station.setBorrowing', async () => ({
    stationId: DOUSHAHE,
    borrows: false,
  })),
  'team.setSharing': send(HEAD, 'team.setSharing', async () => ({
    teamId: 'team-201-neighbor',
    shared: true,
  })),
  'settings.change': send(COORDINATOR, 'settings.change', async () => ({
    wanted: [{ name: 'maxWaves', value: 5 }],
  })),
  'hours.export': send(HEAD, 'hours.export', async (town) => {
    await confirmedHaircut(town)
    return { period: await today(town), format: 'csv' }
  }),
  'consent.give': send(CHANGFU, 'consent.give', async () => PUBLISH),
  'consent.withdraw': send(CHANGFU, 'consent.withdraw', async (town) => {
    await town.ok(CHANGFU, 'consent.give', PUBLISH)
    return PUBLISH
  }),
  'record.add': send(HEAD, 'record.add', async (town) => ({
    volunteerId: personIdOf(CHANGFU.openid),
    content: await paper(town),
  })),
  'record.confirm': send(HEAD, 'record.confirm', async (town) => ({
    recordId: await handedIn(town, await paper(town)),
  })),
  'record.refuse': send(HEAD, 'record.refuse', async (town) => ({
    recordId: await handedIn(town),
    reason: { code: 'no_paper' },
  })),
  'record.withdraw': send(HEAD, 'record.withdraw', async (town) => ({
    recordId: await entered(town, await paper(town)),
    reason: { code: 'no_longer_valid' },
  })),
  'record.answer': send(CHANGFU, 'record.answer', async (town) => ({
    recordId: await entered(town, EVALUATION),
    text: '谢谢大家',
  })),
  'contact.reveal': send(HEAD, 'contact.reveal', async (town) => ({ orderId: await orderHaircut(town) })),
  'me.export': send(GUILAN, 'me.export', async () => ({ format: 'text' })),
  'me.delete': send(GUILAN, 'me.delete', async () => ({ understood: true })),
  'notice.markRead': send(GUILAN, 'notice.markRead', async () => ({ upToMs: Date.now() })),
}

const STORES = [
  'orders',
  'people',
  'events',
  'notices',
  'hour_accounts',
  'hour_entries',
  'exports',
  'audit_log',
  'counters',
  'volunteer_records',
  'place_codes',
]

describe('every command sent again under its key has its effect once', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const everything = async () => JSON.stringify(await Promise.all(STORES.map((name) => town.documents(name))))

  test.each(Object.entries(COMMANDS))(
    '%s, five times at once and once more afterwards',
    async (_name, prepare) => {
      const run = await prepare(town)
      const key = randomUUID()
      const before = (await town.documents('events')).length
      const answers = await Promise.all(Array.from({ length: 5 }, () => run(key)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      const rows = (await town.documents('events')).slice(before)
      expect(rows.filter((row) => String(row._id).endsWith(key))).toHaveLength(1)
      const after = await everything()
      expect(await run(key)).toEqual(answers[0])
      expect(await everything()).toBe(after)
    },
  )
})
