import type { Result } from '../../../domain/kernel/result'
import { TOWN } from '../../../domain/town/stations'
import type { ActionDefinition } from '../../../types/actions'
import { people, personLinks } from '../store/collections'
import { townSettingsOf } from '../store/town-rules'
import { authorize } from './authorize'
import type { Caller } from './context'
import { findCaller } from './find-caller'

/** Reads the caller, asks whether he may, and answers. */
export async function runQuery(
  roles: ActionDefinition['roles'],
  { openid, nowMs }: { readonly openid: string; readonly nowMs: number },
  run: (caller: Caller) => Promise<Result<object>>,
): Promise<Result<object>> {
  const called = await findCaller(openid, { person: people.find, link: personLinks.find })
  const { person } = called
  const denied = authorize(roles, person)
  if (denied) return { ok: false, refusal: denied }
  const townId = person?.townId ?? TOWN.id
  return run({ ...called, townId, nowMs, settings: await townSettingsOf(townId, nowMs) })
}
