import Taro from '@tarojs/taro'
import type { Figure } from '../../../domain/targets/figure'
import { goTo } from '../team/go-to'

/** Opens the records behind a number, where they are listed. */
export function openRecords({ records }: Pick<Figure, 'records'>, name: string): void {
  const station = records.stationId !== null && { station: records.stationId }
  if (records.of === 'teams') goTo('coverage', { ...station })
  else if (records.of === 'roster') goTo('roster', { ...station })
  else {
    const { fromMs, toMs } = records
    const span = { from: String(fromMs), to: String(toMs), name }
    const orders = records.of === 'orders' && {
      set: records.set,
      ...(records.duty !== null && { duty: records.duty }),
    }
    goTo('target-records', { ...station, ...orders, ...span })
  }
}

export const openPlan = (stationId: string | null): void => {
  void Taro.navigateTo({
    url: `/packages/town/plan/index${stationId === null ? '' : `?station=${stationId}`}`,
  })
}
