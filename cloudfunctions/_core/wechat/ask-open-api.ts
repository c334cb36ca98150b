import { askForBytes } from './ask-for-bytes'

/** Nobody waits longer for WeChat: without an answer the work goes on, and it is asked again. */
const PATIENCE_MS = 2_000

/** What WeChat answers to one of its open APIs; null where it gives no answer that can be read. */
export async function askOpenApi(
  apiName: string,
  parameters: Readonly<Record<string, unknown>>,
  patienceMs = PATIENCE_MS,
): Promise<unknown> {
  const answer = await askForBytes(apiName, parameters, patienceMs)
  return answer && JSON.parse(answer.toString())
}
