import { Text } from '@tarojs/components'
import { displayHours } from '../../../domain/hours/display-hours'
import { PARTY_TARGETS } from '../../../domain/roster/party-rate'
import type { ActionOutput } from '../../../types/actions'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'

type Rate = ActionOutput<'roster.rate'>

const reached = (is: boolean | null): string => (is ? '达到了' : '还没达到')

/** Cut off, never rounded up: 79.99 % must not read as 80. */
const percent = ({ takingPart, members }: Rate): number => Math.floor((takingPart * 1_000) / members) / 10

/** Taking part and average of those in post, in sentences; 无数据 where nobody is listed. */
export function RateCard({ rate }: { readonly rate: Rate }) {
  const { year, members, linked, takingPart, minutes, rateReached, averageReached } = rate
  return (
    <Card id="party-rate">
      <CardHead title={`${year} 年在职党员`} />
      {members === 0 ? (
        <Text>无数据：名册里还没有在职党员。</Text>
      ) : (
        <>
          <Text>
            参与率 {percent(rate)}%：{members} 人里有 {takingPart} 人服务过。要求{' '}
            {PARTY_TARGETS.takingPartPercent}%，{reached(rateReached)}。
          </Text>
          <Text>
            人均 {displayHours(Math.floor(minutes / members))} 小时。要求{' '}
            {displayHours(PARTY_TARGETS.averageMinutes)} 小时，{reached(averageReached)}。
          </Text>
          {linked < members && (
            <Message
              tone="info"
              text={`还有 ${members - linked} 人没有自己点“把我的时长算进去”，他们先按 0 算。请他们在“我的队伍”里点一下；电话要微信或者站里核实过。`}
            />
          )}
        </>
      )}
    </Card>
  )
}
