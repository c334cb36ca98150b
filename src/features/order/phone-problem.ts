import { isPhoneNumber, plainPhoneNumber } from '../../../domain/people/phone-number'

/** What is wrong with a telephone number as it was typed; empty where nothing is, also where none was typed. */
export const phoneProblem = (phone: string): string =>
  phone.trim() === '' || isPhoneNumber(plainPhoneNumber(phone))
    ? ''
    : '电话号码不对。手机是 11 位数字，座机要加区号。'
