import * as z from 'zod/mini'
import { RATING_TAG_CODES } from '../../domain/order/order'
import { ORDER_LIMITS } from '../../domain/order/order-limits'
import { OUTCOME_CODES } from '../../domain/order/outcomes'
import {
  addressText,
  atHomeCode,
  cursor,
  fiveMustCode,
  id,
  instantMs,
  maskedText,
  needText,
  pageSize,
  personName,
  phoneNumber,
  reason,
  riskCode,
  specialtyCode,
  wantedTime,
} from './primitives'
import { agreed } from './publication'

export const orderRef = z.strictObject({ orderId: id })
export const orderWithReason = z.strictObject({ orderId: id, reason })
export const orderWithOptionalReason = z.strictObject({ orderId: id, reason: z.optional(reason) })

export const classifyInput = z.strictObject({ text: z.string().check(z.trim(), z.maxLength(300)) })

const party = z.strictObject({ name: personName, phone: phoneNumber })

export const submitInput = z
  .strictObject({
    /** From the menu … */
    menuItemCode: z.optional(id),
    /** … or in one's own words; exactly one of the two. */
    wish: z.optional(needText),
    /** The kind of help the villager picked among those understood from the wish. */
    specialty: z.optional(specialtyCode),
    /** For a wish that is not for volunteers: the station shall read it all the same. It never goes out by itself. */
    despiteRefusal: z._default(z.boolean(), false),
    /** He would like to be asked before the same is ordered for the same people a second time today. */
    askIfSame: z._default(z.boolean(), false),
    /** What the volunteer should know; for menu orders. */
    needText: z._default(needText, ''),
    wanted: wantedTime,
    risks: z._default(z.array(riskCode).check(z.maxLength(6)), []),
    /** Who would be by himself with whoever comes: then two come. */
    atHome: z._default(z.array(atHomeCode).check(z.maxLength(2)), []),
    /** Needed with the first order; later only to change it. */
    requester: z.optional(party),
    /** Where this order goes; without it, to the home of the one who orders. */
    place: z.optional(z.strictObject({ stationId: id, addressText })),
    /** 代点单: the person who is to be helped, when it is not the one who orders. */
    beneficiary: z.optional(party),
    agreed,
  })
  .check(
    z.refine((input) => (input.menuItemCode === undefined) !== (input.wish === undefined), {
      path: ['wish'],
    }),
  )

export const listOrdersInput = z.strictObject({
  /** `mine`: ordered by me. `current`: those of them that still go on, or that others ended lately. `todo`: what needs me now. `station`: everything open at my station or in my town. */
  view: z._default(z.enum(['mine', 'current', 'todo', 'station']), 'mine'),
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 10),
})

export const boardInput = z.strictObject({
  /** One of the caller's stations; without it, all of them. */
  stationId: z.optional(id),
})

export const noShowInput = z.strictObject({ orderId: id, volunteerId: id, reason })

export const releaseInput = z.strictObject({ orderId: id, volunteerId: id, reason })

export const closeNeedInput = z.strictObject({ needId: id, reason })

export const reviewInput = z.strictObject({
  orderId: id,
  decision: z.enum(['approve', 'reject']),
  /** For a rejection. */
  reason: z.optional(reason),
  /** What the head sets right before approving. */
  correct: z.optional(
    z.strictObject({
      specialty: z.optional(specialtyCode),
      fiveMust: z.optional(z.nullable(fiveMustCode)),
      urgent: z.optional(z.boolean()),
      atHome: z.optional(z.array(atHomeCode).check(z.maxLength(2))),
      headcount: z.optional(z.int().check(z.minimum(1), z.maximum(ORDER_LIMITS.maxHeadcount))),
      durationMinutes: z.optional(
        z.int().check(z.minimum(ORDER_LIMITS.minMinutes), z.maximum(ORDER_LIMITS.maxMinutes)),
      ),
    }),
  ),
})

export const dispatchInput = z.strictObject({
  orderId: id,
  /** By hand: the members of this team … */
  teamId: z.optional(id),
  /** … or these volunteers. Neither: the machine looks again. */
  volunteerIds: z.optional(z.array(id).check(z.minLength(1), z.maxLength(ORDER_LIMITS.maxNamedAtOnce))),
  /** Why not those whom the machine would ask; needed only when it would not ask these, or others first. */
  reason: z.optional(reason),
  /** Who was asked and has not answered is still waited for. */
  beside: z.optional(z.boolean()),
})

export const confirmInput = z.discriminatedUnion('decision', [
  z.strictObject({
    orderId: id,
    decision: z.literal('confirm'),
    outcome: z._default(z.enum(OUTCOME_CODES), 'done'),
    /** One line for everybody who is settled now; who has none is left for later. 0 minutes are not counted. */
    minutes: z
      .array(
        z.strictObject({
          volunteerId: id,
          minutes: z.int().check(z.minimum(0), z.maximum(1_440)),
          reason: z.optional(reason),
        }),
      )
      .check(z.maxLength(ORDER_LIMITS.maxHeadcount)),
  }),
  z.strictObject({ orderId: id, decision: z.literal('send_back'), reason }),
])

export const correctInput = z.strictObject({
  orderId: id,
  volunteerId: id,
  /** Which of his credits on this order, 0: what was never credited; without it his newest part. */
  revision: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  /** 0: the time does not count at all. */
  minutes: z.int().check(z.minimum(0), z.maximum(1_440)),
  reason,
})

export const objectInput = z.strictObject({ orderId: id, text: maskedText(200).check(z.minLength(1)) })

export const keepMinutesInput = z.strictObject({ orderId: id, volunteerId: id, reason })

export const rateInput = z.strictObject({
  orderId: id,
  stars: z.int().check(z.minimum(1), z.maximum(5)),
  tags: z._default(z.array(z.enum(RATING_TAG_CODES)).check(z.maxLength(6)), []),
  text: z._default(maskedText(200), ''),
})

/** What the phone's clock said at the tap; only a hint. */
const tappedAtMs = z.optional(instantMs)

export const checkInInput = z.strictObject({
  assignmentId: id,
  tappedAtMs,
  /** What the card at the door says. */
  placeCode: z.optional(z.string().check(z.maxLength(40))),
})
export const checkOutInput = z.strictObject({ assignmentId: id, tappedAtMs })

const visitTimes = { fromMs: instantMs, toMs: instantMs, reason }
export const enterVisitInput = z.strictObject({ assignmentId: id, ...visitTimes })
export const enterVisitForInput = z.strictObject({ orderId: id, volunteerId: id, ...visitTimes })

/** Somebody's part, by who answers for it. */
export const partRef = z.strictObject({ orderId: id, volunteerId: id })

export const answerForInput = z.discriminatedUnion('answer', [
  z.strictObject({ orderId: id, volunteerId: id, answer: z.literal('accept') }),
  z.strictObject({ orderId: id, volunteerId: id, answer: z.literal('decline'), reason }),
])

export const placeCodeInput = z.strictObject({
  stationId: id,
  /** Whose household, or the household of an order; without both the station's own card. */
  personId: z.optional(id),
  orderId: z.optional(id),
  /** The old card is lost: it no longer holds. */
  replace: z._default(z.boolean(), false),
})

export const assignmentRef = z.strictObject({ assignmentId: id })
export const assignmentWithReason = z.strictObject({ assignmentId: id, reason })

export const listAssignmentsInput = z.strictObject({
  view: z._default(z.enum(['offers', 'tasks', 'past']), 'offers'),
  cursor: z.optional(cursor),
  limit: z._default(pageSize, 10),
})

export const markReadInput = z.strictObject({ upToMs: instantMs })
