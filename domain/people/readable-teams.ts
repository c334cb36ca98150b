import { isFlag, isText, listOf, orNull, recordOf } from '../kernel/shape'
import type { Team } from './team'

const isReadable: (value: Team) => boolean = recordOf({
  stationId: orNull(isText),
  name: isText,
  kind: isText,
  specialties: listOf(isText),
  active: isFlag,
})

/** Teams are entered past the product: one whose record makes no sense is as if it were not there. */
export const readableTeams = (teams: readonly Team[]): readonly Team[] => teams.filter(isReadable)
