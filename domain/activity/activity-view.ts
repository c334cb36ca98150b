import { mostConfirmable, proposedMinutes } from '../hours/confirmable-minutes'
import { type Overlap, ofOtherOrders, overlapWith, type RecentService } from '../hours/recent-services'
import { knownSpans, serviceMinutes, toldMinutes } from '../hours/service-minutes'
import type { Visit } from '../hours/visit'
import { hasRecorded, hasWritten } from '../order/has-written'
import { type ObjectionView, objectionView } from '../order/objection'
import { reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import type { PictureState } from '../pictures/picture'
import type { PictureMove } from '../pictures/picture-lifecycle'
import { openPictureMoves } from '../pictures/picture-moves'
import type { TownSettings } from '../town/town-settings'
import type { Activity, ActivityFacts } from './activity'
import { ACTIVITY_MOVES, type ActivityMove } from './activity-lifecycle'
import { type ActivityRow, activityRow } from './activity-row'
import { findEnrolment } from './enrol'
import type { EnrolKind, Enrolment, EnrolmentStatus } from './enrolment'
import { hasServed, isUnsettled, partOf } from './enrolment-part'
import { holdsActivity } from './holds-activity'
import { moveRefusal } from './move-activity'
import { pictureAsker } from './picture-of-activity'
import { waitingFor } from './places'
import type { Repeat } from './repeats'
import { rolesOn } from './role-on'
import { bookingStation } from './settle-activity'

type Stay = Pick<Visit, 'inMs' | 'outMs' | 'inHintMs' | 'outHintMs'>

/** One's own line. */
export type OwnLine = {
  readonly kind: EnrolKind
  readonly status: EnrolmentStatus
  /** How many wait before him and himself; null: he does not wait. */
  readonly inLine: number | null
  readonly stays: readonly Stay[]
  readonly confirmedMinutes: number | null
  readonly objection: ObjectionView | null
}

/** A line as who holds the activity reads it: names are for them alone. */
export type ListedPerson = {
  readonly personId: string
  readonly name: string
  readonly stationId: string
  readonly kind: EnrolKind
  readonly status: EnrolmentStatus
  readonly stays: readonly Stay[]
  /** Somebody else put him on the list: he may have no phone. */
  readonly enteredByOther: boolean
  readonly measuredMinutes: number
  readonly proposedMinutes: number
  readonly confirmedMinutes: number | null
  /** Time that another service of his claims as well, while his minutes wait; no hour counts twice. */
  readonly overlap: Overlap | null
  /** The reader may not say how long that counts: he wrote it down himself. */
  readonly wroteIt: boolean
  readonly objection: ObjectionView | null
  /** The reader has settled these minutes: somebody else looks into an objection. */
  readonly settledIt: boolean
}

export type ActivityView = ActivityRow &
  ActivityFacts & {
    readonly version: number
    readonly repeat: Repeat | null
    /** Why it does not take place. */
    readonly cancelledWords: string | null
    /** How many were there; null until it is over. */
    readonly cameCount: number | null
    readonly own: OwnLine | null
    /** What the reader may do now. */
    readonly moves: readonly ActivityMove[]
    /** Null to who does not hold it. */
    readonly list: readonly ListedPerson[] | null
    /** Its one photograph, and what the reader may do with it; that there is one also who was there is told. Null to all others. */
    readonly picture: { readonly state: PictureState | null; readonly moves: readonly PictureMove[] } | null
  }

const staysOf = ({ visits }: Enrolment): readonly Stay[] =>
  visits.map(({ inMs, outMs, inHintMs, outHintMs }) => ({
    inMs,
    outMs,
    ...(inHintMs !== undefined && { inHintMs }),
    ...(outHintMs !== undefined && { outHintMs }),
  }))

function ownLine(activity: Activity, personId: string): OwnLine | null {
  const line = findEnrolment(activity, personId)
  if (!line) return null
  const { kind, status, confirmedMinutes } = line
  const at = waitingFor(activity, kind).findIndex((each) => each.personId === personId)
  return {
    kind,
    status,
    inLine: at < 0 ? null : at + 1,
    stays: staysOf(line),
    confirmedMinutes,
    objection: objectionView(line.objection),
  }
}

type Seen = {
  readonly atMs: number
  readonly settings: TownSettings
  /** What else those who serve have done. */
  readonly beside: (personId: string) => readonly RecentService[]
}

function listed(
  line: Enrolment,
  activity: Activity,
  readerId: string,
  { settings, beside }: Seen,
): ListedPerson {
  const { personId, name, stationId, kind, status, visits, confirmedMinutes, enteredBy } = line
  const part = partOf(line, {
    stationId: bookingStation(activity),
    jointStationIds: activity.jointStationIds,
  })
  const measuredMinutes = serviceMinutes(visits, settings.maxMinutesPerRecord)
  // Whose end was only assumed left with the activity: more than that is said with a reason.
  const saidMinutes = toldMinutes(visits, mostConfirmable(measuredMinutes, settings))
  return {
    personId,
    name,
    stationId,
    kind,
    status,
    stays: staysOf(line),
    enteredByOther: enteredBy !== undefined,
    measuredMinutes,
    proposedMinutes: hasServed(line)
      ? proposedMinutes({ visits, measuredMinutes }, saidMinutes, settings)
      : 0,
    confirmedMinutes,
    overlap: isUnsettled(line)
      ? overlapWith(ofOtherOrders(beside(personId), activity.id), knownSpans(visits))
      : null,
    objection: objectionView(line.objection),
    settledIt: line.settledBy === readerId,
    wroteIt: hasWritten(part, readerId) || hasRecorded(part, readerId),
  }
}

const camePeople = ({ enrolments, othersCame }: Activity): number =>
  othersCame + enrolments.filter(({ status }) => status === 'came').length

const wasThere = (activity: Activity, { id }: Person): boolean =>
  findEnrolment(activity, id)?.status === 'came'

function pictureView(activity: Activity, reader: Person): ActivityView['picture'] {
  const asker = pictureAsker(activity, reader)
  if (!asker && !wasThere(activity, reader)) return null
  const { state } = activity.picture ?? {}
  const none = state === undefined || state === 'gone'
  return { state: none ? null : state, moves: openPictureMoves(activity, asker) }
}

/** One activity as this reader may see it; null is a visitor. */
export function activityView(activity: Activity, reader: Person | null, seen: Seen): ActivityView {
  const { atMs } = seen
  const roles = reader ? rolesOn(activity, reader) : []
  const actor = { id: reader?.id ?? '', roles }
  const { status, cancelled } = activity
  return {
    ...activityRow(activity, reader, atMs),
    purposes: activity.purposes,
    about: activity.about,
    risk: activity.risk,
    riskText: activity.riskText,
    capacity: activity.capacity,
    minAge: activity.minAge,
    maxAge: activity.maxAge,
    specialty: activity.specialty,
    credential: activity.credential,
    teamId: activity.teamId,
    teamName: activity.teamName,
    jointStationIds: activity.jointStationIds,
    version: activity.version,
    repeat: activity.series?.repeat ?? null,
    cancelledWords: cancelled && reasonWords('cancel_activity', cancelled.reason),
    cameCount: status === 'held' || status === 'closed' ? camePeople(activity) : null,
    own: reader && ownLine(activity, reader.id),
    moves: reader ? ACTIVITY_MOVES.filter((move) => !moveRefusal(activity, move, { actor, atMs })) : [],
    list:
      reader && holdsActivity(activity, reader)
        ? activity.enrolments.map((line) => listed(line, activity, reader.id, seen))
        : null,
    picture: reader && pictureView(activity, reader),
  }
}
