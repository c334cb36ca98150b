import { type Overlap, overlapWith, type RecentService } from '../hours/recent-services'
import { knownSpans, serviceMinutes } from '../hours/service-minutes'
import type { Visit } from '../hours/visit'
import { assignmentIdOf } from '../kernel/ids'
import type { AskedBy } from '../order/asked-how'
import { type Assignment, holdsPlace } from '../order/assignment'
import type { AssignmentStatus } from '../order/assignment-statuses'
import { findAssignment } from '../order/change-assignment'
import type { Circle } from '../order/circles'
import { servicesBeside } from '../order/credited-services'
import { type ObjectionView, objectionView } from '../order/objection'
import type { Order } from '../order/order'
import { settledPartOf } from '../order/parts-of'
import { quickerVolunteer } from '../order/quicker-volunteer'
import { reasonsToOthers } from '../order/reason-words'
import { type Reason, reasonWords } from '../order/reasons'
import { politeName } from '../people/names'
import type { TownSettings } from '../town/town-settings'
import type { Sight } from './visibility'
import { pointsOf } from './wave-view'

/** One volunteer of an order, as far as this reader may see him; null is hidden. */
export type PartView = {
  readonly assignmentId: string
  readonly volunteerId: string
  /** How one speaks of him, or his whole name for those who may know it. */
  readonly name: string
  readonly phone: string | null
  readonly status: AssignmentStatus
  /** Somebody else writes down what he says on the telephone. */
  readonly withoutApp: boolean
  readonly why: readonly string[]
  /** For the offices and himself, of dangerous work: until when he is insured. */
  readonly insurance: { readonly untilMs: number | null } | null
  readonly reason: Reason | null
  /** For the offices: in which wave, by whom, from how near, and why somebody else was passed over. */
  readonly asked: AskedView | null
  readonly visits: readonly Visit[] | null
  readonly measuredMinutes: number | null
  readonly confirmedMinutes: number | null
  /** For who confirms: time that another service of his claims as well; no hour counts twice. */
  readonly overlap: Overlap | null
  /** Which of his credits on this order it is; null while there is none. */
  readonly revision: number | null
  /** What he says against his minutes, for himself and the offices. */
  readonly objection: ObjectionView | null
}

type AskedView = {
  readonly wave: number
  readonly by: AskedBy
  readonly circle: Circle | null
  readonly reasonWords: string | null
  /** What he cost, term by term. */
  readonly points: string | null
}

/** The reader's own part in the order; nothing of his own is hidden. */
export type MyPart = PartView & {
  readonly visits: readonly Visit[]
  readonly measuredMinutes: number
  readonly expiresAtMs: number
  /** The head asks him to look at it again. */
  readonly sentBack: boolean
  /** Who was quicker, when the place was taken by somebody else. */
  readonly lostTo: string | null
}

/** What nobody hides of a part, and its times, which some may not see. */
const wholePart = (order: Order, part: Assignment, settings: TownSettings) => ({
  assignmentId: assignmentIdOf(order.id, part.volunteerId),
  volunteerId: part.volunteerId,
  name: part.name,
  phone: part.phone,
  status: part.status,
  withoutApp: part.withoutApp === true,
  why: part.why,
  insurance: part.insurance ?? null,
  reason: part.reason,
  visits: part.visits,
  measuredMinutes: serviceMinutes(part.visits, settings.maxMinutesPerRecord),
  confirmedMinutes: part.confirmedMinutes,
  overlap: null,
  revision: part.credits ?? null,
  objection: objectionView(part.objection),
})

const askedView = (order: Order, { asked, wave, volunteerId }: Assignment): AskedView | null =>
  asked
    ? {
        wave,
        by: asked.by,
        circle: asked.circle,
        reasonWords: asked.reason && reasonWords('override', asked.reason),
        points: pointsOf(order, { wave, volunteerId }),
      }
    : null

const NO_TIMES = { visits: null, measuredMinutes: null, confirmedMinutes: null, revision: null } as const

/** Who has to get an answer may ring everybody who was asked; the others only those who come. */
const maySeePhone = (part: Assignment, sight: Sight): boolean =>
  sight('volunteer_phone') && (sight('answers') || holdsPlace(part))

type Seen = {
  readonly sight: Sight
  readonly settings: TownSettings
  /** What else some volunteers have done; absent: nobody asks. */
  readonly beside?: (volunteerId: string) => readonly RecentService[]
}

function overlapOf(order: Order, part: Assignment, { sight, beside }: Seen): Overlap | null {
  if (!beside || !sight('answers') || part.status !== 'checked_out') return null
  return overlapWith(servicesBeside(order, part, beside(part.volunteerId)), knownSpans(part.visits))
}

function partView(order: Order, part: Assignment, seen: Seen): PartView {
  const { sight, settings } = seen
  const whole = wholePart(order, part, settings)
  return {
    ...whole,
    name: sight('volunteer_name') ? whole.name : politeName(whole.name),
    phone: maySeePhone(part, sight) ? part.phone : null,
    why: reasonsToOthers(whole.why, sight('answers')),
    reason: sight('answers') ? whole.reason : null,
    insurance: sight('answers') ? whole.insurance : null,
    objection: sight('answers') ? whole.objection : null,
    asked: sight('trace') ? askedView(order, part) : null,
    overlap: overlapOf(order, part, seen),
    ...(!sight('visits') && NO_TIMES),
  }
}

/** The people of an order: everybody with his answer, or only those who come, or nobody. */
export function partViews(order: Order, seen: Seen): readonly PartView[] {
  const { sight } = seen
  if (!sight('volunteers')) return []
  return order.assignments
    .filter((part) => sight('answers') || holdsPlace(part))
    .map((part) => partView(order, part, seen))
}

/** For the offices: parts of a service that was said not to be done. */
export const earlierViews = (order: Order, seen: Seen): readonly PartView[] =>
  seen.sight('answers') ? (order.earlierParts ?? []).map((part) => partView(order, part, seen)) : []

/** Why the station took a part back may speak of somebody else: its volunteer learns the kind of reason only. */
const ownReason = ({ status, reason }: Assignment): Reason | null =>
  reason && status === 'recalled' ? { code: reason.code, text: '' } : reason

/** A volunteer's own part; null for somebody who has none in this order. */
export function myPart(order: Order, volunteerId: string, settings: TownSettings): MyPart | null {
  const mine = findAssignment(order, volunteerId) ?? settledPartOf(order, volunteerId)
  if (!mine) return null
  const quicker = quickerVolunteer(order, mine)
  return {
    ...wholePart(order, mine, settings),
    reason: ownReason(mine),
    asked: null,
    expiresAtMs: mine.expiresAtMs,
    sentBack: mine.status === 'checked_out' && order.sentBack !== null,
    lostTo: quicker && politeName(quicker.name),
  }
}
