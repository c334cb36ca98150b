import { toHalfWidth } from '../kernel/half-width'
import { surname } from './names'
import type { Contact } from './person'
import { plainPhoneNumber } from './phone-number'

/** By what two people may be known to live together; null where it says nothing. */
export type Household = { readonly phone: string | null; readonly home: string | null }

/** 「花园组」 alone is half a village, and many in it share a family name. */
const GROUP_ONLY = /^[^,，。;；]*组$/

export function householdOf({ name, phone, stationId, addressText }: Contact): Household {
  const address = toHalfWidth(addressText).replace(/[\s,，。.;；、]/g, '')
  const told = address !== '' && surname(name) !== '' && !GROUP_ONLY.test(address)
  return {
    phone: plainPhoneNumber(phone) || null,
    home: told ? `${stationId} ${surname(name)} ${address}` : null,
  }
}

/** One telephone, or one address and family name. */
export const isSameHousehold = (a: Household, b: Household): boolean =>
  (a.phone !== null && a.phone === b.phone) || (a.home !== null && a.home === b.home)
