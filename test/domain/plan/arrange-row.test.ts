import { arrangeRow } from '../../../domain/plan/arrange-row'
import { addRow } from '../../../domain/plan/change-plan'
import { activityOfRow, planAgainstDone } from '../../../domain/plan/plan-against-done'
import { emptyPlan, NOTHING_SAID } from '../../../domain/plan/plan-row'
import { HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'
import { anActivity } from '../support/an-activity'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const plan = taken(
  addRow(emptyPlan('341525111', 2026, HOME_STATION), { ...NOTHING_SAID, month: 11, title: '义诊日' }, 'row', {
    by: 'head',
    atMs: NOW,
  }),
)
const arranged = taken(arrangeRow(plan, 'row', { activityId: 'act-1', made: null }))

test('of a row one activity is made, and another only where that one does not take place', () => {
  expect(arranged.rows).toMatchObject([{ id: 'row', activityId: 'act-1' }])
  const again = (status: 'draft' | 'closed' | 'cancelled') =>
    arrangeRow(arranged, 'row', { activityId: 'act-2', made: { status } })
  expect(refusalOf(again('draft'))).toBe('PLAN.ROW_ARRANGED')
  expect(refusalOf(again('closed'))).toBe('PLAN.ROW_ARRANGED')
  expect(taken(again('cancelled')).rows).toMatchObject([{ activityId: 'act-2' }])
})

test('of no row of another place, nor of one that was dropped', () => {
  expect(refusalOf(arrangeRow(plan, 'elsewhere', { activityId: 'act-1', made: null }))).toBe(
    'PLAN.ROW_NOT_FOUND',
  )
  const dropped = plan.rows.map((row) => ({ ...row, dropped: { by: 'head', atMs: NOW, reason: '' } }))
  expect(refusalOf(arrangeRow({ ...plan, rows: dropped }, 'row', { activityId: 'act-1', made: null }))).toBe(
    'PLAN.ROW_NOT_FOUND',
  )
})

test('an activity of another station that names the row has not done what was planned', () => {
  const foreign = anActivity({ stationId: OTHER_STATION, planRowId: 'row', status: 'held' })
  expect(activityOfRow({ id: 'row' }, HOME_STATION, [foreign])).toBeNull()
  const doneOf = (activity: typeof foreign) =>
    planAgainstDone(plan, [activity]).reduce((sum, { done }) => sum + done, 0)
  expect([doneOf(foreign), doneOf({ ...foreign, stationId: HOME_STATION })]).toEqual([0, 1])
})
