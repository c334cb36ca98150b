import { View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useState } from 'react'
import { SaidBeside, saidBeside } from '../data/said-beside'
import { useThemeRoot } from '../session/theme-root'
import './page.scss'
import { PersonaBar } from './persona-bar'
import { TabBar, type TabKey } from './tab-bar'

type Props = PropsWithChildren<{
  /** A tab page: leaves room for the bar, and draws it where the platform does not. */
  readonly tab?: TabKey
  /** What stays at the foot of the screen, within the thumb's reach. */
  readonly footer?: ReactNode
}>

/** What every page stands in: theme, letter size, and the bars above and below. */
export function Page({ tab, footer, children }: Props) {
  const root = useThemeRoot('page')
  const [beside] = useState(saidBeside)
  return (
    <View {...root}>
      <PersonaBar />
      <View className={`page__body${tab ? ' page__body--tab' : ''}${footer ? ' page__body--footer' : ''}`}>
        <SaidBeside value={beside}>{children}</SaidBeside>
      </View>
      {footer && <View className="page__footer">{footer}</View>}
      {tab && process.env.TARO_ENV === 'h5' && <TabBar current={tab} />}
    </View>
  )
}
