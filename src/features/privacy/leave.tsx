import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CLOSING_TERMS } from '../../../domain/privacy/close-account'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { forgetOnPhone } from '../data/forget-on-phone'
import { useCommand } from '../data/use-command'
import { ELDER_MODE } from '../session/elder-mode'
import { loadSession } from '../session/session-store'

/** 注销: what goes and what stays is read before the one button that does it. */
export function Leave({ personId }: { readonly personId: string }) {
  const leave = useCommand('me.delete', personId)
  const [asking, setAsking] = useState(false)
  const go = async () => {
    const { ok } = await leave.run({ understood: true })
    if (!ok) return
    setAsking(false)
    forgetOnPhone([ELDER_MODE])
    await loadSession()
    await Taro.switchTab({ url: '/pages/home/index' })
  }
  return (
    <>
      <Button id="leave" kind="quiet" label="注销" onTap={() => setAsking(true)} />
      {asking && (
        <Sheet title="注销以后" back="不注销" onClose={() => setAsking(false)}>
          <Text>马上删掉：</Text>
          {CLOSING_TERMS.goes.map((words) => (
            <Text key={words}>· {words}</Text>
          ))}
          <Text>留下来：</Text>
          {CLOSING_TERMS.stays.map((words) => (
            <Text key={words}>· {words}</Text>
          ))}
          <Text>删了找不回来。以后再来，就当新来的人。</Text>
          {leave.error && <Message tone="danger" text={leave.error.message} />}
          <Button id="leave-yes" kind="danger" label="注销，删掉" busy={leave.busy} onTap={() => void go()} />
        </Sheet>
      )}
    </>
  )
}
