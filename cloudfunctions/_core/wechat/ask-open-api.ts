import { cloud } from '../store/cloud'
import { decodeOpenApi, encodeOpenApi } from './open-api-wire'

/** Nobody waits longer for WeChat: without an answer the work goes on, and it is asked again. */
const PATIENCE_MS = 2_000

/** What WeChat answers to one of its open APIs; null where it gives no answer that can be read. */
export async function askOpenApi(
  apiName: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const bytes: unknown = await cloud.callCompatibleWxOpenApi(
    { apiName, requestData: encodeOpenApi(parameters) },
    { timeout: PATIENCE_MS },
  )
  return Buffer.isBuffer(bytes) ? decodeOpenApi(bytes) : null
}
