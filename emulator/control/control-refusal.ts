/** A control request that cannot be carried out as sent. */
export class ControlRefusal extends Error {
  readonly status: number
  readonly code: string

  constructor(message: string, { status = 400, code = 'INVALID_PARAM' } = {}) {
    super(message)
    this.status = status
    this.code = code
  }
}
