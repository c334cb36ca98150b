import type { ActionInput, CommandName } from '../../../types/actions'
import { sendKept } from '../../services/call-action'
import { CallError } from '../../services/call-error'
import { whenConnected } from '../../services/network'
import { newId } from '../../services/new-id'
import { commandAnswered } from '../../services/pending-commands'
import { phoneOwner } from '../../services/phone-owner'
import { serverNowMs } from '../../services/server-clock'
import { recall, remember } from '../../services/storage'
import { whenForgotten } from './forget-on-phone'
import { announceNews } from './news'
import { observable } from './observable'

/** A command that waits for a signal, with the key under which the server will know it. */
export type Queued = {
  readonly key: string
  readonly action: string
  readonly payload: object
  /** What it belongs to; commands about one thing go out in the order in which they were given. */
  readonly about: string
  /** What it is about in words: the title of an order. May be empty. */
  readonly subject: string
  readonly madeAtMs: number
  /** Why the server said no; null while it waits. */
  readonly refused: string | null
  /** The code of that answer; what an older version kept has none. */
  readonly refusedAs?: string
}

const STORE = 'send-queue'
const AGAIN_AFTER_MS = 20_000

const isQueued = (value: unknown): value is Queued =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'action', 'payload', 'about', 'subject', 'madeAtMs', 'refused'].every((field) => field in value)

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

/** The first that nothing holds up: no refusal of an earlier one about the same thing, and none the server broke on. */
const nextToSend = (held: ReadonlySet<string>): Queued | undefined => {
  const all = load()
  return all.find(
    (each, at) =>
      each.refused === null &&
      !held.has(each.about) &&
      !all.slice(0, at).some((earlier) => earlier.about === each.about && earlier.refused !== null),
  )
}

/** The server has answered the command of this key: it waits no longer. */
export function settle(key: string): void {
  commandAnswered(key)
  if (load().some((each) => each.key === key)) keep(load().filter((each) => each.key !== key))
}

/** What an attempt has been made for since the app started, in vain. */
const tried = new Set<string>()

/** It was tried and did not get through. */
export const wasTried = (key: string): boolean => tried.has(key)

/** Sends one command; answers how the line is. */
async function send(command: Queued): Promise<'good' | 'broken' | 'away'> {
  const answer = await sendKept(command.action, command.payload, command.key).catch((error: unknown) => error)
  if (answer instanceof CallError && answer.kind === 'refused') {
    commandAnswered(command.key)
    const refusal = { refused: answer.message, refusedAs: answer.code }
    keep(load().map((each) => (each.key === command.key ? { ...each, ...refusal } : each)))
  } else if (answer instanceof Error) {
    tried.add(command.key)
    return answer instanceof CallError && answer.code === 'SYSTEM.INTERNAL' ? 'broken' : 'away'
  } else settle(command.key)
  return 'good'
}

let underWay: Promise<void> | null = null
let again: ReturnType<typeof setTimeout> | null = null

function tryAgainLater(): void {
  if (again !== null || !nextToSend(new Set())) return
  again = setTimeout(() => {
    again = null
    void flushQueue()
  }, AGAIN_AFTER_MS)
}

async function sendAll(): Promise<void> {
  const held = new Set<string>()
  let line = 'good'
  let answered = false
  for (let next = nextToSend(held); next && line !== 'away'; next = nextToSend(held)) {
    line = await send(next)
    if (line === 'broken') held.add(next.about)
    if (line === 'good') answered = true
  }
  if (answered) announceNews()
}

/** Sends what waits, one after another, until the signal fails or nothing is left. Whoever asks meanwhile waits for the same. */
export function flushQueue(): Promise<void> {
  if (!underWay && !nextToSend(new Set())) return Promise.resolve()
  if (!underWay) {
    sending.set(true)
    underWay = sendAll().finally(() => {
      underWay = null
      sending.set(false)
      tryAgainLater()
    })
  }
  return underWay
}

/** Something about the same thing waits before this key, in vain or for a signal. */
export const waitsBefore = (about: string, key: string): boolean => {
  const all = load()
  const at = all.findIndex((each) => each.key === key)
  return all.slice(0, at < 0 ? all.length : at).some((each) => each.about === about && each.refused === null)
}

/** Takes a command that must not be lost. It stays on the phone until the server has answered, also when the app is left. */
export function keepQueued(command: Omit<Queued, 'madeAtMs' | 'refused'>): void {
  if (load().some((each) => each.key === command.key)) return
  keep([...load(), { ...command, madeAtMs: serverNowMs(), refused: null }])
}

/** Takes a command and sends it at once where there is a signal. */
export function enqueue<A extends CommandName>(
  action: A,
  payload: ActionInput<A>,
  { about, subject }: Pick<Queued, 'about' | 'subject'>,
): void {
  keepQueued({ key: newId(), action, payload, about, subject })
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

whenForgotten(() => keep([]))

type Waiting = { readonly waiting: readonly Queued[]; readonly busy: boolean }

function useWaiting(isMeant: (each: Queued) => boolean): Waiting {
  load()
  return { waiting: queue.use().filter(isMeant), busy: sending.use() }
}

/** What waits about one thing, or about anything, in order, and whether something is on its way now. */
export const useQueued = (about?: string): Waiting =>
  useWaiting((each) => about === undefined || each.about === about)

/** The same of commands of one kind, whatever they are about. */
export const useQueuedOf = (action: CommandName): Waiting => useWaiting((each) => each.action === action)

/** Once, when the app starts: what was left over goes out, and whatever waits whenever there is a signal again. */
export function startQueue(): void {
  whenConnected(() => void flushQueue().finally(announceNews))
  void flushQueue()
}
