import { Text, View } from '@tarojs/components'
import { VISIT_MEANS } from '../../../domain/hours/visit'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { reasonWords } from '../../../domain/order/reasons'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import { Stepper } from '../../ui/stepper/stepper'
import { sayDuration } from '../time/say-time'
import {
  type MinutesLine,
  minuteStops,
  needsReason,
  type Part,
  reasonsFor,
  recordedOf,
  type Sheet,
  withMinutes,
} from './minutes-line'
import { OverlapWords } from './overlap-words'
import './minutes-of.scss'

type Visit = NonNullable<Part['visits']>[number]

function endWords({ outMs, endAssumed }: Visit, nowMs: number): string {
  if (outMs === null) return '还没做完'
  return endAssumed ? '没点“做完了”' : `${sayMoment(outMs, nowMs)} 做完`
}

/** How an arrival came to be recorded, where it was not his own tap at the time. */
function meansWords({ by, inHintMs, outHintMs, reason }: Visit, nowMs: number): string {
  const told = [
    ...(by ? [VISIT_MEANS[by]] : []),
    ...(reason ? [reasonWords('enter_visit', reason)] : []),
    ...(inHintMs === undefined ? [] : [`没网，他手机上记的是${sayMoment(inHintMs, nowMs)}到`]),
    ...(outHintMs === undefined ? [] : [`没网，他手机上记的是${sayMoment(outHintMs, nowMs)}做完`]),
  ]
  return told.length > 0 ? `（${told.join('；')}）` : ''
}

type Props = {
  readonly part: Part
  readonly sheet: Sheet
  readonly line: MinutesLine
  readonly onChange: (line: MinutesLine) => void
  /** Left for another time. */
  readonly later?: boolean
  readonly onLater?: () => void
}

/** One volunteer's visits, and the minutes that are to be confirmed for him. */
export function MinutesOf({ part, sheet, line, onChange, later = false, onLater }: Props) {
  const nowMs = serverNowMs()
  return (
    <Card>
      <Text className="minutes-of__name">{part.name}</Text>
      {part.visits?.map((visit) => (
        <Text key={visit.inMs} className="minutes-of__words">
          {sayMoment(visit.inMs, nowMs)} 到，{endWords(visit, nowMs)}
          {meansWords(visit, nowMs)}
        </Text>
      ))}
      <Text className="minutes-of__words">
        计划 {sayDuration(sheet.plannedMinutes)}，实际 {sayDuration(recordedOf(part, sheet))}
      </Text>
      <OverlapWords overlap={part.overlap} />
      {onLater && (
        <Chips
          options={[{ code: 'later', label: '这个人先不确认' }]}
          chosen={later ? ['later'] : []}
          onToggle={onLater}
        />
      )}
      {!later && (
        <Stepper
          label={part.name}
          value={line.minutes}
          stops={minuteStops(part, sheet)}
          say={(minutes) => `${minutes} 分钟`}
          onChange={(minutes) => onChange(withMinutes(line, minutes))}
        />
      )}
      {!later && needsReason(part, line, sheet) && (
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
