import type { Person } from '../people/person'
import { answersForStation } from '../people/roles-of'
import type { VolunteerApplication } from './volunteer-application'

/** The head of the home station and the town's coordinator; nobody for himself. */
export const mayDecide = (
  application: Pick<VolunteerApplication, 'townId' | 'stationId' | 'personId'>,
  reader: Person,
): boolean => seesApplication(application, reader) && application.personId !== reader.id

/** Whose desk it lies on. */
export const seesApplication = (
  { townId, stationId }: Pick<VolunteerApplication, 'townId' | 'stationId'>,
  reader: Person,
): boolean => reader.townId === townId && answersForStation(reader, stationId)
