import * as z from 'zod/mini'
import type { WordsVerdict } from '../../../domain/order/words-check'
import { logFailure } from '../runtime/log-failure'
import { askOpenApi } from './ask-open-api'

/** `security.msgSecCheck`, version 2: at most so many characters at once, of a person who was here within two hours. */
const API = 'security.msgSecCheck'
const MOST_SIGNS = 2_500
/** Comment: the nearest there is to words for neighbours. */
const SCENE = 2
/** Older answers say no with a number instead of a verdict. */
const RISKY_CONTENT = 87014

const answer = z.object({
  errcode: z.number(),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
})

async function verdictOn(content: string, openid: string): Promise<WordsVerdict> {
  const said = answer.safeParse(await askOpenApi(API, { version: 2, scene: SCENE, openid, content }))
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
