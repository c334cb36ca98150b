import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulled down, the page is read again. */
export function usePullDown(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
}
