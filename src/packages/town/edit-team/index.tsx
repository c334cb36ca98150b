import Taro, { useRouter } from '@tarojs/taro'
import { TEAM_KIND_CODES } from '../../../../domain/service/team-kinds'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { ChooseLeader } from '../../../features/team/choose-leader'
import { LeaderCan } from '../../../features/team/leader-can'
import type { ShownTeam } from '../../../features/team/member-row'
import { draftOf, EMPTY_TEAM, type TeamDraft, teamFacts, withKind } from '../../../features/team/team-draft'
import { TeamFields } from '../../../features/team/team-fields'
import { Button } from '../../../ui/button/button'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** A new team, with who leads it. */
function NewTeam({ stationId, first }: { readonly stationId: string | null; readonly first: TeamDraft }) {
  const { form: draft, change, sent } = useFormDraft(`new-team ${stationId} ${first.kind}`, first)
  const create = useCommand('team.create', stationId ?? '')
  const facts = teamFacts(draft)
  const ready = facts && draft.leader ? { ...facts, leaderId: draft.leader.id } : null
  const send = async () => {
    if (!ready) return
    const { ok } = await create.run({ ...ready, stationId })
    if (!ok) return
    sent()
    await Taro.navigateBack()
  }
  return (
    <Page
      footer={
        <Button
          id="save-team"
          label={ready ? '建这支队' : '先填好名字、哪一类和谁带队'}
          busy={create.busy}
          disabled={!ready}
          onTap={() => void send()}
        />
      }
    >
      <TeamFields draft={draft} onChange={change} />
      <ChooseLeader stationId={stationId} leader={draft.leader} onChoose={(leader) => change({ leader })} />
      <LeaderCan draft={draft} />
      {create.error && <Message tone="danger" text={create.error.message} />}
    </Page>
  )
}

function ChangeTeam({ team }: { readonly team: ShownTeam }) {
  const { form: draft, change: write, sent } = useFormDraft(`team ${team.id} ${team.version}`, draftOf(team))
  const change = useCommand('team.change', team.version)
  const facts = teamFacts(draft)
  const send = async () => {
    if (!facts) return
    const { ok } = await change.run({ ...facts, teamId: team.id })
    if (!ok) return
    sent()
    await Taro.navigateBack()
  }
  return (
    <Page
      footer={
        <Button
          id="save-team"
          label={facts ? '就这样改' : '先填好名字和能做的事'}
          busy={change.busy}
          disabled={!facts}
          onTap={() => void send()}
        />
      }
    >
      <TeamFields draft={draft} onChange={write} />
      {change.error && <Message tone="danger" text={change.error.message} />}
    </Page>
  )
}

function KnownTeam({ id }: { readonly id: string }) {
  const { data, error, reload } = useQuery('team.get', { teamId: id })
  if (data) return <ChangeTeam team={data} />
  return (
    <Page>
      {error ? <FailurePanel text={error.message} onRetry={() => void reload()} /> : <Skeleton rows={4} />}
    </Page>
  )
}

/** A new team of a place, or another name and work for one that is there. */
export default function EditTeam() {
  const { id, station, kind } = useRouter().params
  if (id) return <KnownTeam id={id} />
  const wanted = TEAM_KIND_CODES.find((code) => code === kind)
  const first = wanted ? withKind(EMPTY_TEAM, wanted) : EMPTY_TEAM
  return <NewTeam stationId={station ?? null} first={first} />
}
