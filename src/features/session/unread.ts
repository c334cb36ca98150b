import { callAction } from '../../services/call-action'
import { observable } from '../data/observable'
import { currentSession } from './session-store'

const unread = observable(false)

/** Whether there is a message that was not read yet. */
export const useUnread = unread.use

export const allRead = (): void => unread.set(false)

/** Looks at the newest message; without an answer it stays as it was. */
export async function loadUnread(): Promise<void> {
  if (!currentSession()?.person) return
  const page = await callAction('notice.list', { limit: 1 }).catch(() => null)
  if (page) unread.set(page.items[0]?.unread ?? false)
}
