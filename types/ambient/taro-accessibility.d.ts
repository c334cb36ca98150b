import '@tarojs/components'

/** Accessibility attributes; they reach WeChat through `config/aria`. */
declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaRole?: string
    ariaLabel?: string
    ariaHidden?: boolean
    ariaDisabled?: 'true' | undefined
    ariaChecked?: 'true' | 'false'
    ariaLive?: 'polite' | 'assertive'
    tabIndex?: number
  }
}
