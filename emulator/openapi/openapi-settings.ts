export type Suggestion = 'pass' | 'review' | 'risky'

export interface MediaResult {
  /** A part of the URL that the result is for. */
  readonly match: string
  readonly suggest: Suggestion
}

export interface ApiErrcode {
  readonly api: string
  readonly errcode: number
}

/** What a tester sets about the world outside. */
export interface OpenApiSettings {
  /** Fields by template id; while it is undefined every id is known and has the fields it is sent with. */
  readonly templates: Readonly<Record<string, readonly string[]>> | undefined
  /** Pages of the mini-program; while it is undefined every page is there. */
  readonly pages: readonly string[] | undefined
  readonly words: Readonly<Record<Exclude<Suggestion, 'pass'>, readonly string[]>>
  /** What an API answers instead of doing anything: a quota that is used up, a system that is busy. */
  readonly errcodes: readonly ApiErrcode[]
  readonly mediaResults: readonly MediaResult[]
  /** How long the result of a media check takes. */
  readonly mediaDelayMs: number
  /** The function that WeChat's events are delivered to; undefined keeps them in the outbox only. */
  readonly eventFunction: string | undefined
}

export const DEFAULT_OPENAPI_SETTINGS: OpenApiSettings = {
  templates: undefined,
  pages: undefined,
  words: { risky: [], review: [] },
  errcodes: [],
  mediaResults: [],
  mediaDelayMs: 30 * 60 * 1000,
  eventFunction: undefined,
}
