import { personMailbox, stationMailbox, townMailbox } from '../kernel/ids'
import { sayMoment } from '../kernel/say-moment'
import type { Notice } from '../notice/notice'
import type { NoticePlace } from '../notice/notice-table'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import { villageName } from '../town/stations'
import { CHARGE_OUTCOMES, type ChargeReport } from './charge-report'

/** {village} {title} {until} {outcome} {text}; never who said it. */
const SENTENCES = {
  reported: {
    town: '{village}有人反映志愿者收了钱，请在{until}前查清。',
    station: '“{title}”有人反映收了钱，镇里在查。请先别找人对质，也别打听是谁说的。',
  },
  overdue: { town: '{village}有人反映志愿者收了钱，还没查清，请尽快办。' },
  closed: {
    reporter: '您反映的“{title}”收钱的事，镇里查过了：{outcome}。{text}',
    heard: '“{title}”收钱的事镇里查过了：{outcome}。请打电话告诉反映的人。{text}',
    station: '“{title}”反映收钱的事查过了：{outcome}。',
    named: '镇里查实：“{title}”收了钱。志愿服务不能收钱，请给镇里打电话说清楚。',
  },
} as const

type Told = { readonly to: string; readonly text: string; readonly opens: NoticePlace }

type Step = {
  readonly step: keyof typeof SENTENCES
  readonly report: ChargeReport
  /** The head of this station is one of those whom it is about. */
  readonly aboutHead: boolean
  readonly byId: string
  readonly atMs: number
}

function told({ step, report, aboutHead }: Step): readonly Told[] {
  const { townId, stationId, taken, closed, reportedBy, heardBy } = report
  const station = (text: string): readonly Told[] =>
    aboutHead ? [] : [{ to: stationMailbox(stationId), text, opens: 'handling' }]
  const town = (text: string): Told => ({
    to: taken ? personMailbox(taken.by) : townMailbox(townId),
    text,
    opens: 'charges',
  })
  if (step === 'reported') return [town(SENTENCES.reported.town), ...station(SENTENCES.reported.station)]
  if (step === 'overdue') return [town(SENTENCES.overdue.town)]
  const { reporter, heard, named } = SENTENCES.closed
  const back: readonly Told[] = reportedBy
    ? [{ to: personMailbox(reportedBy), text: reporter, opens: 'order' }]
    : heardBy
      ? [{ to: personMailbox(heardBy), text: heard, opens: 'handling' }]
      : []
  const whom = (closed?.volunteerIds ?? []).map(
    (id): Told => ({ to: personMailbox(id), text: named, opens: 'home' }),
  )
  return [...back, ...station(SENTENCES.closed.station), ...whom]
}

/** Who is told of a step; each of them no more than he needs. */
export function chargeNotices(step: Step): readonly Notice[] {
  const { report, byId, atMs } = step
  const words: Readonly<Record<string, string>> = {
    village: villageName(report.stationId),
    title: report.title,
    until: sayMoment(report.dueAtMs, atMs),
    outcome: report.closed ? CHARGE_OUTCOMES[report.closed.outcome] : '',
    text: report.closed?.text ?? '',
  }
  return told(step)
    .filter(({ to }) => to !== personMailbox(byId))
    .map(({ to, text, opens }) => ({
      id: `notice:${report.id}:${step.step}:${atMs}:${to}`,
      townId: report.townId,
      to,
      orderId: opens === 'order' || opens === 'handling' ? report.orderId : null,
      about: { kind: 'charge', id: report.id },
      // The one who said it is not to be known by whom a line comes from.
      byId: byId === report.reportedBy ? SYSTEM_ACTOR_ID : byId,
      type: 'charge',
      text: text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
      opens,
      atMs,
      pressing: false,
      delivery: 'pending',
    }))
}
