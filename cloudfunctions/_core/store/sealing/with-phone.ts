import { _ } from '../database'
import { fieldKeys } from './field-keys'
import { phoneMarks } from './phone-marks'

/** A condition: documents that are found by one of these telephones, also while a key is being changed. */
export const withPhone = (...phones: readonly string[]): { readonly phoneMark: unknown } => {
  const keys = fieldKeys()
  return { phoneMark: _.in(phones.flatMap((phone) => phoneMarks(phone, keys))) }
}
