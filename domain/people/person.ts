import type { Reason } from '../order/reasons'
import type { Consent } from '../privacy/consents'
import type { SpecialtyCode } from '../service/specialties'
import type { RegistryFacts } from './volunteer-statement'

/** By whom and when; absent: entered past the product. */
type Given = { readonly by?: string; readonly atMs?: number }

/** A role that was given, and where it holds. Villager, volunteer and team leader follow from the person's own record. */
export type Grant = Given &
  (
    | { readonly role: 'helper'; readonly stationId: string }
    | {
        readonly role: 'station_head'
        readonly stationId: string
        /** Whom he has asked to take it over. */
        readonly handingTo?: string
      }
    | { readonly role: 'town_coordinator' | 'admin' }
  )

/** 交接: the head of a station asks somebody to take it over; the same stands with the head's grant. */
export type HeadshipOffer = { readonly stationId: string; readonly fromId: string; readonly atMs: number }

/** Until then he neither orders nor is asked; whatever else is his stays his. */
export type Block = {
  readonly reason: Reason
  readonly by: string
  readonly atMs: number
  readonly untilMs: number
}

export type VolunteerProfile = RegistryFacts & {
  /** `STS-<station suffix>-<year>-<5 digits>`, never the ID number. */
  readonly volunteerNo: string
  /** In 全国志愿服务信息系统; absent where it is not known. */
  readonly nationalVolunteerNo?: string
  readonly paused: boolean
  /** Approved specialties, the main one first. */
  readonly specialties: readonly SpecialtyCode[]
  /** Specialties whose credential was verified, with the instant it runs out; follows the records, one line for each that stands. */
  readonly credentials: readonly {
    readonly specialty: SpecialtyCode
    readonly expiresAtMs: number
    /** Absent: entered in the database, without a record. */
    readonly recordId?: string
  }[]
  readonly teamIds: readonly string[]
  readonly leaderOf: readonly string[]
  readonly lastServedAtMs: number | null
  /** Minutes credited for services that ended in this calendar year; absent: none yet. */
  readonly minutesThisYear?: { readonly year: number; readonly minutes: number }
  /** Offers in a row that ran out without a word from him; any answer begins anew. Absent: none. */
  readonly unanswered?: number
  /** Whom he has served, newest first, each once and no more than some: continuity. */
  readonly recentlyServed?: readonly { readonly personId: string; readonly atMs: number }[]
}

/** A task that was accepted and not yet served; guards against clashes, hoarding and hours counted twice. */
export type OpenTask = {
  readonly orderId: string
  readonly title: string
  readonly fromMs: number
  readonly toMs: number
  readonly durationMinutes: number
  /** He is there now: nobody serves at two places at once. */
  readonly inside: boolean
}

export type Contact = {
  readonly name: string
  readonly phone: string
  readonly stationId: string
  /** Group and landmark in the villager's own words: 界岭组，老槐树旁. */
  readonly addressText: string
}

/** Who says that a telephone is his whose record it stands in: WeChat itself, or an office. Holds for that number alone. */
export type ProvenPhone = { readonly phone: string; readonly by: 'wechat' | 'office'; readonly atMs: number }

export type ClosedAccount = {
  readonly atMs: number
  /** His orders and messages have been cleared as well; null: that is still to be done. */
  readonly clearedAtMs: number | null
  /** Orders that told of him by name and telephone alone, to be cleared with his own. Absent: none, or entered past the product. */
  readonly orderIds?: readonly string[]
}

export type Person = {
  readonly id: string
  readonly townId: string
  readonly contact: Contact
  /** Absent: the telephone is as he has typed it. */
  readonly provenPhone?: ProvenPhone
  /** False for people who have no phone of their own: they are told by telephone. */
  readonly usesApp: boolean
  readonly grants: readonly Grant[]
  /** Stations that he is asked to take over; absent: none. */
  readonly headshipOffers?: readonly HeadshipOffer[]
  readonly block?: Block
  readonly volunteer: VolunteerProfile | null
  /** What he has agreed to, the oldest first; absent: nothing yet. */
  readonly consents?: readonly Consent[]
  /** The last time he applied to be a volunteer or to do more, and whether it waits; absent: never. */
  readonly application?: { readonly id: string; readonly waiting: boolean }
  readonly openTasks: readonly OpenTask[]
  /**
   * An office took him over from its list: he has agreed to that on paper, which the station keeps. Absent: he has
   * registered himself, or was entered past the product.
   */
  readonly entered?: { readonly by: string; readonly atMs: number; readonly consent: 'on_paper' }
  readonly noticesReadAtMs: number
  readonly createdAtMs: number
  /** Absent: he is here. Of who has left nothing stays but the number under which his hours stand. */
  readonly closed?: ClosedAccount
}
