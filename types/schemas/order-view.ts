import * as z from 'zod/mini'
import { CLASSIFY_DECISIONS } from '../../domain/dispatch/classify/classify-wish'
import { INTENTS } from '../../domain/dispatch/classify/intents'
import { MOST_SPECIALTIES, MOST_WORDS } from '../../domain/dispatch/classify/rank-specialties'
import { REFUSED_WISH_CODES } from '../../domain/dispatch/classify/refused-wishes'
import { ASKED_BY_CODES } from '../../domain/order/asked-how'
import { ASSIGNMENT_STATUS_CODES } from '../../domain/order/assignment-statuses'
import { ATTENTION_CODES } from '../../domain/order/attention-kinds'
import { CIRCLE_CODES } from '../../domain/order/circles'
import { RATING_TAG_CODES, WANTED_KINDS } from '../../domain/order/order'
import { ORDER_MOVES } from '../../domain/order/order-lifecycle'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { OUTCOME_CODES } from '../../domain/order/outcomes'
import type { OrderCard } from '../../domain/views/order-card'
import type { OrderView } from '../../domain/views/order-view'
import { WAITING_CODES } from '../../domain/views/why-waiting'
import { atHomeCode, count, fiveMustCode, instantMs, riskCode, specialtyCode } from './primitives'

const text = z.string()
const orderStatus = z.enum(ORDER_STATUS_CODES)
const waitingCode = z.enum(WAITING_CODES)

const cardFields = {
  id: text,
  number: text,
  version: count,
  title: text,
  source: z.enum(['menu', 'wish']),
  menuItemCode: z.nullable(text),
  specialty: z.nullable(specialtyCode),
  fiveMust: z.nullable(fiveMustCode),
  urgent: z.boolean(),
  status: orderStatus,
  statusSinceMs: instantMs,
  submittedAtMs: instantMs,
  dueAtMs: z.nullable(instantMs),
  arriveByMs: z.nullable(instantMs),
  arrivedAtMs: z.nullable(instantMs),
  stationId: text,
  onBehalf: z.boolean(),
  isEntered: z.boolean(),
  wanted: z.strictObject({ kind: z.enum(WANTED_KINDS), fromMs: instantMs, toMs: instantMs }),
  durationMinutes: count,
  headcount: count,
  together: z.boolean(),
  missing: count,
  asking: count,
  inside: z.boolean(),
  risks: z.array(riskCode),
  onHold: z.boolean(),
  teamName: z.nullable(text),
  outcome: z.nullable(z.enum(OUTCOME_CODES)),
  takenBy: z.array(text),
}

export const orderCard = z.strictObject(cardFields) satisfies z.ZodMiniType<OrderCard>

export const listedOrder = z.strictObject({
  ...cardFields,
  attention: z.nullable(z.enum(ATTENTION_CODES)),
  /** Whom it is for; only on the lists of those who handle the order. */
  who: z.nullable(text),
  /** How a wish begins, in the villager's own words, so that two of them can be told apart. */
  wish: z.nullable(text),
})

/** One line of the 派单台. */
export const boardRow = z.strictObject({
  ...cardFields,
  /** Whom it is for. */
  who: text,
  /** How a wish begins. */
  wish: z.nullable(text),
  waiting: z.strictObject({
    code: waitingCode,
    /** Why it waits, and what was tried before, without a full stop. */
    words: text,
    /** Longer than was promised. */
    late: z.boolean(),
  }),
})

const reasonView = z.nullable(z.strictObject({ code: text, text }))
const visits = z.array(
  z.strictObject({
    inMs: instantMs,
    outMs: z.nullable(instantMs),
    endAssumed: z.exactOptional(z.literal(true)),
    by: z.exactOptional(z.enum(['code', 'office', 'entry'])),
    writtenBy: z.exactOptional(text),
    writtenAtMs: z.exactOptional(instantMs),
    reason: z.exactOptional(z.strictObject({ code: text, text })),
    inHintMs: z.exactOptional(instantMs),
    outHintMs: z.exactOptional(instantMs),
  }),
)

