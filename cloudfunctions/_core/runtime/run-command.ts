import { setTimeout as pause } from 'node:timers/promises'
import { canonicalJson } from '../../../domain/kernel/canonical-json'
import { ok, type Result, refuse } from '../../../domain/kernel/result'
import { publicWordsRefusal } from '../../../domain/order/public-words'
import type { WordsVerdict } from '../../../domain/order/words-check'
import { TOWN } from '../../../domain/town/stations'
import type { ActionDefinition, ActionName } from '../../../types/actions'
import { checkedTextsOf, PUBLIC_AT_ONCE, UNCHECKED_ACTIONS } from '../../../types/texts'
import { counters, events, people, personLinks } from '../store/collections'
import { isDuplicate } from '../store/database-errors'
import { townSettingsOf } from '../store/town-rules'
import { type Transaction, TransactionContention, transact } from '../store/transact'
import { checkWords } from '../wechat/check-words'
import { proofIn } from '../wechat/proven-phone'
import { authorize } from './authorize'
import type { Changes, CommandContext } from './context'
import { countCommand } from './count-command'
import { findCaller } from './find-caller'
import { sha256 } from './hash'
import { commandIdOf, personIdOf } from './ids'
import { writeChanges } from './write-changes'

export type CommandCall = {
  readonly action: ActionName
  readonly input: unknown
  readonly idempotencyKey: string
  readonly openid: string
  readonly nowMs: number
  readonly sentAtMs: number | undefined
}

type Decide = (context: CommandContext) => Promise<Result<Changes<object>>>

/** The answer this command got before, or null. The same key with other input is an error. */
async function replay(commandId: string, inputHash: string): Promise<Result<object> | null> {
  const row = await events.find(commandId)
  if (!row?.command) return null
  return row.command.inputHash === inputHash ? ok(row.command.receipt) : refuse('COMMAND.KEY_REUSED')
}

const PATIENT_TRIES = 8
const PAUSE_MS = 150

/**
 * The same for a command with a code that is good once: sent a second time it waits for what the first has made of it.
 */
async function replaySoon(commandId: string, inputHash: string): Promise<Result<object> | null> {
  for (let tried = 0; tried < PATIENT_TRIES; tried += 1) {
    const earlier = await replay(commandId, inputHash)
    if (earlier) return earlier
    await pause(PAUSE_MS)
  }
  return null
}

/** Why words are not written at all; null: they are. */
const wordsRefusal = (action: ActionName, words: WordsVerdict) =>
  words === 'risky' ? refuse('TEXT.NOT_ACCEPTED') : PUBLIC_AT_ONCE[action] ? publicWordsRefusal(words) : null

/**
 * Runs a command exactly once. Its journal row has the command's own id, so a second run cannot write;
 * whenever a run is refused or collides, the first answer is looked up and given again.
 */
export async function runCommand(
  roles: ActionDefinition['roles'],
  call: CommandCall,
  decide: Decide,
): Promise<Result<object>> {
  const { action, openid, nowMs, sentAtMs = nowMs } = call
  const clockGapMs = nowMs - sentAtMs
  // Of the openid's first life: the command by which somebody leaves is known by it afterwards as well.
  const commandId = commandIdOf(personIdOf(openid), call.idempotencyKey)
  const inputHash = sha256(`${action} ${canonicalJson(call.input)}`)

  const words = UNCHECKED_ACTIONS[action] ? 'pass' : await checkWords(checkedTextsOf(call.input), openid)

  const proof = await proofIn(call.input)
  const remembered = () => (proof ? replaySoon : replay)(commandId, inputHash)

  const attempt = async (tx: Transaction) => {
    const called = await findCaller(call.openid, {
      person: (id) => people.findIn(tx, id),
      link: (id) => personLinks.findIn(tx, id),
    })
    const { personId, person } = called
    const denied = authorize(roles, person)
    if (denied) return { commit: false, value: { ok: false as const, refusal: denied } }
    const townId = person?.townId ?? TOWN.id
    const settings = await townSettingsOf(townId, nowMs)
    const counted = await countCommand(tx, action, { ...called, townId, nowMs, settings })
    const decided = await decide({
      ...called,
      openid,
      words,
      provenPhone: proof?.phone ?? null,
      townId,
      nowMs,
      clockGapMs,
      settings,
      tx,
      commandId,
    })
    if (!decided.ok) return { commit: false, value: decided }
    const { receipt, pressing } = decided.value
    if (!counted.ok && !pressing) return { commit: false, value: counted }
    const held = pressing ? null : wordsRefusal(action, words)
    if (held) return { commit: false, value: held }
    const command = { id: commandId, inputHash, receipt }
    await writeChanges(tx, decided.value, { townId, action, actorId: personId, atMs: nowMs, command })
    if (counted.ok && counted.value) await counters.put(tx, counted.value)
    return { commit: true, value: ok(receipt) }
  }

  try {
    const result = await transact<Result<object>>(attempt)
    return result.ok ? result : ((await remembered()) ?? result)
  } catch (error) {
    if (error instanceof TransactionContention) return refuse('COMMAND.BUSY')
    const earlier = isDuplicate(error) ? await remembered() : null
    if (earlier) return earlier
    throw error
  }
}
