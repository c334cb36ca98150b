import { pointAtEmulator } from './emulator-environment'

/** The variables by which the SDK knows a real environment from outside of it. */
function pointAtCloud(): void {
  const { TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey, TCB_ENV_ID: envId } = process.env
  if (!secretId || !secretKey || !envId)
    throw new Error(
      'Give --url of a product that runs here, or set TENCENT_SECRET_ID, TENCENT_SECRET_KEY and TCB_ENV_ID.',
    )
  Object.assign(process.env, {
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
    TCB_ENV: envId,
  })
}

/** Points the SDK of this process at a product that runs here, or at the real one. */
export function pointAtStore({
  url,
  env,
}: {
  readonly url?: string | undefined
  readonly env: string
}): void {
  if (url) pointAtEmulator(url, env)
  else pointAtCloud()
}
