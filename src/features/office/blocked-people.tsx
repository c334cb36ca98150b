import { Text } from '@tarojs/components'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { useQuery } from '../data/use-query'

type Blocked = ActionOutput<'person.blocked'>['people'][number]

function BlockedCard({ person, onDone }: { readonly person: Blocked; readonly onDone: () => void }) {
  const { personId, name, stationId, words, by, atMs, untilMs } = person
  const free = useCommand('person.unblock', `${personId} ${atMs}`)
  const take = async () => {
    const { ok } = await free.run({ personId })
    if (ok) onDone()
  }
  return (
    <Card>
      <Text>
        {name} · {villageName(stationId)}，到{sayFullDate(untilMs)}
        {'\n'}
        {words}（{by}）
      </Text>
      {free.error && <Message tone="warn" text={free.error.message} />}
      <AskingButton
        id={`unblock-${personId}`}
        kind="quiet"
        label={`让${name}重新点单`}
        question={`${name}马上又能点单、接单。恢复吗？`}
        yes="恢复"
        back="不恢复"
        busy={free.busy}
        onYes={() => void take()}
      />
    </Card>
  )
}

/** Who may not order for some time; nothing where there is nobody. */
export function BlockedPeople() {
  const { data, reload } = useQuery('person.blocked', {})
  const people = data?.people ?? []
  if (people.length === 0) return null
  return (
    <Section title="先不能点单的人">
      {people.map((each) => (
        <BlockedCard key={each.personId} person={each} onDone={() => void reload()} />
      ))}
    </Section>
  )
}
