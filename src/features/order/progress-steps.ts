import { sayMoment } from '../../../domain/kernel/say-moment'
import { OUTCOMES } from '../../../domain/order/outcomes'
import type { ActionOutput } from '../../../types/actions'
import { sayComing } from '../time/say-time'
import { endedWords } from './ended-words'

export type OrderView = ActionOutput<'order.get'>

export type ProgressStep = {
  readonly key: string
  readonly label: string
  /** Who, when and what next, in a sentence. */
  readonly words: string
  readonly state: 'done' | 'now' | 'todo' | 'stopped'
}

type Draw = (view: OrderView, nowMs: number) => ProgressStep

const at = (ms: number | undefined, nowMs: number): string => (ms === undefined ? '' : sayMoment(ms, nowMs))

const names = (view: OrderView): string => view.takenBy.join('、') || '志愿者'

const sent: Draw = (view, nowMs) => ({
  key: 'sent',
  label: '发出去了',
  words: at(view.submittedAtMs, nowMs),
  state: 'done',
})

/** 补录: it begins with what was written down afterwards. */
const entered: Draw = (view, nowMs) => ({ ...sent(view, nowMs), key: 'entered', label: '补录了' })

const review: Draw = (view, nowMs) =>
  view.status === 'submitted'
    ? { key: 'review', label: '站里在看', words: waitingWords(view), state: 'now' }
    : {
        key: 'review',
        label: '站里看过了',
        words: at(view.milestones.pending_dispatch, nowMs),
        state: 'done',
      }

const waitingWords = ({ waiting }: OrderView): string => (waiting ? `${waiting.words}。` : '')

const SEARCHING = ['pending_dispatch', 'dispatched', 'escalated']

const search: Draw = (view) => {
  if (view.status === 'submitted') return { key: 'search', label: '找志愿者', words: '', state: 'todo' }
  if (!SEARCHING.includes(view.status))
    return { key: 'search', label: '人找到了', words: view.teamName ?? '', state: 'done' }
  const found = view.headcount - view.missing
  const partly = found > 0 ? `已有 ${found} 人答应，还差 ${view.missing} 人。` : ''
  return { key: 'search', label: '正在找人', words: partly + waitingWords(view), state: 'now' }
}

const coming: Draw = (view, nowMs) => {
  const label = '有人接单'
  if (view.status === 'submitted' || SEARCHING.includes(view.status))
    return { key: 'coming', label, words: '', state: 'todo' }
  if (view.status !== 'accepted')
    return { key: 'coming', label, words: `${names(view)}接了单。`, state: 'done' }
  return {
    key: 'coming',
    label,
    words: `${names(view)}接了单，${sayComing(view.wanted, nowMs, '来')}。`,
    state: 'now',
  }
}

const SERVED = ['pending_confirm', 'pending_rating', 'closed']

/** Where the end was only assumed, no time is said; where nothing was done, nothing was finished. */
const servedWords = ({ servedUntilMs, outcome }: OrderView, nowMs: number): string =>
  servedUntilMs === null || !OUTCOMES[outcome ?? 'done'].served
    ? '去过了。'
    : `${at(servedUntilMs, nowMs)}做完了。`

const serving: Draw = (view, nowMs) => {
  if (view.arrivedAtMs === null) return { key: 'serving', label: '上门服务', words: '', state: 'todo' }
  const done = SERVED.includes(view.status)
  const words = done
    ? servedWords(view, nowMs)
    : `${names(view)}${sayMoment(view.arrivedAtMs, nowMs)}到了，${view.inside ? '正在做' : '还没全办完'}。`
  return { key: 'serving', label: '上门服务', words, state: done ? 'done' : 'now' }
}

const confirming: Draw = (view) => {
  if (view.status === 'pending_confirm')
    return { key: 'confirming', label: '站里确认', words: '站长核对时间，您不用管。', state: 'now' }
  const done = view.status === 'pending_rating' || view.status === 'closed'
  return { key: 'confirming', label: '站里确认', words: '', state: done ? 'done' : 'todo' }
}

const rating: Draw = (view) => {
  if (view.status === 'pending_rating')
    return { key: 'rating', label: '请您评一评', words: '做得好不好，您说了算。', state: 'now' }
  if (view.status !== 'closed') return { key: 'rating', label: '请您评一评', words: '', state: 'todo' }
  const words = view.rating ? '谢谢您的评价。' : ''
  return { key: 'rating', label: endedWords(view.outcome), words, state: 'done' }
}

const LINE: readonly Draw[] = [sent, review, search, coming, serving, confirming, rating]

/** Nobody had ordered it: nobody rates it. */
const ENTERED_LINE: readonly Draw[] = [entered, serving, confirming]

const isOnlyEntered = ({ isEntered, milestones }: OrderView): boolean =>
  isEntered && milestones.pending_dispatch === undefined

const STOPPED: Readonly<Record<string, string>> = {
  rejected: '没有受理',
  cancelled: '已经取消',
  closed_unmet: '暂时办不了',
}

/** Orders that went out without review do not show that step. */
const wasReviewed = (view: OrderView): boolean =>
  view.status === 'submitted' ||
  (view.milestones.pending_dispatch ?? view.submittedAtMs) > view.submittedAtMs ||
  view.milestones.pending_dispatch === undefined

/** The line of steps that a villager sees: what happened, what is happening, what comes. */
export function progressSteps(view: OrderView, nowMs: number): readonly ProgressStep[] {
  const line = isOnlyEntered(view) ? ENTERED_LINE : LINE
  const steps = line.filter((draw) => draw !== review || wasReviewed(view)).map((draw) => draw(view, nowMs))
  const stopped = STOPPED[view.status]
  if (!stopped) return steps
  const reached = steps.filter((step) => step.state === 'done').slice(0, 1)
  return [...reached, { key: 'stopped', label: stopped, words: view.closingWords ?? '', state: 'stopped' }]
}
