import { demoList, imported, newVillagers, wantedList } from '../functions/support/lists'
import { HEAD } from '../functions/support/orders'
import type { Town } from '../functions/support/town'

/** Lists of people: looked at, taken over (a part of ten rows is the last), and taken out. */
export async function walkLists(town: Town): Promise<void> {
  await imported(town, demoList('volunteers-with-faults.csv'), 'volunteers')
  await imported(town, newVillagers(10))
  await town.ok(HEAD, 'list.preview', wantedList(newVillagers(10, 10)))
  await town.ok(HEAD, 'list.imports', {})
  await town.ok(HEAD, 'list.template', { list: 'villagers', format: 'csv' })
  await town.ok(HEAD, 'list.export', { list: 'villagers', format: 'csv' })
}
