import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { REFUSAL_CODES, type RefusalCode } from '../../domain/kernel/refusals'
import type { ActionDefinition, ActionInput, ActionName } from '../../types/actions'
import { ACTIONS, isActionName } from '../../types/actions'
import { functionOf } from '../../types/admin-actions'
import { allDocuments, everythingStored } from './support/all-documents'
import { CAST, enterCast, FOREIGNER, type Player } from './support/cast'
import { PREPARED_COMMANDS } from './support/commands'
import { type Secret, scanAnswer, secretsOfTown } from './support/leak-scan'
import { askedQueries } from './support/queries'
import { startTown, type Town } from './support/town'

/** About the caller himself, or made of what he may see: with the role everybody gets his own, and nothing of others. */
const OF_ONESELF: readonly ActionName[] = [
  'order.submit',
  'order.list',
  'order.board',
  'assignment.list',
  'assignment.openings',
  'assignment.reportService',
  'recruiting.list',
  'hours.statement',
  'certificate.options',
  'certificate.list',
  'export.list',
  'bulletin.list',
  'report.get',
  'report.paper',
  'targets.get',
  'targets.next',
  'plan.get',
  'plan.preview',
  'plan.import',
  'plan.template',
  'plan.paper',
  'consent.give',
  'consent.withdraw',
  'consent.list',
  'me.export',
  'me.delete',
  'audit.list',
  'activity.enrol',
  'activity.leave',
  'activity.checkIn',
  'activity.checkOut',
  'activity.object',
  'charge.get',
  'charge.list',
  'record.pending',
  'place.scan',
  'settings.get',
  'settings.change',
  'checklist.change',
  'list.preview',
  'list.import',
  'list.imports',
  'list.template',
  'notice.list',
  'notice.markRead',
  'notice.allow',
  'notice.calls',
  'role.list',
  'role.find',
  'role.claimFirstAdmin',
  'person.blocked',
  'person.register',
  'person.update',
  'person.claim',
  'person.askBinding',
  'person.bindings',
  'volunteer.get',
  'volunteer.apply',
  'volunteer.withdrawApplication',
  'volunteer.applications',
  'volunteer.change',
  'volunteer.pause',
  'volunteer.resume',
  'volunteer.leave',
  'team.propose',
  'team.mine',
  'roster.link',
  'roster.unlink',
]

/** What somebody is told who reaches for what is not his. */
const NOT_HIS: readonly RefusalCode[] = REFUSAL_CODES.filter(
  (code) => code.startsWith('SESSION.') || code.endsWith('NOT_FOUND') || code.includes('.NOT_YOUR'),
)
const ALSO_NOT_HIS: Readonly<Partial<Record<ActionName, RefusalCode>>> = {
  'activity.enrolFor': 'ACTIVITY.PERSON_UNKNOWN',
  'assignment.claim': 'ASSIGNMENT.NOT_OPEN',
  'certificate.request': 'CERTIFICATE.NOTHING_RECORDED',
  'role.grant': 'ROLE.NO_SUCH_OFFICE',
  'role.handOver': 'ROLE.NO_HAND_OVER',
  'notice.callPhone': 'CALL.NOT_WAITING',
  'notice.called': 'CALL.NOT_WAITING',
}

const answered = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string() }) }),
])

/** Whether this one reaches records of 陡沙河村 that are not about him. */
function reaches(roles: ActionDefinition['roles'], { roles: his, at }: Player): boolean {
  if (roles === 'anyone') return true
  return his.some((role) => {
    const scope = roles[role]
    return (scope === 'own_station' && at === 'station') || (scope === 'town' && at !== 'elsewhere')
  })
}

const hasRole = (roles: ActionDefinition['roles'], player: Player): boolean =>
  roles === 'anyone' || player.roles.some((role) => roles[role] !== undefined)

/** Whom this action must refuse, besides whom the record is about. */
const refusedBy = (name: ActionName, owner: { openid: string }): readonly Player[] =>
  CAST.filter((player) => {
    const { roles } = ACTIONS[name]
    if (player.openid === owner.openid) return false
    return OF_ONESELF.includes(name) ? !hasRole(roles, player) : !reaches(roles, player)
  })

