import { villageName } from '../../../domain/town/stations'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import type { HeldOffice } from './office-rows'

type Props = {
  readonly offices: readonly HeldOffice[]
  readonly me: string
  readonly onDone: (words: string) => void
}

/** 收回交接, while the other one has not answered. */
export function TakeBackHandOver({ offices, me, onDone }: Props) {
  const open = offices.find(({ personId, handingTo }) => personId === me && handingTo !== null)
  const withdraw = useCommand('role.handOver', open?.handingTo ?? '')
  if (!open?.handingTo || open.stationId === null) return null
  const { stationId, handingTo } = open
  const take = async () => {
    const { ok } = await withdraw.run({ step: 'withdraw', stationId })
    if (ok) onDone('收回了，站长还是您。')
  }
  return (
    <>
      {withdraw.error && <Message tone="warn" text={withdraw.error.message} />}
      <AskingButton
        id="withdraw-hand-over"
        label="收回交接"
        question={`不请${handingTo}接${villageName(stationId)}站长了？`}
        yes="收回"
        back="不收回"
        busy={withdraw.busy}
        onYes={() => void take()}
      />
    </>
  )
}
