import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { STATIONS } from '../../../../domain/town/stations'
import { useCommand } from '../../../features/data/use-command'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { ChooseStation } from '../../../features/station/choose-station'
import { PeopleToChoose } from '../../../features/team/people-to-choose'
import { Button } from '../../../ui/button/button'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Sheet } from '../../../ui/sheet/sheet'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const EVERY_STATION = STATIONS.map(({ id }) => id)

/** Who joins a team: of its village, or of another one that lends its people. */
export default function AddMember() {
  const { id: teamId = '' } = useRouter().params
  const { session } = useSession()
  const team = useQuery('team.get', { teamId })
  const [chosen, setChosen] = useState<string | null>(null)
  const home = team.data && (team.data.stationId ?? session?.person?.stationId ?? EVERY_STATION[0])
  const stationId = chosen ?? home ?? null
  const { data, error, loading, reload } = useQuery(
    'team.candidates',
    stationId === null ? null : { teamId, stationId },
  )
  const add = useCommand('team.addMember', team.data?.version ?? 0)
  const [sending, setSending] = useState<string | null>(null)
  const [asked, setAsked] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const take = async (volunteerId: string) => {
    setAsked(null)
    setSending(volunteerId)
    const { ok } = await add.run({ teamId, volunteerId })
    setSending(null)
    if (ok) await Taro.navigateBack()
  }
  const problem = team.error ?? error
  return (
    <Page>
      <ChooseStation stationIds={EVERY_STATION} chosen={stationId} onChoose={setChosen} />
      {problem && <FailurePanel text={problem.message} onRetry={() => void reload()} />}
      {add.error && <Message tone="danger" text={add.error.message} />}
      {(!data || loading) && !problem && <Skeleton rows={4} />}
      {data && !loading && (
        <PeopleToChoose volunteers={data.volunteers} busyId={sending} off={add.busy} onChoose={setAsked} />
      )}
      {asked && team.data && (
        <Sheet title={`请${asked.name}进“${team.data.name}”？`} onClose={() => setAsked(null)}>
          <Text>他会收到一条消息，不愿意可以告诉站里。</Text>
          <Button id="add-yes" label="加进来" onTap={() => void take(asked.id)} />
        </Sheet>
      )}
    </Page>
  )
}
