import { Text } from '@tarojs/components'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { openMatter } from '../order/open-matter'
import { sayWanted } from '../time/say-time'
import type { Offer } from './offer-card'
import { taskLabel } from './task-state'
import './task-row.scss'

/** One of my tasks: what, where, when, and how it stands. */
export function TaskRow({ order, mine }: Offer) {
  const words = `${villageName(order.stationId)} · ${sayWanted(order.wanted, serverNowMs())}`
  const label = taskLabel(mine)
  return (
    <Card
      onTap={() => openMatter('task', order.id)}
      label={`${order.title}，${words}，${label}`}
      id={`task-${order.id}`}
    >
      <Text className="task-row__title">{order.title}</Text>
      <Text className="task-row__words">{words}</Text>
      <Text className="task-row__state">{label}</Text>
    </Card>
  )
}
