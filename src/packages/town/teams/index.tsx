import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { goTo } from '../../../features/team/go-to'
import { ProposalCard } from '../../../features/team/proposal-card'
import { TeamRows } from '../../../features/team/team-rows'
import { Button } from '../../../ui/button/button'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { Section } from '../../../ui/section/section'

/** 队伍: of one station or of the town; who wants to found one comes first. */
export default function Teams() {
  const place = usePlace()
  const { stationId } = place
  const { data, error, loading, reload } = useQuery('team.list', place.known ? { stationId } : null)
  usePullDown(reload)
  const about: Record<string, string> = stationId === null ? {} : { station: stationId }
  return (
    <Page footer={<Button id="new-team" label="建一支新队" onTap={() => goTo('edit-team', about)} />}>
      <PlaceChoice place={place} all="镇里的队" />
      <Awaited missing={!data || loading} error={error} reload={reload} />
      {data && !loading && (
        <>
          {data.proposals.length > 0 && (
            <Section title="想成立的队，等您答复">
              {data.proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} onDecided={() => void reload()} />
              ))}
            </Section>
          )}
          <RowGroup>
            <ListRow
              id="row-coverage"
              icon="check"
              title="还缺什么队"
              words="文件要求的队伍齐不齐，谁能补上"
              onTap={() => goTo('coverage', about)}
            />
          </RowGroup>
          <TeamRows teams={data.teams} />
        </>
      )}
    </Page>
  )
}
