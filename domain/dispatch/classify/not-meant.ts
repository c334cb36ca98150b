/** Up to the next stop. */
const NEAR = '[^,，。;；!！?？]'
const DISASTER = '(?:暴雨|洪水|山洪|滑坡|塌方|泥石流)'
/** Said of somebody who is missing, not of one who works far away. */
const ALARM = '(?:到现在|一天|一夜|一晚|昨|走丢|走失|失联)'
const SOME_YEARS = '[一二三四五六七八九十两几多好半\\d]{1,3}个?年'

/** Phrases with a word of need in them that tell of something else: away for work, long ago, a lesson, a certificate. */
const NOT_MEANT = new RegExp(
  [
    `(?!${NEAR}*${ALARM})(?:打工|过年)${NEAR}{0,6}没有?回来`,
    `(?:讲讲|宣讲|讲课|讲座|培训|演练|学习)${NEAR}{0,8}${DISASTER}`,
    `${DISASTER}${NEAR}{0,4}(?:怎么防|预防|知识|演练)`,
    `${DISASTER}过?后(?=${NEAR}{0,4}(?:垃圾|清理|打扫))`,
    `(?:过世|去世)(?:了|都|已经|得){0,2}(?:${SOME_YEARS}|早(?:就|已|年))`,
    `(?:过世|去世)得早(?![点些上])`,
    `结婚证|没结婚|结婚(?:了|都|已经){0,2}${SOME_YEARS}`,
  ].join('|'),
  'g',
)

/** The text without phrases that only sound like a need. Expects one plain line. */
export const withoutNotMeant = (text: string): string => text.replace(NOT_MEANT, '')
