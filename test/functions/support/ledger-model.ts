/**
 * The law of the hours once more, small and of one thread: what may happen to the minutes of an order or an activity, and what
 * each move books. It knows nothing of transactions, and judges what the functions did at the same time.
 */
type Part = {
  readonly volunteerId: string
  /** Null until somebody has settled them. */
  readonly minutes: number | null
  readonly settledBy: string | null
  readonly objects: boolean
  readonly revision: number
}

type Status =
  | 'none'
  | 'pending_confirm'
  | 'pending_rating'
  | 'pending_dispatch'
  | 'closed'
  | 'cancelled'
  | 'rejected'

export type ModelOrder = {
  readonly status: Status
  /** 补录: who wrote it down; null: somebody had ordered it. */
  readonly enteredBy: string | null
  /** Who said that it was not done; null: nobody, or it is settled. */
  readonly disputedBy: string | null
  readonly parts: readonly Part[]
  readonly earlier: readonly Part[]
}

type Line = { readonly volunteerId: string; readonly minutes: number }

export type ModelMove =
  | {
      readonly action: 'order.enterService' | 'assignment.reportService'
      readonly volunteerIds: readonly string[]
    }
  | { readonly action: 'order.refuseEntry' }
  | { readonly action: 'activity.confirm'; readonly lines: readonly Line[] }
  | ({ readonly action: 'activity.correct' } & Line)
  | { readonly action: 'order.confirm'; readonly lines: readonly Line[] }
  | ({ readonly action: 'order.correct' } & Line)
  | { readonly action: 'order.object'; readonly volunteerId: string }
  | { readonly action: 'order.keepMinutes'; readonly volunteerId: string }
  | { readonly action: 'order.notDone' }
  | { readonly action: 'order.settle' }
  | { readonly action: 'order.cancel' }

export type Booking = {
  readonly kind: 'credit' | 'reversal'
  readonly volunteerId: string
  readonly minutes: number
  readonly revision: number
}

type Outcome = { readonly order: ModelOrder; readonly bookings: readonly Booking[] }

const insist = (fact: boolean, law: string): void => {
  if (!fact) throw new Error(`against the law: ${law}`)
}

export const servedBy = (volunteerIds: readonly string[]): ModelOrder => ({
  status: 'pending_confirm',
  enteredBy: null,
  disputedBy: null,
  earlier: [],
  parts: volunteerIds.map((volunteerId) => ({
    volunteerId,
    minutes: null,
    settledBy: null,
    objects: false,
    revision: 0,
  })),
})

/** What somebody may still write down. */
export const NOT_ENTERED: ModelOrder = { ...servedBy([]), status: 'none' }

function enter(order: ModelOrder, volunteerIds: readonly string[], by: string): Outcome {
  insist(order.status === 'none', 'entered once')
  return { order: { ...servedBy(volunteerIds), enteredBy: by }, bookings: [] }
}

function refuseEntry(order: ModelOrder, by: string): Outcome {
  insist(order.status === 'pending_confirm' && order.enteredBy !== null, 'only what waits and was entered')
  insist(!order.parts.some(({ minutes }) => minutes), 'nothing of it counts yet')
  const parts = order.parts.map((part) => (part.minutes === null ? settle(part, 0, by) : part))
  return { order: { ...order, status: 'rejected', parts }, bookings: [] }
}

const credit = ({ volunteerId, minutes, revision }: Part): readonly Booking[] =>
  minutes ? [{ kind: 'credit', volunteerId, minutes, revision }] : []

const settle = (part: Part, minutes: number, by: string): Part => ({
  ...part,
  minutes,
  settledBy: by,
  revision: part.revision + (minutes > 0 ? 1 : 0),
})

function confirm(order: ModelOrder, lines: readonly Line[], by: string): Outcome {
  insist(order.status === 'pending_confirm', 'only what waits is confirmed')
  const lineOf = (part: Part) => lines.find(({ volunteerId }) => volunteerId === part.volunteerId)
  for (const part of order.parts)
    insist(part.minutes === null || (lineOf(part)?.minutes ?? part.minutes) === part.minutes, 'settled once')
  const parts = order.parts.map((part) => {
    const line = lineOf(part)
    return line && part.minutes === null ? settle(part, line.minutes, by) : part
  })
  const newly = parts.filter((part, at) => part !== order.parts[at])
  insist(newly.length > 0, 'somebody is settled')
  insist(order.enteredBy !== by, 'nobody confirms what he wrote down')
  const isWhole = parts.every(({ minutes }) => minutes !== null)
  insist(
    order.enteredBy === null || !isWhole || parts.some(({ minutes }) => minutes),
    'what was entered and counts for nobody is refused instead',
  )
  const ended = parts.some(({ minutes }) => minutes) ? 'pending_rating' : 'pending_dispatch'
  return {
    order: { ...order, parts, status: isWhole ? ended : order.status },
    bookings: newly.flatMap(credit),
  }
}

