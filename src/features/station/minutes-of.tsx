import { Text, View } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Stepper } from '../../ui/stepper/stepper'
import { useTownRules } from '../session/session-store'
import { sayDuration } from '../time/say-time'
import {
  type MinutesLine,
  measuredOf,
  minuteStops,
  needsReason,
  type Part,
  reasonsFor,
  withMinutes,
} from './minutes-line'
import './minutes-of.scss'

function endWords({ outMs, endAssumed }: NonNullable<Part['visits']>[number], nowMs: number): string {
  if (outMs === null) return '还没做完'
  return endAssumed ? '没点“做完了”' : `${sayMoment(outMs, nowMs)} 做完`
}

type Props = {
  readonly part: Part
  readonly plannedMinutes: number
  readonly line: MinutesLine
  readonly onChange: (line: MinutesLine) => void
}

/** One volunteer's visits, and the minutes that are to be confirmed for him. */
export function MinutesOf({ part, plannedMinutes, line, onChange }: Props) {
  const nowMs = serverNowMs()
  const rules = useTownRules()
  return (
    <Card>
      <Text className="minutes-of__name">{part.name}</Text>
      {part.visits?.map((visit) => (
        <Text key={visit.inMs} className="minutes-of__words">
          {sayMoment(visit.inMs, nowMs)} 到，{endWords(visit, nowMs)}
        </Text>
      ))}
      <Text className="minutes-of__words">
        计划 {sayDuration(plannedMinutes)}，实际 {sayDuration(measuredOf(part))}
      </Text>
      <Stepper
        label={part.name}
        value={line.minutes}
        stops={minuteStops(part, plannedMinutes, rules)}
        say={(minutes) => `${minutes} 分钟`}
        onChange={(minutes) => onChange(withMinutes(line, minutes))}
      />
      {needsReason(part, line) && (
        <View className="minutes-of__reason">
          <Text>时长不一样，是因为：</Text>
          <Chips
            single
            options={reasonsFor(line.minutes)}
            chosen={line.reasonCode ? [line.reasonCode] : []}
            onToggle={(reasonCode) => onChange({ ...line, reasonCode })}
          />
        </View>
      )}
    </Card>
  )
}
