import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { callAction } from '../../services/call-action'
import { CallError } from '../../services/call-error'
import { openFile } from '../../services/open-file'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import './open-export.scss'

const NOT_OPENED = '表做好了，没能打开。请再点一次；还不行，请换网络好的地方。'

type Props = { readonly exportId: string; readonly keptUntilMs?: number; readonly primary?: boolean }

/** Fetches a fresh link at the tap, so that none lies about, and opens the file. */
export function OpenExport({ exportId, keptUntilMs, primary = false }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const open = async () => {
    setBusy(true)
    setProblem('')
    try {
      const { url, fileName } = await callAction('export.link', { exportId })
      await openFile(url, fileName)
    } catch (failure) {
      setProblem(failure instanceof CallError ? failure.message : NOT_OPENED)
    } finally {
      setBusy(false)
    }
  }
  const until = keptUntilMs === undefined ? '' : `（${sayMoment(keptUntilMs, serverNowMs())}前）`
  return (
    <View className="open-export">
      <Button
        id={`open-${exportId}`}
        kind={primary ? 'primary' : 'plain'}
        label={`打开这份表${until}`}
        busy={busy}
        onTap={() => void open()}
      />
      {problem !== '' && <Message tone="warn" text={problem} />}
    </View>
  )
}