const OVER: readonly Status[] = ['pending_rating', 'closed', 'cancelled']

function changePart(order: ModelOrder, volunteerId: string, change: (part: Part) => Part): ModelOrder {
  insist(OVER.includes(order.status), 'only what was confirmed is looked at again')
  const his = [...order.parts, ...order.earlier].find((part) => part.volunteerId === volunteerId)
  insist(his !== undefined, 'he has a part')
  const changed = (part: Part) => (part === his ? change(part) : part)
  return { ...order, parts: order.parts.map(changed), earlier: order.earlier.map(changed) }
}

function correct(order: ModelOrder, { volunteerId, minutes }: Line, by: string): Outcome {
  const bookings: Booking[] = []
  const after = changePart(order, volunteerId, (part) => {
    const { minutes: present, revision } = part
    insist(
      present !== null && present !== minutes && part.settledBy !== by,
      'somebody else corrects what is wrong',
    )
    if (present) bookings.push({ kind: 'reversal', volunteerId, minutes: -present, revision })
    const corrected = { ...settle(part, minutes, by), objects: false }
    bookings.push(...credit(corrected))
    return corrected
  })
  return { order: after, bookings }
}

/** Of an activity nothing is ever over: minutes are settled one by one, and corrected by somebody else. */
function confirmAttendance(activity: ModelOrder, lines: readonly Line[], by: string): Outcome {
  const lineOf = (part: Part) => lines.find(({ volunteerId }) => volunteerId === part.volunteerId)
  for (const part of activity.parts)
    insist(part.minutes === null || (lineOf(part)?.minutes ?? part.minutes) === part.minutes, 'settled once')
  const parts = activity.parts.map((part) => {
    const line = lineOf(part)
    return line && part.minutes === null ? settle(part, line.minutes, by) : part
  })
  const newly = parts.filter((part, at) => part !== activity.parts[at])
  return { order: { ...activity, parts }, bookings: newly.flatMap(credit) }
}

/** What a move makes of an order, and what is booked. Throws where the law does not permit it. */
export function judge(order: ModelOrder, move: ModelMove, by: string): Outcome {
  const silent = (after: ModelOrder): Outcome => ({ order: after, bookings: [] })
  switch (move.action) {
    case 'order.enterService':
    case 'assignment.reportService':
      return enter(order, move.volunteerIds, by)
    case 'order.refuseEntry':
      return refuseEntry(order, by)
    case 'activity.confirm':
      return confirmAttendance(order, move.lines, by)
    case 'activity.correct': {
      const over = correct({ ...order, status: 'closed' }, move, by)
      return { ...over, order: { ...over.order, status: order.status } }
    }
    case 'order.confirm':
      return confirm(order, move.lines, by)
    case 'order.correct':
      return correct(order, move, by)
    case 'order.object':
      return silent(
        changePart(order, move.volunteerId, (part) => {
          insist(
            part.minutes !== null && !part.objects && move.volunteerId === by,
            'one’s own, once at a time',
          )
          return { ...part, objects: true }
        }),
      )
    case 'order.keepMinutes':
      return silent(
        changePart(order, move.volunteerId, (part) => {
          insist(part.objects && part.settledBy !== by, 'somebody else answers')
          return { ...part, objects: false }
        }),
      )
    case 'order.notDone':
      insist(
        order.status === 'pending_rating' || order.status === 'closed',
        'only what was confirmed was not done',
      )
      return silent({
        ...order,
        status: 'pending_dispatch',
        disputedBy: by,
        parts: [],
        earlier: order.parts,
      })
    case 'order.settle':
      insist(
        order.disputedBy !== null &&
          order.disputedBy !== by &&
          [...order.parts, ...order.earlier].every((part) => part.settledBy !== by),
        'somebody else settles it',
      )
      // Nobody goes again; what ended without being served again stays as it ended.
      return silent(
        order.status === 'cancelled'
          ? { ...order, disputedBy: null }
          : { ...order, status: 'closed', disputedBy: null, parts: order.earlier, earlier: [] },
      )
    case 'order.cancel':
      insist(order.status === 'pending_dispatch', 'only what waits for somebody is taken back')
      return silent({ ...order, status: 'cancelled' })
  }
}
