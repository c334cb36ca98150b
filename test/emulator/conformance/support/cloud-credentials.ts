export interface CloudCredentials {
  readonly secretId: string
  readonly secretKey: string
  readonly envId: string
}

const NAMES = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TCB_ENV_ID'] as const

/** The credentials in the environment, or one sentence that says which are missing. */
export const readCredentials = (
  variables: Readonly<Record<string, string | undefined>>,
): CloudCredentials | string => {
  const missing = NAMES.filter((name) => !variables[name])
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, TCB_ENV_ID: envId } = variables
  return secretId && secretKey && envId
    ? { secretId, secretKey, envId }
    : `Set ${missing.join(', ')} to run the conformance suite against a real CloudBase environment.`
}
