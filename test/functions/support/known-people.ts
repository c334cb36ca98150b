import { people } from '../../../cloudfunctions/_core/store/collections'
import type { Person } from '../../../domain/people/person'
import type { Town } from './town'

/** Everybody of a town as the product reads them, with what lies under a key. */
export const knownPeople = async (town: Town): Promise<readonly Person[]> =>
  (await town.documents('people')).map((stored) => people.read({ ...stored, _id: String(stored._id) }))
