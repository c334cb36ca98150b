import { personMailbox } from '../kernel/ids'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { Activity } from './activity'
import { activityNotices } from './activity-notices'
import type { Enrolment } from './enrolment'
import { aloneNotices } from './left-alone'
import { type ListedPeople, lineHindrance } from './listed-people'
import type { ActivityContext, ActivityStep } from './move-activity'
import { fillPlaces } from './places'

type Now = Pick<ActivityContext, 'atMs' | 'settings'>

export const stillComes = ({ status }: Pick<Enrolment, 'status'>): boolean =>
  status === 'enrolled' || status === 'waiting'

const comesNot = (line: Enrolment, atMs: number): Enrolment => ({ ...line, status: 'left', sinceMs: atMs })

export type Excluded = { readonly personId: string; readonly why: string }

/** The list without whom the facts or what became of him exclude; who falls alone by that falls with him. */
export function withoutExcluded(
  activity: Activity,
  known: ListedPeople,
  now: Now,
): { readonly activity: Activity; readonly excluded: readonly Excluded[] } {
  const excluded = activity.enrolments.filter(stillComes).flatMap((line): Excluded[] => {
    const why = lineHindrance(activity, line, known, now)
    return why === null ? [] : [{ personId: line.personId, why }]
  })
  if (excluded.length === 0) return { activity, excluded }
  const enrolments = activity.enrolments.map((line) =>
    excluded.some(({ personId }) => personId === line.personId) ? comesNot(line, now.atMs) : line,
  )
  const rest = withoutExcluded({ ...activity, enrolments }, known, now)
  return { activity: rest.activity, excluded: [...excluded, ...rest.excluded] }
}

/**
 * Places of a published activity that somebody gives up without a move of his own, as who leaves the service does: they go
 * to who waits, and the holder is told whom it leaves alone.
 */
export function giveUpPlace(
  activity: Activity,
  isHis: (line: Enrolment) => boolean,
  known: ListedPeople,
  now: Now,
): ActivityStep {
  const left = activity.enrolments.map((line) =>
    isHis(line) && stillComes(line) ? comesNot(line, now.atMs) : line,
  )
  const { enrolments, movedUp } = fillPlaces({ ...activity, enrolments: left }, known, now)
  const next = { ...activity, enrolments, version: activity.version + 1 }
  const by = { byId: SYSTEM_ACTOR_ID, atMs: now.atMs }
  const up = movedUp.map(({ personId }) => personMailbox(personId))
  return {
    activity: next,
    notices: [
      ...activityNotices(next, { news: 'moved_up', to: up }, by),
      ...aloneNotices(activity, next, by),
    ],
  }
}
