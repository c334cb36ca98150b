import { sayMoment } from '../kernel/say-moment'
import { type Assignment, holdsPlace, isOpenOffer } from '../order/assignment'
import type { AssignmentStatus } from '../order/assignment-statuses'
import { EXCLUSION_CODES, EXCLUSIONS, type ExclusionCode, OUTSIDE_CODES } from '../order/exclusions'
import type { Order } from '../order/order'
import { missingPlaces, takenPlaces } from '../order/order-conditions'
import type { OrderStatus } from '../order/order-statuses'
import { reasonWords } from '../order/reasons'

/** What an order waits for while nobody has it. */
export const WAITING_CODES = [
  'review',
  'by_hand',
  'unreadable',
  'new_time',
  'looking',
  'busy',
  'asking',
  'open',
  'town',
  'town_unseen',
] as const
export type WaitingCode = (typeof WAITING_CODES)[number]

export type Waiting = {
  readonly code: WaitingCode
  /** With numbers and reasons, for the offices. */
  readonly toStaff: string
  /** What was tried before, for the offices. */
  readonly detail?: string
  /** For the one who ordered: what is being done, and never why somebody else said no. */
  readonly toRequester: string
}

const ANSWERS: Readonly<Partial<Record<AssignmentStatus, string>>> = {
  declined: '位去不了',
  expired: '位没回话',
  given_back: '位退了',
  no_show: '位没有到',
  recalled: '位收回了',
  offered: '位还没回',
}

const counted = (parts: readonly Assignment[], words: string, fits: (part: Assignment) => boolean) => {
  const count = parts.filter(fits).length
  return count > 0 ? [`${count} ${words}`] : []
}

/** 问了 3 位：1 位去不了，2 位还没回 */
function answersSoFar({ assignments }: Order): string {
  const answers = [
    ...counted(assignments, '位答应了', holdsPlace),
    ...Object.entries(ANSWERS).flatMap(([status, words]) =>
      counted(assignments, words, (part) => part.status === status),
    ),
  ]
  return `问了 ${assignments.length} 位：${answers.join('，')}`
}

type Told = { readonly words: string; readonly count: number }

const toldOf = ({ trace }: Order, codes: readonly ExclusionCode[]): readonly Told[] =>
  codes.flatMap((code) => {
    const count = trace?.excluded[code] ?? 0
    return count > 0 ? [{ words: `${EXCLUSIONS[code]} ${count}`, count }] : []
  })

const inBrackets = (told: readonly Told[]): string =>
  told.length > 0 ? `（${told.map(({ words }) => words).join('、')}）` : ''

/** Whose work it is and who was never asked. */
const FITTING = EXCLUSION_CODES.filter((code) => !OUTSIDE_CODES.includes(code) && code !== 'asked_before')
/** Teams that do such work and may not come; the others have nothing to do with it. */
const KEPT_AWAY = OUTSIDE_CODES.filter((code) => code !== 'no_matching_team')

/** 对口的 4 位都来不了（时间有冲突 3、手上任务已满 1） */
function whyNobody(order: Order): string {
  const asked = order.assignments.length > 0
  const told = toldOf(order, FITTING)
  const total = told.reduce((sum, { count }) => sum + count, 0)
  const before = asked ? `${answersSoFar(order)}；` : ''
  if (total > 0) return `${before}${asked ? '别的' : '对口的'} ${total} 位都来不了${inBrackets(told)}`
  return asked ? `${before}没有别的人可问了` : `没有对口的志愿者${inBrackets(toldOf(order, KEPT_AWAY))}`
}

const answersOf = (order: Order): string => (order.assignments.length > 0 ? answersSoFar(order) : '')

const firstEnd = ({ assignments }: Order): number =>
  Math.min(...assignments.filter(isOpenOffer).map((part) => part.expiresAtMs))

/** What is known already while others are looked for. */
const promised = (order: Order): string =>
  takenPlaces(order) > 0 ? `；${takenPlaces(order)} 位答应了，还差 ${missingPlaces(order)} 人` : ''

