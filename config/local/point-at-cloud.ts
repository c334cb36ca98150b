/** The variables by which the SDK knows a real environment from outside of it. */
export function pointAtCloud(): void {
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
