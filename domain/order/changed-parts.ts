import type { Assignment } from './assignment'
import type { Order } from './order'
import { partsOf } from './parts-of'

type Parts = Pick<Order, 'assignments' | 'earlierParts'>

export type ChangedPart = { readonly before: Assignment | undefined; readonly after: Assignment }

/** The parts that a step has changed, each with how it stood before. One that only became part of an earlier service, or of this one again, has not changed. */
export function changedParts(before: Parts | null, after: Parts): readonly ChangedPart[] {
  const kept = new Set(before ? partsOf(before) : [])
  const ofNow = after.assignments.map((part) => ({
    before: before?.assignments.find((each) => each.volunteerId === part.volunteerId),
    after: part,
  }))
  const ofEarlier = (after.earlierParts ?? []).map((part, at) => ({
    before: before?.earlierParts?.[at],
    after: part,
  }))
  return [...ofNow, ...ofEarlier].filter((change) => !kept.has(change.after))
}
