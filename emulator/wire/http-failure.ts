import { CloudBaseError } from './cloudbase-error'

/** A failure of the transport: the answer has this HTTP status instead of 200. */
export class HttpFailure extends CloudBaseError {
  constructor(readonly status: number) {
    super('SYS_ERR', `HTTP ${status}: the service is not available at the moment`)
    this.name = 'HttpFailure'
  }
}
