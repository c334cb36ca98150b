import { DEMO_KEY_ID, readFieldKeys } from '../../cloudfunctions/_core/store/sealing/field-keys'

/** What keeps these variables from being deployed, in plain Chinese; null: nothing. */
export function undeployable(env: Readonly<Record<string, string | undefined>>): string | null {
  if (!env.TCB_ENV_ID) return '没有设 TCB_ENV_ID，不知道装到哪个环境。'
  try {
    const keys = readFieldKeys(env.FIELD_KEYS)
    return keys.some(({ id }) => id === DEMO_KEY_ID)
      ? `“${DEMO_KEY_ID}”是演示用的密钥，谁都看得到，不能装上去。请换一把。`
      : null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
