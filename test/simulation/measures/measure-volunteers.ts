import { YEARLY_TARGET_MINUTES } from '../../../domain/hours/hours-statement'
import { volunteerAccountId } from '../../../domain/kernel/ids'
import type { World } from '../engine/world'
import type { VolunteerMeasures } from './measures'
import { giniOf, lorenzOf, quantile, rounded, shareOf } from './statistics'

const BIN_MINUTES = 120
const BINS = 31

/** How the work of the year is spread over the volunteers, by the ledger. */
export function measureVolunteers(world: World): VolunteerMeasures {
  const volunteers = world.scenario.people.filter((each) => each.volunteer !== null && each.usesApp)
  const minutesOf = (id: string) => world.accounts.get(volunteerAccountId(id))?.balanceMinutes ?? 0
  const minutes = volunteers.map(({ id }) => minutesOf(id))
  const answering = volunteers.filter(({ id }) => world.habit(id).answers !== 'never')
  return {
    count: volunteers.length,
    loadGini: rounded(giniOf(minutes), 4),
    loadGiniOfAnswering: rounded(giniOf(answering.map(({ id }) => minutesOf(id))), 4),
    idleShare: rounded(shareOf(minutes.filter((each) => each === 0).length, minutes.length), 4),
    medianHours: rounded((quantile(minutes, 0.5) ?? 0) / 60, 1),
    targetShare: rounded(
      shareOf(minutes.filter((each) => each >= YEARLY_TARGET_MINUTES).length, minutes.length),
      4,
    ),
    hourBins: Array.from(
      { length: BINS },
      (_, bin) => minutes.filter((each) => Math.min(BINS - 1, Math.floor(each / BIN_MINUTES)) === bin).length,
    ),
    lorenz: lorenzOf(minutes).map((each) => rounded(each, 4)),
  }
}
