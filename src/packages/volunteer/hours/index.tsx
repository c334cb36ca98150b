import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { displayHours } from '../../../../domain/hours/display-hours'
import { HOUR_CLASSES } from '../../../../domain/hours/hour-entry'
import { sayDay } from '../../../../domain/kernel/say-moment'
import { monthKey } from '../../../../domain/kernel/shanghai-time'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { sayDuration } from '../../../features/time/say-time'
import { serverNowMs } from '../../../services/server-clock'
import { Card } from '../../../ui/card/card'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

type Statement = ActionOutput<'hours.statement'>

const sayMonth = (month: string): string => `${Number(month.slice(5))}月`

function Entries({ statement }: { readonly statement: Statement }) {
  const nowMs = serverNowMs()
  return (
    <>
      {statement.months.map(({ month, minutes }) => (
        <Section
          key={month}
          title={sayMonth(month)}
          aside={<Text className="hours__sum">{sayDuration(minutes)}</Text>}
        >
          {statement.entries
            .filter((entry) => monthKey(entry.servedUntilMs) === month)
            .map((entry) => (
              <Card key={entry.id}>
                <View className="hours__line">
                  <Text className="hours__title">{entry.title}</Text>
                  <Text className="hours__minutes">{entry.minutes} 分钟</Text>
                </View>
                <Text className="hours__words">
                  {sayDay(entry.servedUntilMs, nowMs)} · {villageName(entry.stationId)} ·{' '}
                  {HOUR_CLASSES[entry.hourClass]}
                </Text>
              </Card>
            ))}
        </Section>
      ))}
    </>
  )
}

/** 我的时长: every confirmed minute of this year, once. */
export default function Hours() {
  const { data: statement, error, reload } = useQuery('hours.statement', {})
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!statement && !error && <Skeleton />}
      {statement && (
        <>
          <Card>
            <Text className="hours__year">{statement.year} 年</Text>
            <Text className="hours__total" id="total-hours">
              {displayHours(statement.totalMinutes)} 小时
            </Text>
            <Text className="hours__words" id="total-minutes">
              一共 {statement.totalMinutes} 分钟，全年目标 {statement.targetMinutes / 60} 小时
            </Text>
          </Card>
          {statement.entries.length === 0 ? (
            <EmptyState title="今年还没有时长" words="做完任务、站长确认后，就记在这里。" />
          ) : (
            <Entries statement={statement} />
          )}
        </>
      )}
    </Page>
  )
}
