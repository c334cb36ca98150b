import { View } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { callAction } from '../../services/call-action'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useOpenFile } from '../data/use-open-file'
import './open-export.scss'

const NOT_OPENED = '表做好了，没能打开。请再点一次；还不行，请换网络好的地方。'

type Props = { readonly exportId: string; readonly keptUntilMs?: number; readonly primary?: boolean }

/** 「打开这份表」: the finished file, until it is deleted. */
export function OpenExport({ exportId, keptUntilMs, primary = false }: Props) {
  const { open, busy, problem } = useOpenFile(() => callAction('export.link', { exportId }), NOT_OPENED)
  const until = keptUntilMs === undefined ? '' : `（${sayMoment(keptUntilMs, serverNowMs())}前）`
  return (
    <View className="open-export">
      <Button
        id={`open-${exportId}`}
        kind={primary ? 'primary' : 'plain'}
        label={`打开这份表${until}`}
        busy={busy}
        onTap={open}
      />
      {problem !== '' && <Message tone="warn" text={problem} />}
    </View>
  )
}
