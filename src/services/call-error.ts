/**
 * Why a call has no answer: the server said no (`refused`), nobody knows whether it arrived (`unreachable`), or the same
 * and the phone goes on trying by itself (`kept`).
 */
export class CallError extends Error {
  constructor(
    readonly kind: 'refused' | 'unreachable' | 'kept',
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CallError'
  }
}

const NETWORK = 'NETWORK'

export const unreachable = (): CallError =>
  new CallError('unreachable', NETWORK, '网不好，没连上。您填的都还在，请再试一次。')

/** Nothing new came; what is on the page was true at an instant, which is said in words. */
export const outOfDate = (since: string): CallError =>
  new CallError('unreachable', NETWORK, `网不好，没连上。下面是${since}看到的，有网会自己更新。`)

export const keptForLater = (): CallError =>
  new CallError('kept', NETWORK, '网不好，没发出去。已经替您存着，有网就自动发。')
