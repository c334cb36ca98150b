import { REFUSED_WISHES } from '../dispatch/classify/refused-wishes'
import type { RecentService } from '../hours/recent-services'
import { knownSpan } from '../hours/visit'
import type { Actor } from '../order/actor'
import { allowedMoves } from '../order/allowed-moves'
import type { OrderEnding } from '../order/end-order'
import type { Order, Rating } from '../order/order'
import type { OrderMove } from '../order/order-lifecycle'
import type { OrderStatus } from '../order/order-statuses'
import { ratingToStation } from '../order/rating-blame'
import { reasonWords } from '../order/reasons'
import type { WordsHeld } from '../order/words-held'
import { mentionsHealth } from '../privacy/mentions-health'
import { orderCare } from '../privacy/order-care'
import { doorContact, maskedContact, orderContact } from '../privacy/order-contact'
import type { AtHomeCode } from '../service/at-home'
import type { TownSettings } from '../town/town-settings'
import { type DisputeView, disputeView } from './dispute-view'
import { type OrderCard, orderCard } from './order-card'
import { earlierViews, type MyPart, myPart, type PartView, partViews } from './part-view'
import { readersOf, type Sight, sightOf } from './visibility'
import { exclusionViews, type WaveView, waveViews } from './wave-view'
import { type WaitingCode, whyWaiting } from './why-waiting'

export type OrderView = OrderCard & {
  readonly needText: string | null
  /** Why those who come do not read them yet. */
  readonly wordsHeld: WordsHeld | null
  readonly atHome: readonly AtHomeCode[]
  /** Words that tell of health, and who is at home, are not shown; `contact.reveal` gives them. */
  readonly careMasked: boolean
  readonly contact: { readonly name: string; readonly phone: string; readonly addressText: string } | null
  /** Telephones are shown by their ends only and the place not at all; `contact.reveal` gives them. */
  readonly contactMasked: boolean
  /** Who ordered it for somebody else: the one to ask when that one has no telephone. */
  readonly orderedBy: Party | null
  /** Of who ordered it, for the offices. */
  readonly requesterId: string | null
  /** Of the station that handles the order; empty when it has none. */
  readonly stationPhone: string
  readonly milestones: Order['milestones']
  /** When the first arrival was heard of, while it is only told: a duty’s clock counts this. */
  readonly arrivalHeardAtMs: number | null
  /** When the last of those who served was done; null while somebody is there, nobody was, or nobody said when. */
  readonly servedUntilMs: number | null
  readonly understood: Order['understood']
  /** Where the requester was told to turn instead, and sent it all the same; for staff. */
  readonly refusalAdvice: string | null
  readonly parts: readonly PartView[]
  /** Of a service that the requester said was not done. */
  readonly earlier: readonly PartView[]
  readonly dispute: DisputeView | null
  /** 补录: why nobody had ordered it, and for the offices who wrote it down and who can say that it was done. */
  readonly entered: EnteredView | null
  readonly mine: MyPart | null
  /** The machine's reasons, for staff: how many were asked, and who was left out and why. */
  readonly search: {
    readonly asked: number
    readonly pool: number
    readonly excluded: readonly { readonly label: string; readonly count: number }[]
  } | null
  /** Every wave that has asked somebody, the first one first; for staff, else empty. */
  readonly waves: readonly WaveView[]
  /** Why nobody has it yet, without a full stop; null when somebody has, or the reader has not to do with it. */
  readonly waiting: {
    readonly code: WaitingCode
    readonly words: string
    /** What was tried before, for staff; empty where there is nothing to tell. */
    readonly detail: string
  } | null
  /** Why the head sent it back, while that waits for the volunteers. */
  readonly sentBackWords: string | null
  /** Why it stands with the town: the kind of reason, and for staff its words. */
  readonly escalation: { readonly code: string; readonly words: string | null } | null
  /** Why it ended: the words that were written, or only the label of the reason. */
  readonly closingWords: string | null
  readonly rating: Rating | null
  /** What this reader may do now. */
  readonly moves: readonly OrderMove[]
}

type Party = { readonly name: string; readonly phone: string }

type EnteredView = {
  readonly words: string
  readonly by: string | null
  readonly witness: Party | null
}

/** What a view tells of people and places that stand outside the order. */
export type OrderContacts = { readonly stationPhone: string; readonly requester: Party | null }

export type ViewContext = OrderContacts & {
  readonly actor: Actor
  readonly atMs: number
  readonly settings: TownSettings
  /** What else its volunteers have done, where somebody is to confirm it. */
  readonly beside?: (volunteerId: string) => readonly RecentService[]
}

const ENDINGS: Readonly<Partial<Record<OrderStatus, OrderEnding>>> = {
  rejected: 'reject',
  cancelled: 'cancel',
  closed_unmet: 'close_unmet',
}

function closingWords({ closingReason, status, entered }: Order, sight: Sight): string | null {
  if (!closingReason) return null
  const { words } = closingReason
  // Words that were forgotten leave the kind of reason.
  if (sight('closing_words') && words !== '' && (sight('health_words') || !mentionsHealth(words)))
    return words
  const ending = status === 'rejected' && entered ? 'refuse_entry' : ENDINGS[status]
  return ending ? reasonWords(ending, { code: closingReason.code, text: '' }) : null
}

