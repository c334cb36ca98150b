import type { ActionInput, CommandName } from '../../../types/actions'
import type { Town } from './town'

/** Prepares a town for a command, and gives what sends it under a key. */
export type Ready = (town: Town) => Promise<(key: string) => Promise<unknown>>

export const send =
  <A extends CommandName>(
    as: { openid: string },
    action: A,
    prepare: (town: Town) => Promise<ActionInput<A>>,
  ): Ready =>
  async (town) => {
    const payload = await prepare(town)
    return (key) => town.ok(as, action, payload, key)
  }
