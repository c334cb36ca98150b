export type CloudApiErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidAction'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'ResourceNotFound'
  | 'ResourceUnavailable.ResourceExist'

/** A refusal of the management API: `{Response: {Error: {Code, Message}}}`. */
export class CloudApiError extends Error {
  readonly code: CloudApiErrorCode

  constructor(code: CloudApiErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
