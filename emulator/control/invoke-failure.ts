import type { CloudBaseError, CloudBaseErrorCode } from '../wire/cloudbase-error'

const SYSTEM_ERROR = -501000

/** How a failed call reaches the mini-program: the number and the text that goes with it. */
const NUMBERS: Readonly<Partial<Record<CloudBaseErrorCode, readonly [number, string]>>> = {
  FUNCTION_NOT_FOUND: [-501000, ''],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: [-504002, 'functions execute fail'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, ''],
}

/** A failed call as `wx.cloud.callFunction` rejects with it. */
export const invokeFailure = (error: CloudBaseError, requestID: string) => {
  const [errCode, kind] = NUMBERS[error.code] ?? [SYSTEM_ERROR, '']
  const errMsg = `cloud.callFunction:fail Error: errCode: ${errCode} ${kind} | errMsg: ${error.message}`
  return { errCode, errMsg, requestID }
}
