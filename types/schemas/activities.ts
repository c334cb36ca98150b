import * as z from 'zod/mini'
import { ACTIVITY_MOVES } from '../../domain/activity/activity-lifecycle'
import { ACTIVITY_LIMITS } from '../../domain/activity/activity-limits'
import { ACTIVITY_WAIT_CODES } from '../../domain/activity/activity-row'
import { ACTIVITY_STATUS_CODES } from '../../domain/activity/activity-statuses'
import { TICK_CODES } from '../../domain/activity/attend'
import { ENROL_KIND_CODES, ENROLMENT_STATUS_CODES } from '../../domain/activity/enrolment'
import { PURPOSE_CODES } from '../../domain/activity/purposes'
import { REPEAT_CODES } from '../../domain/activity/repeats'
import { PROJECT_CODES } from '../../domain/service/projects'
import { RISK_LEVEL_CODES } from '../../domain/service/risk-levels'
import { STATIONS } from '../../domain/town/stations'
import { pictureNote, pictureSent, pictureView, shownPicture } from './pictures'
import {
  count,
  filledText,
  id,
  instantMs,
  maskedText,
  personName,
  phoneNumber,
  reason,
  specialtyCode,
} from './primitives'

const text = z.string()
const enrolKind = z.enum(ENROL_KIND_CODES)
const enrolmentStatus = z.enum(ENROLMENT_STATUS_CODES)
const minutes = z.int().check(z.minimum(0), z.maximum(1_440))
const places = z.int().check(z.minimum(0), z.maximum(ACTIVITY_LIMITS.maxPlaces))
const age = z.nullable(z.int().check(z.minimum(0), z.maximum(120)))
const ids = (most: number) => z.array(id).check(z.minLength(1), z.maxLength(most))

/** What its holder says of an activity; the title with or without the prefix. */
export const activityFacts = z.strictObject({
  title: filledText(ACTIVITY_LIMITS.maxTitle),
  project: z.enum(PROJECT_CODES),
  purposes: z.array(z.enum(PURPOSE_CODES)).check(z.maxLength(PURPOSE_CODES.length)),
  villageId: id,
  venue: filledText(ACTIVITY_LIMITS.maxVenue),
  startsAtMs: instantMs,
  endsAtMs: instantMs,
  about: maskedText(ACTIVITY_LIMITS.maxAbout),
  risk: z.enum(RISK_LEVEL_CODES),
  riskText: maskedText(ACTIVITY_LIMITS.maxRiskText),
  capacity: z.strictObject({ volunteer: places, guest: places }),
  minAge: age,
  maxAge: age,
  specialty: z.nullable(specialtyCode),
  credential: z.boolean(),
  teamId: z.nullable(id),
  jointStationIds: z.array(id).check(z.maxLength(STATIONS.length)),
  unitName: z.nullable(filledText(30)),
})

/** That it goes past midnight or takes longer than half a day is meant so. */
const lengthConfirmed = z._default(z.boolean(), false)

export const createActivityInput = z.strictObject({
  /** Null: the town's own. */
  stationId: z.nullable(id),
  facts: activityFacts,
  repeat: z._default(z.nullable(z.enum(REPEAT_CODES)), null),
  /** The row of the yearly plan that it is made of. */
  planRowId: z._default(z.nullable(id), null),
  lengthConfirmed,
})
export const changeActivityInput = z.strictObject({ activityId: id, facts: activityFacts, lengthConfirmed })
export const activityRef = z.strictObject({ activityId: id })
export const cancelActivityInput = z.strictObject({
  activityId: id,
  reason,
  /** Nor any after it, where it is one of a row. */
  endsRow: z._default(z.boolean(), false),
})
export const enrolInput = z.strictObject({ activityId: id, kind: enrolKind })
export const enrolForInput = z.strictObject({
  activityId: id,
  kind: enrolKind,
  /** By which he is registered. */
  phone: phoneNumber,
  /** As he is registered; needed where several share that telephone. */
  name: z._default(z.union([z.literal(''), personName]), ''),
})
export const leaveInput = z.strictObject({
  activityId: id,
  /** Somebody whom I have put on the list, or who is on mine; left out: myself. */
  personId: z.optional(id),
})
/** What the phone's clock said: a hint where the tap arrives late. */
const tappedAtMs = z.optional(instantMs)

