import type { EnrolKind } from '../../../domain/activity/enrolment'
import type { Purpose } from '../../../domain/activity/purposes'
import type { Repeat } from '../../../domain/activity/repeats'
import { bareTitle } from '../../../domain/activity/title-prefix'
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

/** What is still missing, as one reads it on the button; empty: nothing. */
export function missingOf({ title, project, venue, day, from, to }: ActivityDraft): string {
  const missing = [
    title.trim() === '' ? '名称' : '',
    project === null ? '哪个工程' : '',
    day && from && to ? '' : '时间',
    venue.trim() === '' ? '地点' : '',
  ].filter(Boolean)
  return missing.length > 0 ? `先填好${missing.join('、')}` : ''
}

const numberOr = <N>(text: string, otherwise: N): number | N =>
  text.trim() === '' ? otherwise : Math.max(0, Math.floor(Number(text) || 0))

/** What is sent; null while something is missing. */
export function draftFacts(draft: ActivityDraft): ActionInput<'activity.change'>['facts'] | null {
  if (missingOf(draft) !== '' || draft.project === null) return null
  const { fromMs, toMs } = enteredTimes(draft.day, draft.from, draft.to)
  return {
    title: draft.title.trim(),
    project: draft.project,
    purposes: [...draft.purposes],
    villageId: draft.villageId,
    venue: draft.venue.trim(),
    startsAtMs: fromMs,
    endsAtMs: toMs,
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
