import type { FunctionSpec } from './function-spec'

export interface InstanceEnvParts {
  readonly spec: FunctionSpec
  readonly envId: string
  /** The database address of this one instance. */
  readonly adminUrl: string
  readonly hostEnv: Readonly<Record<string, string | undefined>>
}

/** The little that a process needs from the machine it runs on. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR']

/**
 * The environment of a function process: the platform's variables, the function's own, and none of the
 * emulator's. The cloud runs functions in UTC.
 */
export const instanceEnv = ({ spec, envId, adminUrl, hostEnv }: InstanceEnvParts): Record<string, string> => {
  const basics = PASSED_ON.flatMap((name) => {
    const value = hostEnv[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(basics),
    TZ: 'UTC',
    ...spec.envVariables,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    SILENCE: 'true',
  }
}
