import type { ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import type { CallError } from '../../services/call-error'
import { setServerNow } from '../../services/server-clock'
import { recall, remember } from '../../services/storage'
import { failureBeside } from '../data/failure-beside'
import { observable } from '../data/observable'
import { FIRST_RULES } from './first-rules'

export type Session = ActionOutput<'session.get'>

type SessionState = {
  /** The last one known, also when the network is away. */
  readonly session: Session | null
  readonly error: CallError | null
}

const KEY = 'session'

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' &&
  value !== null &&
  ['person', 'station', 'rules', 'messages', 'consents', 'firstAdminWanted'].every((field) => field in value)

const state = observable<SessionState>({ session: recall(KEY, isSession), error: null })

export const useSession = state.use
/** The town's rules as last heard; before that, those the product came with. */
export const useTownRules = (): Session['rules'] => useSession().session?.rules ?? FIRST_RULES
export const currentSession = (): Session | null => state.read().session

async function askServer(): Promise<void> {
  try {
    const session = await callAction('session.get', {})
    setServerNow(session.nowMs)
    remember(KEY, session)
    state.set({ session, error: null })
  } catch (failure) {
    const { session } = state.read()
    state.set({ session, error: failureBeside(failure, session?.nowMs ?? null) })
  }
}

let underWay: Promise<void> | null = null

/**
 * Asks the server who this is; without an answer the last known session stays. Whoever asks while an answer is
 * awaited waits for the same one.
 */
export function loadSession(): Promise<void> {
  underWay ??= askServer().finally(() => {
    underWay = null
  })
  return underWay
}
