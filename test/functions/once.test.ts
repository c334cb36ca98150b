import { randomUUID } from 'node:crypto'
import { PREPARED_COMMANDS } from './support/commands'
import { startTown, type Town } from './support/town'

const STORES = [
  'orders',
  'people',
  'events',
  'notices',
  'hour_accounts',
  'hour_entries',
  'exports',
  'audit_log',
  'volunteer_records',
  'volunteer_applications',
  'counters',
  'list_imports',
  'import_parts',
  'place_codes',
  'teams',
  'team_proposals',
  'party_roster',
  'stations',
  'year_plans',
  'teams',
  'team_proposals',
  'party_roster',
]

describe('every command sent again under its key has its effect once', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const everything = async () => {
    const stored = await Promise.all(STORES.map((name) => town.documents(name)))
    // Every try counts against a limit, also one whose answer is known.
    return JSON.stringify(stored.flat().filter(({ _id }) => !String(_id).startsWith('rate:')))
  }

  test.each(PREPARED_COMMANDS)(
    '$name, five times at once and once more afterwards',
    async ({ name, by, prepare }) => {
      const payload = await prepare(town)
      const run = (key: string) => town.ok(by, name, payload, key)
      const key = randomUUID()
      const before = (await town.documents('events')).length
      const answers = await Promise.all(Array.from({ length: 5 }, () => run(key)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      const rows = (await town.documents('events')).slice(before)
      expect(rows.filter((row) => String(row._id).endsWith(key))).toHaveLength(1)
      const after = await everything()
      expect(await run(key)).toEqual(answers[0])
      expect(await everything()).toBe(after)
    },
  )
})
