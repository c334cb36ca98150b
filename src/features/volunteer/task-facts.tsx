import { Text } from '@tarojs/components'
import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import { RISKS } from '../../../domain/service/risks'
import { villageName } from '../../../domain/town/stations'
import type { OrderCard } from '../../../domain/views/order-card'
import { serverNowMs } from '../../services/server-clock'
import { sayDuration, sayStillWanted } from '../time/say-time'
import './task-facts.scss'

/** What is asked for, where by village, when, how long, and the risks: all that is known before one has said yes. */
export function TaskFacts({ order }: { readonly order: OrderCard }) {
  return (
    <>
      {order.fiveMust && (
        <Text className="task-facts__duty">{FIVE_MUST_ARRIVE[order.fiveMust].label}，请尽快到场</Text>
      )}
      <Text className="task-facts__title">{order.title}</Text>
      <Text>
        {villageName(order.stationId)} · {sayStillWanted(order.wanted, serverNowMs())} · 约
        {sayDuration(order.durationMinutes)}
      </Text>
      {order.headcount > 1 && (
        <Text>
          要 {order.headcount} 个人，一起去{order.together && '，谁也不单独去'}
        </Text>
      )}
      {order.risks.length > 0 && (
        <Text className="task-facts__risk">注意：{order.risks.map((risk) => RISKS[risk]).join('、')}</Text>
      )}
    </>
  )
}
