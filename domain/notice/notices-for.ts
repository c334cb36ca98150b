import { personMailbox, stationMailbox, teamMailbox, townMailbox } from '../kernel/ids'
import { type Assignment, holdsPlace, isOpenOffer } from '../order/assignment'
import { changedParts } from '../order/changed-parts'
import { isOpenObjection } from '../order/objection'
import type { Order } from '../order/order'
import { missingPlaces, takenPlaces } from '../order/order-conditions'
import type { OrderEvent } from '../order/order-event'
import { OUTCOMES } from '../order/outcomes'
import { partsOf } from '../order/parts-of'
import { blameToStation, blameWords } from '../order/rating-blame'
import { REASONS, type ReasonKind, reasonWords } from '../order/reasons'
import { politeName } from '../people/names'
import { maskName } from '../privacy/mask'
import { villageName } from '../town/stations'
import type { Notice } from './notice'
import { NOTICES, type NoticeAudience, type NoticeTemplate, PLACE_OF } from './notice-table'
import { requesterMailboxes, servedMailboxes } from './requester-mailboxes'

type Facts = { readonly order: Order; readonly before: Order | null; readonly event: OrderEvent }

const becameBy = (facts: Facts, test: (assignment: Assignment) => boolean): readonly string[] =>
  facts.order.assignments
    .filter((each) => {
      const earlier = facts.before?.assignments.find((other) => other.volunteerId === each.volunteerId)
      return test(each) && earlier?.status !== each.status
    })
    .map((each) => personMailbox(each.volunteerId))

const wasAsked = ({ before }: Facts, mailbox: string): boolean =>
  before?.assignments.some((each) => personMailbox(each.volunteerId) === mailbox) ?? false

/** He might have been on his way; who was only asked and had not answered was not. */
const hadPromised = ({ before }: Facts, mailbox: string): boolean =>
  before?.assignments.some((each) => personMailbox(each.volunteerId) === mailbox && holdsPlace(each)) ?? false

/** 还没找到人 · 有1人答应了，还差2人 */
function foundWords(order: Order): string {
  const found = takenPlaces(order)
  return found === 0 ? '还没找到人' : `有${found}人答应了，还差${missingPlaces(order)}人`
}

/** The offices on whose lists the order stands now. */
const officesAsked = (order: Order): readonly string[] =>
  (order.attention?.of ?? []).map((office) =>
    office === 'town' ? townMailbox(order.townId) : stationMailbox(order.stationId),
  )

const MAILBOXES: Readonly<Record<NoticeAudience, (facts: Facts) => readonly string[]>> = {
  requester: ({ order }) => requesterMailboxes(order),
  served: ({ order }) => servedMailboxes(order),
  promised: ({ order, before }) => (before?.assignments.some(holdsPlace) ? requesterMailboxes(order) : []),
  newly_offered: (facts) => becameBy(facts, isOpenOffer).filter((to) => !wasAsked(facts, to)),
  offered_again: (facts) => becameBy(facts, isOpenOffer).filter((to) => wasAsked(facts, to)),
  opened_to: ({ order }) => (order.open?.teamIds ?? []).map(teamMailbox),
  missed: (facts) => becameBy(facts, (each) => each.status === 'no_show'),
  released: (facts) =>
    becameBy(facts, (each) => each.status === 'recalled').filter((to) => hadPromised(facts, to)),
  unasked: (facts) =>
    becameBy(facts, (each) => each.status === 'recalled').filter((to) => !hadPromised(facts, to)),
  accepted: ({ order }) =>
    order.assignments
      .filter((each) => ['accepted', 'checked_in', 'checked_out'].includes(each.status))
      .map((each) => personMailbox(each.volunteerId)),
  inside: ({ order }) =>
    order.assignments
      .filter((each) => each.status === 'checked_in')
      .map((each) => personMailbox(each.volunteerId)),
  credited: (facts) => becameBy(facts, (each) => each.status === 'confirmed'),
  corrected: ({ order, before }) =>
    changedParts(before, order)
      .filter((part) => part.before?.confirmedMinutes !== part.after.confirmedMinutes)
      .map(({ after }) => personMailbox(after.volunteerId)),
  answered: ({ order, before }) =>
    changedParts(before, order)
      .filter((part) => isOpenObjection(part.before?.objection) && !isOpenObjection(part.after.objection))
      .map(({ after }) => personMailbox(after.volunteerId)),
  voided: (facts) => becameBy(facts, (each) => each.status === 'voided'),
  signed_off: (facts) => becameBy(facts, (each) => each.status === 'checked_out'),
  written_for: ({ order, event }) =>
    order.assignments
      .filter(({ volunteerId, withoutApp }) => volunteerId === event.subjectId && !withoutApp)
      .map(({ volunteerId }) => personMailbox(volunteerId)),
  entered_for: ({ order }) =>
    order.assignments
      .filter(({ withoutApp }) => !withoutApp)
      .map(({ volunteerId }) => personMailbox(volunteerId)),
  station: ({ order }) => [stationMailbox(order.stationId)],
  asked: ({ order }) => officesAsked(order),
  asked_to_confirm: ({ order }) => (order.attention?.code === 'confirm' ? officesAsked(order) : []),
  station_if_needed: ({ order }) =>
    order.status === 'submitted' || (order.fiveMust && !order.entered)
      ? [stationMailbox(order.stationId)]
      : [],
  station_if_blamed: ({ order }) => (blameToStation(order) ? [stationMailbox(order.stationId)] : []),
  town_if_blamed: ({ order }) => (blameWords(order) ? [townMailbox(order.townId)] : []),
  town: ({ order }) => [townMailbox(order.townId)],
}

