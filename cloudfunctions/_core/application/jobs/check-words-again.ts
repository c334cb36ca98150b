import { ok } from '../../../../domain/kernel/result'
import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { SYSTEM_ACTOR } from '../../../../domain/order/actor'
import { clearWords, doubtWords } from '../../../../domain/order/clear-words'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { orders, type UncheckedWords } from '../../store/collections'
import { townSettingsOf } from '../../store/town-rules'
import { forgetUncheckedWords, uncheckedWords } from '../../store/words-queries'
import { checkWords } from '../../wechat/check-words'
import { changeByMachine } from '../order/change-by-machine'

const BATCH = 50
const ACTION = 'jobs.words'
/** The platform answers only about somebody who was here within two hours. */
const ANSWERED_FOR_MS = 2 * HOUR_MS

/** Asks once more about words that had no answer; after two hours a person has to read them. */
async function checkAgain({ id, openid, atMs }: UncheckedWords, nowMs: number): Promise<boolean> {
  const order = await orders.find(id)
  const tooLate = nowMs - atMs >= ANSWERED_FOR_MS
  const verdict = order && !tooLate ? await checkWords([order.needText], openid) : 'unchecked'
  if (order && verdict === 'unchecked' && !tooLate) return false
  await changeByMachine(id, ACTION, nowMs, async (current) => {
    if (current.wordsHeld !== 'unchecked') return null
    const context = {
      actor: SYSTEM_ACTOR,
      atMs: nowMs,
      settings: await townSettingsOf(current.townId, nowMs),
    }
    const step = verdict === 'pass' ? clearWords(current, context) : doubtWords(current, context)
    return step.ok ? ok(step.value) : null
  })
  await forgetUncheckedWords(id)
  return true
}

/** Words of orders that nobody has judged yet; the openid is forgotten with the answer. */
export async function checkWordsAgain(nowMs: number): Promise<Tally> {
  const waiting = await uncheckedWords(BATCH)
  const { done, failed } = await eachSafely(waiting, ACTION, (each) => checkAgain(each, nowMs))
  return { wordsChecked: done, wordsFailed: failed }
}
