import type { FiveMustCode } from '../../service/five-must-arrive'

/** Words that call a 五必到 duty; the first row that matches decides. `reasonable_demand` is for the head to set. */
const FIVE_MUST_WORDS: readonly (readonly [FiveMustCode, RegExp])[] = [
  ['emergency', /暴雨|山土|滑坡|塌方|洪水|涨水|封路|路断|没(有)?回来|走丢|走失|被困/],
  ['red_white_event', /过世|去世|白事|丧事|喜事|结婚|掌勺|办酒|酒席/],
  ['dispute', /吵(了|架|起来)|天天吵|屋檐水|地界|不管老娘|赡养|打架/],
  ['family_hardship', /没人做饭|五保户|没人照顾|断粮|揭不开锅|一个人住.*(摔|病|没人)/],
]

export const findFiveMust = (text: string): FiveMustCode | null =>
  FIVE_MUST_WORDS.find(([, words]) => words.test(text))?.[0] ?? null

const URGENT_WORDS =
  /急|马上|快来|赶紧|立刻|今天就|昨(晚|夜)过世|昨夜|摔(了|断)|发烧|没米|要转钱|冒火花|转移|没(有)?回来|路断|封路/

export const soundsUrgent = (text: string): boolean => URGENT_WORDS.test(text)
