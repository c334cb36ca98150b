import { ACTIVITY_MOVES, type ActivityRole, transitionOf } from '../../../domain/activity/activity-lifecycle'
import { ACTIVITY_STATUS_CODES, ACTIVITY_STATUSES } from '../../../domain/activity/activity-statuses'
import { moveActivity, moveRefusal } from '../../../domain/activity/move-activity'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { REASONS } from '../../../domain/order/reasons'
import { acting, aLine, anActivity } from '../support/an-activity'

const ROLES: readonly ActivityRole[] = ['anybody', 'helper', 'team_leader', 'named', 'organiser', 'system']
const STARTS = anActivity().startsAtMs

/** Before the door opens, while it is open, and once it has begun. */
const TIMES = [STARTS - 5 * HOUR_MS, STARTS - HOUR_MS, STARTS + HOUR_MS]

test('every move at every status, time and role is open exactly where the table says so', () => {
  for (const move of ACTIVITY_MOVES)
    for (const status of ACTIVITY_STATUS_CODES)
      for (const role of ROLES)
        TIMES.forEach((atMs, time) => {
          const row = transitionOf(move)
          const open =
            row.by.includes(role) &&
            row.from.includes(status) &&
            (row.when !== 'before_start' || time < 2) &&
            (row.when !== 'door_open' || time > 0) &&
            (row.when !== 'since_start' || time === 2)
          const refused = moveRefusal(anActivity({ status }), move, acting('x', [role], atMs))
          expect([move, status, role, time, refused === null]).toEqual([move, status, role, time, open])
        })
})

test('what is final stays so, but for minutes that prove wrong and a picture', () => {
  for (const move of ACTIVITY_MOVES)
    for (const status of transitionOf(move).from)
      if (ACTIVITY_STATUSES[status].final) expect(['correct', 'object', 'picture']).toContain(move)
})

test('a reason is one of its list, and each move makes one version', () => {
  for (const move of ACTIVITY_MOVES) {
    const { from, by, when, reason } = transitionOf(move)
    const [status = 'draft'] = from
    const context = acting('x', by, when === 'since_start' ? TIMES[2] : TIMES[1])
    const code = reason && Object.keys(REASONS[reason])[0]
    const given = moveActivity(
      anActivity({ status }),
      { move, ...(code && { reason: { code, text: '' } }) },
      context,
    )
    expect(given).toMatchObject({ ok: true, value: { version: 4 } })
    if (reason)
      expect(moveActivity(anActivity({ status }), { move }, context)).toMatchObject({
        refusal: { code: 'ORDER.REASON_REQUIRED' },
      })
  }
})

test('who served settles nobody’s minutes', () => {
  const served = aLine('head', { visits: [{ inMs: STARTS, outMs: STARTS + HOUR_MS }] })
  const held = anActivity({ status: 'held', enrolments: [served] })
  for (const move of ['confirm', 'correct'] as const)
    expect(moveRefusal(held, move, acting('head', ['organiser']))?.refusal.code).toBe(
      'ORDER.SERVED_CANNOT_CONFIRM',
    )
})
