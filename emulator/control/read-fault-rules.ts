import {
  DELAYING_FAULTS,
  FAULT_AREAS,
  FAULT_FILTERS,
  FAULT_KINDS,
  type FaultArea,
  type FaultKind,
  isFaultKind,
} from '../faults/fault-kind'
import type { FaultRule } from '../faults/fault-rule'
import { isRecord } from '../wire/is-record'
import { ControlRefusal } from './control-refusal'

const MAX_RULES = 100
const MAX_DELAY_MS = 24 * 3_600_000
const MAX_SEED = 2 ** 32 - 1

/** Reads the fields of one rule; `where` names it in refusals. */
class RuleReader {
  constructor(
    private readonly source: Record<string, unknown>,
    private readonly where: string,
  ) {}

  area(): FaultArea {
    const area = FAULT_AREAS.find((name) => name === this.source.at)
    return area ?? this.refuse(`at must be one of ${FAULT_AREAS.join(', ')}`)
  }

  kind(area: FaultArea): FaultKind {
    const { what } = this.source
    const areas: readonly FaultArea[] = isFaultKind(what) ? FAULT_KINDS[what] : []
    if (isFaultKind(what) && areas.includes(area)) return what
    const kinds = Object.entries(FAULT_KINDS).flatMap(([kind, places]) =>
      places.some((place) => place === area) ? [kind] : [],
    )
    return this.refuse(`what must be one of ${kinds.join(', ')}`)
  }

  only(area: FaultArea): Record<string, string> {
    const names: readonly string[] = FAULT_FILTERS[area]
    const found = names.flatMap((name) => {
      const value = this.source[name]
      if (value === undefined) return []
      return typeof value === 'string' ? [[name, value] as const] : this.refuse(`${name} must be a text`)
    })
    return Object.fromEntries(found)
  }

  /** A number from `least` to `most`, or undefined when it is not given. */
  number(name: string, [least, most]: readonly [number, number], whole: boolean): number | undefined {
    const value = this.source[name]
    if (value === undefined) return undefined
    const fits = typeof value === 'number' && value >= least && value <= most
    if (fits && (!whole || Number.isInteger(value))) return value
    return this.refuse(`${name} must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}`)
  }

  refuseOthers(allowed: readonly string[]): void {
    const other = Object.keys(this.source).find((name) => !allowed.includes(name))
    if (other !== undefined) this.refuse(`it must not have a field ${other}`)
  }

  refuse(reason: string): never {
    throw new ControlRefusal(`${this.where}: ${reason}.`)
  }
}

const readRule = (value: unknown, position: number): FaultRule => {
  const where = `Rule ${position + 1}`
  if (!isRecord(value)) throw new ControlRefusal(`${where} must be an object.`)
  const reader = new RuleReader(value, where)
  const at = reader.area()
  const what = reader.kind(at)
  const delays = DELAYING_FAULTS.includes(what)
  reader.refuseOthers([
    'at',
    'what',
    'times',
    'share',
    'seed',
    ...(delays ? ['delayMs'] : []),
    ...FAULT_FILTERS[at],
  ])
  const delayMs = reader.number('delayMs', [1, MAX_DELAY_MS], true)
  if (delays && delayMs === undefined) reader.refuse(`${what} needs delayMs`)
  return {
    at,
    what,
    only: reader.only(at),
    times: reader.number('times', [1, Number.MAX_SAFE_INTEGER], true),
    share: reader.number('share', [0, 1], false),
    seed: reader.number('seed', [0, MAX_SEED], true) ?? 1,
    delayMs: delayMs ?? 0,
  }
}

/** The rules of a request body; throws ControlRefusal that names the first wrong one. */
export const readFaultRules = (value: unknown): readonly FaultRule[] => {
  if (!Array.isArray(value) || value.length > MAX_RULES) {
    throw new ControlRefusal(`rules must be an array of at most ${MAX_RULES} rules.`)
  }
  return value.map(readRule)
}
