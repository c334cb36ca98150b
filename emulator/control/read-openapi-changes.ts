import type { Credit } from '../openapi/credit-ledger'
import {
  type ApiErrcode,
  DEFAULT_OPENAPI_SETTINGS,
  type MediaResult,
  type OpenApiSettings,
} from '../openapi/openapi-settings'
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
const MAX_DELAY_MS = 365 * 24 * 3_600_000

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

/** A JSON object with none but the allowed fields. */
const fields = (name: string, value: unknown, allowed: readonly string[]): Record<string, unknown> => {
  const found = record(name, value)
  const other = Object.keys(found).find((field) => !allowed.includes(field))
  if (other === undefined) return found
  throw new ControlRefusal(`${name} must not have a field ${other}: it may have ${allowed.join(', ')}.`)
}

const readTemplates = (value: unknown): OpenApiSettings['templates'] =>
  Object.fromEntries(
    Object.entries(record('templates', value)).map(([id, names]) => [id, texts('templates', names)]),
  )

const readWords = (value: unknown): OpenApiSettings['words'] => {
  const { risky = [], review = [] } = fields('words', value, ['risky', 'review'])
  return { risky: texts('words.risky', risky), review: texts('words.review', review) }
}

const readMediaResult = (value: unknown): MediaResult => {
  const { match, suggest } = fields('mediaResults', value, ['match', 'suggest'])
  if (suggest !== 'pass' && suggest !== 'review' && suggest !== 'risky') {
    throw refuse('mediaResults', 'an array of {match, suggest: "pass", "review" or "risky"}')
  }
  return { match: text('mediaResults', match), suggest }
}

const readErrcode = (value: unknown): ApiErrcode => {
  const { api, errcode } = fields('errcodes', value, ['api', 'errcode'])
  if (typeof errcode !== 'number' || !Number.isInteger(errcode) || errcode === 0)
    throw refuse('errcode', 'a whole number other than 0')
  return { api: text('api', api), errcode }
}

const readDelay = (value: unknown): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DELAY_MS)
    return value
  throw refuse('mediaDelayMs', 'a whole number of milliseconds, at most a year')
}

const readRevoked = (value: unknown): Omit<Credit, 'count'> => {
  const { openid, templateId } = fields('revoke', value, ['openid', 'templateId'])
  return { openid: text('openid', openid), templateId: text('templateId', templateId) }
}

const readCredit = (value: unknown): Credit => {
  const { openid, templateId, count = 1 } = fields('grant', value, ['openid', 'templateId', 'count'])
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MAX_COUNT) {
    throw refuse('count', `a whole number from 1 to ${MAX_COUNT}`)
  }
  return { openid: text('openid', openid), templateId: text('templateId', templateId), count }
}

const readPhone = (value: unknown): PhoneNumber => {
  const { phone, countryCode = '86' } = fields('phoneCodes', value, ['phone', 'countryCode'])
  return { phone: text('phone', phone), countryCode: text('countryCode', countryCode) }
}

/** How each setting is read; null puts it back to what it is at the start. */
const SETTINGS: { readonly [Name in keyof OpenApiSettings]: (value: unknown) => OpenApiSettings[Name] } = {
  templates: readTemplates,
  pages: (value) => texts('pages', value),
  words: readWords,
  errcodes: (value) => list('errcodes', value, readErrcode),
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
  revoke: list('revoke', body.revoke ?? [], readRevoked),
  phoneCodes: list('phoneCodes', body.phoneCodes ?? [], readPhone),
})
