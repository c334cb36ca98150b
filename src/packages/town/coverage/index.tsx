import { useRouter } from '@tarojs/taro'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { CoverageCard, isComplete, type Place, placeName } from '../../../features/team/coverage-card'
import { FactRow } from '../../../ui/list-row/fact-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

function CompletePlaces({ places }: { readonly places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <Section title="已经齐了的">
      <RowGroup>
        {places.map((place) => (
          <FactRow
            key={place.stationId ?? 'town'}
            title={placeName(place)}
            words={`齐了，有 ${place.teams} 支队在做事。`}
          />
        ))}
      </RowGroup>
    </Section>
  )
}

/** 还缺什么队: what 上政字〔2020〕45号 asks for, place by place. */
export default function CoveragePage() {
  const place = usePlace(useRouter().params.station)
  const { stationId } = place
  const { data, error, loading, reload } = useQuery('coverage.get', place.known ? { stationId } : null)
  usePullDown(reload)
  return (
    <Page>
      <PlaceChoice place={place} all="全镇" />
      <Message
        tone="info"
        text="镇里要有宣传宣讲、技能培训、关心关爱、文化服务、健康服务等至少 5 支队；每个村的队要做得了移风易俗、环境整治、邻里互助、矛盾调处。没有人在做事的队不算，队里没有人会的那一样也不算。"
      />
      <Awaited missing={!data || loading} error={error} reload={reload} />
      {data &&
        !loading &&
        data.places.flatMap((each) =>
          isComplete(each) ? [] : [<CoverageCard key={each.stationId ?? 'town'} place={each} />],
        )}
      {data && !loading && <CompletePlaces places={data.places.filter(isComplete)} />}
    </Page>
  )
}
