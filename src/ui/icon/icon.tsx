import { Image } from '@tarojs/components'
import { ICON_PATHS, type IconName } from './icon-paths'
import './icon.scss'

/** The colours an icon may have; they repeat tokens, because an image cannot read them. */
export const ICON_COLOURS = {
  ink: '#1c211e',
  second: '#4a544e',
  brand: '#0b6e4f',
  danger: '#b3261e',
  warn: '#7a4b00',
  info: '#1f5fa8',
  white: '#ffffff',
} as const

export type IconColour = keyof typeof ICON_COLOURS

const svg = (name: IconName, colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" color="${colour}" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${ICON_PATHS[name]}</svg>`

type Props = { readonly name: IconName; readonly colour?: IconColour; readonly large?: boolean }

/** Always beside a word, never alone; hidden from screen readers. */
export function Icon({ name, colour = 'second', large = false }: Props) {
  const source = `data:image/svg+xml,${encodeURIComponent(svg(name, ICON_COLOURS[colour]))}`
  return <Image className={large ? 'icon icon--large' : 'icon'} src={source} mode="scaleToFill" ariaHidden />
}
