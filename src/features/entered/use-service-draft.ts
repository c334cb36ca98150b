import { useState } from 'react'
import { findMenuItem } from '../../../domain/service/menu-items'
import { newId } from '../../services/new-id'
import { serverNowMs } from '../../services/server-clock'
import { enqueue, useQueuedOf } from '../data/send-queue'
import { useFormDraft } from '../data/use-form-draft'
import { useWhenSent } from '../data/use-when-sent'
import { draftOf, emptyService, reportOf } from './service-draft'

const titleOf = (code: string): string => findMenuItem(code)?.title ?? ''

type Action = 'order.enterService' | 'assignment.reportService'

/**
 * One service after another: what was written goes into the queue, which sends it when it can, and the next may be
 * written at once. What is refused comes back to be put right.
 */
export function useServiceDraft(action: Action, stationId: string) {
  const empty = () => emptyService(serverNowMs(), stationId)
  const { form: kept, change, sent: putAway } = useFormDraft(`service ${action}`, empty())
  // Who he is may be known a moment later than the page.
  const draft = { ...kept, stationId: kept.stationId || stationId }
  const [sent, setSent] = useState('')
  const [told, setTold] = useState('')
  const { waiting, busy } = useQueuedOf(action)
  const unanswered = waiting.filter(({ refused }) => refused === null)
  useWhenSent(waiting.length, async () => {
    setTold(sent)
    setSent('')
  })
  const send = () => {
    const report = reportOf(draft)
    const matter = { about: newId(), subject: draft.title }
    if (action === 'order.enterService')
      enqueue(action, { ...report, volunteerIds: [...draft.volunteerIds] }, matter)
    else enqueue(action, { ...report, companions: [...draft.companions] }, matter)
    setTold('')
    setSent(draft.title)
    change({ ...empty(), stationId: draft.stationId })
    putAway()
  }
  return {
    draft,
    change,
    send,
    /** Title of what the server has just taken; empty: nothing yet. */
    told,
    busy: busy && unanswered.length > 0,
    unsent: busy ? waiting.filter(({ refused }) => refused !== null) : waiting,
    takeBack: (payload: object) => {
      setSent('')
      change(draftOf(payload, titleOf) ?? {})
    },
  }
}
