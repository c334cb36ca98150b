import { Text, View } from '@tarojs/components'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { AT_HOME } from '../../../domain/service/at-home'
import { RISKS } from '../../../domain/service/risks'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { CardHead } from '../../ui/card/card-head'
import { StatusTag } from '../../ui/status-tag/status-tag'
import { sayDuration, sayStillWanted, sayWanted } from '../time/say-time'
import './order-facts.scss'
import type { OrderView } from './progress-steps'

const BEHIND_BUTTON = '说到身体或者家里的情况，点下面的按钮看，看了会记下来'

/** What was written, or why it is not there. */
function needWords({ needText, careMasked, wordsHeld }: OrderView): string {
  if (needText !== null) return needText
  if (careMasked) return BEHIND_BUTTON
  return wordsHeld ? '站里还在看，看过了这里就有' : ''
}

const peopleWords = ({ headcount, together }: OrderView): string =>
  headcount > 1 ? `${headcount} 个人${together ? '，一起去，谁也不单独去' : ''}` : ''

/** What is to be done, when, where, and what to watch out for, as far as this reader may know it. */
export function OrderFacts({ view }: { readonly view: OrderView }) {
  const place = [villageName(view.stationId), view.contact?.addressText].filter(Boolean).join('，')
  const isAwaited = view.arrivedAtMs === null && !ORDER_STATUSES[view.status].final
  const when = isAwaited ? sayStillWanted : sayWanted
  // Of what was written down afterwards nobody asks how long it might take.
  const planned = view.isEntered && !isAwaited ? '' : `，约 ${sayDuration(view.durationMinutes)}`
  const lines = [
    ['给谁', view.onBehalf ? (view.contact?.name ?? '') : ''],
    ['时间', when(view.wanted, serverNowMs()) + planned],
    ['地方', place],
    ['人数', peopleWords(view)],
    ['家里', view.atHome.map((who) => AT_HOME[who]).join('、')],
    ['注意', view.risks.map((risk) => RISKS[risk]).join('、')],
    ['原话', needWords(view)],
    ['还有', view.careMasked && view.needText !== null ? BEHIND_BUTTON : ''],
    ['单号', view.number],
  ] as const
  return (
    <View className="order-facts">
      <CardHead large title={view.title} aside={<StatusTag status={view.status} />} />
      {lines.map(
        ([label, words]) =>
          words !== '' && (
            <View key={label} className="order-facts__line">
              <Text className="order-facts__label">{label}</Text>
              <Text className="order-facts__words">{words}</Text>
            </View>
          ),
      )}
    </View>
  )
}
