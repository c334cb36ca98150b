import { database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { Envelope } from '../../../types/envelope'
import { accept, CHANGFU, COORDINATOR, GUILAN, HEAD, NEWCOMER, orderHaircut } from './orders'
import { REGISTRATION } from './registry'
import type { Town } from './town'

/** The fewest looks a day that a town may allow; holds two minutes later everywhere. */
export async function allowFewLooks(town: Town): Promise<void> {
  await town.ok(COORDINATOR, 'settings.change', {
    wanted: [
      { name: 'revealAlertPerDay', value: 5 },
      { name: 'revealLimitPerDay', value: 10 },
    ],
  })
  await town.advance(2 / 60)
}

/** One way to every refusal about personal data. */
export const PRIVACY_REFUSALS = {
  'CONTACT.FORGOTTEN': async (town: Town) => {
    const orderId = await orderHaircut(town)
    await database.collection('orders').doc(orderId).update({ contactForgottenAtMs: 1 })
    return town.call(HEAD, 'contact.reveal', { orderId })
  },
  'CONTACT.TOO_MANY_LOOKS': async (town: Town) => {
    const orderId = await orderHaircut(town)
    await allowFewLooks(town)
    for (let look = 0; look < 10; look += 1) await town.ok(HEAD, 'contact.reveal', { orderId })
    return town.call(HEAD, 'contact.reveal', { orderId })
  },
  'CONSENT.NEEDED': (town: Town) => town.call(NEWCOMER, 'person.register', { ...REGISTRATION, agreed: [] }),
  'ACCOUNT.HOLDS_OFFICE': (town: Town) => town.call(HEAD, 'me.delete', { understood: true }),
  'ACCOUNT.ORDERS_OPEN': async (town: Town) => {
    await orderHaircut(town)
    return town.call(GUILAN, 'me.delete', { understood: true })
  },
  'ACCOUNT.TASKS_OPEN': async (town: Town) => {
    await accept(town, CHANGFU, await orderHaircut(town))
    return town.call(CHANGFU, 'me.delete', { understood: true })
  },
} satisfies Partial<Record<RefusalCode, (town: Town) => Promise<Envelope<object>>>>
