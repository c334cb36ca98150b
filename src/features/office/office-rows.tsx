import { Text } from '@tarojs/components'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { ROLES } from '../../../domain/people/roles'
import { TOWN, villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'

export type HeldOffice = ActionOutput<'role.list'>['offices'][number]

const given = ({ by, atMs }: HeldOffice): string =>
  atMs === null ? '开始时就登记的' : `${by || '镇里'} ${sayFullDate(atMs)} 定的`

function OfficeCard({ office, onDone }: { readonly office: HeldOffice; readonly onDone: () => void }) {
  const { personId, role, stationId, name, handingTo } = office
  const revoke = useCommand('role.revoke', `${personId} ${office.atMs}`)
  const take = async () => {
    const { ok } = await revoke.run({ personId, role, stationId })
    if (ok) onDone()
  }
  return (
    <Card>
      <Text>
        {ROLES[role]} {name}
        {'\n'}
        {given(office)}
      </Text>
      {handingTo && <Message tone="info" text={`正在交给${handingTo}，等他回话。`} />}
      {revoke.error && <Message tone="warn" text={revoke.error.message} />}
      {office.mayRevoke && (
        <AskingButton
          id={`revoke-${role}-${personId}`}
          kind="quiet"
          label={`撤了${name}的${ROLES[role]}`}
          question={`撤了马上就不算数，${name}会收到消息。要撤吗？`}
          yes="撤"
          back="不撤"
          busy={revoke.busy}
          onYes={() => void take()}
        />
      )}
    </Card>
  )
}

type Props = { readonly offices: readonly HeldOffice[]; readonly onDone: () => void }

/** Who holds which office, the town first, then station by station. */
export function OfficeRows({ offices, onDone }: Props) {
  const places = [...new Set(offices.map(({ stationId }) => stationId))]
  return (
    <>
      {places.map((place) => (
        <Section key={place ?? ''} title={place === null ? TOWN.name : villageName(place)}>
          {offices
            .filter(({ stationId }) => stationId === place)
            .map((office) => (
              <OfficeCard key={`${office.personId} ${office.role}`} office={office} onDone={onDone} />
            ))}
        </Section>
      ))}
    </>
  )
}