export const checkInInput = z.strictObject({
  activityId: id,
  /** What the organiser's screen shows, scanned or typed. */
  doorCode: filledText(40),
  tappedAtMs,
})
export const checkOutActivityInput = z.strictObject({ activityId: id, tappedAtMs })
export const tickInput = z.strictObject({
  activityId: id,
  personIds: ids(ACTIVITY_LIMITS.maxTicked),
  what: z.enum(TICK_CODES),
})
export const holdInput = z.strictObject({
  activityId: id,
  /** Who came beside those on the list, as they were counted. */
  othersCame: z._default(z.int().check(z.minimum(0), z.maximum(5_000)), 0),
})
export const confirmActivityInput = z.strictObject({
  activityId: id,
  minutes: z
    .array(z.strictObject({ personId: id, minutes, reason: z.optional(reason) }))
    .check(z.minLength(1), z.maxLength(ACTIVITY_LIMITS.maxSettled)),
})
export const correctActivityInput = z.strictObject({ activityId: id, personId: id, minutes, reason })

export const LIST_VIEWS = ['coming', 'past', 'mine', 'handling'] as const
export const listActivitiesInput = z.strictObject({ view: z.enum(LIST_VIEWS) })

const placesView = z.strictObject({ all: count, free: count, waiting: count })
const rowShape = {
  id: text,
  stationId: z.nullable(text),
  title: text,
  project: z.enum(PROJECT_CODES),
  villageId: text,
  venue: text,
  startsAtMs: instantMs,
  endsAtMs: instantMs,
  unitName: z.nullable(text),
  status: z.enum(ACTIVITY_STATUS_CODES),
  places: z.strictObject({ volunteer: placesView, guest: placesView }),
  mine: z.nullable(enrolmentStatus),
  waits: z.nullable(z.enum(ACTIVITY_WAIT_CODES)),
}
export const activityList = z.strictObject({ items: z.array(z.strictObject(rowShape)) })

export const objectToActivityInput = z.strictObject({
  activityId: id,
  text: maskedText(200).check(z.minLength(1)),
})
export const keepActivityMinutesInput = z.strictObject({ activityId: id, personId: id, reason })

const objection = z.nullable(
  z.strictObject({ text, atMs: instantMs, open: z.boolean(), keptWords: z.nullable(text) }),
)
const stays = z.array(
  z.strictObject({
    inMs: instantMs,
    outMs: z.nullable(instantMs),
    /** What the phone's clock said, without a signal: a hint. */
    inHintMs: z.exactOptional(instantMs),
    outHintMs: z.exactOptional(instantMs),
  }),
)
export const activityOutput = z.strictObject({
  ...rowShape,
  version: count,
  purposes: z.array(z.enum(PURPOSE_CODES)),
  about: text,
  risk: z.enum(RISK_LEVEL_CODES),
  riskText: text,
  capacity: z.strictObject({ volunteer: count, guest: count }),
  minAge: z.nullable(count),
  maxAge: z.nullable(count),
  specialty: z.nullable(specialtyCode),
  credential: z.boolean(),
  teamId: z.nullable(text),
  teamName: z.nullable(text),
  jointStationIds: z.array(text),
  repeat: z.nullable(z.enum(REPEAT_CODES)),
  cancelledWords: z.nullable(text),
  cameCount: z.nullable(count),
  own: z.nullable(
    z.strictObject({
      kind: enrolKind,
      status: enrolmentStatus,
      inLine: z.nullable(count),
      stays,
      confirmedMinutes: z.nullable(count),
      objection,
    }),
  ),
  moves: z.array(z.enum(ACTIVITY_MOVES)),
  /** Names are for who holds it. */
  list: z.nullable(
    z.array(
      z.strictObject({
        personId: text,
        name: text,
        stationId: text,
        kind: enrolKind,
        status: enrolmentStatus,
        stays,
        enteredByOther: z.boolean(),
        measuredMinutes: count,
        proposedMinutes: count,
        confirmedMinutes: z.nullable(count),
        overlap: z.nullable(z.strictObject({ minutes: count, title: text })),
        wroteIt: z.boolean(),
        objection,
        settledIt: z.boolean(),
      }),
    ),
  ),
  /** Its one photograph: for who holds it; who was there reads that there is one. */
  picture: z.nullable(pictureView),
})

export const activityPictureInput = z.strictObject({
  activityId: id,
  picture: pictureSent,
  /** Nobody is on it who does not want to be, and no child's face. */
  agreed: z.literal(true),
})
export const keepActivityPictureInput = z.strictObject({ activityId: id, note: pictureNote })
export const shownActivityPicture = z.strictObject({ activityId: text, ...shownPicture })

/** Good for about a minute. */
export const doorCodeOutput = z.strictObject({ signs: text, text, nextAtMs: instantMs })

export const activityReceipt = z.strictObject({
  activityId: text,
  version: count,
  status: z.enum(ACTIVITY_STATUS_CODES),
  /** What became of who was put on the list or taken off it. */
  enrolment: z.nullable(enrolmentStatus),
})

export const enrolForReceipt = z.strictObject({ ...activityReceipt.shape, name: text })
