import Taro from '@tarojs/taro'
import type { ActionInput } from '../../../types/actions'

/** A figure of a station's year: what the entries behind it have in common. */
export type Figure = Omit<ActionInput<'hours.records'>, 'cursor' | 'limit'>

/** Opens the entries behind a figure. */
export function openFigure(figure: Figure, name: string): void {
  const { project, ...others } = figure
  const params = { ...others, ...(project !== undefined && { project: project ?? 'none' }), name }
  const query = Object.entries(params).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  void Taro.navigateTo({ url: `/packages/station/hour-records/index?${query.join('&')}` })
}
