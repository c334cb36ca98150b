import type { ActionOutput } from '../../../types/actions'

type Told = Pick<ActionOutput<'list.continue'>, 'outcomes' | 'faulty' | 'linesLeft'>

const MOST_LINES = 10

/** 新登记 12 人，改了 3 人，没有变化 40 人。第 5 行的人刚刚自己改过，没有动 */
export function sayImport({ outcomes, faulty, linesLeft }: Told): string {
  const { added, changed, same } = outcomes
  const lines = linesLeft.slice(0, MOST_LINES).join('、')
  return [
    `新登记 ${added} 人`,
    `改了 ${changed} 人`,
    ...(same > 0 ? [`没有变化 ${same} 人`] : []),
    ...(faulty > 0 ? [`有问题没有导入 ${faulty} 行`] : []),
    ...(linesLeft.length > 0
      ? [`第 ${lines} 行${linesLeft.length > MOST_LINES ? '等' : ''}的人看过以后又变了，没有动，请再看一遍`]
      : []),
  ].join('，')
}
