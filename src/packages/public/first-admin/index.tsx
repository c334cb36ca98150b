import { useState } from 'react'
import { useCommand } from '../../../features/data/use-command'
import { Page } from '../../../features/frame/page'
import { loadSession } from '../../../features/session/session-store'
import { Button } from '../../../ui/button/button'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'

const WHAT = '装系统的人给了您一个 16 位的码。打进来，您就是本镇的第一位管理员。码只能用一次。'

/** The code of the deployer makes one person admin, while there is none. */
export default function FirstAdmin() {
  const [code, setCode] = useState('')
  const [done, setDone] = useState(false)
  const claim = useCommand('role.claimFirstAdmin', 'first-admin')
  const bring = async () => {
    const { ok } = await claim.run({ code: code.trim() })
    if (!ok) return
    setDone(true)
    await loadSession()
  }
  if (done)
    return (
      <Page>
        <Message tone="good" text="您现在是管理员了。到“我的 → 谁管什么”，把镇协调员和站长定下来。" />
      </Page>
    )
  return (
    <Page>
      <Message tone="info" text={WHAT} />
      <Field id="first-admin-code" label="管理员码" maxLength={40} value={code} onChange={setCode} />
      {claim.error && <Message tone="warn" text={claim.error.message} />}
      <Button
        id="bring-code"
        label="就用这个码"
        disabled={code.trim() === ''}
        busy={claim.busy}
        onTap={() => void bring()}
      />
    </Page>
  )
}