function escalationView({ escalation, status }: Order, sight: Sight): OrderView['escalation'] {
  if (status !== 'escalated' || !escalation) return null
  return { code: escalation.code, words: sight('answers') ? reasonWords('escalate', escalation) : null }
}

function servedUntilMs({ assignments }: Order): number | null {
  const visits = assignments.flatMap((part) => (part.status === 'voided' ? [] : part.visits))
  const known = visits.flatMap((visit) => (visit.endAssumed ? [] : (knownSpan(visit)?.outMs ?? [])))
  return visits.length > 0 && known.length === visits.length ? Math.max(...known) : null
}

function ratingView({ rating }: Order, sight: Sight): Rating | null {
  if (!rating || !sight('rating')) return null
  return sight('charge') ? rating : ratingToStation(rating)
}

function enteredView({ entered }: Order, sight: Sight): EnteredView | null {
  if (!entered) return null
  const { reason, by, witness } = entered
  if (sight('answers')) return { words: reasonWords('enter_service', reason), by, witness }
  return { words: reasonWords('enter_service', { code: reason.code, text: '' }), by: null, witness: null }
}

function searchView(order: Order): OrderView['search'] {
  if (!order.trace) return null
  const { picked, pool, excluded } = order.trace
  return {
    asked: picked.length,
    pool,
    excluded: exclusionViews(excluded),
  }
}

function waitingView(order: Order, atMs: number, sight: Sight): OrderView['waiting'] {
  const waiting = sight('waiting') ? whyWaiting(order, atMs) : null
  if (!waiting) return null
  const { code, toStaff, toRequester, detail = '' } = waiting
  return sight('trace') ? { code, words: toStaff, detail } : { code, words: toRequester, detail: '' }
}

/** By which words a wish was understood, as far as he may read the wish. */
function understoodView({ understood, needText }: Order, sight: Sight): Order['understood'] {
  if (!sight('trace')) return []
  const reads = sight('health_words') || !mentionsHealth(needText)
  return reads ? understood : understood.map((each) => ({ ...each, words: [] }))
}

/** In whose words, and who is at home. Words that are kept back are read all the same by who wrote them and the offices. */
function wordsView(
  order: Order,
  sight: Sight,
): Pick<OrderView, 'needText' | 'wordsHeld' | 'atHome' | 'careMasked'> {
  const wordsHeld = order.wordsHeld ?? null
  const { words, atHome } = orderCare(order)
  const masked = !sight('health_words') && mentionsHealth(order.needText)
  const reads = sight('need_text') && (wordsHeld === null || sight('held_words')) && !masked
  return {
    needText: reads ? order.needText : null,
    wordsHeld: sight('need_text') ? wordsHeld : null,
    atHome: sight('at_home') ? atHome : [],
    careMasked: sight('answers') && !sight('health_words') && (words.length > 0 || atHome.length > 0),
  }
}

type ContactView = Pick<OrderView, 'contact' | 'contactMasked' | 'orderedBy'>

/** Whole for those whom it brings together; masked for an office. */
function contactView(order: Order, requester: Party | null, sight: Sight): ContactView {
  if (!sight('contact')) return { contact: null, contactMasked: false, orderedBy: null }
  const whole = orderContact(order, requester)
  const shown = sight('contact_whole') || order.contactForgottenAtMs !== undefined
  if (!shown && !sight('contact_name')) return { ...doorContact(whole), contactMasked: true }
  return { ...(shown ? whole : maskedContact(whole)), contactMasked: !shown }
}

/**
 * One order as this person may see it, masked on the server.
 * Null for somebody who has nothing to do with it.
 */
export function orderView(order: Order, context: ViewContext): OrderView | null {
  const { actor, atMs, settings, requester, stationPhone, beside } = context
  if (readersOf(order, actor).includes('stranger')) return null
  const sight = sightOf(order, actor, context)
  const seen = { sight, settings, ...(beside && { beside }) }
  return {
    ...orderCard(order),
    ...wordsView(order, sight),
    ...contactView(order, requester, sight),
    requesterId: sight('answers') ? order.requesterId : null,
    stationPhone,
    milestones: order.milestones,
    arrivalHeardAtMs: order.arrivalHeardAtMs ?? null,
    servedUntilMs: servedUntilMs(order),
    understood: understoodView(order, sight),
    refusalAdvice: sight('trace') && order.refusal ? REFUSED_WISHES[order.refusal].advice : null,
    parts: partViews(order, seen),
    earlier: earlierViews(order, seen),
    dispute: disputeView(order, actor, sight),
    entered: enteredView(order, sight),
    mine: myPart(order, actor.id, settings),
    search: sight('trace') ? searchView(order) : null,
    waves: sight('trace') ? waveViews(order) : [],
    waiting: waitingView(order, atMs, sight),
    sentBackWords: sight('sent_back') && order.sentBack ? reasonWords('send_back', order.sentBack) : null,
    escalation: escalationView(order, sight),
    closingWords: closingWords(order, sight),
    rating: ratingView(order, sight),
    moves: allowedMoves(order, actor),
  }
}
