import type { CloudAnswer, CloudLine } from './runtime/cloud-api'
import { WxFailure } from './runtime/wx-calls'

/** How WeChat rejects when a call does not get through, and when its answer does not come back. */
const FAILURES = {
  'nothing gets out': new WxFailure('Error: errCode: -601002 | errMsg: ESOCKETTIMEDOUT', -601002),
  'no answer comes back': new WxFailure('Error: errCode: -404005 exceed max poll retry', -404005),
} as const

export type Trouble = keyof typeof FAILURES

type Signal = 'good' | Trouble

/** A line whose signal changes, and what the phone tried to send over it. */
export class WeakLine {
  signal: Signal = 'good'
  /** How the signal is once something is on its way. */
  changes: (line: WeakLine) => Signal = ({ signal }) => signal
  readonly sent: unknown[] = []

  constructor(private readonly line: CloudLine) {}

  readonly call: CloudLine = async (name, data): Promise<CloudAnswer> => {
    this.sent.push(data)
    this.signal = this.changes(this)
    const { signal } = this
    if (signal === 'nothing gets out') throw FAILURES[signal]
    const answer = await this.line(name, data)
    if (signal === 'no answer comes back') throw FAILURES[signal]
    return answer
  }
}
