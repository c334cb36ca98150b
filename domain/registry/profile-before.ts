import type { Person, VolunteerProfile } from '../people/person'

/** As one begins; who comes back keeps number, papers and whom he has served. */
export function profileBefore({ volunteer }: Person, volunteerNo: string): VolunteerProfile {
  if (!volunteer) {
    const none = { specialties: [], credentials: [], teamIds: [], leaderOf: [], insurances: [] }
    return { volunteerNo, paused: false, lastServedAtMs: null, ...none }
  }
  const { leftAtMs, ...kept } = volunteer
  return leftAtMs ? { ...kept, insurances: kept.insurances ?? [], paused: false } : volunteer
}
