import type { ActionInput, CommandName } from '../../../types/actions'
import { sendKept } from '../../services/call-action'
import { CallError } from '../../services/call-error'
import { whenConnected } from '../../services/network'
import { newId } from '../../services/new-id'
import { phoneOwner } from '../../services/phone-owner'
import { serverNowMs } from '../../services/server-clock'
import { recall, remember } from '../../services/storage'
import { observable } from './observable'

/** A command that waits for a signal, with the key under which the server will know it. */
export type Queued = {
  readonly key: string
  readonly action: string
  readonly payload: object
  /** What it belongs to; commands about one thing go out in the order in which they were given. */
  readonly about: string
  readonly madeAtMs: number
  /** Why the server said no; null while it waits. */
  readonly refused: string | null
}

const STORE = 'send-queue'
const AGAIN_AFTER_MS = 20_000

const isQueued = (value: unknown): value is Queued =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'action', 'payload', 'about', 'madeAtMs', 'refused'].every((field) => field in value)

const isQueue = (value: unknown): value is readonly Queued[] => Array.isArray(value) && value.every(isQueued)

const queue = observable<readonly Queued[]>([])
const sending = observable(false)
let owner: string | null = null

function load(): readonly Queued[] {
  const now = phoneOwner()
  if (owner !== now) {
    owner = now
    queue.set(recall(STORE, isQueue) ?? [])
  }
  return queue.read()
}

function keep(next: readonly Queued[]): void {
  remember(STORE, next)
  queue.set(next)
}

const without = (key: string): readonly Queued[] => load().filter((each) => each.key !== key)

/** Nothing waits before it that is about the same thing and was refused. */
const nextToSend = (): Queued | undefined => {
  const all = load()
  return all.find(
    (each, at) =>
      each.refused === null &&
      !all.slice(0, at).some((earlier) => earlier.about === each.about && earlier.refused !== null),
  )
}

/** Sends one command; false where there was no signal. */
async function send(command: Queued): Promise<boolean> {
  const answer = await sendKept(command.action, command.payload, command.key).catch((error: unknown) => error)
  if (answer instanceof CallError && answer.kind === 'refused')
    keep(load().map((each) => (each.key === command.key ? { ...each, refused: answer.message } : each)))
  else if (answer instanceof Error) return false
  else keep(without(command.key))
  return true
}

/** Sends what waits, one after another, until the signal fails or nothing is left. */
export async function flushQueue(): Promise<void> {
  if (sending.read()) return
  sending.set(true)
  let reached = true
  for (let next = nextToSend(); next && reached; next = nextToSend()) reached = await send(next)
  sending.set(false)
  if (!reached) setTimeout(() => void flushQueue(), AGAIN_AFTER_MS)
}

/**
 * Takes a command that must not be lost, and sends it at once where there is a signal. It stays on the phone until the
 * server has answered, also when the app is left.
 */
export function enqueue<A extends CommandName>(action: A, payload: ActionInput<A>, about: string): void {
  const command = { key: newId(), action, payload, about, madeAtMs: serverNowMs(), refused: null }
  keep([...load(), command])
  void flushQueue()
}

/** Takes back what has not been sent, and what was to follow it, or what was refused and read. */
export function dropQueued(key: string): void {
  const all = load()
  const at = all.findIndex((each) => each.key === key)
  const dropped = all[at]
  const follows = (each: Queued, place: number): boolean =>
    dropped !== undefined && dropped.refused === null && place > at && each.about === dropped.about
  keep(all.filter((each, place) => each.key !== key && !follows(each, place)))
  void flushQueue()
}

type Waiting = { readonly waiting: readonly Queued[]; readonly busy: boolean }

function useWaiting(isMeant: (each: Queued) => boolean): Waiting {
  load()
  return { waiting: queue.use().filter(isMeant), busy: sending.use() }
}

/** What waits about one thing, in order, and whether something is on its way now. */
export const useQueued = (about: string): Waiting => useWaiting((each) => each.about === about)

/** The same of commands of one kind, whatever they are about. */
export const useQueuedOf = (action: CommandName): Waiting => useWaiting((each) => each.action === action)

/** Once, when the app starts: what was left over goes out, and whatever waits whenever there is a signal again. */
export function startQueue(): void {
  whenConnected(() => void flushQueue())
  void flushQueue()
}
