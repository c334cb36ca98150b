import { useState } from 'react'
import type { ActionOutput } from '../../../types/actions'
import { pageAddress } from '../../services/page-address'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { CodeAndLink } from './code-and-link'

type Props = { readonly stationId: string; readonly title: string }

/** Shown when it is asked for; made new, or taken back, when it is in the wrong hands. */
export function ScreenAccess({ stationId, title }: Props) {
  const [given, setGiven] = useState<ActionOutput<'screen.code'> | null>(null)
  const [times, setTimes] = useState(0)
  const make = useCommand('screen.code', `${stationId} ${times}`)
  const stop = useCommand('screen.stop', `${stationId} ${times}`)
  const show = async (replace: boolean) => {
    const answer = await make.run({ stationId, replace })
    if (!answer.ok) return
    setGiven(answer.receipt)
    setTimes((before) => before + 1)
  }
  const close = async () => {
    const answer = await stop.run({ stationId })
    if (!answer.ok) return
    setGiven(null)
    setTimes((before) => before + 1)
  }
  const error = make.error ?? stop.error
  return (
    <>
      {error && <Message tone="danger" text={error.message} />}
      {given === null ? (
        <Button
          id="show-screen"
          label={`看${title}大屏的码`}
          busy={make.busy}
          onTap={() => void show(false)}
        />
      ) : (
        <>
          <Card>
            <CodeAndLink code={given.code} page={given.page || pageAddress()} />
          </Card>
          <AskingButton
            id="replace-screen"
            kind="quiet"
            label="码给错了人，换一个"
            question="换了以后，电视上要重新打一次码。换一个新的？"
            yes="换新的"
            back="不换"
            busy={make.busy}
            onYes={() => void show(true)}
          />
          <AskingButton
            id="stop-screen"
            kind="quiet"
            label="停用大屏"
            question="停了以后，电视上五分钟内就不再显示。停用？"
            yes="停用"
            back="不停"
            busy={stop.busy}
            onYes={() => void close()}
          />
        </>
      )}
    </>
  )
}
