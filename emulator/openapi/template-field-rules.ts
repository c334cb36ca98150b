const HAN = '\\p{Script=Han}'
const TIME = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?'
const MONTH = '(?:0?[1-9]|1[0-2])'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const DATE = `(?:\\d{4}年${MONTH}月(?:${DAY}日)?|${MONTH}月${DAY}日|(?:\\d{4}[-/.])?${MONTH}[-/.]${DAY}|\\d{4}[-/.]${MONTH})`

const pattern = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u')

const range = (moment: string): RegExp => pattern(`${moment}(?:~${moment})?`)

/**
 * What a value of each kind of field may be, in characters (code points), never a control character.
 * After WeChat's table 订阅消息参数值内容限制说明.
 */
export const TEMPLATE_FIELD_RULES: ReadonlyMap<string, RegExp> = new Map([
  ['thing', pattern('\\P{C}{1,20}')],
  ['number', pattern('(?=.{1,32}$)-?\\d+(?:\\.\\d+)?')],
  ['letter', pattern('[A-Za-z]{1,32}')],
  ['symbol', pattern(`[^${HAN}\\p{C}A-Za-z0-9]{1,5}`)],
  ['character_string', pattern(`[^${HAN}\\p{C}]{1,32}`)],
  ['time', range(`(?:${DATE} ?)?${TIME}`)],
  ['date', range(`${DATE}(?: ?${TIME})?`)],
  ['amount', pattern('\\p{Sc}?\\d{1,10}(?:\\.\\d+)?元?')],
  ['phone_number', pattern('[^\\p{L}\\p{C}]{1,17}')],
  ['car_number', pattern(`[${HAN}A-Za-z0-9][A-Za-z0-9]{0,6}[${HAN}A-Za-z0-9]?`)],
  ['name', pattern(`(?=.*${HAN})[^\\d\\p{C}]{1,10}|[^\\d${HAN}\\p{C}]{1,20}`)],
  ['phrase', pattern(`${HAN}{1,5}`)],
  ['enum', pattern('\\P{C}+')],
  ['const', pattern('\\P{C}+')],
])
