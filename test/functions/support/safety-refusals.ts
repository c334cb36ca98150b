import type { RefusalCode } from '../../../domain/kernel/refusals'
import { accept, CHANGFU, GUILAN, HEAD, wantedIn } from './orders'
import { person, type Town } from './town'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
type SafetyCode = Extract<RefusalCode, 'ORDER.TWO_NEEDED' | 'ASSIGNMENT.TWO_NEEDED'>

/** Something for somebody who lives alone. */
async function sheltered(town: Town, menuItemCode: string): Promise<string> {
  const wanted = await wantedIn(town, 2)
  return (await town.ok(GUILAN, 'order.submit', { menuItemCode, wanted, atHome: ['lives_alone'] })).orderId
}

/** One way to every refusal that keeps people from harm and the product from misuse. */
export const SAFETY_REFUSALS: Readonly<Record<SafetyCode, (town: Town) => Promise<Answer>>> = {
  'ORDER.TWO_NEEDED': async (town) => {
    const orderId = await sheltered(town, 'haircut')
    await accept(town, CHANGFU, orderId)
    return town.call(HEAD, 'order.proceed', { orderId })
  },
  'ASSIGNMENT.TWO_NEEDED': async (town) => {
    const mediator = person('qian-wenhua')
    const assignmentId = await accept(town, mediator, await sheltered(town, 'neighbor_dispute'))
    return town.call(mediator, 'assignment.checkIn', { assignmentId })
  },
}
