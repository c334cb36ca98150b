import type { Session } from '../session/session-store'

/** A volunteer who has not left. */
export const isServing = (person: Session['person'] | null): boolean =>
  person?.volunteer ? !person.volunteer.left : false
