import type { ActionInput, CommandName } from '../../../types/actions'
import type { Town } from './town'

/** Everything that comes before a command, and then the command itself under whatever key. */
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
