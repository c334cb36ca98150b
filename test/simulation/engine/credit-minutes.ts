import { createHash } from 'node:crypto'
import { openAccount, postCredit } from '../../../domain/hours/post-credit'
import { stationAccountId, volunteerAccountId } from '../../../domain/kernel/ids'
import type { Confirmation } from '../../../domain/order/confirm-order'
import type { World } from './world'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Posts confirmed minutes to the ledger, as the use case does: one credit and its counter entry for each volunteer. */
export function creditMinutes(world: World, { order, credits }: Confirmation, confirmedBy: string): void {
  const stationId = stationAccountId(order.stationId)
  for (const credit of credits) {
    const accountId = volunteerAccountId(credit.volunteerId)
    const { townId, title, project } = order
    const { volunteer, station } = postCredit(
      {
        ...credit,
        townId,
        stationId: order.stationId,
        orderId: order.id,
        title,
        project,
        confirmedBy,
        atMs: world.nowMs,
      },
      {
        volunteer: world.accounts.get(accountId) ?? openAccount(accountId, townId),
        station: world.accounts.get(stationId) ?? openAccount(stationId, townId),
      },
      sha256,
    )
    world.accounts.set(volunteer.id, volunteer)
    world.accounts.set(station.id, station)
  }
}
