import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Button } from '../button/button'
import './sheet.scss'

type Props = PropsWithChildren<{
  readonly title: string
  readonly onClose: () => void
  /** How to leave it all as it is. */
  readonly back?: string
}>

/** A question that comes up from the foot of the screen, with its answers; the last one always leads back. */
export function Sheet({ title, onClose, back = '返回', children }: Props) {
  return (
    <View className="sheet" ariaRole="dialog" ariaLabel={title}>
      <View className="sheet__ground" onClick={onClose} />
      <View className="sheet__body">
        <Text className="sheet__title">{title}</Text>
        {children}
        <Button id="sheet-back" kind="quiet" label={back} onTap={onClose} />
      </View>
    </View>
  )
}
