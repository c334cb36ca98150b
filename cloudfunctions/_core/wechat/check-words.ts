import * as z from 'zod/mini'
import type { WordsVerdict } from '../../../domain/order/words-check'
import { logFailure } from '../runtime/log-failure'
import { cloud } from '../store/cloud'
import { decodeOpenApi, encodeOpenApi } from './open-api-wire'

/** `security.msgSecCheck`, version 2: at most so many characters at once, of a person who was here within two hours. */
const API = 'security.msgSecCheck'
const MOST_SIGNS = 2_500
/** A villager does not wait longer for it: without an answer his order is kept all the same. */
const PATIENCE_MS = 2_000
/** Comment: the nearest there is to words for neighbours. */
const SCENE = 2
/** Older answers say no with a number instead of a verdict. */
const RISKY_CONTENT = 87014

const answer = z.object({
  errcode: z.number(),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
})

async function verdictOn(content: string, openid: string): Promise<WordsVerdict> {
  const requestData = encodeOpenApi({ version: 2, scene: SCENE, openid, content })
  const bytes: unknown = await cloud.callCompatibleWxOpenApi(
    { apiName: API, requestData },
    { timeout: PATIENCE_MS },
  )
  const said = answer.safeParse(Buffer.isBuffer(bytes) ? decodeOpenApi(bytes) : null)
  if (said.success && said.data.errcode === RISKY_CONTENT) return 'risky'
  if (said.success && said.data.errcode === 0 && said.data.result) return said.data.result.suggest
  throw new Error(`no verdict: ${said.success ? said.data.errcode : 'no answer'}`)
}

const WORST: readonly WordsVerdict[] = ['risky', 'review', 'unchecked', 'pass']

/** What the platform says of these texts, the worst of them; `unchecked` where it does not answer. Never throws. */
export async function checkWords(texts: readonly string[], openid: string): Promise<WordsVerdict> {
  const signs = [...texts.join('\n')]
  const verdicts = new Set<WordsVerdict>(['pass'])
  for (let from = 0; from < signs.length; from += MOST_SIGNS)
    try {
      verdicts.add(await verdictOn(signs.slice(from, from + MOST_SIGNS).join(''), openid))
    } catch (error) {
      logFailure('words', API, error)
      verdicts.add('unchecked')
    }
  return WORST.find((each) => verdicts.has(each)) ?? 'unchecked'
}
