import { DOUBTED_IN_SUMS } from '../../../domain/hours/doubted-in-sums'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { sayClock } from '../../../domain/kernel/say-moment'
import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import type { Figure } from '../../../domain/targets/figure'
import { FIGURES } from '../../../domain/targets/figure-table'
import { VERDICTS } from '../../../domain/targets/fraction'
import { sayAsked, sayFigure } from '../../../domain/targets/say-figure'

/** 办的活动 · 矛盾纠纷必到 */
export const figureTitle = ({ code, duty }: Pick<Figure, 'code' | 'duty'>): string =>
  duty === null
    ? FIGURES[code].label
    : `${FIVE_MUST_ARRIVE[duty].label}：${FIGURES[code].label.replace('五必到', '')}`

/** 83.3%（5/6），要求 80%，达到了 */
export function figureWords(figure: Figure): string {
  const asked = sayAsked(figure)
  const said = sayFigure(figure)
  if (figure.verdict === 'noData' || asked === '') return said
  return `${said}，要求 ${asked}，${VERDICTS[figure.verdict]}`
}

/** Until when the numbers were counted, and what is among them. */
export const sayCountedUntil = (atMs: number): string =>
  `数到 ${sayFullDate(atMs)}${sayClock(atMs)}。点一个数，看它是怎么来的。时长里，${DOUBTED_IN_SUMS}。`
