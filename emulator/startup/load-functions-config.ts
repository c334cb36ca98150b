import { readFile } from 'node:fs/promises'
import {
  DEFAULT_MEMORY_MB,
  DEFAULT_TIMEOUT_SECONDS,
  type FunctionSpec,
  type TimerTrigger,
} from '../functions/function-spec'
import { parseTimerSchedule } from '../timers/timer-schedule'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { SetupError } from './setup-error'

const FUNCTION_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/
const ENV_TEMPLATE = /^\{\{\s*env\.(\w+)\s*\}\}$/

type HostEnv = Readonly<Record<string, string | undefined>>

const readNumber = (value: unknown, absent: number, what: string): number => {
  const number = value ?? absent
  if (typeof number === 'number' && number > 0 && Number.isFinite(number)) return number
  throw new SetupError(`${what} must be a positive number: correct the configuration.`)
}

const readTrigger = (value: unknown, functionName: string): TimerTrigger => {
  const { name, type, config } = isRecord(value) ? value : {}
  const place = `trigger ${JSON.stringify(name)} of the function ${functionName}`
  if (typeof name !== 'string' || type !== 'timer' || typeof config !== 'string') {
    throw new SetupError(
      `The ${place} must have a name, the type "timer" and a config: correct the configuration.`,
    )
  }
  if (!parseTimerSchedule(config)) {
    throw new SetupError(
      `The ${place} needs a cron of seven fields, not "${config}": correct the configuration.`,
    )
  }
  return { name, cron: config }
}

/** Values may be `{{env.NAME}}`, which the deploy tool fills in from its environment. */
const readVariables = (value: unknown, hostEnv: HostEnv): Record<string, string> => {
  const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([name, text]) => {
    const template = ENV_TEMPLATE.exec(String(text))?.[1]
    const filled = template === undefined ? String(text) : hostEnv[template]
    return filled === undefined ? [] : [[name, filled] as const]
  })
  return Object.fromEntries(entries)
}

const readFunction = (value: unknown, hostEnv: HostEnv): FunctionSpec => {
  const { name, timeout, memorySize, envVariables, triggers = [] } = isRecord(value) ? value : {}
  if (typeof name !== 'string' || !FUNCTION_NAME.test(name)) {
    throw new SetupError(`A function has the name ${JSON.stringify(name)}: correct the configuration.`)
  }
  if (!Array.isArray(triggers)) {
    throw new SetupError(`The triggers of the function ${name} must be an array: correct the configuration.`)
  }
  return {
    name,
    timeoutSeconds: readNumber(timeout, DEFAULT_TIMEOUT_SECONDS, `The timeout of the function ${name}`),
    memoryMb: readNumber(memorySize, DEFAULT_MEMORY_MB, `The memorySize of the function ${name}`),
    envVariables: readVariables(envVariables, hostEnv),
    triggers: triggers.map((trigger) => readTrigger(trigger, name)),
  }
}

const readConfigText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new SetupError(`The configuration ${file} cannot be read: check the path given with --config.`)
  }
}

/** Reads the functions of a cloudbaserc.json; throws SetupError. */
export const loadFunctionsConfig = async (
  file: string,
  hostEnv: HostEnv,
): Promise<readonly FunctionSpec[]> => {
  const config = parseJson(await readConfigText(file))?.value
  const functions = isRecord(config) ? (config.functions ?? []) : undefined
  if (!Array.isArray(functions)) {
    throw new SetupError(
      `The configuration ${file} must be a JSON object with an array "functions": correct it.`,
    )
  }
  const specs = functions.map((value: unknown) => readFunction(value, hostEnv))
  const names = specs.map((spec) => spec.name)
  const doubled = names.find((name, position) => names.indexOf(name) !== position)
  if (doubled !== undefined)
    throw new SetupError(`The configuration has two functions named ${doubled}: rename one.`)
  return specs
}
