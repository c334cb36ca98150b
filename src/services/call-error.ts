/** Why a call has no answer: the server said no (`refused`), or nobody knows whether it arrived (`unreachable`). */
export class CallError extends Error {
  constructor(
    readonly kind: 'refused' | 'unreachable',
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CallError'
  }
}

export const unreachable = (): CallError =>
  new CallError('unreachable', 'NETWORK', '网不好，没连上。您填的都还在，请再试一次。')
