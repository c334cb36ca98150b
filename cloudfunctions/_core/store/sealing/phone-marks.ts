import { createHmac } from 'node:crypto'
import type { FieldKey, FieldKeys } from './field-keys'

const marked = (phone: string, { id, marking }: FieldKey): string =>
  `${id}.${createHmac('sha256', marking).update(phone).digest('base64url')}`

/** By which a person is found by his telephone although it lies under a key: tells nothing without that key. */
export const phoneMark = (phone: string, [key]: FieldKeys): string => marked(phone, key)

/** Whatever may stand for this telephone while a key is being changed. */
export const phoneMarks = (phone: string, keys: FieldKeys): readonly string[] =>
  keys.map((key) => marked(phone, key))
