import Taro from '@tarojs/taro'

type ActivityPage = 'list' | 'one' | 'edit' | 'door' | 'confirm'

/** Opens a page of the activities, with what it is about. */
export function goToActivity(page: ActivityPage, about: Readonly<Record<string, string>> = {}): void {
  const query = Object.entries(about)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  void Taro.navigateTo({ url: `/packages/activity/${page}/index${query && `?${query}`}` })
}
