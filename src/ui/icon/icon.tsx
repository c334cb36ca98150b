import { Image } from '@tarojs/components'
import { useDark } from '../dark/use-dark'
import { ICON_COLOURS } from './icon-colours'
import { ICON_PATHS, type IconName } from './icon-paths'
import './icon.scss'

export type IconColour = keyof (typeof ICON_COLOURS)['light']

const svg = (name: IconName, colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" color="${colour}" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${ICON_PATHS[name]}</svg>`

type Props = { readonly name: IconName; readonly colour?: IconColour; readonly large?: boolean }

/** Always beside a word, never alone; hidden from screen readers. */
export function Icon({ name, colour = 'ink-2', large = false }: Props) {
  const colours = ICON_COLOURS[useDark() ? 'dark' : 'light']
  const source = `data:image/svg+xml,${encodeURIComponent(svg(name, colours[colour]))}`
  return <Image className={large ? 'icon icon--large' : 'icon'} src={source} mode="scaleToFill" ariaHidden />
}
