import { Text } from '@tarojs/components'
import { useState } from 'react'
import { STATIONS } from '../../../domain/town/stations'
import { Button } from '../../ui/button/button'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Section } from '../../ui/section/section'
import { useQuery } from '../data/use-query'
import { ChooseStation } from '../station/choose-station'
import { PeopleToChoose } from './people-to-choose'
import type { TeamDraft } from './team-draft'

type Props = {
  /** Null: a team of the town, led by somebody of any village. */
  readonly stationId: string | null
  readonly leader: TeamDraft['leader']
  readonly onChoose: (leader: TeamDraft['leader']) => void
}

const EVERY_STATION = STATIONS.map(({ id }) => id)

/** The first leader of a new team, from the volunteers of a village. */
export function ChooseLeader({ stationId, leader, onChoose }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const from = stationId ?? chosen ?? EVERY_STATION[0] ?? ''
  const { data, error, reload } = useQuery(
    'team.candidates',
    leader ? null : { teamId: null, stationId: from },
  )
  return (
    <Section title="谁带队">
      {leader ? (
        <>
          <Text>{leader.name}带队</Text>
          <Button id="other-leader" kind="quiet" label="换一个人" onTap={() => onChoose(null)} />
        </>
      ) : (
        <>
          {stationId === null && (
            <ChooseStation stationIds={EVERY_STATION} chosen={from} onChoose={setChosen} />
          )}
          {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
          {data && (
            <PeopleToChoose
              volunteers={data.volunteers}
              busyId={null}
              off={false}
              onChoose={({ id, name, specialties }) => onChoose({ id, name, specialties })}
            />
          )}
        </>
      )}
    </Section>
  )
}
