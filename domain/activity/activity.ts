import type { Reason } from '../order/reasons'
import type { WordsVerdict } from '../order/words-check'
import type { Picture } from '../pictures/picture'
import type { ProjectCode } from '../service/projects'
import type { RiskLevel } from '../service/risk-levels'
import type { SpecialtyCode } from '../service/specialties'
import type { ActivityStatus } from './activity-statuses'
import type { EnrolKind, Enrolment } from './enrolment'
import type { Purpose } from './purposes'
import type { Repeat } from './repeats'

/** What is said of an activity, by whoever holds it; it may be changed until it begins. */
export type ActivityFacts = {
  /** Begins with 上土市镇新时代文明实践, exactly once (冠名). */
  readonly title: string
  readonly project: ProjectCode
  readonly purposes: readonly Purpose[]
  /** The village in which it takes place. */
  readonly villageId: string
  readonly venue: string
  readonly startsAtMs: number
  readonly endsAtMs: number
  /** What happens, and what to bring. */
  readonly about: string
  readonly risk: RiskLevel
  /** What to mind, in words; empty: nothing. */
  readonly riskText: string
  /** Places for each kind; 0: it is not open to them. */
  readonly capacity: Readonly<Record<EnrolKind, number>>
  readonly minAge: number | null
  readonly maxAge: number | null
  /** Who serves has to have this specialty; null: everybody may. */
  readonly specialty: SpecialtyCode | null
  /** Who serves has to have a credential for it that holds. */
  readonly credential: boolean
  readonly teamId: string | null
  readonly teamName: string | null
  /** Other stations in whose name it is as well, as this one says; it counts for those that have said so themselves. */
  readonly jointStationIds: readonly string[]
  /** The unit of the town that holds it, where there is one: 镇卫生院. */
  readonly unitName: string | null
}

/** An activity and everybody on its list: one document, one version, so that the last place goes to one. */
export type Activity = ActivityFacts & {
  readonly id: string
  readonly townId: string
  /** The station that holds it; null: the town's institute (镇实践所) or one of its units. */
  readonly stationId: string | null
  readonly status: ActivityStatus
  /** Number of moves and changes so far. */
  readonly version: number
  readonly createdAtMs: number
  readonly createdBy: string
  readonly publishedAtMs: number | null
  /** When it was recorded as held. The month for which it counts is that of `startsAtMs`. */
  readonly heldAtMs: number | null
  readonly closedAtMs: number | null
  readonly cancelled: { readonly reason: Reason; readonly by: string; readonly atMs: number } | null
  /** How many were there besides those on the list, as whoever held it counted them. */
  readonly othersCame: number
  readonly enrolments: readonly Enrolment[]
  /** Of the others those whose head has said that they hold it too. Absent: before that was asked, all of them. */
  readonly joinedStationIds?: readonly string[]
  /** The row of the yearly plan (活动计划表) that it was made of; null: of none. */
  readonly planRowId: string | null
  /** One of a row that repeats; null: held once. */
  readonly series: {
    readonly id: string
    /** 1, 2 …: each of them once. */
    readonly number: number
    readonly repeat: Repeat
    /** When the first began, and how many turns after it this one is by the row, wherever it was moved. Absent: it is the first. */
    readonly firstMs?: number
    readonly turn?: number
    /** Nothing comes after it. */
    readonly isLast?: true
  } | null
  /** What the platform said of the words as they stand: only what it lets through is published. Absent: it was asked before that was kept. */
  readonly words?: Exclude<WordsVerdict, 'risky'>
  /** Next instant at which the machine looks at it: the day before, and while it waits to be settled; null: never. */
  readonly dueAtMs: number | null
  /** Names of who was on the list are gone: their time was over. */
  readonly namesForgottenAtMs?: number
  /** One photograph of how it was; absent: there is none, nobody has to take one. */
  readonly picture?: Picture
  /** There was one until then, when its time was over: it still counts for its year. */
  readonly picturedUntilMs?: number
}
