import { recall, remember } from '../../services/storage'

const KEY = 'seen-endings'
const MOST_KEPT = 50

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const seen = (): readonly string[] => recall(KEY, isIds) ?? []

export const isEndingSeen = (orderId: string): boolean => seen().includes(orderId)

/** The requester has opened an order that is over: the home page need not tell of it again. */
export function rememberEnding(orderId: string): void {
  if (!isEndingSeen(orderId)) remember(KEY, [...seen(), orderId].slice(-MOST_KEPT))
}
