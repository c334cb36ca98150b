import { posix } from 'node:path'
import { type Context, createContext, runInContext } from 'node:vm'
import type { BuiltPackage } from './built-package'
import { LogicTimers } from './logic-timers'
import type { RunLog } from './run-log'

type Module = { exports: unknown }

/**
 * WeChat's logic thread: a context with the language's own built-ins only (no window, document, fetch or process,
 * no eval), in which the built files run as they are.
 */
export class LogicLayer {
  readonly timers: LogicTimers
  readonly #context: Context
  readonly #modules = new Map<string, Module>()

  constructor(
    private readonly built: BuiltPackage,
    private readonly log: RunLog,
    globals: Readonly<Record<string, unknown>>,
  ) {
    this.timers = new LogicTimers(log)
    const { once, repeat, cancel } = this.timers
    const timers = { setTimeout: once, setInterval: repeat, clearTimeout: cancel, clearInterval: cancel }
    this.#context = createContext(
      { console: this.#console(), ...timers, ...globals },
      { name: 'logic layer', codeGeneration: { strings: false, wasm: false } },
    )
  }

  /** Runs a file of the package once and answers what it exports. */
  load(path: string): unknown {
    const known = this.#modules.get(path)
    if (known) return known.exports
    const file = `${path}.js`
    const module: Module = { exports: {} }
    this.#modules.set(path, module)
    const code = `(function (require, module, exports) {${this.built.read(file)}\n})`
    const run = runInContext(code, this.#context, { filename: file })
    run((id: string) => this.load(this.#resolve(path, id)), module, module.exports)
    return module.exports
  }

  /** A copy as the bridge between the threads makes it, with the logic layer's own prototypes. */
  receive(value: unknown): unknown {
    const json = JSON.stringify(value)
    if (json === undefined) return undefined
    return runInContext('JSON.parse', this.#context)(json)
  }

  close(): void {
    this.timers.close()
  }

  /** A subpackage may use the main package and itself, nothing else: the others need not be on the phone. */
  #resolve(from: string, id: string): string {
    const target = posix.join(posix.dirname(from), id).replace(/\.js$/, '')
    const owner = this.built.packageOf(target)
    if (owner !== '' && owner !== this.built.packageOf(from))
      throw new Error(`module '${target}' is not defined in the package of '${from}'`)
    return target
  }

  #console() {
    const ignore = () => undefined
    const keep = (...words: unknown[]) => this.log.fault('console.error', words.map(String).join(' '))
    return { log: ignore, info: ignore, debug: ignore, warn: ignore, error: keep }
  }
}
