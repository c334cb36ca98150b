import { Button as NativeButton, Text } from '@tarojs/components'
import { Icon, type IconColour } from '../icon/icon'
import type { IconName } from '../icon/icon-paths'
import './button.scss'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

const ICON_COLOUR: Readonly<Record<ButtonKind, IconColour>> = {
  primary: 'on-brand',
  plain: 'brand',
  quiet: 'ink-2',
  danger: 'danger',
}

type Props = {
  /** What it does, as a verb. */
  readonly label: string
  readonly onTap: () => void
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly id?: string
}

export function Button({ label, onTap, kind = 'primary', icon, disabled = false, busy = false, id }: Props) {
  const off = disabled || busy
  return (
    <NativeButton
      className={`button button--${kind}${off ? ' button--off' : ''}`}
      hoverClass={off ? 'none' : 'button--pressed'}
      ariaRole="button"
      ariaLabel={label}
      ariaDisabled={off ? 'true' : undefined}
      tabIndex={0}
      {...(off ? { disabled: true } : { onClick: onTap })}
      {...(id && { id })}
    >
      {icon && <Icon name={icon} colour={ICON_COLOUR[kind]} />}
      <Text className="button__label">{busy ? '正在发送…' : label}</Text>
    </NativeButton>
  )
}
