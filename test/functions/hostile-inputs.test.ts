import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { main as admin } from '../../cloudfunctions/admin/main'
import { main as api } from '../../cloudfunctions/api/main'
import { REFUSAL_CODES } from '../../domain/kernel/refusals'
import { ACTIONS, type ActionName } from '../../types/actions'
import { functionOf } from '../../types/admin-actions'
import { allDocuments } from './support/all-documents'
import { GOOD_PAYLOADS, hostilePayload, hostileRequest } from './support/hostile-inputs'
import { CHANGFU, COORDINATOR, GUILAN, HEAD, idOf, NEWCOMER } from './support/orders'
import { startTown, type Town } from './support/town'

const FUNCTIONS = { api, admin }
const CALLERS = [NEWCOMER, GUILAN, CHANGFU, HEAD, COORDINATOR]

/** How the platform tells the function who calls. */
const contextOf = ({ openid }: { openid: string }): Parameters<typeof api>[1] => ({
  memory_limit_in_mb: 256,
  time_limit_in_ms: 20_000,
  request_id: randomUUID(),
  function_version: '$LATEST',
  function_name: 'api',
  namespace: 'local',
  environ: '',
  environment: JSON.stringify({ WX_OPENID: openid }),
})

const requestFor = (action: ActionName, payload: unknown) => ({
  action,
  payload,
  ...(ACTIONS[action].kind === 'command' && { idempotencyKey: randomUUID() }),
})

const CLOSED: ReadonlySet<string> = new Set(REFUSAL_CODES.filter((code) => code !== 'SYSTEM.INTERNAL'))

/** The answer has a code that a phone knows, and a sentence. */
function expectRefusal(answer: unknown): void {
  expect(answer).toMatchObject({ ok: false, error: { message: expect.stringMatching(/[\u4e00-\u9fff]/) } })
  const { error } = JSON.parse(JSON.stringify(answer))
  expect(CLOSED).toContain(error.code)
}

describe('what no phone sends', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
    // One line of log for each of ten thousand calls.
    jest.spyOn(console, 'log').mockImplementation(() => undefined)
  })
  afterAll(() => town.stop())

  test('each_payload_is_good_before_something_hostile_is_put_into_it', () => {
    const bad = GOOD_PAYLOADS.filter(
      ({ action, payload }) => !ACTIONS[action].input.safeParse(payload).success,
    )
    expect(bad).toEqual([])
    expect(GOOD_PAYLOADS).toHaveLength(Object.keys(ACTIONS).length)
  })

  test('ten_thousand_hostile_inputs_are_refused_and_write_nothing', async () => {
    const before = await allDocuments(town)
    const caller = fc.constantFrom(...CALLERS)
    await fc.assert(
      fc.asyncProperty(hostilePayload, caller, async ({ action, payload }, as) => {
        // Refusals alone never let the process see to its connections.
        await setImmediate()
        const answer = await FUNCTIONS[functionOf(action)](requestFor(action, payload), contextOf(as))
        expectRefusal(answer)
      }),
      { numRuns: 9_000 },
    )
    await fc.assert(
      fc.asyncProperty(hostileRequest, caller, fc.constantFrom(api, admin), async (request, as, main) => {
        expectRefusal(await main(request, contextOf(as)))
      }),
      { numRuns: 1_000 },
    )
    expect(await allDocuments(town)).toEqual(before)
  })

  test('the_same_through_what_is_deployed', async () => {
    const before = await allDocuments(town)
    const drawn = fc.sample(hostilePayload, 300)
    for (let from = 0; from < drawn.length; from += 20)
      await Promise.all(
        drawn.slice(from, from + 20).map(async ({ action, payload }, at) => {
          const as = CALLERS[at % CALLERS.length] ?? GUILAN
          expectRefusal(await town.raw(as, functionOf(action), requestFor(action, payload)))
        }),
      )
    expect(await allDocuments(town)).toEqual(before)
  })

  test('nobody_is_somebody_else_by_saying_so', async () => {
    const forged = {
      ...requestFor('session.get', {}),
      userInfo: { openId: COORDINATOR.openid, appId: 'wx' },
      tcbContext: { openid: COORDINATOR.openid },
    }
    expect(await town.raw(GUILAN, 'api', forged)).toMatchObject({ data: { person: { id: idOf(GUILAN) } } })
  })

  test.each(['dispatcher', 'jobs'])('%s_turns_away_whoever_is_not_the_clock', async (name) => {
    const before = await allDocuments(town)
    const timer = { Type: 'Timer', TriggerName: 'everyMinute', Time: new Date().toISOString() }
    for (const as of CALLERS)
      for (const data of [timer, { ...timer, userInfo: { openId: '' } }, { ...timer, WX_OPENID: '' }, {}])
        expect(await town.raw(as, name, data)).toEqual({ ok: false, tally: {} })
    expect(await allDocuments(town)).toEqual(before)
  })
})
