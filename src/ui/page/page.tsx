import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { PersonaBar } from '../persona-bar/persona-bar'
import { TabBar, type TabKey } from '../tab-bar/tab-bar'
import './page.scss'

type Props = PropsWithChildren<{
  readonly elder: boolean
  /** A tab page: leaves room for the bar, and draws it where the platform does not. */
  readonly tab?: TabKey
  /** What stays at the foot of the screen, within the thumb's reach. */
  readonly footer?: ReactNode
}>

export function Page({ elder, tab, footer, children }: Props) {
  return (
    <View className={elder ? 'theme elder page' : 'theme page'}>
      <PersonaBar />
      <View className={`page__body${tab ? ' page__body--tab' : ''}${footer ? ' page__body--footer' : ''}`}>
        {children}
      </View>
      {footer && <View className="page__footer">{footer}</View>}
      {tab && process.env.TARO_ENV === 'h5' && <TabBar current={tab} />}
    </View>
  )
}