/** What these people are told, by who they are. */
async function answersTo(
  town: Town,
  players: readonly Pick<Player, 'who' | 'openid'>[],
  name: ActionName,
  payload: unknown,
) {
  const command = ACTIONS[name].kind === 'command'
  const answers = players.map(async (player) => {
    const data = { action: name, payload, ...(command && { idempotencyKey: randomUUID() }) }
    const answer = answered.parse(await town.raw(player, functionOf(name), data))
    return [player.who, answer.ok ? 'let through' : answer.error.code] as const
  })
  return Promise.all(answers)
}

/** Everything that is stored; but every try counts against a limit, also one whose answer is known. */
const stored = async (town: Town) => ({
  ...(await everythingStored(town)),
  counters: (await town.documents('counters')).filter(({ _id }) => !String(_id).startsWith('rate:')),
})

/** Three times at once and once more afterwards, under one key; nothing lies open by it that was not `readable` before. */
async function expectOnce<A extends ActionName>(
  town: Town,
  name: A,
  owner: { openid: string },
  payload: ActionInput<A>,
  readable: readonly string[],
): Promise<unknown> {
  const key = randomUUID()
  const run = () => town.ok(owner, name, payload, key)
  const before = (await town.documents('events')).length
  const answers = await Promise.all(Array.from({ length: 3 }, run))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  const rows = (await town.documents('events')).slice(before)
  expect(rows.filter((row) => String(row._id).endsWith(key))).toHaveLength(1)
  const after = await stored(town)
  expect(after.readable.filter((each) => !readable.includes(each))).toEqual([])
  expect(await run()).toEqual(answers[0])
  expect(await stored(town)).toEqual(after)
  return answers[0]
}

describe('who may not is refused, and nothing is written', () => {
  let town: Town
  let secrets: readonly Secret[]
  beforeAll(async () => {
    town = await startTown()
    secrets = await secretsOfTown()
  })
  afterAll(() => town.stop())

  async function expectRefused(name: ActionName, owner: { openid: string }, payload: unknown): Promise<void> {
    const fitting: readonly string[] = [...NOT_HIS, ...(ALSO_NOT_HIS[name] ? [ALSO_NOT_HIS[name]] : [])]
    const answers = await answersTo(town, refusedBy(name, owner), name, payload)
    const others = answers.filter(([, told]) => !fitting.includes(told))
    expect({ [name]: others }).toEqual({ [name]: [] })
  }

  describe('commands, and whoever may has its effect once', () => {
    beforeEach(async () => {
      await town.renew()
    })

    test.each(PREPARED_COMMANDS)('$name', async ({ name, by, prepare }) => {
      const payload = await prepare(town)
      if (name !== 'role.claimFirstAdmin') await enterCast()
      const before = await everythingStored(town)
      await expectRefused(name, by, payload)
      expect(await everythingStored(town)).toEqual(before)
      const told = await expectOnce(town, name, by, payload, before.readable)
      expect(scanAnswer(secrets, by, name, told).leaks).toEqual([])
    })
  })

  test('queries, of which whoever may gets an answer', async () => {
    await town.renew()
    const queries = Object.entries(await askedQueries(town)).flatMap(([name, asked]) =>
      isActionName(name) ? [{ name, ...asked }] : [],
    )
    await enterCast()
    const before = await allDocuments(town)
    for (const { name, by, payload } of queries) await expectRefused(name, by, payload)
    expect(await allDocuments(town)).toEqual(before)
    for (const { name, by, payload } of queries) {
      const refused = refusedBy(name, by)
      const allowed = CAST.filter((player) => !refused.includes(player) && player.openid !== FOREIGNER.openid)
      const answers = await answersTo(town, [...allowed, { ...by, who: 'himself' }], name, payload)
      expect({ name, not: answers.filter(([, told]) => told !== 'let through') }).toEqual({ name, not: [] })
    }
  })
})
