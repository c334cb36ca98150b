import { cloud } from '../store/cloud'
import { decodeOpenApi, encodeOpenApi } from './open-api-wire'

/** What WeChat answers to one of its open APIs, as it came: JSON, or a picture. */
export async function askForBytes(
  apiName: string,
  parameters: Readonly<Record<string, unknown>>,
  patienceMs: number,
): Promise<Buffer | null> {
  const bytes: unknown = await cloud.callCompatibleWxOpenApi(
    { apiName, requestData: encodeOpenApi(parameters) },
    { timeout: patienceMs },
  )
  return Buffer.isBuffer(bytes) ? decodeOpenApi(bytes) : null
}
