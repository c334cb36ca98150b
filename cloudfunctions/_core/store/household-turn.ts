import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Counter } from './collections'
import { fieldKeys } from './sealing/field-keys'
import { phoneMark } from './sealing/phone-marks'

/**
 * What every order for a household writes, whoever orders: of two at the same instant the second begins anew and finds
 * the first. Nothing is counted in it. Undefined where no telephone says which household it is.
 */
export const householdTurn = (townId: string, phone: string, nowMs: number): Counter | undefined =>
  phone === ''
    ? undefined
    : {
        id: `household:${townId}:${phoneMark(phone, fieldKeys())}`,
        townId,
        count: 0,
        untilMs: nowMs + MINUTE_MS,
      }
