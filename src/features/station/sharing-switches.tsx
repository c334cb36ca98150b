import type { ActionOutput } from '../../../types/actions'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'

type SharedTeam = ActionOutput<'lending.get'>['teams'][number]

type Props = {
  readonly teams: readonly SharedTeam[]
  readonly ofTown: boolean
  readonly onChanged: () => void
}

const WORDS = {
  village: { title: '本村的队可以去外村帮忙', on: '开着：外村没有人时会请他们', off: '关着：只在本村帮忙' },
  town: { title: '镇里的队可以派到各村', on: '开着：村里没有人时会请他们', off: '关着：系统不派他们' },
} as const

/** One switch for each team. The hours of who goes count for himself, and as 支援 for his station. */
export function SharingSwitches({ teams, ofTown, onChanged }: Props) {
  const set = useCommand('team.setSharing', teams.map(({ id, shared }) => `${id} ${shared}`).join())
  const words = WORDS[ofTown ? 'town' : 'village']
  const turn = async ({ id, shared }: SharedTeam) => {
    const { ok } = await set.run({ teamId: id, shared: !shared })
    if (ok) onChanged()
  }
  return (
    <Section title={words.title}>
      {set.error && <Message tone="danger" text={set.error.message} />}
      <RowGroup>
        {teams.map((team) => (
          <CheckRow
            key={team.id}
            id={`share-${team.id}`}
            title={team.name}
            words={[team.shared ? words.on : words.off]}
            on={team.shared}
            onToggle={() => !set.busy && void turn(team)}
          />
        ))}
      </RowGroup>
      {!ofTown && <Message tone="info" text="去外村帮忙，时长照样记给本人，也算本站支援外村。" />}
    </Section>
  )
}
