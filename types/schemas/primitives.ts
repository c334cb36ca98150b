import * as z from 'zod/mini'
import { WANTED_KINDS } from '../../domain/order/order'
import { PERSON_NAME } from '../../domain/people/person-name'
import { isPhoneNumber, plainPhoneNumber } from '../../domain/people/phone-number'
import { maskText } from '../../domain/privacy/mask-text'
import { AT_HOME_CODES } from '../../domain/service/at-home'
import { FIVE_MUST_CODES } from '../../domain/service/five-must-arrive'
import { RISK_CODES } from '../../domain/service/risks'
import { SPECIALTY_CODES } from '../../domain/service/specialties'

/** Limits stand on every string and list: whatever is longer is refused before it is read. */
export const id = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[A-Za-z0-9_:-]+$/))
export const shortText = (max: number) => z.string().check(z.maxLength(max))
export const filledText = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
export const instantMs = z.int().check(z.nonnegative())
export const count = z.int().check(z.nonnegative())
export const cursor = z.string().check(z.maxLength(140), z.regex(/^[A-Za-z0-9_:.-]+$/))
/** A calendar year of records. */
export const recordYear = z.int().check(z.minimum(2020), z.maximum(2100))
export const pageSize = z.int().check(z.minimum(1), z.maximum(50))

/** Of the phone's own button; WeChat says whose telephone it is. */
export const phoneCode = z.string().check(z.minLength(1), z.maxLength(200))

export const personName = filledText(20).check(z.regex(PERSON_NAME))
/** A mobile or a landline with area code, kept as plain digits; empty where the station makes the contact. */
export const phoneNumber = z.string().check(
  z.maxLength(20),
  z.overwrite(plainPhoneNumber),
  z.refine((text) => text === '' || isPhoneNumber(text)),
)
export const addressText = z.string().check(z.trim(), z.maxLength(100))
/** Free text that others will read: phone, ID and bank numbers are hidden before anything else sees it. */
export const maskedText = (max: number) => z.string().check(z.trim(), z.maxLength(max), z.overwrite(maskText))
export const needText = maskedText(300)

export const specialtyCode = z.enum(SPECIALTY_CODES)
export const fiveMustCode = z.enum(FIVE_MUST_CODES)
export const riskCode = z.enum(RISK_CODES)
export const atHomeCode = z.enum(AT_HOME_CODES)

export const wantedTime = z
  .strictObject({ kind: z.enum(WANTED_KINDS), fromMs: instantMs, toMs: instantMs })
  .check(
    z.refine(({ fromMs, toMs }) => toMs > fromMs && toMs - fromMs <= 62 * 86_400_000, {
      path: ['toMs'],
    }),
  )

export const reason = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(40)),
  text: z._default(maskedText(200), ''),
})
