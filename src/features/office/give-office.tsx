import { Text } from '@tarojs/components'
import { useState } from 'react'
import { GRANT_RULES, GRANTED_ROLES, type Office } from '../../../domain/people/grant-rules'
import { officeWords } from '../../../domain/people/office-words'
import type { Role } from '../../../domain/people/roles'
import { STATIONS, villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { useSession } from '../session/session-store'
import { ChooseStation } from '../station/choose-station'

export type FoundPerson = ActionOutput<'role.find'>['people'][number]

type Props = { readonly person: FoundPerson; readonly onDone: (words: string) => void }

/** What this giver can give, at the chosen village or in the town. */
const givable = (mine: readonly Role[], stationId: string): readonly Office[] =>
  GRANTED_ROLES.filter((role) => GRANT_RULES[role].by.some((giver) => mine.includes(giver))).map((role) => ({
    role,
    stationId: GRANT_RULES[role].at === 'station' ? stationId : null,
  }))

/** Somebody who was found, and the offices that he can be given. A head also hands his own over. */
export function GiveOffice({ person: { personId, name, stationId }, onDone }: Props) {
  const me = useSession().session?.person
  const [at, setAt] = useState(stationId)
  const grant = useCommand('role.grant', personId)
  const hand = useCommand('role.handOver', personId)
  const error = grant.error ?? hand.error
  const roles = me?.roles ?? []
  const ofTown = roles.includes('town_coordinator') || roles.includes('admin')
  const give = async (office: Office) => {
    const { ok } = await grant.run({ personId, ...office })
    if (ok) onDone(`${name}现在是${officeWords(office)}了。`)
  }
  const ask = async () => {
    const { ok } = await hand.run({ step: 'ask', stationId, personId })
    if (ok) onDone(`已经问${name}了。他答应以前，站长还是您。`)
  }
  if (personId === me?.id)
    return <Message tone="info" text="这是您自己。自己的职务不能自己定，请找镇里或管理员。" />
  return (
    <Card>
      <Text>
        {name} · {villageName(stationId)}
      </Text>
      {ofTown && (
        <ChooseStation
          stationIds={STATIONS.map(({ id }) => id)}
          chosen={at}
          onChoose={(chosen) => setAt(chosen ?? stationId)}
        />
      )}
      {error && <Message tone="warn" text={error.message} />}
      {givable(roles, ofTown ? at : stationId).map((office) => (
        <AskingButton
          key={office.role}
          id={`give-${office.role}`}
          label={`定为${officeWords(office)}`}
          question={`${name}马上就能办${officeWords(office)}的事。定下来吗？`}
          yes="定下来"
          back="再想想"
          busy={grant.busy}
          onYes={() => void give(office)}
        />
      ))}
      {me?.headOf.includes(stationId) && (
        <AskingButton
          id="hand-over"
          label={`请他接任${villageName(stationId)}站长`}
          question={`${name}答应以后，他是站长，您就不是了。要请他接班吗？`}
          yes="请他接班"
          back="再想想"
          busy={hand.busy}
          onYes={() => void ask()}
        />
      )}
    </Card>
  )
}
