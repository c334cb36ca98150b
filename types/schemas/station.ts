import * as z from 'zod/mini'
import { isPhoneNumber, plainPhoneNumber } from '../../domain/people/phone-number'
import { id, maskedText, personName } from './primitives'

const text = z.string()

export const stationRef = z.strictObject({ stationId: id })

/** None of them may be empty at a station that works (SR-100). The receipt says the same again. */
export const changeStationInput = z.strictObject({
  stationId: id,
  firstResponsible: personName,
  dailyContact: personName,
  phone: z.string().check(z.maxLength(20), z.overwrite(plainPhoneNumber), z.refine(isPhoneNumber)),
  openingWords: maskedText(40).check(z.minLength(1)),
})

/** Empty where nobody has entered it yet. */
export const stationOutput = z.strictObject({
  stationId: text,
  name: text,
  firstResponsible: text,
  dailyContact: text,
  phone: text,
  openingWords: text,
})
