import type { LogicLayer } from './logic-layer'

type Options = Readonly<Record<string, unknown>>
type Answer = Readonly<Record<string, unknown>>
/** What a call does; an answer that is no object adds nothing to the platform's. */
type Work = (options: Options) => unknown

/** A failure with WeChat's number and words. */
export class WxFailure extends Error {
  constructor(
    message: string,
    readonly errCode: number,
  ) {
    super(message)
  }
}

const isOptions = (given: unknown): given is Options => typeof given === 'object' && given !== null

const failure = (name: string, error: unknown): Answer => ({
  ...(error instanceof WxFailure && { errCode: error.errCode }),
  errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}`,
})

/**
 * Makes functions of `wx` from what they do: they answer later, by success, fail and complete,
 * or by a promise when none of these was given.
 */
export class WxCalls {
  constructor(private readonly logic: LogicLayer) {}

  make(name: string, work: Work) {
    return (given?: unknown): Promise<unknown> | undefined => {
      const options = isOptions(given) ? given : {}
      const answer = this.#later(() => work(options)).then(
        (found) => this.logic.receive({ ...(isOptions(found) && found), errMsg: `${name}:ok` }),
        (error: unknown) => Promise.reject(this.logic.receive(failure(name, error))),
      )
      if (!['success', 'fail', 'complete'].some((key) => typeof options[key] === 'function')) return answer
      answer.then(
        (found) => this.#tell(options, 'success', found),
        (failed: unknown) => this.#tell(options, 'fail', failed),
      )
      return undefined
    }
  }

  /** Never in the same turn, and not any more once the mini-program has ended. */
  #later<T>(work: () => T | Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.logic.timers.once(() => {
        new Promise<T>((done) => done(work())).then(resolve, reject)
      })
    })
  }

  #tell(options: Options, key: 'success' | 'fail', answer: unknown): void {
    this.logic.timers.once(() => {
      for (const tell of [options[key], options.complete]) {
        if (typeof tell === 'function') Reflect.apply(tell, options, [answer])
      }
    })
  }
}
