import { CheckRow } from '../../ui/list-row/check-row'
import { RowsByName } from '../../ui/list-row/rows-by-name'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Section } from '../../ui/section/section'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useQuery } from '../data/use-query'

type Props = {
  readonly stationId: string
  readonly chosen: readonly string[]
  readonly onToggle: (volunteerId: string) => void
}

/** Which volunteers of a village were there. */
export function ServedBy({ stationId, chosen, onToggle }: Props) {
  const { data, error, reload } = useQuery('record.volunteers', stationId ? { stationId } : null)
  return (
    <Section title="谁去的">
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.volunteers.length === 0 && (
        <EmptyState title="还没有志愿者" words="请大家在首页报名，或者到“我的 → 名单”里把表导进来。" />
      )}
      {data && data.volunteers.length > 0 && (
        <RowsByName
          people={data.volunteers}
          row={({ id, name }) => (
            <CheckRow
              key={id}
              id={`served-${id}`}
              title={name}
              words={[]}
              on={chosen.includes(id)}
              onToggle={() => onToggle(id)}
            />
          )}
        />
      )}
    </Section>
  )
}
