import Taro from '@tarojs/taro'
import { PROPOSAL_STATUSES } from '../../../../domain/people/team-proposal'
import { teamKindLabel } from '../../../../domain/service/team-kinds'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { CountMyHours } from '../../../features/roster/count-my-hours'
import { useSession } from '../../../features/session/session-store'
import { Button } from '../../../ui/button/button'
import { FactRow } from '../../../ui/list-row/fact-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'
import { Section } from '../../../ui/section/section'

type Mine = ActionOutput<'team.mine'>

const teamWords = ({ active, leads, stationId, kind }: Mine['teams'][number]): string =>
  active
    ? `${stationId ? villageName(stationId) : '镇里'} · ${teamKindLabel(kind)}${leads ? ' · 您带队' : ''}`
    : '停了'

const proposalWords = ({ status, reason }: Mine['proposals'][number]): string =>
  `${PROPOSAL_STATUSES[status]}${reason && `：${reason}`}`

function MyTeams({ teams, proposals }: Mine) {
  const waits = proposals.some(({ status }) => status === 'pending')
  return (
    <>
      {teams.length === 0 && <EmptyState title="您还没有进队" words="想进哪支队，跟站里说一声就行。" />}
      {teams.length > 0 && (
        <Section title="我在的队">
          <RowGroup>
            {teams.map((team) => (
              <FactRow key={team.id} title={team.name} words={teamWords(team)} />
            ))}
          </RowGroup>
        </Section>
      )}
      {proposals.length > 0 && (
        <Section title="我想成立的队">
          <RowGroup>
            {proposals.map((proposal) => (
              <FactRow key={proposal.id} title={proposal.name} words={proposalWords(proposal)} />
            ))}
          </RowGroup>
        </Section>
      )}
      {!waits && (
        <Button
          id="propose-team"
          kind="plain"
          label="我想成立一支队伍"
          onTap={() => void Taro.navigateTo({ url: '/packages/volunteer/propose-team/index' })}
        />
      )}
    </>
  )
}

/** 我的队伍: where I belong, what I want to found, and whether my hours count for the party members. */
export default function MyTeamsPage() {
  const { session } = useSession()
  const { data, error, reload } = useQuery('team.mine', {})
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data && <MyTeams {...data} />}
      {session?.person?.volunteer && <CountMyHours session={session} />}
    </Page>
  )
}
