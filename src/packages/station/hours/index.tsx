import { Text } from '@tarojs/components'
import { useState } from 'react'
import { displayHours } from '../../../../domain/hours/display-hours'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { villageName } from '../../../../domain/town/stations'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { ByMonth, ByProject, ByVolunteer, WholeYear } from '../../../features/hours/station-sums'
import { YearChoice } from '../../../features/hours/year-choice'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'
import { serverNowMs } from '../../../services/server-clock'
import { Card } from '../../../ui/card/card'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

/** 站里的时长: what a station has confirmed in a year, every figure with the entries behind it. */
export default function StationHoursPage() {
  const { session } = useSession()
  const stationIds = myStations(session)
  const thisYear = shanghaiParts(serverNowMs()).year
  const [chosen, setChosen] = useState('')
  const [year, setYear] = useState(thisYear)
  const stationId = chosen || (stationIds[0] ?? '')
  const { data, error, reload } = useQuery('hours.station', stationId ? { stationId, year } : null)
  usePullDown(reload)
  const isChosen = data?.stationId === stationId && data.year === year
  const hours = isChosen ? data : null
  const nothing = hours !== null && hours.months.length === 0 && hours.lentOutRecords === 0
  const choose = (next: string) => {
    setChosen(next)
    setYear(thisYear)
  }
  return (
    <Page>
      <StationChoice stationIds={stationIds} chosen={stationId} onChoose={choose} />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {data?.stationId === stationId && (
        <YearChoice firstYear={data.firstYear} thisYear={thisYear} year={year} onChoose={setYear} />
      )}
      {!hours && !error && <Skeleton rows={4} />}
      {hours && (
        <Card>
          <Text className="station-hours__year">
            {villageName(stationId)} · {year} 年
          </Text>
          <Text className="station-hours__total">{displayHours(hours.totalMinutes)} 小时</Text>
          <Text className="station-hours__year">一共 {hours.totalMinutes} 分钟，点下面的数看每一笔</Text>
        </Card>
      )}
      {nothing && <EmptyState title={`${year} 年还没有时长`} words="站里确认了时长，就记在这里。" />}
      {hours && !nothing && (
        <>
          <WholeYear hours={hours} />
          {hours.months.length > 0 && (
            <>
              <ByMonth hours={hours} />
              <ByProject hours={hours} />
              <ByVolunteer hours={hours} />
            </>
          )}
        </>
      )}
    </Page>
  )
}
