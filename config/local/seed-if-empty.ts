import { database } from '../../cloudfunctions/_core/store/database'
import { toDocument } from '../../cloudfunctions/_core/store/documents'
import { DEMO_TOWN } from '../demo-town/demo-town'

const add = (name: string, all: readonly { readonly id: string }[]): Promise<unknown> =>
  database.collection(name).add(all.map((each) => toDocument(name, each)))

/** Fills an empty store with the demonstration town; a store with people in it is left alone. Returns whether it wrote. */
export async function seedIfEmpty(): Promise<boolean> {
  const { total } = await database.collection('people').count()
  if (total && total > 0) return false
  await add('teams', DEMO_TOWN.teams)
  await add('stations', DEMO_TOWN.stations)
  await add('party_roster', DEMO_TOWN.roster)
  await add('volunteer_records', DEMO_TOWN.records)
  await add('volunteer_applications', DEMO_TOWN.applications(Date.now()))
  await add('activities', DEMO_TOWN.activities(Date.now()))
  await add('year_plans', DEMO_TOWN.plans(Date.now()))
  // People last: they are what tells a seeded store from an empty one.
  await add('people', DEMO_TOWN.people)
  return true
}
