import type { Figure } from './figure'
import { FIGURES, type FigureUnit } from './figure-table'

/** Cut off, never rounded up: 79.99 % must not read as 80. */
const share = (numerator: number, denominator: number): string =>
  `${Math.floor((numerator * 1_000) / denominator) / 10}%`

const HOUR = 60
const DAY = 24 * HOUR

/** 45 分钟 · 3 小时 20 分钟 · 2 天 4 小时 */
function sayMinutes(minutes: number): string {
  const [large, largeUnit, small, smallUnit] =
    minutes < HOUR
      ? [0, '', minutes, '分钟']
      : minutes < DAY
        ? [Math.floor(minutes / HOUR), '小时', minutes % HOUR, '分钟']
        : [Math.floor(minutes / DAY), '天', Math.floor((minutes % DAY) / HOUR), '小时']
  return [large > 0 && `${large} ${largeUnit}`, (small > 0 || large === 0) && `${small} ${smallUnit}`]
    .filter(Boolean)
    .join(' ')
}

const SAY: Readonly<Record<FigureUnit, (numerator: number, denominator: number) => string>> = {
  count: (numerator, denominator) => String(Math.floor(numerator / denominator)),
  share: (numerator, denominator) => `${share(numerator, denominator)}（${numerator}/${denominator}）`,
  minutes: (numerator, denominator) => sayMinutes(Math.floor(numerator / denominator)),
}

/** 83.3%（5/6） · 2 · 1 小时 5 分钟 · 无数据 */
export const sayFigure = ({
  code,
  numerator,
  denominator,
}: Pick<Figure, 'code' | 'numerator' | 'denominator'>) =>
  denominator === 0 ? '无数据' : SAY[FIGURES[code].unit](numerator, denominator)

/** 要求 80% · 要求 2 次 is said by the unit; empty where nothing is asked. */
export function sayAsked({ code, threshold }: Pick<Figure, 'code' | 'threshold'>): string {
  if (threshold === null) return ''
  const { numerator, denominator } = threshold
  const { unit } = FIGURES[code]
  return unit === 'share' ? share(numerator, denominator) : SAY[unit](numerator, denominator)
}
