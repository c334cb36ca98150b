import { personMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import type { Person } from '../people/person'

type Told = {
  readonly before: Person | null
  /** Null: nothing was written. */
  readonly after: Person | null
  readonly byId: string
  readonly atMs: number
}

/** Whoever looks after his own data in the app hears that his station has put its list into them (个人信息保护法 art. 17, 46). */
export function listNotices({ before, after, byId, atMs }: Told): readonly Notice[] {
  if (!before?.usesApp || !after || after.id === byId) return []
  const isVolunteer = after.volunteer !== null
  const text = isVolunteer
    ? '站里照名单改了您的资料或特长，请看一看。不对就改，或者给站里打电话。'
    : '站里照名单改了您的资料，请看一看。不对就改，或者给站里打电话。'
  const to = personMailbox(after.id)
  return [
    {
      id: `notice:${after.id}:listed:${atMs}:${to}`,
      townId: after.townId,
      to,
      orderId: null,
      byId,
      type: 'registry',
      text,
      opens: isVolunteer ? 'own_times' : 'home',
      atMs,
      pressing: false,
      delivery: 'pending',
    },
  ]
}
