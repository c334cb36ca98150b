import Taro from '@tarojs/taro'

/** Runs whenever the phone has a signal again. */
export function whenConnected(run: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) run()
  })
}
