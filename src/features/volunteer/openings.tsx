import { type ReactNode, useState } from 'react'
import type { CallError } from '../../services/call-error'
import { Section } from '../../ui/section/section'
import { Awaited } from '../data/awaited'
import { useQuery } from '../data/use-query'
import { openMatter } from '../order/open-matter'
import { type Opening, OpeningCard } from './opening-card'
import { WhatBecame } from './what-became'

/** A place that was not got. */
type Missed = { readonly opening: Opening; readonly error: CallError }

type Props = {
  /** What stands there when nothing is open. Without it the list is silent until there is something. */
  readonly empty?: ReactNode
}

/** 「大家都能接的单」: orders open to this volunteer's teams, for whoever is quickest. */
export function Openings({ empty }: Props) {
  const { data, error, reload, refresh } = useQuery('assignment.openings', {})
  const [missed, setMissed] = useState<Missed | null>(null)
  const items = data?.items ?? []
  const miss = async (opening: Opening, why: CallError) => {
    await refresh()
    setMissed({ opening, error: why })
  }
  // While it still stands there, it says by itself what was wrong.
  const stands = items.some(({ order }) => order.id === missed?.opening.order.id)
  const gone = stands ? null : missed
  const silent = items.length === 0 && !gone
  if (silent && empty === undefined) return null
  return (
    <Section title="大家都能接的单" id="openings">
      {gone && <WhatBecame order={gone.opening.order} error={gone.error} />}
      <Awaited missing={!data} error={error} reload={reload} rows={3} />
      {data && silent && empty}
      {items.map((opening) => (
        <OpeningCard
          key={opening.order.id}
          opening={opening}
          onTaken={() => openMatter('task', opening.order.id)}
          onMissed={(why) => void miss(opening, why)}
        />
      ))}
    </Section>
  )
}
