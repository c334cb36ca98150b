import { matchingTeams, mayServe } from '../../../../domain/dispatch/matching-teams'
import { openOrder as open } from '../../../../domain/order/open-order'
import type { Command } from '../../runtime/context'
import { villagesNotBorrowing } from '../../store/town-rules'
import { teamsOfTown } from '../dispatch/teams-of-town'
import { changeOrder } from './change-order'
import { loadOrder } from './load-order'

export const openOrder: Command<'order.open'> = async (context, { orderId }) => {
  const loaded = await loadOrder(context, orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  const fitting = matchingTeams(order, await teamsOfTown(order.townId))
  const notBorrowing = await villagesNotBorrowing(order.townId, context.nowMs)
  const teams = fitting.filter((team) => mayServe(team, order.stationId, notBorrowing))
  return changeOrder(context, order, open(order, teams, move))
}
