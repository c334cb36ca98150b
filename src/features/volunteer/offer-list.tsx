import { useState } from 'react'
import { callAction } from '../../services/call-action'
import type { CallError } from '../../services/call-error'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { openMatter } from '../order/open-matter'
import { useSession } from '../session/session-store'
import { type Offer, OfferCard } from './offer-card'
import { WhatBecame } from './what-became'

/** An answer that was not taken. */
type Missed = { readonly offer: Offer; readonly error: CallError }

/** Offers to this volunteer, answered with one tap each. Renders nothing while there are none. */
export function OfferList() {
  const offers = usePages('offers', (cursor) =>
    callAction('assignment.list', { view: 'offers', ...(cursor && { cursor }) }),
  )
  const away = useSession().error !== null
  const [missed, setMissed] = useState<Missed | null>(null)
  const stale = async (offer: Offer, error: CallError | null) => {
    await offers.reload()
    setMissed(error && { offer, error })
  }
  const count = offers.items?.length ?? 0
  // While the offer itself still stands, it says what was wrong with the answer.
  const stands = offers.items?.some((each) => each.assignmentId === missed?.offer.assignmentId)
  const gone = stands ? null : missed
  if (count === 0 && !gone && (!offers.error || away)) return null
  return (
    <Section title={count > 0 ? `有 ${count} 件事想请您帮忙` : '想请您帮忙的事'} id="offers">
      {gone && <WhatBecame order={gone.offer.order} error={gone.error} />}
      <PageList pages={offers} empty={null} saidAbove={away}>
        {(offer) => (
          <OfferCard
            key={offer.assignmentId}
            offer={offer}
            onAccepted={() => openMatter('task', offer.order.id)}
            onStale={(error) => void stale(offer, error)}
          />
        )}
      </PageList>
    </Section>
  )
}
