import { isRecord } from '../wire/is-record'
import { TEMPLATE_FIELD_RULES } from './template-field-rules'
import { WxRefusal } from './wx-refusal'

const refuse = (field: string, fault: string): WxRefusal =>
  new WxRefusal(47003, `data.${field}.value ${fault}`)

/** The kind of a field: `thing1` is a `thing`. */
const kindOf = (field: string): string => field.replace(/\d+$/, '')

const checkField = (field: string, entry: unknown): void => {
  const value = isRecord(entry) ? entry.value : undefined
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text === '') throw refuse(field, 'is empty')
  if (!TEMPLATE_FIELD_RULES.get(kindOf(field))?.test(text)) throw refuse(field, 'invalid')
}

/** Refuses (47003) data that a template would not take; without known fields those that are sent are checked. */
export const checkTemplateData = (data: unknown, fields: readonly string[] | undefined): void => {
  if (!isRecord(data)) throw new WxRefusal(47003, 'data is empty')
  const known = fields ?? Object.keys(data)
  const [unknownField] = Object.keys(data).filter((field) => !known.includes(field))
  if (unknownField !== undefined) throw refuse(unknownField, 'is not a field of the template')
  for (const field of known) checkField(field, data[field])
}
