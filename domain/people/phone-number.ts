/** A Chinese mobile, or a landline with its area code. */
const PHONE_NUMBER = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/

export const isPhoneNumber = (text: string): boolean => PHONE_NUMBER.test(text)
