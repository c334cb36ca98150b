import { daysBetween } from '../../../domain/kernel/say-moment'
import { keptTaskUntilMs } from '../../../domain/privacy/kept-on-phone'
import { callAction } from '../../services/call-action'
import { serverNowMs } from '../../services/server-clock'
import { forgetKept, keepAnswer } from '../data/kept-answers'
import { queryName } from '../data/query-name'
import type { Offer } from './offer-card'

/** More houses than one goes to in two days. */
const MOST = 6

const TASK = 'assignment.get'
const nameOf = (assignmentId: string): string => queryName(TASK, { assignmentId })

/**
 * Fetches today's and tomorrow's tasks with their houses while there is a signal, so that they can be read where there is
 * none, and forgets the houses of all others. What fails is fetched another time.
 */
export async function keepTasks(tasks: readonly Offer[]): Promise<void> {
  const names = tasks.map(({ assignmentId }) => nameOf(assignmentId))
  forgetKept((name) => name.startsWith(TASK) && !names.includes(name))
  const nowMs = serverNowMs()
  const near = tasks.filter(({ order }) => daysBetween(order.wanted.fromMs, nowMs) <= 1).slice(0, MOST)
  for (const { assignmentId } of near) {
    const view = await callAction(TASK, { assignmentId }).catch(() => null)
    if (!view) return
    keepAnswer(nameOf(assignmentId), view, keptTaskUntilMs(view, serverNowMs()))
  }
}
