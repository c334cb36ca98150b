import { useState } from 'react'
import { callAction } from '../../services/call-action'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { openMatter } from '../order/open-matter'
import { OfferCard } from './offer-card'

/** Offers to this volunteer, answered with one tap each. Renders nothing while there are none. */
export function OfferList() {
  const offers = usePages('offers', (cursor) =>
    callAction('assignment.list', { view: 'offers', ...(cursor && { cursor }) }),
  )
  const [told, setTold] = useState('')
  const gone = (words: string) => {
    setTold(words)
    void offers.reload()
  }
  const count = offers.items?.length ?? 0
  if (count === 0 && !told && !offers.error) return null
  return (
    <Section title={count > 0 ? `有 ${count} 件事想请您帮忙` : '想请您帮忙的事'} id="offers">
      {told && <Message tone="info" text={told} />}
      <PageList pages={offers} empty={null}>
        {(offer) => (
          <OfferCard
            key={offer.assignmentId}
            offer={offer}
            onAccepted={() => openMatter('task', offer.order.id)}
            onGone={gone}
          />
        )}
      </PageList>
    </Section>
  )
}
