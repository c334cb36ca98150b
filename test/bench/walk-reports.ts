import { EXPERIENCE, submitted } from '../functions/support/bulletins'
import { CHECKLIST_COMMANDS, CHECKLIST_QUERIES } from '../functions/support/checklists'
import { COORDINATOR, DOUSHAHE, GUILAN, HEAD } from '../functions/support/orders'
import type { Town } from '../functions/support/town'

/** Reports, the county's list, news and the wall of one station. */
export async function walkReports(town: Town): Promise<void> {
  const year = new Date().getFullYear()
  const bulletinId = await submitted(town)
  await town.ok(HEAD, 'bulletin.revise', { bulletinId, ...EXPERIENCE })
  await town.ok(COORDINATOR, 'bulletin.decide', { bulletinId, decision: 'adopt', version: 2 })
  await town.ok(HEAD, 'bulletin.list', {})
  await town.ok(HEAD, 'bulletin.get', { bulletinId })
  await town.ok(COORDINATOR, 'report.get', { year })
  await town.ok(COORDINATOR, 'report.paper', { year, format: 'xlsx' })
  await town.ok(HEAD, 'checklist.answer', await CHECKLIST_COMMANDS['checklist.answer'].prepare(town))
  await town.ok(COORDINATOR, 'checklist.change', await CHECKLIST_COMMANDS['checklist.change'].prepare(town))
  await town.ok(HEAD, 'checklist.get', CHECKLIST_QUERIES['checklist.get'].payload)
  await town.ok(HEAD, 'checklist.paper', CHECKLIST_QUERIES['checklist.paper'].payload)
  const { code } = await town.ok(HEAD, 'screen.code', { stationId: DOUSHAHE })
  await town.ok(GUILAN, 'screen.show', { code })
  await town.ok(HEAD, 'screen.stop', { stationId: DOUSHAHE })
}
