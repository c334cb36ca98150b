import { ACTIVITY_LIMITS } from '../../../domain/activity/activity-limits'
import type { EnrolKind } from '../../../domain/activity/enrolment'
import type { Purpose } from '../../../domain/activity/purposes'
import type { Repeat } from '../../../domain/activity/repeats'
import { bareTitle } from '../../../domain/activity/title-prefix'
import { isUnusuallyLong } from '../../../domain/activity/unusual-length'
import { civilClock, civilDay } from '../../../domain/kernel/civil-text'
import type { ProjectCode } from '../../../domain/service/projects'
import type { RiskLevel } from '../../../domain/service/risk-levels'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import { enteredTimes } from '../hours/entered-times'
import type { ActivityView } from './activity-words'

/** The form as it is being filled in; numbers as they are typed. */
export type ActivityDraft = {
  /** Null: the town's own. */
  readonly stationId: string | null
  readonly title: string
  readonly project: ProjectCode | null
  readonly purposes: readonly Purpose[]
  readonly villageId: string
  readonly venue: string
  readonly day: string
  readonly from: string
  readonly to: string
  /** Past midnight or longer than half a day, and meant so. */
  readonly lengthConfirmed: boolean
  readonly about: string
  readonly places: Readonly<Record<EnrolKind, string>>
  readonly risk: RiskLevel
  readonly riskText: string
  readonly minAge: string
  readonly maxAge: string
  readonly specialty: SpecialtyCode | null
  readonly credential: boolean
  readonly teamId: string | null
  readonly jointStationIds: readonly string[]
  readonly unitName: string
  readonly repeat: Repeat | null
  readonly planRowId: string | null
}

export const emptyDraft = (stationId: string | null, villageId: string): ActivityDraft => ({
  stationId,
  title: '',
  project: null,
  purposes: [],
  villageId,
  venue: '',
  day: '',
  from: '',
  to: '',
  lengthConfirmed: false,
  about: '',
  places: { volunteer: '', guest: '' },
  risk: 'low',
  riskText: '',
  minAge: '',
  maxAge: '',
  specialty: null,
  credential: false,
  teamId: null,
  jointStationIds: [],
  unitName: '',
  repeat: null,
  planRowId: null,
})

const typed = (number: number | null): string => (number === null ? '' : String(number))

export const draftOf = (view: ActivityView): ActivityDraft => ({
  stationId: view.stationId,
  title: bareTitle(view.title),
  project: view.project,
  purposes: view.purposes,
  villageId: view.villageId,
  venue: view.venue,
  day: civilDay(view.startsAtMs),
  from: civilClock(view.startsAtMs),
  to: civilClock(view.endsAtMs),
  lengthConfirmed: true,
  places: { volunteer: typed(view.capacity.volunteer), guest: typed(view.capacity.guest) },
  about: view.about,
  risk: view.risk,
  riskText: view.riskText,
  minAge: typed(view.minAge),
  maxAge: typed(view.maxAge),
  specialty: view.specialty,
  credential: view.credential,
  teamId: view.teamId,
  jointStationIds: view.jointStationIds,
  unitName: view.unitName ?? '',
  repeat: view.repeat,
  planRowId: null,
})

/** Of a draft whose times are there: from when to when. */
export const timesOf = ({ day, from, to }: Pick<ActivityDraft, 'day' | 'from' | 'to'>) => {
  if (!day || !from || !to) return null
  const { fromMs, toMs } = enteredTimes(day, from, to)
  return { startsAtMs: fromMs, endsAtMs: toMs }
}

/** A slip of the finger makes a night of an hour: such a length is asked for. */
export const asksLength = (draft: ActivityDraft): boolean => {
  const times = timesOf(draft)
  return times !== null && isUnusuallyLong(times)
}

/** What is wrong with a number of places; empty: nothing. */
export const placesProblem = (typed: string): string =>
  Number(typed) > ACTIVITY_LIMITS.maxPlaces ? `最多 ${ACTIVITY_LIMITS.maxPlaces} 位。` : ''

/** What is still missing, as one reads it on the button; empty: nothing. */
export function missingOf(draft: ActivityDraft): string {
  const { title, project, venue, places } = draft
  const missing = [
    title.trim() === '' ? '名称' : '',
    project === null ? '哪个工程' : '',
    timesOf(draft) ? '' : '时间',
    venue.trim() === '' ? '地点' : '',
  ].filter(Boolean)
  if (missing.length > 0) return `先填好${missing.join('、')}`
  if (asksLength(draft) && !draft.lengthConfirmed) return '先看看时间对不对'
  return Object.values(places).some((typed) => placesProblem(typed) !== '') ? '先把名额改对' : ''
}

const numberOr = <N>(text: string, otherwise: N): number | N =>
  text.trim() === '' ? otherwise : Math.max(0, Math.floor(Number(text) || 0))

/** What is sent; null while something is missing. */
export function draftFacts(draft: ActivityDraft): ActionInput<'activity.change'>['facts'] | null {
  const times = timesOf(draft)
  if (missingOf(draft) !== '' || draft.project === null || times === null) return null
  return {
    title: draft.title.trim(),
    project: draft.project,
    purposes: [...draft.purposes],
    villageId: draft.villageId,
    venue: draft.venue.trim(),
    ...times,
    about: draft.about,
    risk: draft.risk,
    riskText: draft.riskText,
    capacity: {
      volunteer: numberOr(draft.places.volunteer, 0),
      guest: numberOr(draft.places.guest, 0),
    },
    minAge: numberOr(draft.minAge, null),
    maxAge: numberOr(draft.maxAge, null),
    specialty: draft.specialty,
    credential: draft.credential,
    teamId: draft.teamId,
    jointStationIds: [...draft.jointStationIds],
    unitName: draft.unitName.trim() || null,
  }
}
