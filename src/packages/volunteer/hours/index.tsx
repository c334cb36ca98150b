import { Text } from '@tarojs/components'
import { useState } from 'react'
import { displayHours } from '../../../../domain/hours/display-hours'
import { HOUR_CLASSES } from '../../../../domain/hours/hour-entry'
import { monthKey, shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { sayProject } from '../../../../domain/service/say-project'
import type { ActionOutput } from '../../../../types/actions'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { EnteredDoor } from '../../../features/entered/entered-door'
import { Page } from '../../../features/frame/page'
import { EntryCard } from '../../../features/hours/entry-card'
import { sayMinutes, sayMonth } from '../../../features/hours/say-sums'
import { StarsCard } from '../../../features/hours/stars-card'
import { TargetBar } from '../../../features/hours/target-bar'
import { YearChoice } from '../../../features/hours/year-choice'
import { openService } from '../../../features/order/open-service'
import { serverNowMs } from '../../../services/server-clock'
import { Card } from '../../../ui/card/card'
import { FactRow } from '../../../ui/list-row/fact-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

type Statement = ActionOutput<'hours.statement'>

/** What the year was spent on, and how the minutes came to be known. */
function Kinds({ statement }: { readonly statement: Statement }) {
  const { projects, verifiedMinutes, declaredMinutes } = statement
  return (
    <Section title="做的哪些事" id="kinds">
      <RowGroup>
        {projects.map(({ project, minutes }) => (
          <FactRow key={project ?? 'none'} title={sayProject(project)} words={sayMinutes(minutes)} />
        ))}
      </RowGroup>
      <RowGroup>
        <FactRow title={HOUR_CLASSES.verified} words={sayMinutes(verifiedMinutes)} />
        <FactRow title={HOUR_CLASSES.declared} words={sayMinutes(declaredMinutes)} />
      </RowGroup>
    </Section>
  )
}

function Months({ statement }: { readonly statement: Statement }) {
  return (
    <>
      {statement.months.map(({ month, minutes }) => (
        <Section
          key={month}
          title={sayMonth(month)}
          aside={<Text className="hours__sum">{sayMinutes(minutes)}</Text>}
        >
          {statement.entries
            .filter((entry) => monthKey(entry.servedUntilMs) === month)
            .map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                leads={{
                  words: '看这件事，时长不对也在里面说',
                  onTap: () => openService('task', entry.orderId),
                }}
              />
            ))}
        </Section>
      ))}
    </>
  )
}

/** 我的时长: every confirmed minute of a year, once, and toward what it counts. */
export default function Hours() {
  const thisYear = shanghaiParts(serverNowMs()).year
  const [year, setYear] = useState(thisYear)
  const { data, error, reload } = useQuery('hours.statement', { year })
  usePullDown(reload)
  // Another year's numbers never stand under the chosen one.
  const statement = data?.year === year ? data : null
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {data && <YearChoice firstYear={data.firstYear} thisYear={thisYear} year={year} onChoose={setYear} />}
      {!statement && !error && <Skeleton />}
      {statement && (
        <>
          <Card>
            <Text className="hours__year">{year} 年</Text>
            <Text className="hours__total" id="total-hours">
              {displayHours(statement.totalMinutes)} 小时
            </Text>
            <Text className="hours__words" id="total-minutes">
              一共 {statement.totalMinutes} 分钟
              {statement.frozenMinutes > 0 && `，其中 ${statement.frozenMinutes} 分钟正在核对`}
            </Text>
            <TargetBar
              year={year}
              thisYear={thisYear}
              minutes={statement.totalMinutes}
              targetMinutes={statement.targetMinutes}
            />
          </Card>
          <EnteredDoor as="volunteer" />
          {statement.starsShown && <StarsCard lifetimeMinutes={statement.lifetimeMinutes} />}
          {statement.entries.length === 0 ? (
            <EmptyState
              title={year === thisYear ? '今年还没有时长' : `${year} 年没有时长`}
              words="做完任务、站长确认后，就记在这里。"
            />
          ) : (
            <>
              <Kinds statement={statement} />
              <Months statement={statement} />
            </>
          )}
        </>
      )}
    </Page>
  )
}
