import type { ActionInput, CommandName } from '../../../types/actions'
import type { LIST_ACTIONS } from '../../../types/list-actions'
import { BARBER, begun, lookedAt } from './lists'
import { DOUSHAHE, HEAD } from './orders'
import { by, type Prepared } from './prepared'

type ListCommand = Extract<CommandName, keyof typeof LIST_ACTIONS>

/** Every command about lists of people, ready to be sent. */
export const LIST_COMMANDS: { readonly [A in ListCommand]: Prepared<ActionInput<A>> } = {
  'list.import': by(HEAD, (town) => lookedAt(town, BARBER, 'volunteers')),
  'list.continue': by(HEAD, async (town) => {
    const { importId, part } = await begun(town, BARBER, 'volunteers')
    return { importId, part }
  }),
  'list.export': by(HEAD, async () => ({ list: 'volunteers', format: 'csv', stationId: DOUSHAHE })),
}
