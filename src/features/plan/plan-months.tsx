import { Text, View } from '@tarojs/components'
import type { PlanUnit } from './plan-words'
import './plan-months.scss'

type Props = {
  readonly months: PlanUnit['months']
  readonly current: number
  readonly onChoose: (month: number) => void
}

/** Planned against done, month by month; one of them is open. */
export const PlanMonths = ({ months, current, onChoose }: Props) => (
  <View className="plan-months" ariaRole="tablist">
    {months.map(({ month, planned, done, held }) => {
      const words = planned === 0 ? (held > 0 ? `办了 ${held}` : '没有') : `${done}/${planned}`
      return (
        <View
          key={month}
          id={`plan-month-${month}`}
          className={month === current ? 'plan-months__one plan-months__one--on' : 'plan-months__one'}
          hoverClass="plan-months__one--pressed"
          ariaRole="tab"
          ariaChecked={month === current ? 'true' : 'false'}
          ariaLabel={`${month}月，计划 ${planned} 次，照计划办了 ${done} 次，一共办了 ${held} 次`}
          tabIndex={0}
          onClick={() => onChoose(month)}
        >
          <Text className="plan-months__name">{month}月</Text>
          <Text className="plan-months__count">{words}</Text>
        </View>
      )
    })}
  </View>
)
