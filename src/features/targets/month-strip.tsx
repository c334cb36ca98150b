import { Text, View } from '@tarojs/components'
import type { Figure } from '../../../domain/targets/figure'
import { VERDICTS } from '../../../domain/targets/fraction'
import { figureTitle } from './figure-words'
import './month-strip.scss'
import { openRecords } from './open-records'

const monthOf = ({ period }: Figure): number => (period.kind === 'month' ? period.month : 0)

/** The activities of a year, month by month; a month that has not begun is not there. */
export const MonthStrip = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <View className="month-strip">
    {figures.map((figure) => {
      const { numerator, threshold, verdict } = figure
      const reached = verdict === 'reached'
      const words = `${numerator}/${threshold?.numerator ?? 0}`
      return (
        <View
          key={monthOf(figure)}
          id={`month-${monthOf(figure)}`}
          className={reached ? 'month-strip__month month-strip__month--reached' : 'month-strip__month'}
          hoverClass="month-strip__month--pressed"
          ariaRole="button"
          ariaLabel={`${monthOf(figure)}月，办了 ${numerator} 次，要求 ${threshold?.numerator ?? 0} 次，${VERDICTS[verdict]}`}
          tabIndex={0}
          onClick={() => openRecords(figure, `${monthOf(figure)}月${figureTitle(figure)}`)}
        >
          <Text className="month-strip__name">{monthOf(figure)}月</Text>
          <Text className="month-strip__count">{words}</Text>
          <Text className="month-strip__word">{reached ? '够了' : '不够'}</Text>
        </View>
      )
    })}
  </View>
)