const isReasonKind = (type: string): type is ReasonKind => Object.hasOwn(REASONS, type)

function sentence(template: string, { order, event }: Facts, to: string): string {
  const subject = order.assignments.find((each) => each.volunteerId === event.subjectId)
  const reader = partsOf(order).find(
    ({ volunteerId, confirmedMinutes }) => personMailbox(volunteerId) === to && confirmedMinutes !== null,
  )
  const words: Readonly<Record<string, string | number>> = {
    urgent: order.urgent ? '急！' : '',
    title: order.title,
    number: order.number,
    village: villageName(order.stationId),
    who: maskName(order.beneficiary.name),
    name: subject ? politeName(subject.name) : '志愿者',
    reason: event.reason && isReasonKind(event.type) ? reasonWords(event.type, event.reason) : '情况有变',
    minutes: reader?.confirmedMinutes ?? 0,
    found: foundWords(order),
    blame: (to === stationMailbox(order.stationId) ? blameToStation : blameWords)(order) ?? '',
    outcome: OUTCOMES[order.outcome ?? 'done'].toRequester,
  }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''))
}

/** Night rule: only what cannot wait may disturb people's sleep. */
const isPressing = ({ urgent, fiveMust }: Order): boolean => urgent || fiveMust === 'emergency'

const isMeant = ({ from, into, reasons, fiveMust }: NoticeTemplate, { order, event }: Facts): boolean =>
  (!from || (event.from !== null && from.includes(event.from))) &&
  (!into || into.includes(event.to)) &&
  (!reasons || reasons.includes(event.reason?.code ?? '')) &&
  (fiveMust === undefined || fiveMust === (order.fiveMust !== null))

/** Who served what he wrote down himself is its requester too: one line for each reader, the one about his own part. */
const onePerReader = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.id, notice])).values(),
]

/** The inbox lines that one event sends out. Whoever made the move is not told of it. */
export function noticesFor(facts: Facts): readonly Notice[] {
  const { order, event } = facts
  const templates = NOTICES[event.type].filter((template) => isMeant(template, facts))
  const told = templates.flatMap((template) =>
    MAILBOXES[template.to](facts)
      .filter((to) => to !== personMailbox(event.actorId))
      .map((to) => ({
        id: `notice:${order.id}:${event.version}:${to}`,
        townId: order.townId,
        to,
        orderId: order.id,
        byId: event.actorId,
        type: event.type,
        text: sentence(template.text, facts, to),
        opens: PLACE_OF[template.to],
        atMs: event.atMs,
        pressing: isPressing(order),
        ...((template.mustKnow === true || (template.mustKnow && isPressing(order))) && {
          mustKnow: true as const,
        }),
        delivery: 'pending' as const,
      })),
  )
  return onePerReader(told)
}
