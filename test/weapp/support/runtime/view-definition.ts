import { bridgeSetData } from './bridge-set-data'
import type { Definition, Registration } from './definitions'
import type { LogicLayer } from './logic-layer'
import type { RunLog } from './run-log'
import type { LogicInstance } from './simulator'

const isRecord = (value: unknown): value is Definition => typeof value === 'object' && value !== null

/** The view layer's own constructors, by the names under which the logic layer's are known. */
const TYPES: Readonly<Record<string, unknown>> = { String, Number, Boolean, Object, Array }

const LATER_LIFETIMES: readonly string[] = ['attached', 'ready', 'detached']

/** Fields with a meaning of their own; all others of a page are copied to its instance. */
const RESERVED: readonly string[] = ['data', 'options', 'properties']

const typeOf = (given: unknown): unknown => (typeof given === 'function' ? (TYPES[given.name] ?? null) : null)

const propertiesOf = ({ properties }: Definition): Definition =>
  Object.fromEntries(
    Object.entries(isRecord(properties) ? properties : {}).map(([name, given]) => [
      name,
      isRecord(given) ? { ...given, type: typeOf(given.type) } : { type: typeOf(given) },
    ]),
  )

/** Events of the view layer carry both ends; nothing else that a method is given does. */
const isViewEvent = (value: unknown): boolean =>
  isRecord(value) && 'currentTarget' in value && 'timeStamp' in value

/** Methods as the view layer calls them: its events cross over as JSON. */
const bridgeMethods = (methods: Definition, logic: LogicLayer): Definition =>
  Object.fromEntries(
    Object.entries(methods).flatMap(([name, method]) => {
      if (typeof method !== 'function') return []
      const bridged = function (this: LogicInstance, ...args: unknown[]): unknown {
        const received = args.map((arg) => (isViewEvent(arg) ? logic.receive(arg) : arg))
        return Reflect.apply(method, this, received)
      }
      return [[name, bridged]]
    }),
  )

/** Runs a lifetime of a component; those under `lifetimes` come before those beside it. */
function live(instance: LogicInstance, definition: Definition, name: string): void {
  const own = isRecord(definition.lifetimes) ? definition.lifetimes : {}
  const hook = own[name] ?? definition[name]
  if (typeof hook === 'function') Reflect.apply(hook, instance, [])
}

const lifetimesOf = (definition: Definition): Definition =>
  Object.fromEntries(
    LATER_LIFETIMES.map((name) => [
      name,
      function (this: LogicInstance) {
        live(this, definition, name)
      },
    ]),
  )

/** What the view layer is told about a page or component that the logic layer registered. */
export function viewDefinition(
  path: string,
  { kind, definition }: Registration,
  logic: LogicLayer,
  log: RunLog,
) {
  const methods = kind === 'page' ? definition : definition.methods
  const fields = Object.entries(definition).filter(
    ([name, value]) => typeof value !== 'function' && !RESERVED.includes(name),
  )
  return {
    path: `/${path}`,
    data: JSON.parse(JSON.stringify(definition.data ?? {})),
    properties: propertiesOf(definition),
    methods: bridgeMethods(isRecord(methods) ? methods : {}, logic),
    options: { ...(isRecord(definition.options) && definition.options), classPrefix: '' },
    ...(kind === 'component' && lifetimesOf(definition)),
    created(this: LogicInstance) {
      this.is = path
      bridgeSetData(this, { path, kind }, logic, log)
      if (kind === 'page') Object.assign(this, Object.fromEntries(fields), { route: path, __route__: path })
      else live(this, definition, 'created')
    },
  }
}
