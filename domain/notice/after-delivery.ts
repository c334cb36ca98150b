import { personMailbox } from '../kernel/ids'
import { afterNight, HOUR_MS, MINUTE_MS } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import type { TownSettings } from '../town/town-settings'
import { hasCredit, type MessageCredits } from './message-credits'
import { KIND_OF_PLACE } from './message-kinds'
import type { Notice } from './notice'
import { newCall } from './telephone-call'

export type Receiver = {
  readonly person: Pick<Person, 'id' | 'usesApp' | 'contact'>
  readonly credits: MessageCredits | null
}

/** What WeChat said: sent; the message was not agreed to any more; try again; or this message can never be sent. */
export type SendOutcome = 'sent' | 'refused' | 'later' | 'broken'

/** Asked again after so many minutes; then the inbox has to do. */
const RETRY_AFTER_MINUTES = [1, 5, 30] as const

const PERSON = personMailbox('')

type Settled = Pick<Notice, 'delivery'> & Pick<Notice, 'tries' | 'retryAtMs' | 'callAtMs' | 'call'>

type At = { readonly atMs: number; readonly settings: TownSettings }

/** By what a line goes out beside the inbox, where it has always been. */
export function channelOf(notice: Notice, receivers: readonly Receiver[]): 'call' | 'wechat' | 'inbox' {
  if (notice.to.startsWith(PERSON) && receivers.some(({ person }) => !person.usesApp)) return 'call'
  const kind = KIND_OF_PLACE[notice.opens]
  return kind && receivers.some(({ credits }) => hasCredit(credits, kind)) ? 'wechat' : 'inbox'
}

function leftInInbox({ to, mustKnow, pressing }: Notice, { atMs, settings }: At): Settled {
  const calls = mustKnow && to.startsWith(PERSON)
  // An emergency that is not read at once is told by telephone: there is no hour to wait.
  const callAtMs = pressing ? atMs : afterNight(atMs + settings.callAfterHours * HOUR_MS, settings)
  return { delivery: 'inbox', retryAtMs: null, callAtMs: calls ? callAtMs : null }
}

/** What becomes of a line once it was tried. `outcome`: null where there was nothing to try. */
export function afterDelivery(notice: Notice, outcome: SendOutcome | null, at: At): Settled {
  if (outcome === 'sent') return { delivery: 'wechat', retryAtMs: null, callAtMs: null }
  const tries = notice.tries ?? 0
  const wait = RETRY_AFTER_MINUTES[tries]
  if (outcome === 'later' && wait !== undefined)
    return { delivery: 'pending', tries: tries + 1, retryAtMs: at.atMs + wait * MINUTE_MS }
  return leftInInbox(notice, at)
}

/** It has to be told by telephone: he does not use the app, or has not looked into it. */
export const asCall = (
  { contact, usesApp }: Receiver['person'],
  atMs: number,
): Pick<Settled, 'delivery' | 'callAtMs' | 'call'> => ({
  delivery: 'call',
  callAtMs: null,
  call: newCall(contact.stationId, usesApp ? 'unread' : 'no_app', atMs),
})
