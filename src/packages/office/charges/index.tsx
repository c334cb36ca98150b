import { ChargeCard } from '../../../features/charge/charge-card'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'

/** What people say they were charged: the town alone sees it, and whom it is about does not learn who said it. */
export default function Charges() {
  const { data, error, reload } = useQuery('charge.list', {})
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data?.items.length === 0 && (
        <EmptyState title="没有人反映收钱" words="村民说志愿者收了钱，会列在这里，只有镇里看得到。" />
      )}
      {data && data.items.length > 0 && (
        <Message
          tone="info"
          text="只有镇里看得到。查的时候别让去的人知道是谁说的；停不停谁的单，另外决定。"
        />
      )}
      {data?.items.map((charge) => (
        <ChargeCard key={charge.id} charge={charge} onDone={() => void reload()} />
      ))}
    </Page>
  )
}
