import type { Credit } from '../openapi/credit-ledger'
import { DEFAULT_OPENAPI_SETTINGS, type MediaResult, type OpenApiSettings } from '../openapi/openapi-settings'
import type { PhoneNumber } from '../openapi/phone-codes'
import { isRecord } from '../wire/is-record'
import { ControlRefusal } from './control-refusal'

export interface OpenApiChanges {
  readonly settings: Partial<OpenApiSettings>
  readonly grant: readonly Credit[]
  readonly revoke: readonly Omit<Credit, 'count'>[]
  readonly phoneCodes: readonly PhoneNumber[]
}

const MAX_COUNT = 1_000

const refuse = (name: string, expected: string): ControlRefusal =>
  new ControlRefusal(`${name} must be ${expected}.`)

const list = <Item>(name: string, value: unknown, read: (item: unknown) => Item): readonly Item[] => {
  if (!Array.isArray(value)) throw refuse(name, 'an array')
  return value.map(read)
}

const text = (name: string, value: unknown): string => {
  if (typeof value === 'string' && value !== '') return value
  throw refuse(name, 'a non-empty text')
}

const texts = (name: string, value: unknown): readonly string[] =>
  list(name, value, (item) => text(name, item))

const record = (name: string, value: unknown): Record<string, unknown> => {
  if (isRecord(value)) return value
  throw refuse(name, 'a JSON object')
}

const readTemplates = (value: unknown): OpenApiSettings['templates'] =>
  Object.fromEntries(
    Object.entries(record('templates', value)).map(([id, fields]) => [id, texts('templates', fields)]),
  )

const readWords = (value: unknown): OpenApiSettings['words'] => {
  const { risky = [], review = [] } = record('words', value)
  return { risky: texts('words.risky', risky), review: texts('words.review', review) }
}

const readMediaResult = (value: unknown): MediaResult => {
  const { match, suggest } = record('mediaResults', value)
  if (suggest !== 'pass' && suggest !== 'review' && suggest !== 'risky') {
    throw refuse('mediaResults', 'an array of {match, suggest: "pass", "review" or "risky"}')
  }
  return { match: text('mediaResults', match), suggest }
}

const readDelay = (value: unknown): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw refuse('mediaDelayMs', 'a whole number of milliseconds')
}

const readCredit = (value: unknown): Credit => {
  const { openid, templateId, count = 1 } = record('grant', value)
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MAX_COUNT) {
    throw refuse('count', `a whole number from 1 to ${MAX_COUNT}`)
  }
  return { openid: text('openid', openid), templateId: text('templateId', templateId), count }
}

const readPhone = (value: unknown): PhoneNumber => {
  const { phone, countryCode = '86' } = record('phoneCodes', value)
  return { phone: text('phone', phone), countryCode: text('countryCode', countryCode) }
}

/** How each setting is read; null puts it back to what it is at the start. */
const SETTINGS: { readonly [Name in keyof OpenApiSettings]: (value: unknown) => OpenApiSettings[Name] } = {
  templates: readTemplates,
  pages: (value) => texts('pages', value),
  words: readWords,
  mediaResults: (value) => list('mediaResults', value, readMediaResult),
  mediaDelayMs: readDelay,
  eventFunction: (value) => text('eventFunction', value),
}

const isSetting = (name: string): name is keyof OpenApiSettings => Object.hasOwn(SETTINGS, name)

export const OPENAPI_FIELDS: readonly string[] = [...Object.keys(SETTINGS), 'grant', 'revoke', 'phoneCodes']

const readSettings = (body: Record<string, unknown>): Partial<OpenApiSettings> =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      if (!isSetting(name)) return []
      return [[name, value === null ? DEFAULT_OPENAPI_SETTINGS[name] : SETTINGS[name](value)]]
    }),
  )

/** Reads all of a `POST /_emu/openapi` before anything changes; throws ControlRefusal. */
export const readOpenApiChanges = (body: Record<string, unknown>): OpenApiChanges => ({
  settings: readSettings(body),
  grant: list('grant', body.grant ?? [], readCredit),
  revoke: list('revoke', body.revoke ?? [], readCredit),
  phoneCodes: list('phoneCodes', body.phoneCodes ?? [], readPhone),
})
