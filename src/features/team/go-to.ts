import Taro from '@tarojs/taro'

type TownPage =
  | 'team'
  | 'edit-team'
  | 'add-member'
  | 'coverage'
  | 'roster'
  | 'edit-entry'
  | 'target-records'
  | 'plan'
  | 'plan-files'
  | 'edit-plan-row'

/** Opens a page of the offices, with what it is about. */
export function goTo(page: TownPage, about: Readonly<Record<string, string>> = {}): void {
  const query = Object.entries(about)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  void Taro.navigateTo({ url: `/packages/town/${page}/index${query && `?${query}`}` })
}
