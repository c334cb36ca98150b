import Taro from '@tarojs/taro'

/** Runs when WeChat has fetched a newer mini-program. */
export const whenNewVersion = (run: () => void): void => Taro.getUpdateManager().onUpdateReady(run)

/** Begins anew with it; what is kept on the phone stays. */
export const takeNewVersion = (): void => Taro.getUpdateManager().applyUpdate()
