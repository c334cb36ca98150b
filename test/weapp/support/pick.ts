import type { Phone } from './phone'

/** The platform's own pickers are drawn by the phone; here somebody has chosen already. */
export async function pick(phone: Phone, selector: string, value: string): Promise<void> {
  const picker = await phone.finds(selector)
  picker.dispatch('change', { value })
}
