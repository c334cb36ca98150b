import type { Team } from '../../../../domain/people/team'

/** A team in one line, as every list of them begins. */
export const teamLine = ({ id, name, stationId, kind, active, brand = null }: Team) => ({
  id,
  name,
  stationId,
  kind,
  active,
  brand,
})
