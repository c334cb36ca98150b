import { ok, refuse } from '../../../../domain/kernel/result'
import { pauseVolunteer } from '../../../../domain/registry/pause-volunteer'
import type { Command } from '../../runtime/context'

/** Pausing and taking up again: one step in two directions; done twice it is done once. */
export const setPaused =
  (paused: boolean): Command<'volunteer.pause'> & Command<'volunteer.resume'> =>
  async ({ person }) => {
    if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
    const changed = pauseVolunteer(person, paused)
    return changed.ok ? ok({ receipt: { paused }, people: [changed.value] }) : changed
  }
