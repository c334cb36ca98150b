import { Text } from '@tarojs/components'
import { useState } from 'react'
import { sayMoment } from '../../../domain/kernel/say-moment'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import './asked-people.scss'

type Wave = ActionOutput<'order.get'>['waves'][number]

function WaveCard({ wave: { wave, atMs, by, pool, names, excluded } }: { readonly wave: Wave }) {
  return (
    <Card>
      <Text className="asked-people__wave">
        第 {wave} 轮 · {sayMoment(atMs, serverNowMs())} · {by}
      </Text>
      <Text>
        问了 {names.length} 位：{names.join('、')}
      </Text>
      {excluded.length > 0 && (
        <Text className="asked-people__words">
          看了 {pool} 人，没问的：{excluded.map(({ label, count }) => `${label} ${count} 人`).join('；')}
        </Text>
      )}
    </Card>
  )
}

/** Every wave, the first one first: whom it asked, and how many it left out and why; folded away. */
export function WaveHistory({ waves }: { readonly waves: readonly Wave[] }) {
  const [open, setOpen] = useState(false)
  if (waves.length === 0) return null
  if (!open)
    return <Button id="waves" kind="quiet" label="每一轮是怎么找人的？" onTap={() => setOpen(true)} />
  return (
    <>
      {waves.map((wave) => (
        <WaveCard key={`${wave.wave} ${wave.atMs}`} wave={wave} />
      ))}
    </>
  )
}
