import { isRecord } from '../wire/is-record'

/** What a function sees as `context`, in the platform's own spelling. */
export interface FunctionContext {
  readonly request_id: string
  readonly function_name: string
  readonly function_version: string
  readonly memory_limit_in_mb: number
  readonly time_limit_in_ms: number
  readonly namespace: string
  /** JSON object of environment variables. */
  readonly environment: string
}

export interface CallMessage {
  readonly type: 'call'
  readonly eventJson: string
  readonly context: FunctionContext
  readonly variables: Readonly<Record<string, string>>
  readonly clockOffsetMs: number
}

/** What an instance reports; `text` is for people. */
export type InstanceMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'begun' }
  | { readonly type: 'log'; readonly level: string; readonly text: string }
  | { readonly type: 'returned'; readonly json: string }
  | { readonly type: 'failed'; readonly text: string }
  | { readonly type: 'crashed'; readonly text: string }

const TEXT_FIELDS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['ready', []],
  ['begun', []],
  ['log', ['level', 'text']],
  ['returned', ['json']],
  ['failed', ['text']],
  ['crashed', ['text']],
])

/** Guards against a function that uses the channel itself. */
export const isInstanceMessage = (value: unknown): value is InstanceMessage => {
  if (!isRecord(value)) return false
  return TEXT_FIELDS.get(value.type)?.every((field) => typeof value[field] === 'string') ?? false
}
