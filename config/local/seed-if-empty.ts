import { database } from '../../cloudfunctions/_core/store/database'
import { DEMO_TOWN } from '../demo-town/demo-town'

const toDocument = <T extends { readonly id: string }>({ id, ...rest }: T) => ({ _id: id, ...rest })

/** Fills an empty store with the demonstration town; a store with people in it is left alone. Returns whether it wrote. */
export async function seedIfEmpty(): Promise<boolean> {
  const { total } = await database.collection('people').count()
  if (total && total > 0) return false
  await database.collection('teams').add(DEMO_TOWN.teams.map(toDocument))
  await database.collection('stations').add(DEMO_TOWN.stations.map(toDocument))
  await database.collection('volunteer_records').add(DEMO_TOWN.records.map(toDocument))
  await database.collection('volunteer_applications').add(DEMO_TOWN.applications(Date.now()).map(toDocument))
  // People last: they are what tells a seeded store from an empty one.
  await database.collection('people').add(DEMO_TOWN.people.map(toDocument))
  return true
}
