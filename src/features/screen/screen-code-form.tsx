import { View } from '@tarojs/components'
import { useState } from 'react'
import { readScreenCode } from '../../../domain/screen/read-screen-code'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import './screen-code-form.scss'

const HOW =
  '请站长打开小程序，在“我的 → 站里的大屏”里看这块屏的码，用遥控器打在下面。只要打一次，以后自己会记得。'

type Props = { readonly trouble: string; readonly onOpen: (code: string) => void }

/** Typed once with a remote control; remembered from then on. */
export function ScreenCodeForm({ trouble, onOpen }: Props) {
  const [typed, setTyped] = useState('')
  const code = readScreenCode(typed)
  return (
    <View className="theme elder screen-code">
      <Message tone={trouble ? 'warn' : 'info'} text={trouble || HOW} />
      <Field
        id="screen-code"
        label="这块屏的码（10 个字）"
        maxLength={20}
        value={typed}
        onChange={setTyped}
      />
      <Button
        id="open-screen"
        label="打开大屏"
        disabled={code === null}
        onTap={() => {
          if (code) onOpen(code)
        }}
      />
    </View>
  )
}
