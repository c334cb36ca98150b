import { Text, View } from '@tarojs/components'
import { Button } from '../button/button'
import './call-panel.scss'

type Line = { readonly label: string; readonly phone: string }

type Props = {
  readonly lines: readonly Line[]
  readonly onCall: (phone: string) => void
  /** Perhaps no danger to life: one quiet line above the numbers. */
  readonly calm?: boolean
  /** The station knows of it already. */
  readonly sent?: boolean
}

/** Danger to life: the telephone comes before everything else. Needs no network. */
export function CallPanel({ lines, onCall, calm = false, sent = false }: Props) {
  return (
    <View
      className={calm ? 'call-panel call-panel--calm' : 'call-panel'}
      ariaRole={calm ? 'status' : 'alert'}
      {...(!calm && { id: 'call-panel' })}
    >
      <Text className="call-panel__title">
        {calm ? '要是等不得，先打电话：' : '听起来很急。要先打电话吗？'}
      </Text>
      <View className="call-panel__lines">
        {lines.map(({ label, phone }) => (
          <Button
            key={phone}
            kind={calm ? 'plain' : 'danger'}
            icon="phone"
            label={label}
            onTap={() => onCall(phone)}
          />
        ))}
      </View>
      {!calm && (
        <Text>
          {sent ? '站里已经知道了。等不得，就先打电话。' : '打完电话，下面也可以发给站里，站长会马上看。'}
        </Text>
      )}
    </View>
  )
}
