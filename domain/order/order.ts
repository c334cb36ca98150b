import type { RefusedWish } from '../dispatch/classify/refused-wishes'
import type { AtHomeCode } from '../service/at-home'
import type { FiveMustCode } from '../service/five-must-arrive'
import type { ProjectCode } from '../service/projects'
import type { RiskCode } from '../service/risks'
import type { SpecialtyCode } from '../service/specialties'
import type { Assignment } from './assignment'
import type { OrderAttention } from './attention-kinds'
import type { DispatchTrace, WaveTrace } from './dispatch-trace'
import type { Dispute } from './dispute'
import type { EnteredService } from './entered-service'
import type { OpenClaim } from './open-claim'
import type { OrderStatus } from './order-statuses'
import type { Outcome } from './outcomes'
import type { Reason } from './reasons'
import type { WordsHeld } from './words-held'

/** How exact the wish is: a half day, any time within the span, or as soon as somebody can be there. */
export const WANTED_KINDS = ['half_day', 'any_time', 'now'] as const
export type WantedKind = (typeof WANTED_KINDS)[number]

export type WantedTime = {
  readonly fromMs: number
  readonly toMs: number
  readonly kind: WantedKind
}

export type Beneficiary = {
  /** Null when the person served is only known by what the helper wrote. */
  readonly personId: string | null
  readonly name: string
  readonly phone: string
  readonly addressText: string
}

export type Rating = {
  readonly stars: number
  readonly tags: readonly RatingTag[]
  readonly text: string
  readonly atMs: number
  readonly recordedBy: string
}

export const RATING_TAGS = {
  kind: '态度好',
  on_time: '准时',
  solved: '解决了问题',
  not_solved: '没解决',
  nobody_came: '没来',
  asked_money: '收费了',
} as const
export type RatingTag = keyof typeof RATING_TAGS
export const RATING_TAG_CODES = Object.keys(RATING_TAGS) as [RatingTag, ...RatingTag[]]

export type Understood = {
  readonly code: SpecialtyCode
  readonly score: number
  readonly words: readonly string[]
}

/** What was ordered and never changes by itself; the station head may correct it at review. */
export type OrderContent = {
  readonly source: 'menu' | 'wish'
  readonly menuItemCode: string | null
  readonly title: string
  /** The villager's own words, numbers masked. */
  readonly needText: string
  readonly specialty: SpecialtyCode | null
  /** What the classifier understood of a wish, for the head's review; empty for menu orders. */
  readonly understood: readonly Understood[]
  /** The kind of refused wish that it sounded like, where it was sent all the same. */
  readonly refusal?: RefusedWish
  readonly project: ProjectCode | null
  readonly fiveMust: FiveMustCode | null
  readonly urgent: boolean
  readonly credential: boolean
  readonly risks: readonly RiskCode[]
  /** Told by whoever ordered, or found by the head; absent: nobody said so. */
  readonly atHome?: readonly AtHomeCode[]
  readonly headcount: number
  readonly durationMinutes: number
  readonly wanted: WantedTime
}

/** The order and everything that must change together with it: one document, one version. */
export type Order = OrderContent & {
  readonly id: string
  /** What people read out on the telephone: 1123-7K4Q. */
  readonly number: string
  readonly townId: string
  readonly stationId: string
  readonly requesterId: string
  readonly onBehalf: boolean
  /** At the card of a household: who ordered it knows neither name nor place by that. `usesApp`: the household reads of it itself. */
  readonly atDoor?: { readonly usesApp: boolean }
  /** 补录: nobody had ordered it. Absent: somebody did. */
  readonly entered?: EnteredService
  readonly beneficiary: Beneficiary
  /** What was written tells of health, and volunteers are not to read it. */
  readonly needForOffices?: true
  readonly status: OrderStatus
  /** Number of events so far; every move adds exactly one. */
  readonly version: number
  readonly submittedAtMs: number
  readonly statusSinceMs: number
  /** First time each status was reached: the line of steps. */
  readonly milestones: Readonly<Partial<Record<OrderStatus, number>>>
  /** Next instant at which the machine has to look at this order. */
  readonly dueAtMs: number | null
  /** Last reminder within the present status, and how many there were. */
  readonly remindedAtMs: number | null
  readonly reminders: number
  /** Why it stands on the list of the station or the town; null: nobody has to do anything. */
  readonly attention: OrderAttention | null
  /** 五必到: arrival is due by then; null for other orders. */
  readonly arriveByMs: number | null
  readonly arrivedAtMs: number | null
  /** When the server heard of the first arrival, while that is only told and nobody has confirmed it; absent or null: it counts as it is. */
  readonly arrivalHeardAtMs?: number | null
  readonly arrivalAlarmedAtMs: number | null
  /** Not null while every qualified volunteer may take a place by himself. */
  readonly open: OpenClaim | null
  /** Waits for a person: the machine does not offer it by itself. */
  readonly onHold: boolean
  /** The machine could not read it; a person has to dispatch it. */
  readonly setAside?: boolean
  /** When the machine last went past it without finding anybody, while more orders waited than it takes at once. */
  readonly lookedAtMs?: number
  readonly teamId: string | null
  readonly teamName: string | null
  readonly wave: number
  /** What the machine or a person saw when it was last looked at. */
  readonly trace: DispatchTrace | null
  /** Every wave that has asked somebody, the oldest first; absent: none yet. */
  readonly waves?: readonly WaveTrace[]
  readonly assignments: readonly Assignment[]
  /** Parts of a service that the requester said was not done; their credits stand until somebody corrects them. */
  readonly earlierParts?: readonly Assignment[]
  /** How it went; absent until the head has said so, and for what was simply done. */
  readonly outcome?: Outcome
  readonly dispute?: Dispute
  /** Why the head sent it back, until the volunteers have looked at it again. */
  readonly sentBack: Reason | null
  /** Why it was last handed up to the town. */
  readonly escalation?: Reason
  readonly closingReason: (Reason & { readonly words: string }) | null
  /** Since when telephone, place and what was written are gone: their time was over, or the person left. */
  readonly contactForgottenAtMs?: number
  /** Why its words are kept from those who come; absent or null: they are not. */
  readonly wordsHeld?: WordsHeld | null
  /** Ended by the one who ordered it: nothing that he would have to be told. */
  readonly endedByRequester?: true
  readonly rating: Rating | null
}
