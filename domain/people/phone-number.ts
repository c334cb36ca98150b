import { toHalfWidth } from '../kernel/half-width'

/** A Chinese mobile, or a landline with its area code. */
const PHONE_NUMBER = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/

export const isPhoneNumber = (text: string): boolean => PHONE_NUMBER.test(text)

/** Digits alone, whatever dashes, spaces or brackets people write between them. */
export const plainPhoneNumber = (text: string): string => toHalfWidth(text).replace(/[\s\-—–()]/g, '')