const partFields = {
  assignmentId: text,
  volunteerId: text,
  name: text,
  phone: z.nullable(text),
  status: z.enum(ASSIGNMENT_STATUS_CODES),
  withoutApp: z.boolean(),
  why: z.array(text),
  insurance: z.nullable(z.strictObject({ untilMs: z.nullable(instantMs) })),
  reason: reasonView,
  asked: z.nullable(
    z.strictObject({
      wave: count,
      by: z.enum(ASKED_BY_CODES),
      circle: z.nullable(z.enum(CIRCLE_CODES)),
      reasonWords: z.nullable(text),
      points: z.nullable(text),
    }),
  ),
  visits: z.nullable(visits),
  measuredMinutes: z.nullable(count),
  confirmedMinutes: z.nullable(count),
  overlap: z.nullable(z.strictObject({ minutes: count, title: text })),
  revision: z.nullable(count),
  objection: z.nullable(
    z.strictObject({ text, atMs: instantMs, open: z.boolean(), keptWords: z.nullable(text) }),
  ),
}

const understood = z
  .array(
    z.strictObject({
      code: specialtyCode,
      score: count,
      words: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(MOST_WORDS)),
    }),
  )
  .check(z.maxLength(MOST_SPECIALTIES))

const counted = z.array(z.strictObject({ label: text, count }))

export const myPart = z.strictObject({
  ...partFields,
  visits,
  measuredMinutes: count,
  expiresAtMs: instantMs,
  sentBack: z.boolean(),
  lostTo: z.nullable(text),
})

export const orderView = z.strictObject({
  ...cardFields,
  needText: z.nullable(text),
  wordsHeld: z.nullable(z.enum(['unchecked', 'doubtful'])),
  atHome: z.array(atHomeCode),
  contact: z.nullable(z.strictObject({ name: text, phone: text, addressText: text })),
  contactMasked: z.boolean(),
  careMasked: z.boolean(),
  orderedBy: z.nullable(z.strictObject({ name: text, phone: text })),
  requesterId: z.nullable(text),
  stationPhone: text,
  arrivalHeardAtMs: z.nullable(instantMs),
  milestones: z.partialRecord(orderStatus, instantMs),
  servedUntilMs: z.nullable(instantMs),
  understood,
  refusalAdvice: z.nullable(text),
  parts: z.array(z.strictObject(partFields)),
  earlier: z.array(z.strictObject(partFields)),
  dispute: z.nullable(
    z.strictObject({
      atMs: instantMs,
      words: text,
      open: z.boolean(),
      settledWords: z.nullable(text),
      leftToWords: z.nullable(text),
    }),
  ),
  entered: z.nullable(
    z.strictObject({
      words: text,
      by: z.nullable(text),
      witness: z.nullable(z.strictObject({ name: text, phone: text })),
    }),
  ),
  mine: z.nullable(myPart),
  search: z.nullable(z.strictObject({ asked: count, pool: count, excluded: counted })),
  waves: z.array(
    z.strictObject({
      wave: count,
      atMs: instantMs,
      by: text,
      pool: count,
      names: z.array(text),
      excluded: counted,
    }),
  ),
  waiting: z.nullable(z.strictObject({ code: waitingCode, words: text, detail: text })),
  sentBackWords: z.nullable(text),
  escalation: z.nullable(z.strictObject({ code: text, words: z.nullable(text) })),
  closingWords: z.nullable(text),
  rating: z.nullable(
    z.strictObject({
      stars: count,
      tags: z.array(z.enum(RATING_TAG_CODES)),
      text,
      atMs: instantMs,
      recordedBy: text,
    }),
  ),
  moves: z.array(z.enum(ORDER_MOVES)),
}) satisfies z.ZodMiniType<OrderView>

export const classification = z.strictObject({
  specialties: understood,
  fiveMustArrive: z.nullable(fiveMustCode),
  emergency: z.enum(['none', 'hint', 'call_first']),
  emergencyKind: z.nullable(z.enum(['fire', 'ambulance', 'police'])),
  urgent: z.boolean(),
  intents: z.array(z.enum(INTENTS)),
  /** The single wishes of `several`, in the villager’s own words; empty where the text has to be read as a whole. */
  parts: z.array(
    z.strictObject({ text, specialty: z.nullable(specialtyCode), fiveMust: z.nullable(fiveMustCode) }),
  ),
  /** The kind of refused wish that it sounds like; `decision` says whether it is one. */
  refusal: z.nullable(z.enum(REFUSED_WISH_CODES)),
  /** False: the head alone reads it first. */
  forTeams: z.boolean(),
  /** Where to turn instead, when the wish is refused. */
  advice: z.nullable(text),
  decision: z.enum(CLASSIFY_DECISIONS),
  masked: text,
})
