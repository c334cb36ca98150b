import { useRouter } from '@tarojs/taro'
import { Awaited } from '../../../features/data/awaited'
import { useCommand } from '../../../features/data/use-command'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { ReasonButton } from '../../../features/order/reason-button'
import { goTo } from '../../../features/team/go-to'
import { MemberRow, type ShownTeam } from '../../../features/team/member-row'
import { TeamFacts } from '../../../features/team/team-facts'
import { Button } from '../../../ui/button/button'
import { RowGroup } from '../../../ui/list-row/row-group'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

type Props = { readonly team: ShownTeam; readonly onChanged: () => void }

function Close({ team, onChanged }: Props) {
  const close = useCommand('team.close', team.version)
  const stop = async (reason: { code: string; text: string }) => {
    const { ok } = await close.run({ teamId: team.id, reason })
    if (ok) onChanged()
  }
  return (
    <>
      {close.error && <Message tone="danger" text={close.error.message} />}
      <ReasonButton
        id="close-team"
        label="这支队不办了"
        question="停了就不能再恢复，要办得重新建。为什么停？"
        reasons="close_team"
        busy={close.busy}
        onReason={(reason) => void stop(reason)}
      />
    </>
  )
}

function Team({ team, onChanged }: Props) {
  return (
    <>
      <Section title={team.name}>
        <TeamFacts team={team} />
      </Section>
      <Section title={`队员 ${team.members.length} 人`}>
        <RowGroup>
          {team.members.map((member) => (
            <MemberRow key={member.id} team={team} member={member} onChanged={onChanged} />
          ))}
        </RowGroup>
        {team.members.length === 0 && <Message tone="warn" text="队里还没有人，这支队不算数。" />}
      </Section>
      {team.active && (
        <>
          <Button
            id="edit-team"
            kind="plain"
            label="改名字、特长和品牌"
            onTap={() => goTo('edit-team', { id: team.id })}
          />
          <Close team={team} onChanged={onChanged} />
        </>
      )}
    </>
  )
}

/** One team: what it does, its people, and what its office can do with it. */
export default function TeamPage() {
  const { id = '' } = useRouter().params
  const { data, error, reload } = useQuery('team.get', { teamId: id })
  usePullDown(reload)
  return (
    <Page
      {...(data?.active && {
        footer: <Button id="add-member" label="加一位队员" onTap={() => goTo('add-member', { id })} />,
      })}
    >
      <Awaited missing={!data} error={error} reload={reload} />
      {data && <Team team={data} onChanged={() => void reload()} />}
    </Page>
  )
}
