import type { Activity } from '../../../../domain/activity/activity'
import { isActivityId } from '../../../../domain/activity/activity-id'
import { ok } from '../../../../domain/kernel/result'
import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { SYSTEM_ACTOR } from '../../../../domain/order/actor'
import { clearWords, doubtWords } from '../../../../domain/order/clear-words'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { activities, orders, type UncheckedWords } from '../../store/collections'
import { townSettingsOf } from '../../store/town-rules'
import { forgetUncheckedWords, uncheckedWords } from '../../store/words-queries'
import { checkWords } from '../../wechat/check-words'
import { acceptedWords } from '../bulletin/accepted-words'
import { changeByMachine } from '../order/change-by-machine'
import { rewriteActivity } from './rewrite-activity'

const BATCH = 50
const ACTION = 'jobs.words'
/** The platform answers only about somebody who was here within two hours. */
const ANSWERED_FOR_MS = 2 * HOUR_MS

const wordsOf = ({ title, about, venue, riskText, unitName }: Activity): readonly string[] =>
  [title, about, venue, riskText, unitName ?? ''].filter(Boolean)

/** Of an activity, which waits to be published; after two hours whoever holds it saves it once more, and it is asked anew. */
async function checkActivity({ id, openid, atMs }: UncheckedWords, nowMs: number): Promise<boolean> {
  const activity = await activities.find(id)
  const waits = activity?.words === 'unchecked' && nowMs - atMs < ANSWERED_FOR_MS
  const verdict = waits ? await checkWords(wordsOf(activity), openid) : null
  if (verdict === 'unchecked') return false
  if (activity && verdict !== null) {
    // Changed in the meantime it was asked about anew.
    const isSame = await rewriteActivity(id, ACTION, nowMs, (current) =>
      current.version === activity.version
        ? { activity: { ...current, words: acceptedWords(verdict) }, notices: [] }
        : { activity: current, notices: [] },
    )
    if (!isSame) return false
  }
  await forgetUncheckedWords(id)
  return true
}

/** Asks once more about words that had no answer; after two hours a person has to read them. */
async function checkOrder({ id, openid, atMs }: UncheckedWords, nowMs: number): Promise<boolean> {
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

/** Words of orders and activities that nobody has judged yet; the openid is forgotten with the answer. */
export async function checkWordsAgain(nowMs: number): Promise<Tally> {
  const waiting = await uncheckedWords(BATCH)
  const { done, failed } = await eachSafely(waiting, ACTION, (each) =>
    isActivityId(each.id) ? checkActivity(each, nowMs) : checkOrder(each, nowMs),
  )
  return { wordsChecked: done, wordsFailed: failed }
}
