import { CloudBaseError } from '../wire/cloudbase-error'

/** How one call of a function ended; `json` is what it returned. */
export type CallOutcome =
  | { readonly kind: 'returned'; readonly json: string }
  | { readonly kind: 'failed'; readonly error: CloudBaseError }

const MAX_TEXT_LENGTH = 1_000

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH)

export const timeLimitExceeded = (seconds: number): CloudBaseError =>
  new CloudBaseError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`)

/** The failures of a call, worded as the cloud words them. */
export const callFailure = {
  notFound: (): CallOutcome => ({
    kind: 'failed',
    error: new CloudBaseError('FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found.'),
  }),

  execution: (text: string): CallOutcome => ({
    kind: 'failed',
    error: new CloudBaseError('FUNCTIONS_EXECUTE_FAIL', oneLine(text)),
  }),

  timeout: (seconds: number): CallOutcome => ({
    kind: 'failed',
    error: timeLimitExceeded(seconds),
  }),

  /** https://docs.cloudbase.net/error-code/FUNCTIONS_MEMORY_LIMIT_EXCEEDED */
  outOfMemory: (limitMb: number): CallOutcome => ({
    kind: 'failed',
    error: new CloudBaseError(
      'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
      `Invoking task exceeded the memory limit of ${limitMb} MB`,
    ),
  }),

  eventTooLarge: (): CallOutcome => ({
    kind: 'failed',
    error: new CloudBaseError('EXCEED_REQUEST_SIZE_LIMIT', 'the event of a call may have at most 6 MB'),
  }),
}
