import type { Person } from './person'

/** Is a volunteer and has not left. */
export const isActiveVolunteer = ({ volunteer }: Pick<Person, 'volunteer'>): boolean =>
  volunteer ? !volunteer.leftAtMs : false
