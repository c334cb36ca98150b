import { MINUTE_MS } from '../kernel/shanghai-time'
import { isRecord } from '../kernel/shape'
import type { OpenTask } from './person'

/** The window of a task, for whoever only asks when it is. */
type TaskWindow = Omit<OpenTask, 'inside'>

/** Time kept free between two tasks, for the way. */
const TRAVEL_MINUTES = 30

/** Two tasks clash when their windows overlap and both, with the way between, do not fit into the span of the two. */
export function tasksClash(a: TaskWindow, b: TaskWindow): boolean {
  if (a.orderId === b.orderId || a.toMs <= b.fromMs || b.toMs <= a.fromMs) return false
  const spanMinutes = (Math.max(a.toMs, b.toMs) - Math.min(a.fromMs, b.fromMs)) / MINUTE_MS
  return a.durationMinutes + b.durationMinutes + TRAVEL_MINUTES > spanMinutes
}

export const clashingTask = (tasks: readonly OpenTask[], wanted: TaskWindow): OpenTask | null =>
  tasks.find((task) => tasksClash(task, wanted)) ?? null

export const withTask = (tasks: readonly OpenTask[], task: OpenTask): readonly OpenTask[] => [
  ...withoutTask(tasks, task.orderId),
  task,
]

/** Also clears away what is no task: an order that ends must not fail on its volunteer's record. */
export const withoutTask = (tasks: readonly OpenTask[], orderId: string): readonly OpenTask[] =>
  Array.isArray(tasks) ? tasks.filter((task) => isRecord(task) && task.orderId !== orderId) : []