const stillMissing = (order: Order): string =>
  takenPlaces(order) > 0 ? `，还差 ${missingPlaces(order)} 人` : ''

type Explain = (order: Order, atMs: number) => Waiting

const inReview: Explain = () => ({
  code: 'review',
  toStaff: '新单子，等站里看一看',
  toRequester: '站长看过就派人，有不清楚的会打电话问您',
})

const onHold: Explain = (order, atMs) => {
  const { setAside, wanted } = order
  if (setAside)
    return {
      code: 'unreadable',
      toStaff: '系统看不懂这一单，等站里派人',
      toRequester: '站长正在给您安排人',
    }
  if (wanted.kind === 'half_day' && wanted.toMs <= atMs)
    return {
      code: 'new_time',
      toStaff: `约的时间过了，要跟点单人另约时间再派${promised(order)}`,
      toRequester: '约的时间过了，站里会打电话，跟您另约时间',
    }
  return { code: 'by_hand', toStaff: `等站里派人${promised(order)}`, toRequester: '站长正在给您安排人' }
}

const looking: Explain = (order, atMs) => {
  if (order.onHold) return onHold(order, atMs)
  const found = order.trace === null || order.trace.picked.length > 0
  if (found) return { code: 'looking', toStaff: '系统正在找人', toRequester: '正在找合适的志愿者' }
  return {
    code: 'busy',
    toStaff: `${whyNobody(order)}，有人空下来就去问`,
    toRequester: '合适的志愿者眼下都忙，有人空下来就请',
  }
}

const openToAll = (order: Order, untilMs: number, atMs: number): Waiting => {
  const answers = answersOf(order)
  return {
    code: 'open',
    toStaff: `放给大家接，到${sayMoment(untilMs, atMs)}${answers && `；${answers}`}${stillMissing(order)}`,
    toRequester: '请对口的志愿者谁方便谁来，正在等人接',
  }
}

const asking: Explain = (order, atMs) => {
  if (order.open) return openToAll(order, order.open.untilMs, atMs)
  const open = order.assignments.filter(isOpenOffer).length
  const until = open > 0 ? `，等到${sayMoment(firstEnd(order), atMs)}` : ''
  return {
    code: 'asking',
    toStaff: `${answersSoFar(order)}${until}${stillMissing(order)}`,
    toRequester: `已经问了 ${order.assignments.length} 位志愿者，等他们回话`,
  }
}

/** Nobody had said yes to it, or nobody was to be had. */
const NOBODY_FOUND = ['nobody', 'no_answer']
const HANDED_UP = '已经报给镇里，由镇里来办'

const inTown: Explain = (order) => {
  const { escalation, milestones, trace } = order
  const why = escalation ? `（${reasonWords('escalate', escalation)}）` : ''
  if (milestones.pending_dispatch === undefined)
    return {
      code: 'town_unseen',
      toStaff: `报给镇里了${why}，站里还没派过`,
      toRequester:
        !escalation || escalation.code === 'no_answer' ? '站里还没顾上，已经请镇里来办' : HANDED_UP,
    }
  const nobody = !escalation || NOBODY_FOUND.includes(escalation.code)
  return {
    code: 'town',
    toStaff: `报给镇里了${why}，由镇里找人`,
    detail: trace?.picked.length === 0 ? whyNobody(order) : answersOf(order),
    toRequester: nobody ? '村里暂时没找到人，已经报给镇里，镇里在找' : HANDED_UP,
  }
}

/** The statuses in which an order waits for somebody. */
export const WAITING_STATUSES = [
  'submitted',
  'pending_dispatch',
  'dispatched',
  'escalated',
] as const satisfies readonly OrderStatus[]

const WAITS: Readonly<Record<(typeof WAITING_STATUSES)[number], Explain>> = {
  submitted: inReview,
  pending_dispatch: looking,
  dispatched: asking,
  escalated: inTown,
}

/** Why nobody has the order yet, in words without a full stop; null once somebody has, or it is over. */
export function whyWaiting(order: Order, atMs: number): Waiting | null {
  const status = WAITING_STATUSES.find((each) => each === order.status)
  return status ? WAITS[status](order, atMs) : null
}
